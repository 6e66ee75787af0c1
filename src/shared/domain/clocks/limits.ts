import type { WorkingDays } from '../calendar/workingDayCalendar';
import type { Ordinal } from '../dates/ordinals';
import type { ProcessRule } from '../processRules/ProcessRule';
import { dueAfter, moveByPauses } from './allowances';
import type { AgreedDay, Pause, StageOnDay } from './stageOnDay';

/** An extension as it bears on one clock. */
export interface JudgedExtension extends AgreedDay {
  /** Where it puts the due date, pauses and the rule's maximum counted; while paused, as it stood on the day of freezing. */
  due: Ordinal;
  /** It asked for more than the rule allows at most. */
  capped: boolean;
  /** Recorded, as those before it, before what was due until then. */
  inTime: boolean;
}

/** Up to when a clock may run. */
export interface Limits {
  /** Without extension. */
  originalDue: Ordinal;
  /** In force; while paused, as it stood on the day of freezing. */
  due: Ordinal;
  /** {@link due} is an extension's. */
  extended: boolean;
  /** The due date of the last extension that was recorded in time; without one, the original. */
  agreedInTime: Ordinal;
  extensions: readonly JudgedExtension[];
}

/** The parts of pauses that lie within a clock's life. */
export function clip(pauses: readonly Pause[], start: Ordinal, stop: Ordinal): readonly Pause[] {
  // Nearly every stage; rating a board makes tens of thousands of clocks.
  if (pauses.length === 0) return pauses;
  return pauses
    .map(({ from, to }) => ({ from: Math.max(from, start), to: Math.min(to, stop) }))
    .filter(({ from, to }) => to > from);
}

/**
 * What is due when, with the pauses that are over.
 * - An extension moves an extendable rule's due date, never beyond the rule's maximum and never to a day before the original.
 *   The Ombudsman is bound by no maximum: what its letter says stands.
 * - A pause that was over when the date was agreed is in that date already. Recorded while paused, an extension gives days,
 *   not a date: those from the day of freezing to the date agreed are left on resuming.
 * - The first must be recorded before the original due date to count as agreed, and each later one before what was due until then.
 * @see domain.md 5, rules 4 and 5
 */
export function limitsOf(
  rule: ProcessRule,
  { extensions, pauses }: StageOnDay,
  days: WorkingDays,
  start: Ordinal,
  stop: Ordinal = Infinity
): Limits {
  const { allowance, maxAllowance } = rule;
  const over = (until: Ordinal, of: readonly Pause[] = pauses): readonly Pause[] =>
    clip(of, start, until).filter(({ to }) => to < Infinity);
  const originalAsOf = (until: Ordinal): Ordinal => dueAfter(start, allowance, over(until), days);
  const originalDue = originalAsOf(stop);
  const limits: Limits = { originalDue, due: originalDue, extended: false, agreedInTime: originalDue, extensions: [] };
  if (!rule.extendable || extensions.length === 0) return limits;

  const bound = rule.kind === 'OMB' ? undefined : maxAllowance;
  const agreedAsOf = ({ newDue, recordedOn }: AgreedDay, until: Ordinal): { due: Ordinal; capped: boolean } => {
    // One that only the stop ended was not over when the date was agreed.
    const later = pauses.filter(({ to }) => to > recordedOn);
    const agreed = moveByPauses(newDue, over(until, later), allowance, days);
    const furthest = bound ? dueAfter(start, bound, over(until), days) : Infinity;
    return { due: Math.min(agreed, furthest), capped: agreed > furthest };
  };
  let inTime = true;
  let before: AgreedDay | undefined;
  const judged = extensions
    .filter(({ recordedOn }) => recordedOn <= stop)
    .map((extension): JudgedExtension => {
      const { recordedOn } = extension;
      // Without a day of record, an extension counts as recorded in time.
      if (recordedOn > -Infinity) {
        const agreed = before ? agreedAsOf(before, recordedOn).due : -Infinity;
        inTime &&= recordedOn < Math.max(originalAsOf(recordedOn), agreed);
      }
      before = extension;
      return { ...extension, ...agreedAsOf(extension, stop), inTime };
    });
  const last = judged[judged.length - 1];
  if (last && last.due > originalDue) Object.assign(limits, { due: last.due, extended: true });
  const agreed = judged.filter((extension) => extension.inTime);
  return { ...limits, agreedInTime: agreed[agreed.length - 1]?.due ?? originalDue, extensions: judged };
}
