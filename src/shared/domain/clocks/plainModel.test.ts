import fc from 'fast-check';
import { bankHolidays } from '../calendar/englandWalesHolidays';
import { createCalendar } from '../calendar/workingDayCalendar';
import { fromOrdinal, toOrdinal } from '../dates/ordinals';
import type { Allowance, ProcessRule } from '../processRules/ProcessRule';
import type { ComplaintStage } from '../stages/ComplaintStage';
import { aStage, ruleOf } from '../testing/builders';
import { plainAdd, plainBetween, plainWorked } from '../testing/plainDays';
import { calculateClock } from './calculateClock';
import type { Compliance } from './Clock';

const calendar = createCalendar(bankHolidays);
const runs = 2500;

/** A clock's story in days: everything but the start counts from the start. */
interface History {
  start: number;
  allowance: number;
  max?: number;
  freezes: { from: number; to?: number }[];
  extension?: { recorded?: number; newDue: number };
  stop?: number;
  today: number;
}

const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });
const histories: fc.Arbitrary<History> = fc
  .record({
    start: fc.integer({ min: toOrdinal('2017-06-01'), max: toOrdinal('2027-06-01') }),
    allowance: fc.integer({ min: 1, max: 30 }),
    more: optional(fc.integer({ min: 0, max: 50 })),
    freezes: fc.array(
      fc.record({ at: fc.integer({ min: -15, max: 90 }), length: optional(fc.integer({ min: 0, max: 40 })) }),
      { maxLength: 4 }
    ),
    extension: optional(
      fc.record({ recorded: optional(fc.integer({ min: -10, max: 80 })), newDue: fc.integer({ min: -5, max: 90 }) })
    ),
    stop: optional(fc.integer({ min: 0, max: 150 })),
    today: fc.integer({ min: 0, max: 150 })
  })
  .map(({ start, allowance, more, freezes, extension, stop, today }) => ({
    start,
    allowance,
    max: more === undefined ? undefined : allowance + more,
    freezes: freezes.map(({ at, length }) => ({
      from: start + at,
      to: length === undefined ? undefined : start + at + length
    })),
    extension: extension && {
      recorded: extension.recorded === undefined ? undefined : start + extension.recorded,
      newDue:
        plainAdd(start, extension.newDue) +
        (plainWorked(plainAdd(start, extension.newDue)) ? 0 : plainAdd(start, 1) - start)
    },
    stop: stop === undefined ? undefined : start + stop,
    today: start + today
  }));

interface Reckoning {
  state: 'running' | 'paused' | 'stopped';
  elapsed: number;
  /** Days left on the clock in force, whatever its state. */
  left: number;
  extended: boolean;
  compliance?: Compliance;
}

/** Lives through the story a day at a time with three counters, as a person with a wall calendar would. */
function livedThrough(history: History): Reckoning {
  const { start, freezes, extension, today } = history;
  const stopped = history.stop !== undefined && history.stop <= today;
  const end = stopped ? (history.stop ?? today) : today;
  let left = history.allowance;
  let leftToMax = history.max ?? Infinity;
  let leftAgreed: number | undefined;
  let inTime = false;
  let elapsed = 0;
  let dueDay: number | undefined;
  let agreedDay: number | undefined;
  let frozenSince: number | undefined;
  for (let day = start; day <= end; day += 1) {
    const skipped = freezes.some(({ from, to }) => from < day && day <= (to ?? Infinity));
    if (day > start && !skipped && plainWorked(day)) {
      left -= 1;
      leftToMax -= 1;
      elapsed += 1;
      if (left === 0) dueDay = day;
      if (leftAgreed !== undefined) leftAgreed -= 1;
      if (leftAgreed !== undefined && Math.min(leftAgreed, leftToMax) === 0) agreedDay = day;
    }
    if (day > start && skipped && left === 0) dueDay = day;
    if (day > start && skipped && leftAgreed !== undefined && Math.min(leftAgreed, leftToMax) === 0) agreedDay = day;
    const frozen = freezes.some(({ from, to }) => from <= day && day < (to ?? Infinity));
    frozenSince = frozen ? (frozenSince ?? day) : undefined;
    if (extension && Math.max(extension.recorded ?? start, start) === day) {
      leftAgreed = plainBetween(frozenSince ?? day, extension.newDue);
      inTime =
        extension.recorded === undefined || (left > 0 && extension.recorded >= start) || extension.recorded < start;
      if (leftAgreed === 0) agreedDay = day;
    }
  }
  const agreed = leftAgreed === undefined ? undefined : Math.min(leftAgreed, leftToMax);
  const extended = agreed !== undefined && agreed > left;
  const met = left > 0 || (left === 0 && dueDay === end);
  const metAgreed = extended && (agreed > 0 || (agreed === 0 && agreedDay === end));
  return {
    state: stopped ? 'stopped' : frozenSince === undefined ? 'running' : 'paused',
    elapsed,
    left: extended ? agreed : left,
    extended,
    compliance: !stopped
      ? undefined
      : met
        ? 'WITHIN_STANDARD'
        : metAgreed && inTime
          ? 'WITHIN_AGREED_EXTENSION'
          : 'OUTSIDE'
  };
}

function workingDays(count: number): Allowance {
  return { count, unit: 'working days' };
}
function toRule(history: History): ProcessRule {
  return ruleOf('P04', {
    allowance: workingDays(history.allowance),
    maxAllowance: history.max === undefined ? undefined : workingDays(history.max)
  });
}
function toStage({ start, freezes, extension, stop }: History): ComplaintStage {
  const date = (day: number | undefined): string | undefined => (day === undefined ? undefined : fromOrdinal(day));
  return aStage({
    receivedOn: fromOrdinal(start),
    events: { response_sent_on: date(stop) },
    freezes: freezes.map(({ from, to }) => ({ frozenOn: fromOrdinal(from), resumedOn: date(to) })),
    extension: extension && { newDue: fromOrdinal(extension.newDue), recordedOn: date(extension.recorded) }
  });
}

describe('a clock through any history of freezes and extensions', () => {
  it('agrees with a plain day-by-day model', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const clock = calculateClock(toRule(history), toStage(history), calendar, fromOrdinal(history.today));
        const { left, ...lived } = livedThrough(history);
        const due = clock.due === undefined ? undefined : toOrdinal(clock.due);
        const { state, elapsed, extended, compliance } = clock;
        expect({ state, elapsed, extended, compliance }).toEqual(lived);
        if (state === 'stopped') return;
        const counted = state === 'paused' ? clock.remainingWhenResumed : plainBetween(history.today, due ?? NaN);
        expect([clock.remaining, counted]).toEqual([left, left]);
        expect(due === undefined).toBe(state === 'paused');
        if (state === 'running' && left > 0) expect(due).toBe(plainAdd(history.today, left));
      }),
      { numRuns: runs, seed: 1738 }
    );
  });

  it('does not depend on the order in which freezes were entered', () => {
    fc.assert(
      fc.property(
        histories.chain((history) =>
          fc.tuple(fc.constant(history), fc.shuffledSubarray(history.freezes, { minLength: history.freezes.length }))
        ),
        ([history, freezes]) => {
          const today = fromOrdinal(history.today);
          expect(calculateClock(toRule(history), toStage({ ...history, freezes }), calendar, today)).toEqual(
            calculateClock(toRule(history), toStage(history), calendar, today)
          );
        }
      ),
      { numRuns: 500, seed: 1738 }
    );
  });

  it('sees no event that is dated later than the day it is asked about', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const today = fromOrdinal(history.today);
        const happened = <T extends { from: number; to?: number }>(freeze: T): T => ({
          ...freeze,
          to: (freeze.to ?? Infinity) > history.today ? undefined : freeze.to
        });
        const known: History = {
          ...history,
          freezes: history.freezes.filter((freeze) => freeze.from <= history.today).map(happened),
          extension: (history.extension?.recorded ?? -Infinity) > history.today ? undefined : history.extension,
          stop: (history.stop ?? Infinity) > history.today ? undefined : history.stop
        };
        expect(calculateClock(toRule(history), toStage(history), calendar, today)).toEqual(
          calculateClock(toRule(history), toStage(known), calendar, today)
        );
      }),
      { numRuns: 500, seed: 1738 }
    );
  });
});
