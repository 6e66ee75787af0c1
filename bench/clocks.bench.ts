import { addBusinessDays, differenceInBusinessDays } from 'date-fns';
import { buildBoard } from '../src/shared/domain/board/buildBoard';
import { bankHolidays } from '../src/shared/domain/calendar/englandWalesHolidays';
import { createCalendar } from '../src/shared/domain/calendar/workingDayCalendar';
import { calculateClock } from '../src/shared/domain/clocks/calculateClock';
import { countColumns, emptyColumns, rateAgain } from '../src/shared/domain/clocks/clockColumns';
import type { ClockColumns, CountedColumns } from '../src/shared/domain/clocks/clockColumns';
import { fromOrdinal, toOrdinal } from '../src/shared/domain/dates/ordinals';
import { defaultProcessRules } from '../src/shared/domain/processRules/defaultProcessRules';
import { rateClock } from '../src/shared/domain/rag/rateClock';
import type { ComplaintStage } from '../src/shared/domain/stages/ComplaintStage';
import type { BenchResult } from './Bench';

const clocks = 300_000;
const firstDay = toOrdinal('2016-01-01');
const lastDay = toOrdinal('2028-12-31');
const today = toOrdinal('2026-01-05');
const isoToday = fromOrdinal(today);
const amberAt = 3;
const calendar = createCalendar(bankHolidays);
const { legal } = calendar;
const { counts, first } = legal.tables;

/** The same clocks on every run: starts spread over ten years, allowances of the process rules. */
function sample(): { start: Int32Array; allowance: Int32Array } {
  let state = 1738;
  const next = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const allowances = [2, 3, 5, 10, 20, 25, 30, 50, 65];
  return {
    start: Int32Array.from({ length: clocks }, () => firstDay + next(today - firstDay)),
    allowance: Int32Array.from({ length: clocks }, () => allowances[next(allowances.length)] ?? 10)
  };
}

/** Local midnight, as date-fns counts. */
function localDate(day: number): Date {
  const utc = new Date(day * 86_400_000);
  return new Date(utc.getUTCFullYear(), utc.getUTCMonth(), utc.getUTCDate());
}
const holidayTimes = bankHolidays.map(({ date }) => localDate(toOrdinal(date)).getTime());
const holidaysBetween = (after: Date, to: Date): number =>
  holidayTimes.filter((time) => time > after.getTime() && time <= to.getTime()).length;

/** What people write around date-fns: add business days, then as many again as there were holidays on the way. */
function dateFnsDue(start: Date, allowance: number): Date {
  let due = start;
  for (let left = allowance; left > 0;) {
    const next = addBusinessDays(due, left);
    left = holidaysBetween(due, next);
    due = next;
  }
  return due;
}
function dateFnsBetween(from: Date, to: Date): number {
  return (
    differenceInBusinessDays(to, from) -
    Math.sign(to.getTime() - from.getTime()) * holidaysBetween(from < to ? from : to, from < to ? to : from)
  );
}

/** Nanoseconds for each of `count`: the least of interleaved rounds, as whatever else the machine does can only add. */
function timeTogether(
  runs: Record<string, { count: number; run: () => void }>,
  rounds: number
): Record<string, number> {
  const times = new Map<string, number[]>(Object.keys(runs).map((name) => [name, []]));
  for (let round = 0; round < rounds + 2; round += 1) {
    for (const [name, { count, run }] of Object.entries(runs)) {
      const before = process.hrtime.bigint();
      run();
      const taken = Number(process.hrtime.bigint() - before) / count;
      // The first two rounds let the engine compile.
      if (round >= 2) times.get(name)?.push(taken);
    }
  }
  return Object.fromEntries([...times].map(([name, taken]) => [name, Math.min(...taken)]));
}

/** For every start from 2016 to 2028: does the due date and the days since agree with walking day by day? */
function wrongAnswers(): { starts: number; ours: number; dateFnsDue: number; dateFnsElapsed: number } {
  const holidays = new Set(bankHolidays.map(({ date }) => toOrdinal(date)));
  const worked = (day: number): boolean => new Date(day * 86_400_000).getUTCDay() % 6 !== 0 && !holidays.has(day);
  const wrong = { starts: 0, ours: 0, dateFnsDue: 0, dateFnsElapsed: 0 };
  for (let start = firstDay; start <= lastDay; start += 1) {
    let due = start;
    for (let left = 10; left > 0;) if (worked((due += 1))) left -= 1;
    const to = start + (start % 40);
    let elapsed = 0;
    for (let day = start + 1; day <= to; day += 1) if (worked(day)) elapsed += 1;
    wrong.starts += 1;
    const [from, until] = [localDate(start), localDate(to)];
    if (legal.addWorkingDaysOrdinal(start, 10) !== due || legal.workingDaysBetweenOrdinal(start, to) !== elapsed)
      wrong.ours += 1;
    if (dateFnsDue(from, 10).getTime() !== localDate(due).getTime()) wrong.dateFnsDue += 1;
    if (dateFnsBetween(from, until) !== elapsed) wrong.dateFnsElapsed += 1;
  }
  return wrong;
}

function aStage(id: number, start: number): ComplaintStage {
  const receivedOn = fromOrdinal(start);
  return {
    id,
    reference: `CH-${id}`,
    process: 'CHILD_STAT',
    stage: 'S1',
    team: 'Team West',
    service: "Children's services",
    receivedOn,
    openedOn: receivedOn,
    events: {},
    freezes: [],
    attention: [],
    modifiedAt: `${receivedOn}T09:00:00Z`
  };
}

/** The floor: the same columns read and written, and nothing counted. */
function copyColumns({ start, allowance }: ClockColumns, { due, elapsed, remaining, status }: CountedColumns): void {
  for (let at = 0; at < start.length; at += 1) {
    const one = start[at] ?? 0;
    const other = allowance[at] ?? 0;
    due[at] = one;
    elapsed[at] = other;
    remaining[at] = one;
    status[at] = other;
  }
}
function sumOf(column: Int32Array): number {
  let sum = 0;
  for (let at = 0; at < column.length; at += 1) sum += column[at] ?? 0;
  return sum;
}

/** Working-day clocks: right against a day-by-day count, and fast against date-fns and against copying memory. */
export async function run(): Promise<BenchResult> {
  const columns = sample();
  const into = emptyColumns(clocks);
  const copies = emptyColumns(clocks);
  countColumns(columns, legal, today, amberAt, into);
  const dueCounts = into.due.map((due) => counts[due - first] ?? 0);
  const statuses = new Uint8Array(clocks);
  const todayDate = localDate(today);
  const fewer = Array.from(columns.start.subarray(0, 1000), (start, at) => ({
    start: localDate(start),
    allowance: columns.allowance[at] ?? 10
  }));
  const stages = Array.from(columns.start.subarray(0, 10_000), (start, at) => aStage(at, start));
  const rule = defaultProcessRules.find(({ row }) => row === 'P04');
  if (!rule) throw new Error('There is no row P04');
  let kept = 0;

  // The kernels apart from what makes garbage, so that no collection falls into a millisecond.
  const kernels = timeTogether(
    {
      columns: { count: clocks, run: () => countColumns(columns, legal, today, amberAt, into) },
      copy: { count: clocks, run: () => copyColumns(columns, copies) },
      again: { count: clocks, run: () => rateAgain(dueCounts, counts[today - first] ?? 0, amberAt, statuses) },
      sum: { count: clocks, run: () => void (kept += sumOf(dueCounts)) }
    },
    100
  );
  const objects = timeTogether(
    {
      dateFns: {
        count: fewer.length,
        run: () => {
          for (const { start, allowance } of fewer) {
            const due = dateFnsDue(start, allowance);
            kept += dateFnsBetween(start, todayDate) + (dateFnsBetween(todayDate, due) < 0 ? 2 : 1);
          }
        }
      },
      objects: {
        count: stages.length,
        run: () => {
          for (const stage of stages)
            kept += rateClock(calculateClock(rule, stage, calendar, isoToday), isoToday).remaining ?? 0;
        }
      },
      board: { count: 1, run: () => void (kept += buildBoard(stages, defaultProcessRules, calendar, isoToday).length) }
    },
    15
  );
  const ns: Record<string, number> = { ...kernels, ...objects };
  const ratio = (a: string, b: string): number => (ns[a] ?? NaN) / (ns[b] ?? NaN);
  const wrong = wrongAnswers();
  const boardMs = (ns.board ?? NaN) / 1e6;
  if (!Number.isFinite(kept)) throw new Error('A clock could not be counted.');

  return {
    name: 'Working-day clocks',
    rows: [
      {
        what: '300,000 clocks: times faster than date-fns corrected for holidays',
        ratio: ratio('dateFns', 'columns'),
        note: 'per clock: due, elapsed, remaining and status; at least 2,000',
        ok: ratio('dateFns', 'columns') >= 2000
      },
      {
        what: '300,000 clocks: times a copy of the same columns',
        ratio: ratio('columns', 'copy'),
        note: 'two columns read, four written; at most 2.5',
        ok: ratio('columns', 'copy') <= 2.5
      },
      {
        what: 'Re-rating at midnight: times the sum of one column',
        ratio: ratio('again', 'sum'),
        note: 'from the counts of the due dates; at most 2',
        ok: ratio('again', 'sum') <= 2
      },
      {
        what: 'One clock with pauses, extension and colour: times faster than date-fns without them',
        ratio: ratio('dateFns', 'objects'),
        note: 'calculateClock and rateClock, as the board uses them'
      },
      {
        what: 'Board of 10,000 stages, in milliseconds',
        ratio: boardMs,
        note: 'every clock, colour, headline and the order; a count, not a ratio'
      },
      {
        what: 'Our wrong answers',
        ratio: wrong.ours,
        note: `of ${wrong.starts} starts, 2016 to 2028, against a day-by-day count; 0`,
        ok: wrong.ours === 0
      },
      {
        what: 'Wrong due dates of date-fns corrected for holidays',
        ratio: wrong.dateFnsDue,
        note: `of ${wrong.starts} starts`
      },
      {
        what: 'Wrong elapsed days of date-fns corrected for holidays',
        ratio: wrong.dateFnsElapsed,
        note: `of ${wrong.starts} starts; weekends are its weak place`
      }
    ]
  };
}
