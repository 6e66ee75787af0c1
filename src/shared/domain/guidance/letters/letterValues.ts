import type { Situation } from '../../casework/acts/ActDefinition';
import type { CaseContact } from '../../casework/CaseworkRepository';
import type { IsoDate } from '../../dates/IsoDate';
import type { Process, StageCode } from '../../processRules/ProcessRule';
import { milestonesOf } from '../../stages/stageMilestones';
import type { LetterField } from './letterFields';

/** What a case puts into a letter. */
export type LetterValue =
  | { kind: 'words'; words: string }
  | { kind: 'day'; day: IsoDate }
  | { kind: 'process'; process: Process }
  | { kind: 'stage'; stage: StageCode }
  | { kind: 'items'; items: readonly string[] };

/** What a case puts into a letter by its codes; what is absent stays open. */
export type LetterValues = Readonly<Partial<Record<LetterField, LetterValue>>>;

/**
 * What a letter is filled with: only what its reader found in the case. Allegations against staff are never among it.
 * @param contacts how to reach the people of the case; absent where the reader may not know
 */
export function letterValues(situation: Situation, contacts: readonly CaseContact[] | undefined): LetterValues {
  const { file, position, today } = situation;
  const { complaint, concerns, remedies } = file;
  const { stage } = position;
  const pause = stage.freezes[stage.freezes.length - 1];
  const headline = situation.rate(stage).headline?.clock;
  const { requested } = milestonesOf(stage.process, stage.stage);
  const person = contacts?.find(({ role }) => role === 'Complainant') ?? contacts?.[0];
  const values: Readonly<Record<LetterField, LetterValue | undefined>> = {
    today: day(today),
    name: words(person?.name),
    reference: words(complaint.reference),
    procedure: { kind: 'process', process: stage.process },
    stage: { kind: 'stage', stage: stage.stage },
    service: words(stage.service),
    team: words(stage.team),
    officer: words(stage.officer?.name),
    'received on': day(stage.receivedOn),
    'requested on': day(requested === undefined ? stage.openedOn : stage.events[requested]),
    'due on': day(headline?.due),
    'first due on': day(headline?.originalDue),
    'extension reason': words(stage.extension?.reason),
    'paused on': day(pause?.frozenOn),
    'pause reason': words(pause?.reason),
    'withdrawn on': day(stage.closureType === 'Withdrawn' ? stage.closedOn : undefined),
    'refusal reason': words(complaint.refusalReason),
    'ombudsman reference': words(complaint.ombudsmanReference),
    outcome: words(stage.outcome),
    concerns: items(concerns.map(({ wording }) => wording)),
    findings: items(
      concerns.map(({ wording, outcome, finding }) =>
        [wording, outcome, finding].flatMap((part) => (part ? sentence(part) : [])).join(' ')
      )
    ),
    remedies: items(
      remedies.map(({ type, amount }) => (amount === undefined ? type : `${type}: £${amount.toFixed(2)}`))
    )
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

function words(text: string | undefined): LetterValue | undefined {
  return text === undefined || text === '' ? undefined : { kind: 'words', words: text };
}

function day(on: IsoDate | undefined): LetterValue | undefined {
  return on === undefined ? undefined : { kind: 'day', day: on };
}

function items(all: readonly string[]): LetterValue | undefined {
  return all.length === 0 ? undefined : { kind: 'items', items: all };
}

function sentence(text: string): string {
  return /[.?!]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`;
}
