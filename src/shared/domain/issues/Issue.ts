import type { ActField, ActValues } from '../casework/acts/ActField';
import { fieldFault } from '../casework/acts/faultsOf';
import { noteField } from '../casework/acts/parts';
import type { IsoDate } from '../dates/IsoDate';
import type { Fault } from '../refusals/Refusal';

/** What complaints raise besides themselves, each for those who look after it. @see domain.md 7.7, rows 14 and 15, and 16.1 */
export const issueKinds = ['information', 'equality'] as const;
/** One of {@link issueKinds}. */
export type IssueKind = (typeof issueKinds)[number];

/** How far an issue has come. */
export const issueStatuses = ['Open', 'Looked at', 'Closed'] as const;
/** One of {@link issueStatuses}. */
export type IssueStatus = (typeof issueStatuses)[number];

/** An issue that a log report or a person raised. It names nobody. */
export interface Issue {
  kind: IssueKind;
  id: number;
  service: string;
  raisedOn?: IsoDate;
  note: string;
  status: IssueStatus;
  /** What was done; empty while nothing is. */
  outcome: string;
  /** Of an information-governance issue: the case to be followed up. An equality issue has none. */
  reference?: string;
}

/** The issues of a kind that the reader looks after. */
export interface Issues {
  kind: IssueKind;
  /** The oldest first. */
  open: readonly Issue[];
  /** Those that were closed last. */
  closed: readonly Issue[];
  /** The reader may say what was done. */
  mayChange: boolean;
}

/** What is recorded of an issue. */
export const issueFields = {
  status: { kind: 'choice', choices: ['Looked at', 'Closed'], required: true },
  outcome: noteField({ maxLength: 2000, required: true })
} as const satisfies Readonly<Record<string, ActField>>;

/** Everything that is wrong with what was entered of an issue. */
export function issueFaults(values: ActValues, today: IsoDate): readonly Fault[] {
  return Object.entries<ActField>(issueFields).flatMap(([name, field]): Fault[] => {
    const fault = fieldFault(field, values[name], { today, serviceOf: () => '', earliest: () => undefined });
    return fault === undefined ? [] : [{ field: name, ...fault }];
  });
}

/** Issues of equality and of information governance. Every method throws HubError and nothing else. */
export interface IssueRepository {
  /** What the reader looks after, kind by kind; a kind that is not theirs is left out. Possible breaches that others reported are passed on first, by whoever may. */
  list(): Promise<readonly Issues[]>;
  /** Says what was done about an issue, as it was read or not at all. Safe to try again. @throws HubError `invalid`, or `conflict` when somebody else was first */
  record(issue: Issue, values: ActValues): Promise<void>;
}
