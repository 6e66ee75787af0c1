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
import { type BenchResult, type BenchRow, sumOf, timeTogether } from './Bench';
import { businessDaysJs, dateFns, momentBusinessDays, type WorkingDayLibrary } from './workingDayLibraries';

const clocks = 300_000;
const firstDay = toOrdinal('2016-01-01');
const lastDay = toOrdinal('2028-12-31');
const today = toOrdinal('2026-01-05');
const isoToday = fromOrdinal(today);
const amberAt = 3;
const calendar = createCalendar(bankHolidays);
const { legal } = calendar;
const { counts, first } = legal.tables;

/** Working days of the process rules. */
const limits = [2, 3, 5, 10, 15, 18, 20, 25, 30, 50, 65];

/** The same clocks on every run: starts spread over ten years, allowances of the process rules. */
function sample(): { start: Int32Array; allowance: Int32Array } {
  let state = 1738;
  const next = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  return {
    start: Int32Array.from({ length: clocks }, () => firstDay + next(today - firstDay)),
    allowance: Int32Array.from({ length: clocks }, () => limits[next(limits.length)] ?? 10)
  };
}

const holidays = new Set(bankHolidays.map(({ date }) => toOrdinal(date)));
/** The oracle: walks from day to day. */
const oracle = {
  worked: (day: number): boolean => new Date(day * 86_400_000).getUTCDay() % 6 !== 0 && !holidays.has(day),
  due(start: number, n: number): number {
    let due = start;
    for (let left = n; left > 0;) if (oracle.worked((due += 1))) left -= 1;
    return due;
  },
  between(a: number, b: number): number {
    let count = 0;
    for (let day = a + 1; day <= b; day += 1) if (oracle.worked(day)) count += 1;
    return count;
  }
};
const ours: WorkingDayLibrary = {
  name: 'ours',
  due: legal.addWorkingDaysOrdinal,
  between: legal.workingDaysBetweenOrdinal
};

/** How many due dates, and how many counts of days since, are not the oracle's, and how many of the wrong ones start on a day not worked. */
function wrongAnswers(
  library: WorkingDayLibrary,
  limits: readonly number[],
  every: number = 1
): { starts: number; due: number; elapsed: number; restStarts: number } {
  const wrong = { starts: 0, due: 0, elapsed: 0, restStarts: 0 };
  for (let start = firstDay; start <= lastDay; start += every) {
    const before = wrong.due + wrong.elapsed;
    const to = start + (start % 40);
    for (const limit of limits) if (library.due(start, limit) !== oracle.due(start, limit)) wrong.due += 1;
    if (library.between(start, to) !== oracle.between(start, to)) wrong.elapsed += 1;
    wrong.starts += 1;
    if (wrong.due + wrong.elapsed > before && !oracle.worked(start)) wrong.restStarts += 1;
  }
  return wrong;
}

/** One row for each library: how often it is wrong. */
function rightness(library: WorkingDayLibrary, limits: readonly number[], every: number = 1): BenchRow {
  const { starts, due, elapsed, restStarts } = wrongAnswers(library, limits, every);
  const asked = `${starts} starts${every === 1 ? ', every day' : `, each ${every}th day`} of 2016 to 2028`;
  return {
    what: `Wrong answers of ${library.name}`,
    ratio: due + elapsed,
    note: `${asked}, limits of ${limits.join(', ')}: ${due} due dates and ${elapsed} counts since, at ${restStarts} starts on days not worked`,
    ...(library === ours && { ok: due + elapsed === 0 })
  };
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

/** Working-day clocks: right against a day-by-day count, and fast against date-fns and against copying memory. */
export async function run(): Promise<BenchResult> {
  const columns = sample();
  const into = emptyColumns(clocks);
  const copies = emptyColumns(clocks);
  countColumns(columns, legal, today, amberAt, into);
  const dueCounts = into.due.map((due) => counts[due - first] ?? 0);
  const statuses = new Uint8Array(clocks);
  const clocksOf = (library: WorkingDayLibrary, count: number): { count: number; run: () => void } => ({
    count,
    run: () => {
      for (let at = 0; at < count; at += 1) {
        const start = columns.start[at] ?? 0;
        const due = library.due(start, columns.allowance[at] ?? 10);
        kept += library.between(start, today) + (library.between(today, due) < 0 ? 2 : 1);
      }
    }
  });
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
      dateFns: clocksOf(dateFns, 1000),
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
  // Those that walk day by day take so long that few clocks and rounds must do.
  const slow = timeTogether({ moment: clocksOf(momentBusinessDays, 40) }, 3);
  const slower = timeTogether(
    { businessDaysJs: { count: 1, run: () => void (kept += businessDaysJs.due(columns.start[0] ?? 0, 10)) } },
    3
  );
  const ns: Record<string, number> = { ...kernels, ...objects, ...slow, ...slower };
  const ratio = (a: string, b: string): number => (ns[a] ?? NaN) / (ns[b] ?? NaN);
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
        what: '300,000 clocks: times faster than moment-business-days',
        ratio: ratio('moment', 'columns'),
        note: 'per clock, timed on 40 of them'
      },
      {
        what: '300,000 clocks: times faster than business-days-js',
        ratio: ratio('businessDaysJs', 'columns'),
        note: 'per clock, against one due date of 10 days and nothing else of its'
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
      rightness(ours, limits),
      rightness(dateFns, limits),
      rightness(momentBusinessDays, limits),
      // A prime that is no multiple of a week, so that every weekday has its turn.
      rightness(businessDaysJs, [10], 199)
    ]
  };
}
