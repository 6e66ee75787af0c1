import type { IsoDate } from '../../dates/IsoDate';
import { milestonesOf } from '../../stages/stageMilestones';
import type { CaseConcern } from '../CaseFile';
import { delayReasons, responseFormats } from '../codes';
import { decidedOutcomes, isConcernOutcome, type ConcernOutcome, type OverallOutcome } from '../outcomes/Outcome';
import { overallOutcome } from '../outcomes/overallOutcome';
import type { Fault, Refusal } from '../../refusals/Refusal';
import type { Effect, Situation } from './ActDefinition';
import type { ValuesOf } from './ActField';
import { dayField, noteField } from './parts';

/** What every answer asks for: the outcome of each concern, the whole, and the checks before sending. @see domain.md 9 and 16.1 */
export const answerFields = {
  on: dayField(),
  outcomes: { kind: 'outcomes', required: true },
  outcome: { kind: 'choice', choices: decidedOutcomes, required: false },
  outcomeReason: noteField(),
  delay: { kind: 'choice', choices: delayReasons, required: false },
  format: { kind: 'choice', choices: responseFormats, required: true },
  protectedFile: { kind: 'tick', required: false },
  passwordApart: { kind: 'tick', required: false },
  address: { kind: 'match', required: true }
} as const;

type Answer = ValuesOf<typeof answerFields>;

/** Stages whose answer another person has to check first. @see domain.md 16.1 */
const checkedStages = ['S2', 'S3'];

/** Why an answer cannot be sent yet: at Stage 2 and 3 somebody else must have checked it. */
export function uncheckedAnswer({ file, position: { stage }, actor }: Situation): Refusal | undefined {
  if (!checkedStages.includes(stage.stage)) return undefined;
  const since = Math.max(
    0,
    ...file.events.filter((event) => event.act === 'reopen' && event.stage === stage.stage).map(({ number }) => number)
  );
  const checks = file.events.filter(
    (event) => event.act === 'check-sending' && event.stage === stage.stage && event.number > since
  );
  if (checks.length === 0) return { why: 'answerNotChecked' };
  return checks.every(({ by }) => by.id === actor.id) ? { why: 'answerCheckedByYou' } : undefined;
}

/** Why a case cannot be answered: each complaint has a concern at least. @see domain.md 7.5 */
export function withoutConcern({ file }: Situation): Refusal | undefined {
  return file.concerns.length === 0 ? { why: 'noConcern' } : undefined;
}

/** What is wrong with the outcomes as a whole. */
export function outcomeFaults(values: Answer, { file }: Situation): Fault[] {
  const missing = file.concerns.filter(({ number }) => !isConcernOutcome(values.outcomes[number]));
  if (missing.length > 0) {
    return [{ field: 'outcomes', why: 'outcomeMissing', name: missing.map(({ number }) => number).join(', ') }];
  }
  const { outcome, derived } = wholeOf(values, 'given');
  return outcome !== derived && !values.outcomeReason?.trim()
    ? [{ field: 'outcomeReason', why: 'outcomeWithoutReason' }]
    : [];
}

/** What is wrong with the way an answer is sent. */
export function sendingFaults(values: Omit<Answer, 'outcomes'>, situation: Situation): Fault[] {
  const { stage } = situation.position;
  const faults: Fault[] = [];
  const due = situation.rate(stage).headline?.clock.due;
  if (due !== undefined && values.on > due && values.delay === undefined && !stage.reasonForDelay) {
    faults.push({ field: 'delay', why: 'answerWasDue', day: due });
  }
  if (values.format === 'Email with protected file') {
    if (values.protectedFile !== true) {
      faults.push({ field: 'protectedFile', why: 'fileNotProtected' });
    }
    if (values.passwordApart !== true) {
      faults.push({ field: 'passwordApart', why: 'passwordNotApart' });
    }
  }
  return faults;
}

/** What an answer leaves on its stage: the stage closed, and the outcomes of concerns and whole. */
export function answerEffect(values: Answer, { file, position: { stage } }: Situation): Effect {
  const { answered } = milestonesOf(stage.process, stage.stage);
  const { outcome, derived, reason } = wholeOf(values, values.outcomeReason);
  return {
    entries: answerEntries(answered, values.on),
    stage: {
      outcome,
      derivedOutcome: derived,
      outcomeReason: reason,
      ...(values.delay !== undefined && { reasonForDelay: values.delay })
    },
    concerns: file.concerns.map((concern) => decided(concern, stage.stage, values.outcomes))
  };
}

/** The entries of a stage that is answered on a day. */
export function answerEntries(
  event: ReturnType<typeof milestonesOf>['answered'],
  on: IsoDate
): NonNullable<Effect['entries']> {
  return [
    { type: 'happened', event, on },
    { type: 'closed', on, closureType: 'Responded' }
  ];
}

function wholeOf({ outcomes, outcome }: Answer, reason: string | undefined): OverallOutcome {
  const given = Object.values(outcomes).map((word) => (isConcernOutcome(word) ? word : undefined));
  const decidedAs: ConcernOutcome | undefined = isConcernOutcome(outcome) ? outcome : undefined;
  return overallOutcome(given, decidedAs && { outcome: decidedAs, reason });
}

function decided(concern: CaseConcern, stage: string, outcomes: Answer['outcomes']): CaseConcern {
  const outcome = outcomes[concern.number];
  return isConcernOutcome(outcome)
    ? { ...concern, outcome, outcomes: { ...concern.outcomes, [stage]: outcome } }
    : concern;
}
