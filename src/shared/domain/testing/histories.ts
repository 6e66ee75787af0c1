import fc from 'fast-check';
import type { Holiday } from '../calendar/Holiday';
import { bankHolidays } from '../calendar/englandWalesHolidays';
import { createCalendar } from '../calendar/workingDayCalendar';
import type { WorkingDayCalendar } from '../calendar/workingDayCalendar';
import { fromOrdinal, toOrdinal } from '../dates/ordinals';
import type { StageEvent } from '../events/StageEvent';
import type { AllowanceUnit, ProcessRule } from '../processRules/ProcessRule';
import type { ComplaintStage, Extension } from '../stages/ComplaintStage';
import { aStage, ruleOf } from './builders';
import { plainDays } from './plainDays';
import type { PlainDays } from './plainDays';

/** For tests: the story of one clock. Days are ordinals. */
export interface History {
  start: number;
  unit: AllowanceUnit;
  allowance: number;
  max?: number;
  /** A local rule, with its two switches. */
  local?: { excludeClosureDays: boolean; deemedNextWorkingDay: boolean };
  freezes: readonly { from: number; to?: number }[];
  /** In the order in which they were recorded; one without a day of record comes first. */
  extensions: readonly { recorded?: number; newDue: number }[];
  stop?: number;
  today: number;
  /** Bank holidays beyond those of England and Wales, and closure days. */
  proclaimed: readonly number[];
  closures: readonly number[];
}

const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });
const soon = (max: number): fc.Arbitrary<number[]> => fc.array(fc.integer({ min: -10, max: 150 }), { maxLength: max });

/** For tests: any story of pauses, extensions, holidays and answers, entered by people who make mistakes. */
export const histories: fc.Arbitrary<History> = fc
  .record({
    start: fc.integer({ min: toOrdinal('2017-06-01'), max: toOrdinal('2027-06-01') }),
    unit: fc.oneof(
      { weight: 6, arbitrary: fc.constant<AllowanceUnit>('working days') },
      { weight: 1, arbitrary: fc.constant<AllowanceUnit>('calendar days') },
      { weight: 2, arbitrary: fc.constant<AllowanceUnit>('months') }
    ),
    allowance: fc.integer({ min: 1, max: 30 }),
    more: optional(fc.integer({ min: 0, max: 50 })),
    local: optional(fc.record({ excludeClosureDays: fc.boolean(), deemedNextWorkingDay: fc.boolean() })),
    freezes: fc.array(
      fc.record({ at: fc.integer({ min: -15, max: 90 }), length: optional(fc.integer({ min: 0, max: 40 })) }),
      { maxLength: 4 }
    ),
    extensions: fc.array(
      fc.record({ recorded: optional(fc.integer({ min: -10, max: 80 })), newDue: fc.integer({ min: -5, max: 130 }) }),
      { maxLength: 3 }
    ),
    stop: optional(fc.integer({ min: 0, max: 150 })),
    today: fc.integer({ min: 0, max: 150 }),
    proclaimed: soon(3),
    closures: soon(4)
  })
  .map(({ start, unit, allowance, more, local, freezes, extensions, stop, today, proclaimed, closures }) => {
    const on = (after: number): number => start + after;
    const history: History = {
      start,
      unit,
      // Months are few, so that most stories reach their end.
      allowance: unit === 'months' ? 1 + (allowance % 3) : allowance,
      max: more === undefined ? undefined : unit === 'months' ? 1 + (allowance % 3) + (more % 3) : allowance + more,
      local,
      freezes: freezes.map(({ at, length }) => ({
        from: on(at),
        to: length === undefined ? undefined : on(at + length)
      })),
      extensions: [],
      stop: stop === undefined ? undefined : on(stop),
      today: on(today),
      proclaimed: proclaimed.map(on),
      closures: closures.map(on)
    };
    const { next } = daysOfHistory(history);
    // An answer, and the day asked about, lie within the clock's life.
    const dayZero = local?.deemedNextWorkingDay === true ? next(start) : start;
    const agreed = extensions
      .map(({ recorded, newDue }) => ({
        recorded: recorded === undefined ? undefined : on(recorded),
        // Nobody agrees a date on which nobody works.
        newDue: next(on(newDue))
      }))
      .sort((a, b) => (a.recorded ?? -Infinity) - (b.recorded ?? -Infinity))
      // Of one day, and of those without one, the last would stand; keep stories plain.
      .filter((each, at, all) => each.recorded !== all[at - 1]?.recorded || at === 0);
    return {
      ...history,
      extensions: agreed,
      stop: history.stop === undefined ? undefined : Math.max(dayZero, history.stop),
      today: Math.max(dayZero, history.today)
    };
  });

/** For tests: the days that the story's rule counts, one by one. */
export function daysOfHistory({ proclaimed, closures, local }: History): PlainDays {
  const closed = local?.excludeClosureDays === true ? [...proclaimed, ...closures] : proclaimed;
  return plainDays(closed);
}

/** For tests: the calendar of the story. */
export function calendarOf({ start, proclaimed, closures }: History): WorkingDayCalendar {
  return createCalendar(holidaysOf({ proclaimed, closures }), fromOrdinal(start - 400), fromOrdinal(start + 900));
}

/** For tests: the Holidays list of the story. */
export function holidaysOf({ proclaimed, closures }: Pick<History, 'proclaimed' | 'closures'>): readonly Holiday[] {
  const on = (day: number, kind: Holiday['kind'], title: string): Holiday => ({ date: fromOrdinal(day), title, kind });
  return [
    ...bankHolidays,
    ...proclaimed.map((day) => on(day, 'Bank holiday', 'Proclaimed')),
    ...closures.map((day) => on(day, 'Closure day', 'Shut'))
  ];
}

/** For tests: a rule with the story's limits; its answer is the Stage 1 response. */
export function ruleOfHistory({ unit, allowance, max, local }: History): ProcessRule {
  return ruleOf('P04', {
    allowance: { count: allowance, unit },
    maxAllowance: max === undefined ? undefined : { count: max, unit },
    ...(local && { ...local, kind: 'LOCAL' })
  });
}

const date = (day: number | undefined): string | undefined => (day === undefined ? undefined : fromOrdinal(day));

/** For tests: the story as a stage's fields. */
export function stageOfHistory({ start, freezes, extensions, stop }: History): ComplaintStage {
  const agreed = extensions.map(({ newDue, recorded }) => ({
    newDue: fromOrdinal(newDue),
    recordedOn: date(recorded)
  }));
  const last: Extension | undefined = agreed.pop();
  return aStage({
    receivedOn: fromOrdinal(start),
    events: { response_sent_on: date(stop) },
    freezes: freezes.map(({ from, to }) => ({ frozenOn: fromOrdinal(from), resumedOn: date(to) })),
    extension: last && { ...last, earlier: agreed }
  });
}

/** For tests: the same story with pauses that neither overlap nor touch, as a log of events can tell it. */
export function withPausesApart(history: History): History {
  const freezes: { from: number; to?: number }[] = [];
  for (const freeze of [...history.freezes].sort((a, b) => a.from - b.from)) {
    const last = freezes[freezes.length - 1];
    if (last === undefined || (last.to ?? Infinity) < freeze.from) freezes.push({ ...freeze });
    else if (last.to !== undefined) last.to = freeze.to === undefined ? undefined : Math.max(last.to, freeze.to);
  }
  return { ...history, freezes, extensions: history.extensions.filter(({ recorded }) => recorded !== undefined) };
}

/** For tests: the story as a log; entries come in the order of the array. */
export function eventsOfHistory({ start, freezes, extensions, stop }: History): StageEvent[] {
  const entries: StageEvent[] = [];
  const enter = (
    entry: StageEvent extends infer E ? (E extends StageEvent ? Omit<E, 'id' | 'recordedAt' | 'by'> : never) : never
  ): void => {
    const id = `entry-${entries.length}`;
    entries.push({ ...entry, id, recordedAt: '2030-01-01T09:00:00.000Z', by: { id: 7, name: 'Ines Quill' } });
  };
  enter({ type: 'happened', event: 'received_on', on: fromOrdinal(start) });
  for (const { from, to } of freezes) {
    enter({ type: 'frozen', on: fromOrdinal(from) });
    if (to !== undefined) enter({ type: 'resumed', on: fromOrdinal(to) });
  }
  for (const { newDue, recorded } of extensions) {
    enter({ type: 'extended', on: fromOrdinal(recorded ?? start), newDue: fromOrdinal(newDue) });
  }
  if (stop !== undefined) enter({ type: 'happened', event: 'response_sent_on', on: fromOrdinal(stop) });
  return entries;
}
