import type { CaseFile } from '../../domain/casework/CaseFile';
import { HubError } from '../../domain/errors';
import { type CaseComplaintRow, toCaseComplaint } from './caseComplaintRow';
import { type CaseConcernRow, toCaseConcern } from './caseConcernRow';
import type { RecordedEvent } from './caseEventRow';
import { type CaseRemedyRow, toCaseRemedy } from './caseRemedyRow';
import { type CaseStageRow, toCaseStage } from './caseStageRow';
import { type ActedList, type Columns, keyColumns } from './rowChanges';

/** What every row that acts change carries besides its own columns. */
export interface Kept {
  Id: number;
  /** Number of the last entry of the timeline that the row has taken in. */
  LastEvent: number | null;
  'odata.etag'?: string;
}

/** The rows of one case, as they stand on the site. */
export interface CaseRows {
  Complaints: readonly (CaseComplaintRow & Kept)[];
  ComplaintStages: readonly (CaseStageRow & Kept & { StageKey: string | null })[];
  Concerns: readonly (CaseConcernRow & Kept)[];
  Remedies: readonly (CaseRemedyRow & Kept)[];
  /** The timeline, in order. */
  events: readonly RecordedEvent[];
}

/** A row that does not yet show everything the timeline says of it. */
export interface PendingRow {
  list: ActedList;
  key: string;
  /** Absent when the row is still to be added. */
  row?: Kept;
  columns: Columns;
  /** The last entry that `columns` come from. */
  lastEvent: number;
}

/**
 * Rows that are behind the timeline. An act is recorded with its entry; its rows follow, and where they did not (the
 * connection was lost, the device was shut) whoever comes next brings them up. @see docs/decisions on acts on the wire
 */
export function pendingRows(rows: CaseRows): readonly PendingRow[] {
  const pending = new Map<string, PendingRow>();
  for (const { event, changes } of rows.events) {
    for (const { list, key, columns } of changes) {
      const row = findRow(rows, list, key);
      if ((row?.LastEvent ?? 0) >= event.number) continue;
      const place = `${list} ${key}`;
      const before = pending.get(place);
      pending.set(place, { list, key, row, columns: { ...before?.columns, ...columns }, lastEvent: event.number });
    }
  }
  return [...pending.values()];
}

/** A case as its timeline has it, whether or not every row has followed. @throws HubError `not-found` when there is none */
export function toCaseFile(rows: CaseRows, nameOf: (userId: number) => string): CaseFile {
  const pending = pendingRows(rows);
  const complaints = shown(rows, 'Complaints', pending);
  const [complaint] = complaints;
  if (!complaint) throw new HubError('not-found', 'There is no such complaint, or you may not see it.');
  return {
    complaint: toCaseComplaint(complaint),
    stages: shown(rows, 'ComplaintStages', pending)
      .map((row) => toCaseStage(row, nameOf))
      .sort((a, b) => a.openedOn.localeCompare(b.openedOn) || a.stage.localeCompare(b.stage)),
    concerns: shown(rows, 'Concerns', pending)
      .map(toCaseConcern)
      .sort((a, b) => a.number - b.number),
    remedies: shown(rows, 'Remedies', pending)
      .map(toCaseRemedy)
      .sort((a, b) => a.number - b.number),
    events: rows.events.map(({ event }) => event)
  };
}

function findRow(rows: CaseRows, list: ActedList, key: string): Kept | undefined {
  return rows[list].find((row) => keyOf(list, row) === key);
}

function keyOf(list: ActedList, row: object): string {
  return String(Reflect.get(row, keyColumns[list]) ?? '');
}

/** The rows of a list with what is pending on them. */
function shown<L extends ActedList>(
  rows: CaseRows,
  list: L,
  pending: readonly PendingRow[]
): readonly CaseRows[L][number][] {
  const mine = pending.filter((one) => one.list === list);
  const there: readonly CaseRows[L][number][] = rows[list];
  const changed = there.map((row) => {
    const found = mine.find(({ key }) => key === keyOf(list, row));
    return found ? { ...row, ...found.columns } : row;
  });
  const added = mine
    .filter(({ row }) => row === undefined)
    // Columns are written as they are read; what a new row lacks is empty.
    .map(({ columns }) => ({ Id: 0, LastEvent: 0, Modified: '', ...columns }) as CaseRows[L][number]);
  return [...changed, ...added];
}
