import { addMonths } from '../dates/addMonths';
import type { IsoDate } from '../dates/IsoDate';
import { fromOrdinal, toOrdinal } from '../dates/ordinals';
import type { KeptRecord, RetentionRule } from './retentionRules';

/**
 * Records with a time of their own, apart from a case: rows of one list up to a day, decided on together. Answers to equality
 * questions are counted from the end of the year that reported them; a report keeps its figures without them.
 * @see domain.md 16.4
 */
export const batchKinds = [
  { list: 'Compliments', record: 'contact', whole: 'month' },
  { list: 'Comments', record: 'contact', whole: 'month' },
  { list: 'EqualityAnswers', record: 'equality', whole: 'year' },
  { list: 'StaffAllegations', record: 'allegation', whole: 'month' },
  { list: 'AuditLog', record: 'audit', whole: 'month' }
] as const satisfies readonly { list: string; record: KeptRecord; whole: 'month' | 'year' }[];
/** One of {@link batchKinds}. */
export type BatchKind = (typeof batchKinds)[number];

/** Rows of a list that are decided on together. */
export interface Batch {
  kind: BatchKind;
  /** The last day of those in it. */
  until: IsoDate;
}

/** The name under which the audit log has it, for example `Compliments 2023-10-31`. */
export function subjectOf({ kind, until }: Batch): string {
  return `${kind.list} ${until}`;
}

/** What a name stands for; absent when it is the reference of a case. */
export function batchOf(subject: string): Batch | undefined {
  const [list, until = '', ...rest] = subject.split(' ');
  const kind = batchKinds.find((each) => each.list === list);
  return kind && rest.length === 0 && /^\d{4}-\d{2}-\d{2}$/.test(until) ? { kind, until } : undefined;
}

/**
 * The rows of a kind that are over their time: whole months, or whole council years, so that a batch stays the same for a
 * month and two people can speak of it.
 * @param today UK day
 */
export function dueBatch(kind: BatchKind, rules: readonly RetentionRule[], today: IsoDate): Batch | undefined {
  const rule = rules.find(({ record }) => record === kind.record);
  if (!rule) return undefined;
  const over = addMonths(today, -rule.months);
  const [year, month] = [Number(over.slice(0, 4)), over.slice(5, 7)];
  const next = kind.whole === 'month' ? `${over.slice(0, 7)}-01` : `${Number(month) >= 4 ? year : year - 1}-04-01`;
  return { kind, until: fromOrdinal(toOrdinal(next) - 1) };
}
