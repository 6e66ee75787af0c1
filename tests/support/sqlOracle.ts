import { DatabaseSync } from 'node:sqlite';
import { bankHolidays } from '../../src/shared/domain/calendar/englandWalesHolidays';
import { fromOrdinal, toOrdinal } from '../../src/shared/domain/dates/ordinals';
import type { ReportRows } from '../../src/shared/domain/report/columns/ReportRows';
import type { Report, TableId } from '../../src/shared/domain/report/Report';

type SqlRow = Record<string, string | number | null>;

/** The rows of a report in a database, with nothing worked out in advance but a list of days. */
export function databaseOf({ complaints, stages, concerns = [], compliments = [] }: ReportRows): DatabaseSync {
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
  const [first, last] = [toOrdinal('2019-01-01'), toOrdinal('2027-12-31')];
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

/** Rows of a table as words and number, sorted. */
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

/** What tables say, by table: words and numbers of each row, sorted. */
export type Answers = Readonly<Record<string, readonly string[]>>;

/** What the database answers about statutory complaints of a period, in the form of {@link answersIn}. */
export function answersOf(db: DatabaseSync, from: string, to: string): Answers {
  const ask = (sql: string): SqlRow[] => db.prepare(sql).all({ from, to }) as SqlRow[];
  const means = ask(averages).map(
    ({ stage, n, days }) =>
      `Stage ${String(stage).slice(1)}: ${String(n)}, ${Math.floor((2 * Number(days) + Number(n)) / (2 * Number(n)))}`
  );
  return {
    ...Object.fromEntries(
      questions.map(([id, sql]) => [
        id,
        ask(sql)
          .map(({ label, n }) => `${String(label)}: ${String(n)}`)
          .sort()
      ])
    ),
    'average-by-stage': means.sort()
  };
}

/** What a report in the printed form says where the database is asked. */
export function answersIn(report: Report): Answers {
  const averaged = report.tables.find(({ id }) => id === 'average-by-stage')?.rows ?? [];
  return {
    ...Object.fromEntries(questions.map(([id]) => [id, counted(report, id)])),
    'average-by-stage': averaged
      .filter(([, number]) => number !== 0)
      .map(([stage, number, days]) => `${String(stage)}: ${String(number)}, ${String(days)}`)
      .sort()
  };
}
