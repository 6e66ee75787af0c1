import type { IsoDate } from '../../dates/IsoDate';
import { milestonesOf } from '../../stages/stageMilestones';
import type { CaseConcern } from '../CaseFile';
import { delayReasons, responseFormats } from '../codes';
import { decidedOutcomes, isConcernOutcome, type ConcernOutcome, type OverallOutcome } from '../outcomes/Outcome';
import { overallOutcome } from '../outcomes/overallOutcome';
import type { Effect, Fault, Situation } from './ActDefinition';
import type { ValuesOf } from './ActField';
import { dayField, noteField } from './parts';

/** What every answer asks for: the outcome of each concern, the whole, and the checks before sending. @see domain.md 9 and 16.1 */
export const answerFields = {
  on: dayField('Day the answer was sent'),
  outcomes: { kind: 'outcomes', label: 'Outcome of each concern', required: true },
  outcome: {
    kind: 'choice',
    label: 'Outcome of the whole',
    hint: 'Leave empty to take what the concerns give.',
    choices: decidedOutcomes,
    required: false
  },
  outcomeReason: noteField('Why the whole differs from the concerns', { hint: 'Both are kept. No names of people.' }),
  delay: {
    kind: 'choice',
    label: 'Reason for the delay',
    hint: 'When the answer is late.',
    choices: delayReasons,
    required: false
  },
  format: { kind: 'choice', label: 'How it was sent', choices: responseFormats, required: true },
  protectedFile: { kind: 'tick', label: 'The letter is in a password-protected file', required: false },
  passwordApart: { kind: 'tick', label: 'The password went in a separate email', required: false },
  address: {
    kind: 'match',
    label: "The recipient's address",
    hint: 'Typed twice and compared here; it is not kept.',
    required: true
  }
} as const;

type Answer = ValuesOf<typeof answerFields>;

/** Stages whose answer another person has to check first. @see domain.md 16.1 */
const checkedStages = ['S2', 'S3'];

/** Why an answer cannot be sent yet: at Stage 2 and 3 somebody else must have checked it. */
export function uncheckedAnswer({ file, position: { stage }, actor }: Situation): string | undefined {
  if (!checkedStages.includes(stage.stage)) return undefined;
  const since = Math.max(
    0,
    ...file.events.filter((event) => event.act === 'reopen' && event.stage === stage.stage).map(({ number }) => number)
  );
  const checks = file.events.filter(
    (event) => event.act === 'check-sending' && event.stage === stage.stage && event.number > since
  );
  if (checks.length === 0) return 'At Stage 2 and 3 somebody else checks the answer before it is sent.';
  return checks.every(({ by }) => by.id === actor.id)
    ? 'You made the check before sending yourself: somebody else has to.'
    : undefined;
}

/** Why a case cannot be answered: each complaint has a concern at least. @see domain.md 7.5 */
export function withoutConcern({ file }: Situation): string | undefined {
  return file.concerns.length === 0 ? 'Record at least one concern first.' : undefined;
}

/** What is wrong with the outcomes as a whole. */
export function outcomeFaults(values: Answer, { file }: Situation): Fault[] {
  const missing = file.concerns.filter(({ number }) => !isConcernOutcome(values.outcomes[number]));
  if (missing.length > 0) {
    const numbers = missing.map(({ number }) => number).join(', ');
    return [{ field: 'outcomes', text: `Give an outcome to concern ${numbers}.` }];
  }
  const { outcome, derived } = wholeOf(values, 'given');
  return outcome !== derived && !values.outcomeReason?.trim()
    ? [{ field: 'outcomeReason', text: 'Say why the outcome differs from what the concerns give.' }]
    : [];
}

/** What is wrong with the way an answer is sent. */
export function sendingFaults(values: Omit<Answer, 'outcomes'>, situation: Situation): Fault[] {
  const { stage } = situation.position;
  const faults: Fault[] = [];
  const due = situation.rate(stage).headline?.clock.due;
  if (due !== undefined && values.on > due && values.delay === undefined && !stage.reasonForDelay) {
    faults.push({ field: 'delay', text: `The answer was due on ${due}. Give the reason for the delay.` });
  }
  if (values.format === 'Email with protected file') {
    if (values.protectedFile !== true) {
      faults.push({ field: 'protectedFile', text: 'Letters with personal data are sent in a protected file.' });
    }
    if (values.passwordApart !== true) {
      faults.push({ field: 'passwordApart', text: 'Send the password in a separate email.' });
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
