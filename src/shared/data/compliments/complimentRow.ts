import type { IsoDate } from '../../domain/dates/IsoDate';
import { readDate, readText, type Wire, writeDate, writeText } from '../wire';

/** A compliment as a register tells it. @see domain.md 7.10 */
export interface RegisterCompliment {
  reference: string;
  receivedOn: IsoDate;
  theme: string;
  /** Who praised, in the register's words. */
  source: string;
  team: string;
}

type TextColumn = 'Reference' | 'ReceivedDate' | 'Theme' | 'Source' | 'Team';

/** A row of Compliments as it comes over the wire. */
export type ComplimentRow = Record<TextColumn, Wire<string>> & { Id: number };

/** A compliment as it is written; `null` clears a column. */
export type ComplimentUpdate = Record<TextColumn | 'Title', Wire<string>>;

/** What to `$select`. */
export const complimentColumns: readonly (keyof ComplimentRow)[] = [
  'Id',
  'Reference',
  'ReceivedDate',
  'Theme',
  'Source',
  'Team'
];

/** Reads a row. */
export function toCompliment(row: ComplimentRow): RegisterCompliment {
  return {
    reference: readText(row.Reference),
    receivedOn: readDate(row.ReceivedDate) ?? '',
    theme: readText(row.Theme),
    source: readText(row.Source),
    team: readText(row.Team)
  };
}

/** The row for a compliment of a register. */
export function toComplimentUpdate(compliment: RegisterCompliment): ComplimentUpdate {
  return {
    Title: compliment.reference,
    Reference: compliment.reference,
    ReceivedDate: writeDate(compliment.receivedOn),
    Theme: writeText(compliment.theme),
    Source: writeText(compliment.source),
    Team: writeText(compliment.team)
  };
}
