import type { AgreedDate, Freeze } from '../../domain/stages/ComplaintStage';
import { type Wire, withoutAbsent } from '../wire';

/*
 * The last pause and the last extension have columns of their own, so that people can filter by them. Those before them
 * are rare; they are kept as JSON in one column each, because clocks must still count them.
 */

/** Pauses before the last, in order. A text that is not ours counts as none rather than taking the board down. */
export function readEarlierPauses(text: Wire<string>): readonly Freeze[] {
  return readEntries(text, (field) => {
    const frozenOn = field('frozenOn');
    return frozenOn === undefined
      ? undefined
      : { frozenOn, resumedOn: field('resumedOn'), reason: field('reason'), reviewOn: field('reviewOn') };
  });
}

/** Dates agreed before the last, in order; a text that is not ours counts as none. */
export function readEarlierExtensions(text: Wire<string>): readonly AgreedDate[] {
  return readEntries(text, (field) => {
    const newDue = field('newDue');
    return newDue === undefined ? undefined : { newDue, recordedOn: field('recordedOn'), reason: field('reason') };
  });
}

/** The column's text; empty when there are none. */
export function writeEarlier(entries: readonly (Freeze | AgreedDate)[]): Wire<string> {
  return entries.length === 0 ? null : JSON.stringify(entries);
}

/** @param read gives nothing for an entry that lacks what it must have */
function readEntries<T extends object>(
  text: Wire<string>,
  read: (field: (name: string) => string | undefined) => T | undefined
): readonly T[] {
  const values = text ? parse(text) : undefined;
  return Array.isArray(values)
    ? values.flatMap((value: unknown) => {
        const entry = read((name) => {
          const found: unknown = value !== null && typeof value === 'object' ? Reflect.get(value, name) : undefined;
          return typeof found === 'string' ? found : undefined;
        });
        return entry === undefined ? [] : [withoutAbsent(entry)];
      })
    : [];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
