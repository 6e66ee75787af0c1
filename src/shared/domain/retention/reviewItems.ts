import type { IsoDate } from '../dates/IsoDate';
import { Refused } from '../refusals/Refusal';
import type { Person } from '../stages/ComplaintStage';
import { checkDestruction } from './destruction';
import { type Retention, retentionOf } from './retentionOf';
import type { KeptRecord, RetentionRule } from './retentionRules';

/** A case as far as its keeping goes. */
export interface KeptCase {
  reference: string;
  record: KeptRecord;
  /** Absent while it is open. */
  closedOn?: IsoDate;
  hold: boolean;
}

/** What the audit log says was done on the way to destroying a record, in order. */
export const destructionSteps = ['proposed', 'agreed', 'begun', 'done'] as const;
/** One of {@link destructionSteps}. */
export type DestructionStep = (typeof destructionSteps)[number];

/** An entry of the audit log about destroying a record. */
export interface StepEntry {
  reference: string;
  step: DestructionStep;
  /** Which proposal it belongs to, from 1. */
  proposal: number;
  by: Person;
  /** UK day. */
  on: IsoDate;
  /** What is to go, in words. */
  rows: string;
}

/** A record over its time, and how far two people have come with it. */
export interface ReviewItem extends KeptCase {
  retention: Retention;
  /** The last proposal; absent while there is none. */
  proposed?: StepEntry;
  /** The second person's word on the last proposal. */
  agreed?: StepEntry;
  /** Rows of it are going. */
  begun: boolean;
}

/**
 * Records whose time is over, held ones with them, the longest over first.
 * @param entries of the audit log, in any order
 * @param today UK day
 */
export function reviewItems(
  cases: readonly KeptCase[],
  entries: readonly StepEntry[],
  rules: readonly RetentionRule[],
  today: IsoDate
): readonly ReviewItem[] {
  const until = ({ retention }: ReviewItem): IsoDate => retention.keepUntil ?? '';
  return cases
    .map((one) => reviewItem(one, entries, rules, today))
    .filter((item) => until(item) !== '' && until(item) < today)
    .sort((a, b) => until(a).localeCompare(until(b)) || a.reference.localeCompare(b.reference));
}

/** One record with what the audit log says of it. */
export function reviewItem(
  one: KeptCase,
  entries: readonly StepEntry[],
  rules: readonly RetentionRule[],
  today: IsoDate
): ReviewItem {
  const { record, hold, closedOn } = one;
  const retention = retentionOf({ record, hold, ...(closedOn !== undefined && { from: closedOn }) }, rules, today);
  return { ...one, retention, ...progressOf(one.reference, entries) };
}

/** How far two people have come with a record; what was said of earlier proposals no longer counts. */
export function progressOf(
  reference: string,
  entries: readonly StepEntry[]
): Pick<ReviewItem, 'proposed' | 'agreed' | 'begun'> {
  const own = entries.filter((entry) => entry.reference === reference);
  const last = Math.max(0, ...own.map(({ proposal }) => proposal));
  const find = (step: DestructionStep): StepEntry | undefined =>
    own.find((entry) => entry.step === step && entry.proposal === last);
  const [proposed, agreed] = [find('proposed'), find('agreed')];
  return { ...(proposed && { proposed }), ...(agreed && { agreed }), begun: find('begun') !== undefined };
}

/** Whose word comes next: `own` is the reader's own proposal, to which somebody else has to agree. */
export type NextWord = 'propose' | 'agree' | 'own' | 'none';

/**
 * What a reader may say next of a record.
 * @param me the reader's id
 * @param rows what would go now, in words
 */
export function nextWord({ retention, proposed, agreed, begun }: ReviewItem, me: number, rows: string): NextWord {
  if (retention.state !== 'due' || begun) return 'none';
  if (proposed?.rows !== rows) return 'propose';
  if (agreed !== undefined) return 'none';
  return proposed.by.id === me ? 'own' : 'agree';
}

/** References of records that have begun to go, and of which nothing says that they are gone. */
export function unfinishedIn(entries: readonly StepEntry[]): readonly string[] {
  const of = (step: DestructionStep): string[] =>
    entries.filter((entry) => entry.step === step).map(({ reference }) => reference);
  const done = new Set(of('done'));
  return of('begun').filter((reference) => !done.has(reference));
}

/**
 * Makes sure that a second person may agree, or has agreed, to destroy a record as it is.
 * @param agreedBy id of the second person
 * @param rows what would go now, in words; absent once rows are going, because then fewer are left than were proposed
 * @throws Refused with the reason when it may not
 */
export function checkAgreement(item: ReviewItem, agreedBy: number, rows: string | undefined): void {
  const { reference, proposed, retention } = item;
  if (proposed === undefined) throw new Refused({ why: 'notProposed', name: reference });
  const proposal = { reference, proposedBy: proposed.by.id, proposedOn: proposed.on };
  checkDestruction(retention, proposal, agreedBy);
  if (rows !== undefined && rows !== proposed.rows) {
    throw new Refused({ why: 'notAsProposed', name: reference });
  }
}
