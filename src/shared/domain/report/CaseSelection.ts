import type { IsoDate } from '../dates/IsoDate';

/** What a figure can be made of. */
export const selectableRows = [
  'complaints',
  'stages',
  'concerns',
  'compliments',
  'themes',
  'comments',
  'logs',
  'actions',
  'learning',
  'ombudsman',
  'remedies',
  'enquiries'
] as const;
/** One of {@link selectableRows}. */
export type SelectableRows = (typeof selectableRows)[number];

/** Asks a column for one of some values; an empty text is a blank cell. */
export interface SelectionTerm {
  column: string;
  in: readonly string[];
}

/**
 * How a figure picks its rows, as data: the number is how many it picks, and opening the number picks them again.
 * Plain words and days only, so that it can be kept with a frozen report.
 */
export interface CaseSelection {
  rows: SelectableRows;
  /** The day column that places a row in the period; both days are included. */
  date: string;
  from: IsoDate;
  to: IsoDate;
  /** All of them must hold. */
  where: readonly SelectionTerm[];
}
