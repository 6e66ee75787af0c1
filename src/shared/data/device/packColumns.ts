import type { IsoDate } from '../../domain/dates/IsoDate';
import { toOrdinal } from '../../domain/dates/ordinals';
import type { Column, DayColumn, InstantColumn } from './columns';

/** Packs whole numbers of 32 bits. */
export function packNumbers(values: readonly number[]): Column {
  let [least, most] = [0, 0];
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  if (least < 0 || most > 0xffff) {
    return Int32Array.from(values);
  }
  return most > 0xff ? Uint16Array.from(values) : Uint8Array.from(values);
}

/**
 * Packs days; an absent or empty one reads back as `undefined`.
 * @throws HubError `invalid` for a text that is not a day
 */
export function packDays(days: readonly (IsoDate | undefined)[]): DayColumn {
  const ordinals = days.map((day) => (day === undefined || day === '' ? undefined : toOrdinal(day)));
  let first = Infinity;
  for (const ordinal of ordinals) {
    first = Math.min(first, ordinal ?? Infinity);
  }
  const base = first === Infinity ? 0 : first - 1;
  return { base, days: packNumbers(ordinals.map((ordinal) => (ordinal === undefined ? 0 : ordinal - base))) };
}

/** Packs instants as SharePoint writes them, `2024-06-30T23:00:00Z`; any other text reads back empty. */
export function packInstants(instants: readonly string[]): InstantColumn {
  const read = instants.map((instant) => /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)Z$/.exec(instant));
  return {
    day: packDays(read.map((parts) => parts?.[1])),
    second: Int32Array.from(read, (parts) =>
      parts ? Number(parts[2]) * 3600 + Number(parts[3]) * 60 + Number(parts[4]) : 0
    )
  };
}

/** Texts that repeat: each gets a number, from 1; 0 is none. */
export class Words {
  private readonly numbers = new Map<string, number>();

  /** The texts by their number; the first is the empty one. */
  public get all(): readonly string[] {
    return ['', ...this.numbers.keys()];
  }

  /** The number of a text; 0 for an absent or empty one. */
  public numberOf(text: string | undefined): number {
    if (text === undefined || text === '') {
      return 0;
    }
    const number = this.numbers.get(text) ?? this.numbers.size + 1;
    this.numbers.set(text, number);
    return number;
  }
}
