import type { Freeze } from '../../domain/stages/ComplaintStage';
import { type Wire, withoutAbsent } from '../wire';

/*
 * The last pause has columns of its own, so that people can filter by them. Those before it are rare; they are kept
 * as JSON in one column, because clocks must still count them.
 */

/** Pauses before the last, in order. A text that is not ours counts as none rather than taking the board down. */
export function readEarlierPauses(text: Wire<string>): readonly Freeze[] {
  if (!text) {
    return [];
  }
  const values = parse(text);
  return Array.isArray(values) ? values.flatMap((value: unknown) => readPause(value)) : [];
}

/** The column's text; empty when there are none. */
export function writeEarlierPauses(pauses: readonly Freeze[]): Wire<string> {
  return pauses.length === 0 ? null : JSON.stringify(pauses);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readPause(value: unknown): Freeze[] {
  const field = (name: string): string | undefined => {
    const found: unknown = value !== null && typeof value === 'object' ? Reflect.get(value, name) : undefined;
    return typeof found === 'string' ? found : undefined;
  };
  const frozenOn = field('frozenOn');
  return frozenOn === undefined
    ? []
    : [
        withoutAbsent({ frozenOn, resumedOn: field('resumedOn'), reason: field('reason'), reviewOn: field('reviewOn') })
      ];
}
