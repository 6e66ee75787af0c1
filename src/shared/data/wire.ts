import { londonDate } from '../domain/dates/londonDate';
import type { IsoDate } from '../domain/dates/IsoDate';

export { withoutAbsent } from '../domain/withoutAbsent';

/** A value of a row as SharePoint sends it: `null` when empty. */
export type Wire<T> = T | null;

/**
 * The UK day of a DateOnly value, for sites set to UTC and to London alike.
 * @param value an instant in UTC, `2024-06-30T23:00:00Z`; empty gives `undefined`
 * @see docs/decisions on dates on the wire
 */
export function readDate(value: Wire<string> | undefined): IsoDate | undefined {
  if (!value) {
    return undefined;
  }
  // London is never behind UTC and at most an hour ahead, so only the day's last hour can fall on the next day.
  return value.slice(11, 13) < '23' && value.endsWith('Z') ? value.slice(0, 10) : londonDate(value);
}

/**
 * A day as SharePoint should be given it: noon UTC, which is the same day in every zone a UK site may be set to.
 * Absent clears the column.
 */
export function writeDate(date: IsoDate | undefined): Wire<string> {
  return date === undefined ? null : `${date}T12:00:00Z`;
}

/** Text, empty when SharePoint has none. */
export function readText(value: Wire<string> | undefined): string {
  return value ?? '';
}

/** Text for SharePoint; empty or absent clears the column. */
export function writeText(value: string | undefined): Wire<string> {
  return value === undefined || value === '' ? null : value;
}

/** Text, absent when SharePoint has none. */
export function readOptional(value: Wire<string> | undefined): string | undefined {
  return value ? value : undefined;
}

/** The value if it is one of those known. */
export function readOneOf<T extends string>(known: readonly T[], value: Wire<string> | undefined): T | undefined {
  return known.find((candidate) => candidate === value);
}

/** Text as an OData literal: quoted, with quotes inside doubled. @see sharepoint-rest.md 1.2 */
export function quoted(text: string): string {
  return `'${text.replace(/'/g, "''")}'`;
}
