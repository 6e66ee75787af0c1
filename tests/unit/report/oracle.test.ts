import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { bankHolidays } from '../../../src/shared/domain/calendar/englandWalesHolidays';
import { createCalendar } from '../../../src/shared/domain/calendar/workingDayCalendar';
import { fromOrdinal, toOrdinal } from '../../../src/shared/domain/dates/ordinals';
import { defaultProcessRules } from '../../../src/shared/domain/processRules/defaultProcessRules';
import { buildColumns } from '../../../src/shared/domain/report/columns/buildColumns';
import type { ReportRows } from '../../../src/shared/domain/report/columns/ReportRows';
import { computeReport } from '../../../src/shared/domain/report/computeReport';
import type { Report, ReportMode, TableId } from '../../../src/shared/domain/report/Report';
import { randomRows } from '../../support/randomRows';
import { registerRows } from '../../support/registerRows';

type SqlRow = Record<string, string | number | null>;

/** The same rows in a database, with nothing worked out in advance but a list of days. */
function databaseOf({ complaints, stages, concerns = [], compliments = [] }: ReportRows): DatabaseSync {
  const db = new DatabaseSync(':memory:');
  db.exec(`
    CREATE TABLE complaints (reference TEXT, process TEXT, received TEXT, channel TEXT, team TEXT, highest TEXT, outcome TEXT, status TEXT);
    CREATE TABLE stages (reference TEXT, process TEXT, stage TEXT, received TEXT, opened TEXT, closed TEXT, closure TEXT, frozen TEXT, resumed TEXT);
    CREATE TABLE concerns (reference TEXT, category TEXT, outcome TEXT);
    CREATE TABLE compliments (received TEXT, source TEXT, team TEXT);
    CREATE TABLE holidays (day TEXT);
    CREATE TABLE days (day TEXT PRIMARY KEY, worked INTEGER);
  `);
  const insert = (table: string, rows: readonly (string | null)[][]): void => {
    const [first] = rows;
    if (!first) return;
    const statement = db.prepare(`INSERT INTO ${table} VALUES (${first.map(() => '?').join(',')})`);
    db.exec('BEGIN');
    rows.forEach((row) => statement.run(...row));
    db.exec('COMMIT');
  };
  insert(
    'complaints',
    complaints.map((c) => [
      c.reference,
      c.process,
      c.receivedOn,
      c.channel,
      c.team,
      c.highestStage,
      c.outcome,
      c.status
    ])
  );
  insert(
    'stages',
    stages.map((s) => [
      s.reference,
      s.process,
      s.stage,
      s.receivedOn,
      s.openedOn,
      s.closedOn ?? null,
      s.closureType ?? null,
      s.freezes[0]?.frozenOn ?? null,
      s.freezes[0]?.resumedOn ?? null
    ])
  );
  insert(
    'concerns',
    concerns.map((c) => [c.reference, c.category, c.outcome])
  );
  insert(
    'compliments',
    compliments.map((c) => [c.receivedOn, c.source, c.team])
  );
  insert(
    'holidays',
    bankHolidays.map(({ date }) => [date])
  );
  const [first, last] = [toOrdinal('2022-01-01'), toOrdinal('2026-12-31')];
  insert(
    'days',
    Array.from({ length: last - first }, (_, index) => [fromOrdinal(first + index), null])
  );
  // Working days up to each day, by SQLite's own weekdays.
  db.exec(`
    UPDATE days SET worked = strftime('%w', day) NOT IN ('0', '6') AND day NOT IN (SELECT day FROM holidays);
    CREATE TABLE counted AS SELECT day, SUM(worked) OVER (ORDER BY day) AS n FROM days;
    CREATE UNIQUE INDEX byDay ON counted (day);
    CREATE VIEW measured AS
      SELECT s.*, MAX(0, c.n - o.n)
        - COALESCE(MAX(0, (SELECT n FROM counted WHERE day = MIN(s.resumed, s.closed)) - (SELECT n FROM counted WHERE day = MIN(s.frozen, s.closed))), 0) AS taken,
        CASE s.stage WHEN 'S1' THEN 10 WHEN 'S2' THEN 65 WHEN 'S3' THEN 50 END AS edge
      FROM stages s JOIN counted o ON o.day = s.opened JOIN counted c ON c.day = s.closed;
  `);
  return db;
}

function reportOf(rows: ReportRows, mode: ReportMode, from: string, to: string): Report {
  const columns = buildColumns(rows, {
    rules: defaultProcessRules,
    calendar: createCalendar(bankHolidays),
    openOn: to,
    asAt: '2025-11-01'
  });
  const time = { at: '2025-11-01T09:00:00Z', today: '2025-11-01' };
  return computeReport(
    { kind: 'annual', from, to, mode, process: 'CHILD_STAT' },
    { columns, history: [], frozen: [], rules: defaultProcessRules, withheld: [], time }
  );
}

/** Rows of a table as words and number, in no order. */
function counted(report: Report, id: TableId): string[] {
  const table = report.tables.find((candidate) => candidate.id === id);
  const column = table?.kinds.indexOf('count') ?? 0;
  return (table?.rows ?? [])
    .filter((row) => row[column] !== 0)
    .map((row) => `${row.slice(0, column).join(', ')}: ${String(row[column])}`)
    .sort();
}

const statutory = "process = 'CHILD_STAT' AND received BETWEEN :from AND :to";
const blank = (column: string): string => `CASE ${column} WHEN '' THEN 'Not recorded' ELSE ${column} END`;

/** The printed tables as questions to the database: the words of a row, and how many. */
const questions: readonly (readonly [TableId, string])[] = [
  ['by-channel', `SELECT ${blank('channel')} AS label, COUNT(*) AS n FROM complaints WHERE ${statutory} GROUP BY 1`],
  [
    'statutory-by-team',
    `SELECT ${blank('team')} AS label, COUNT(*) AS n FROM complaints WHERE ${statutory} GROUP BY 1`
  ],
  [
    'statutory-by-outcome',
    `SELECT CASE WHEN outcome <> '' THEN outcome WHEN status = 'Open' THEN 'Still open' ELSE 'Not recorded' END AS label, COUNT(*) AS n
     FROM complaints WHERE ${statutory} GROUP BY 1`
  ],
  [
    'by-highest-stage',
    `SELECT 'Stage ' || substr(highest, 2) AS label, COUNT(*) AS n FROM complaints WHERE ${statutory} GROUP BY 1`
  ],
  [
    'concerns-by-category',
    `SELECT category AS label, COUNT(*) AS n FROM concerns JOIN complaints USING (reference) WHERE received BETWEEN :from AND :to GROUP BY 1`
  ],
  [
    'compliments-by-source',
    `SELECT source AS label, COUNT(*) AS n FROM compliments WHERE received BETWEEN :from AND :to GROUP BY 1`
  ],
  [
    'compliments-by-team',
    `SELECT ${blank('team')} AS label, COUNT(*) AS n FROM compliments WHERE received BETWEEN :from AND :to GROUP BY 1`
  ],
  [
    'stage-by-timescale',
    `SELECT 'Stage ' || substr(s.stage, 2) || ', ' || CASE
        WHEN m.closed IS NULL THEN 'Still open'
        WHEN s.stage = 'S3' AND m.closure = 'Withdrawn' THEN 'Withdrawn'
        ELSE CASE WHEN m.taken <= m.edge THEN 'Within ' ELSE 'Over ' END || CASE s.stage WHEN 'S2' THEN '25–65' ELSE m.edge END || ' working days'
      END AS label, COUNT(*) AS n
     FROM complaints c JOIN stages s ON s.reference = c.reference AND s.stage = c.highest
       LEFT JOIN measured m ON m.reference = s.reference AND m.stage = s.stage
     WHERE c.${statutory.replace('received', 'c.received')} GROUP BY 1`
  ]
];

/** Working days by stage, of what the printed report averages. */
const averages = `SELECT c.highest AS stage, COUNT(*) AS n, SUM(m.taken) AS days FROM complaints c
  JOIN measured m ON m.reference = c.reference AND m.stage = c.highest
  WHERE c.${statutory.replace('received', 'c.received')} AND NOT (c.highest = 'S3' AND m.closure = 'Withdrawn') GROUP BY 1`;

function expectSame(rows: ReportRows, from: string, to: string): void {
  const db = databaseOf(rows);
  const ask = (sql: string): SqlRow[] => db.prepare(sql).all({ from, to }) as SqlRow[];
  const report = reportOf(rows, 'published', from, to);
  for (const [id, sql] of questions) {
    expect([id, counted(report, id)]).toEqual([
      id,
      ask(sql)
        .map(({ label, n }) => `${String(label)}: ${String(n)}`)
        .sort()
    ]);
  }
  const means = new Map(
    ask(averages).map(({ stage, n, days }) => [
      String(stage),
      [Number(n), Math.floor((2 * Number(days) + Number(n)) / (2 * Number(n)))]
    ])
  );
  for (const row of report.tables.find(({ id }) => id === 'average-by-stage')?.rows ?? []) {
    expect(row.slice(1)).toEqual(means.get(String(row[0]).replace('Stage ', 'S')) ?? [0, null]);
  }
  db.close();
}

describe('a report and a database asked the same', () => {
  it('give the same numbers of the 2023/24 register', async () => {
    const rows = await registerRows();
    expectSame(rows, '2023-04-01', '2024-03-31');
    expectSame(rows, '2023-07-01', '2023-09-30');
  });

  it('give the same numbers of any register and period', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.integer({ min: 0, max: 200 }),
        fc.integer({ min: 0, max: 364 }),
        fc.integer({ min: 0, max: 364 }),
        (seed, complaints, start, length) => {
          const from = fromOrdinal(toOrdinal('2023-04-01') + start);
          expectSame(
            randomRows({ seed, complaints, from: '2023-04-01', days: 730 }),
            from,
            fromOrdinal(toOrdinal(from) + length)
          );
        }
      ),
      { numRuns: 30 }
    );
  });
});
