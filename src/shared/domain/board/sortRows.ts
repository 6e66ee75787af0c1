import { compareNames } from '../compareNames';
import { processes, stageCodes } from '../processRules/ProcessRule';
import type { BoardRow } from './BoardRow';
import { compareUrgency } from './buildBoard';

/** What rows can be ordered by: the board's columns, and `urgency`, its own order. */
export const sortColumns = [
  'urgency',
  'reference',
  'process',
  'stage',
  'milestone',
  'service',
  'team',
  'officer',
  'received',
  'due',
  'days',
  'extension',
  'freeze',
  'next',
  'updated'
] as const;
/** One of {@link sortColumns}. */
export type SortColumn = (typeof sortColumns)[number];
/** Which end comes first. */
export type SortDirection = 'ascending' | 'descending';

/**
 * A sorted copy. Rows with nothing in the column come last in both directions; equals stand by urgency.
 * Processes and stages go by the order of their lists, names as a dictionary does, with numbers as numbers.
 */
export function sortRows(
  rows: readonly BoardRow[],
  column: SortColumn,
  direction: SortDirection = 'ascending'
): readonly BoardRow[] {
  const sign = direction === 'ascending' ? 1 : -1;
  if (column === 'urgency') return [...rows].sort((a, b) => sign * compareUrgency(a, b));
  // Values are read once a row, not once a comparison.
  return rows
    .map((row) => ({ row, value: valueOf(row, column) }))
    .sort((a, b) => {
      if (a.value === undefined || b.value === undefined) {
        return Number(a.value === undefined) - Number(b.value === undefined) || compareUrgency(a.row, b.row);
      }
      return sign * compareValues(a.value, b.value) || compareUrgency(a.row, b.row);
    })
    .map(({ row }) => row);
}

function compareValues(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : compareNames(String(a), String(b));
}

/** Empty texts count as nothing. */
function valueOf(row: BoardRow, column: Exclude<SortColumn, 'urgency'>): string | number | undefined {
  const value = rawValue(row, column);
  return value === '' ? undefined : value;
}

function rawValue(
  { stage, headline, rating, nextAction }: BoardRow,
  column: Exclude<SortColumn, 'urgency'>
): string | number | undefined {
  switch (column) {
    case 'reference':
      return stage.reference;
    case 'process':
      return processes.indexOf(stage.process);
    case 'stage':
      return stageCodes.indexOf(stage.stage);
    case 'milestone':
      return headline?.clock.rule.milestone;
    case 'service':
      return stage.service;
    case 'team':
      return stage.team;
    case 'officer':
      return stage.officer?.name;
    case 'received':
      return stage.receivedOn;
    case 'due':
      return headline?.clock.due;
    case 'days':
      return rating.remaining;
    case 'extension':
      return headline?.clock.extended === true ? headline.clock.originalDue : undefined;
    case 'freeze':
      return headline?.clock.state === 'paused' ? stage.freezes[stage.freezes.length - 1]?.frozenOn : undefined;
    case 'next':
      return 'milestone' in nextAction ? nextAction.milestone : nextAction.what;
    case 'updated':
      return stage.modifiedAt;
  }
}
