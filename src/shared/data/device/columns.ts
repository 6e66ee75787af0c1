import type { IsoDate } from '../../domain/dates/IsoDate';
import { fromOrdinal } from '../../domain/dates/ordinals';

/** Whole numbers in as little room as they need. */
export type Column = Uint8Array | Uint16Array | Int32Array;

/** Days in as little room as they need: 0 stands for none, any other number for so many days after `base`. */
export interface DayColumn {
  /** Days since 1970. */
  base: number;
  days: Column;
}

/** Instants to the second: the day in UTC and the second of that day. */
export interface InstantColumn {
  day: DayColumn;
  second: Int32Array;
}

const minutes = Array.from({ length: 1440 }, (_, minute) => `T${two(Math.floor(minute / 60))}:${two(minute % 60)}:`);
const seconds = Array.from({ length: 60 }, (_, second) => `${two(second)}Z`);

/** Reads days by their place. Each different day is written once, however many rows have it. */
export function dayReader({ base, days }: DayColumn): (place: number) => IsoDate | undefined {
  const written: (IsoDate | undefined)[] = [];
  return (place) => {
    const value = days[place] ?? 0;
    return value === 0 ? undefined : (written[value] ??= fromOrdinal(base + value));
  };
}

/** Reads instants by their place, ISO UTC; empty where none was packed. */
export function instantReader({ day, second }: InstantColumn): (place: number) => string {
  const dayAt = dayReader(day);
  return (place) => {
    const ofDay = second[place] ?? 0;
    const date = dayAt(place);
    return date === undefined ? '' : `${date}${minutes[Math.floor(ofDay / 60)] ?? ''}${seconds[ofDay % 60] ?? ''}`;
  };
}

/** Where each row's part of a longer column begins, and at the end where the last one ends. */
export function startsOf(counts: Column): Int32Array {
  const starts = new Int32Array(counts.length + 1);
  for (let at = 0; at < counts.length; at += 1) {
    starts[at + 1] = (starts[at] ?? 0) + (counts[at] ?? 0);
  }
  return starts;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
