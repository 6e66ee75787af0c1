import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { bankHolidays } from '../src/shared/domain/calendar/englandWalesHolidays';
import { createCalendar } from '../src/shared/domain/calendar/workingDayCalendar';
import { fromOrdinal } from '../src/shared/domain/dates/ordinals';
import { defaultProcessRules } from '../src/shared/domain/processRules/defaultProcessRules';
import { buildColumns, type ReportColumns } from '../src/shared/domain/report/columns/buildColumns';
import { codeColumn, dayColumn, noDay, numberColumn } from '../src/shared/domain/report/columns/ColumnTable';
import type { ReportRows } from '../src/shared/domain/report/columns/ReportRows';
import { select, summarise, tally, tallyPairs } from '../src/shared/domain/report/columns/select';
import { computeReport, type ReportData } from '../src/shared/domain/report/computeReport';
import type { ReportRequest } from '../src/shared/domain/report/Report';
import { answersIn, answersOf, databaseOf } from '../tests/support/sqlOracle';
import { type BenchResult, sumOf, timeTogether } from './Bench';
import { manyRows } from './reportRows';

const complaints = 100_000;
/** Five years, as a council's history may be. */
const years = { from: '2020-04-01', days: 1826 };
const quarter = { from: '2023-07-01', to: '2023-09-30' };
const prior = { from: '2023-04-01', to: '2023-06-30' };
const periods = [quarter, prior];

const request: ReportRequest = { kind: 'quarterly', ...quarter, mode: 'published', process: 'CHILD_STAT' };
const inputs: Omit<ReportData, 'columns'> = {
  history: [],
  frozen: [],
  rules: defaultProcessRules,
  withheld: [],
  time: { at: `${quarter.to}T12:00:00Z`, today: quarter.to }
};

type Period = typeof quarter;
/** Answers by question: how many, or a sum, by word. */
type Answers = Record<string, Record<string, number>>;

const byComplaint = ['channel', 'team', 'outcome', 'highestStage', 'complainant'] as const;

/** The quarter's main figures (M1, M3b, M6, M7 to M11, M14 to M16) by the functions that reports count with. */
function askColumns(columns: ReportColumns, { from, to }: Period): Answers {
  const answers: Answers = {};
  const note = (question: string, words: readonly string[], counts: Int32Array): void => {
    const found: Record<string, number> = {};
    counts.forEach((count, code) => {
      if (count > 0) found[words[code] ?? ''] = count;
    });
    answers[question] = found;
  };
  const all = select(columns.complaints, { date: 'received', from, to, where: [] });
  note('process', codeColumn(columns.complaints, 'process').words, tally(columns.complaints, all, 'process'));
  const statutory = [{ column: 'process', in: ['CHILD_STAT'] }];
  const received = select(columns.complaints, { date: 'received', from, to, where: statutory });
  for (const column of byComplaint) {
    note(column, codeColumn(columns.complaints, column).words, tally(columns.complaints, received, column));
  }
  const answered = [...statutory, { column: 'closure', in: ['Responded'] }];
  const closed = select(columns.stages, { date: 'closed', from, to, where: answered });
  const stages = codeColumn(columns.stages, 'stage').words;
  const compliances = codeColumn(columns.stages, 'compliance').words;
  note(
    'compliance',
    stages.flatMap((stage) => compliances.map((compliance) => `${stage} ${compliance}`)),
    tallyPairs(columns.stages, closed, 'stage', 'compliance')
  );
  for (const stage of ['S1', 'S2', 'S3']) {
    const where = [...answered, { column: 'stage', in: [stage] }];
    const { count, sum, max } = summarise(
      columns.stages,
      select(columns.stages, { date: 'closed', from, to, where }),
      'days'
    );
    answers[`days ${stage}`] = { count, sum, max };
  }
  return answers;
}

/** A stage with everything worked out, so that counting is all that is left to do. */
interface MeasuredStage {
  process: string;
  stage: string;
  closed?: string;
  closure: string;
  compliance: string;
  days: number;
}
interface Objects {
  complaints: ReportRows['complaints'];
  stages: readonly MeasuredStage[];
}

/** The same figures by filter and reduce. */
function askObjects({ complaints: rows, stages }: Objects, { from, to }: Period): Answers {
  const countBy = <Row>(found: readonly Row[], key: (row: Row) => string): Record<string, number> =>
    found.reduce<Record<string, number>>((counts, row) => {
      counts[key(row)] = (counts[key(row)] ?? 0) + 1;
      return counts;
    }, {});
  const received = (): ReportRows['complaints'] =>
    rows.filter(({ receivedOn }) => receivedOn >= from && receivedOn <= to);
  const closed = (): MeasuredStage[] =>
    stages.filter(
      ({ process, closure, closed: day = '' }) =>
        process === 'CHILD_STAT' && closure === 'Responded' && day >= from && day <= to
    );
  const answers: Answers = { process: countBy(received(), ({ process }) => process) };
  for (const column of byComplaint) {
    answers[column] = countBy(
      received().filter(({ process }) => process === 'CHILD_STAT'),
      (row) => row[column] || (column === 'outcome' && row.status === 'Open' ? 'Still open' : '')
    );
  }
  answers.compliance = countBy(closed(), ({ stage, compliance }) => `${stage} ${compliance}`);
  for (const stage of ['S1', 'S2', 'S3']) {
    answers[`days ${stage}`] = closed()
      .filter((row) => row.stage === stage)
      .reduce(({ count, sum, max }, { days }) => ({ count: count + 1, sum: sum + days, max: Math.max(max, days) }), {
        count: 0,
        sum: 0,
        max: 0
      });
  }
  return answers;
}

/** Stages as objects, with what the columns worked out. */
function measuredStages({ stages }: ReportColumns): MeasuredStage[] {
  const word = (column: string, row: number): string => {
    const { words, codes } = codeColumn(stages, column);
    return words[codes[row] ?? 0] ?? '';
  };
  const closed = dayColumn(stages, 'closed');
  const days = numberColumn(stages, 'days');
  return Array.from({ length: stages.length }, (_, row) => ({
    process: word('process', row),
    stage: word('stage', row),
    closure: word('closure', row),
    compliance: word('compliance', row),
    days: days[row] ?? 0,
    ...(closed[row] !== noDay && { closed: fromOrdinal(closed[row] ?? 0) })
  }));
}

function sameAnswers(a: Answers, b: Answers): boolean {
  const sorted = (answers: Answers): string =>
    JSON.stringify(
      Object.entries(answers)
        .sort()
        .map(([question, found]) => [question, Object.entries(found).sort()])
    );
  return sorted(a) === sorted(b);
}

/** Bytes held, after everything unused was thrown away. */
function held(): number {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  collect();
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Reports over many complaints. */
export async function run(): Promise<BenchResult> {
  const { rows, columns, rowBytes, columnBytes } = weigh();
  const objects = { complaints: rows.complaints, stages: measuredStages(columns) };
  const numbers = new Int32Array(columns.stages.length).map((_, index) => index & 1023);
  let answers: Answers[] = [];
  let expected: Answers[] = [];
  let kept = 0;
  const ns = timeTogether(
    {
      columns: { count: 1, run: () => void (answers = periods.map((period) => askColumns(columns, period))) },
      onePass: { count: 1, run: () => void (kept += sumOf(numbers)) }
    },
    100
  );
  const slow = timeTogether(
    {
      objects: { count: 1, run: () => void (expected = periods.map((period) => askObjects(objects, period))) },
      report: { count: 1, run: () => void (kept += computeReport(request, { ...inputs, columns }).tables.length) }
    },
    5
  );
  const [ours = 1, onePass = 1, naive = 1, whole = 1] = [ns.columns, ns.onePass, slow.objects, slow.report];
  const isSame = kept > 0 && answers.every((each, index) => sameAnswers(each, expected[index] ?? {}));
  const differing = differFromSql(rows, columns);
  const stages = columns.stages.length.toLocaleString('en-GB');
  return {
    name: `Reports over ${complaints.toLocaleString('en-GB')} complaints with ${stages} stages`,
    rows: [
      {
        what: 'Quarter and prior: times faster than reducing objects',
        ratio: naive / ours,
        note: `main figures of both, received over ${years.days} days; ${(ours / 1e6).toFixed(2)} ms from columns; at least 40`,
        ok: naive / ours >= 40
      },
      {
        what: 'Quarter and prior: times one pass over a column',
        ratio: ours / onePass,
        note: `a sum over ${stages} numbers; at most 5`,
        ok: ours / onePass <= 5
      },
      {
        what: 'Memory of the rows as objects: times that of the columns',
        ratio: rowBytes / columnBytes,
        note: `columns ${(columnBytes / 1e6).toFixed(1)} MB; at least 8`,
        ok: rowBytes / columnBytes >= 8
      },
      {
        what: 'Answers that differ between columns and objects',
        ratio: isSame ? 0 : 1,
        note: 'quarter and prior; none',
        ok: isSame
      },
      {
        what: 'Tables that differ from what SQLite answers',
        ratio: differing,
        note: 'nine printed tables of two quarters over the same rows; none',
        ok: differing === 0
      },
      {
        what: 'A whole quarterly report, in milliseconds',
        ratio: whole / 1e6,
        note: 'every figure, table and check, and both comparisons counted anew; a count, not a ratio'
      }
    ]
  };
}

/** Reads the rows, makes columns of them, and weighs both. */
function weigh(): { rows: ReportRows; columns: ReportColumns; rowBytes: number; columnBytes: number } {
  const before = held();
  const rows = readRows();
  const rowBytes = held() - before;
  const columns = buildColumns(rows, {
    rules: defaultProcessRules,
    calendar: createCalendar(bankHolidays),
    openOn: quarter.to,
    asAt: quarter.to
  });
  return { rows, columns, rowBytes, columnBytes: held() - before - rowBytes };
}

/** As a site's answer is read: every row an object of its own. In a function of its own, so that nothing else lives on. */
function readRows(): ReportRows {
  return JSON.parse(JSON.stringify(manyRows(complaints, years)));
}

function differFromSql(rows: ReportRows, columns: ReportColumns): number {
  const db = databaseOf(rows);
  const differing = periods.flatMap(({ from, to }) => {
    const report = answersIn(computeReport({ ...request, kind: 'annual', from, to }, { ...inputs, columns }));
    const expected = answersOf(db, from, to);
    return Object.keys(expected).filter((id) => JSON.stringify(report[id]) !== JSON.stringify(expected[id]));
  });
  db.close();
  return differing.length;
}
