import type { Rulebook } from '../../domain/board/BoardRepository';
import { HubError } from '../../domain/errors';
import { processes, stageCodes } from '../../domain/processRules/ProcessRule';
import type { RagReason, RagStatus } from '../../domain/rag/RagRating';
import type { BoardSnapshot, SnapshotRow } from '../../domain/snapshots/BoardSnapshot';

/** Name of the attachment that holds a frozen board. */
export const snapshotFile = 'board.json';

const format = 1;

type Cell = string | number | boolean | null;

const reasons: Readonly<Record<RagReason, true>> = {
  overdue: true,
  'near-extended-limit': true,
  'drift-late': true,
  'due-soon': true,
  'on-track': true,
  paused: true,
  'pause-review-passed': true,
  'waiting-to-start': true,
  stopped: true,
  'no-rule': true
};
const statuses: Readonly<Record<RagStatus, true>> = { red: true, amber: true, green: true, blue: true, grey: true };

/** How each field is written, in the order of the file's columns; null is absent. */
const columns: { readonly [Name in keyof SnapshotRow]-?: (value: unknown) => boolean } = {
  reference: isText,
  process: (value) => processes.some((known) => known === value),
  stage: (value) => stageCodes.some((known) => known === value),
  team: isText,
  service: isText,
  officerId: isCount,
  milestone: isText,
  rule: isText,
  due: isText,
  remaining: isCount,
  status: (value) => isText(value) && value in statuses,
  reason: (value) => isText(value) && value in reasons,
  extended: isFlag,
  paused: isFlag
};
const names = Object.keys(columns) as (keyof SnapshotRow)[];
const optional: readonly (keyof SnapshotRow)[] = ['officerId', 'due', 'remaining'];

/**
 * A frozen board as the text of its file: one array a stage under a head that names the columns, so that ten thousand stages are two
 * megabytes, with the rules and holidays it was counted by. The same board and rules give the same text.
 */
export function writeSnapshotFile(board: BoardSnapshot, { rules, holidays }: Rulebook): string {
  const { week, asAt, rows } = board;
  const cells = (row: SnapshotRow): Cell[] => names.map((name) => row[name] ?? null);
  return JSON.stringify({ format, week, asAt, columns: names, rows: rows.map(cells), rules, holidays });
}

/**
 * Reads a frozen board back. Columns are found by their names, so that a later version may add some.
 * @throws HubError `invalid` when the text is not such a file
 */
export function readSnapshotFile(text: string): BoardSnapshot {
  const file = parse(text);
  const { week, asAt, columns: head, rows } = file;
  if (file.format !== format || !isText(week) || !isText(asAt) || !Array.isArray(head) || !Array.isArray(rows)) {
    throw unreadable();
  }
  const places = names.map((name) => [name, head.indexOf(name)] as const);
  return { week, asAt, rows: rows.map((cells: unknown) => readRow(cells, places)) };
}

interface FileShape {
  format?: unknown;
  week?: unknown;
  asAt?: unknown;
  columns?: unknown;
  rows?: unknown;
}

function parse(text: string): FileShape {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : {};
  } catch (cause) {
    throw unreadable(cause);
  }
}

function readRow(cells: unknown, places: readonly (readonly [keyof SnapshotRow, number])[]): SnapshotRow {
  if (!Array.isArray(cells)) throw unreadable();
  const row: Partial<Record<keyof SnapshotRow, unknown>> = {};
  for (const [name, place] of places) {
    const value: unknown = cells[place] ?? undefined;
    if (value === undefined ? !optional.includes(name) : !columns[name](value)) throw unreadable();
    if (value !== undefined) row[name] = value;
  }
  // Each field has just been looked at.
  return row as SnapshotRow;
}

function unreadable(cause?: unknown): HubError {
  return new HubError('invalid', 'This is not a frozen board, or it has been altered.', cause);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isCount(value: unknown): boolean {
  return typeof value === 'number';
}

function isFlag(value: unknown): boolean {
  return typeof value === 'boolean';
}
