import type { Concern } from '../../domain/complaints/Complaint';
import { readOptional, readText, type Wire, withoutAbsent, writeText } from '../wire';

type TextColumn = 'Reference' | 'Category' | 'Outcome';

/** A row of Concerns as it comes over the wire. */
export type ConcernRow = Record<TextColumn, Wire<string>> & { Id: number };

/** A whole concern as it is written; `null` clears a column. */
export type ConcernUpdate = Record<TextColumn | 'Title' | 'ConcernKey', Wire<string>>;

/** What to `$select`. */
export const concernColumns: readonly (keyof ConcernRow)[] = ['Id', 'Reference', 'Category', 'Outcome'];

/** Reads a row. */
export function toConcern(row: ConcernRow): Concern {
  return withoutAbsent<Concern>({
    id: row.Id,
    reference: readText(row.Reference),
    category: readText(row.Category),
    outcome: readOptional(row.Outcome)
  });
}

/**
 * The whole row for a concern.
 * @param number its place among the complaint's concerns, from 1; with the reference it makes the key no two rows share
 */
export function toConcernUpdate(concern: Omit<Concern, 'id'>, number: number): ConcernUpdate {
  return {
    Title: `${concern.reference} ${number}`,
    ConcernKey: `${concern.reference}|${number}`,
    Reference: concern.reference,
    Category: writeText(concern.category),
    Outcome: writeText(concern.outcome)
  };
}
