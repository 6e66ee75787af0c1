import type { StageEvent } from './StageEvent';

/** Compares by characters, not by a language: days and instants stand in their order. */
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** In the order in which people entered them; entries of one instant by id. */
export function byEntry(a: StageEvent, b: StageEvent): number {
  return compareText(a.recordedAt, b.recordedAt) || compareText(a.id, b.id);
}

/** In the order of the days they are about; those of one day in the order in which they were entered. */
export function byDay(a: StageEvent, b: StageEvent): number {
  return compareText(a.on, b.on) || byEntry(a, b);
}

/** Each entry once, in the order in which they were made, without those struck out and what struck them. */
export function standingEvents(events: readonly StageEvent[]): readonly StageEvent[] {
  const seen = new Set<string>();
  const struck = new Set<string>();
  return (
    [...events]
      .sort(byEntry)
      .filter(({ id }) => !seen.has(id) && seen.add(id))
      // From the last entry back: what struck something out may itself have been struck out later.
      .reverse()
      .filter((event) => {
        if (struck.has(event.id)) return false;
        if (event.type === 'struck_out') struck.add(event.strikes);
        return event.type !== 'struck_out';
      })
      .reverse()
  );
}
