import type { AgreedDate } from '../../domain/stages/ComplaintStage';
import type { Column, DayColumn, InstantColumn } from './columns';

/**
 * Stages as columns, the form in which a device reads a hundred thousand of them back at once: numbers side by side,
 * and each text that repeats kept once. Columns whose name ends in `Word` hold numbers of `words`.
 */
export interface StageColumns {
  words: readonly string[];
  id: Column;
  /** All references, one after the other, and the length of each. */
  references: string;
  referenceLength: Column;
  processWord: Column;
  stageWord: Column;
  teamWord: Column;
  serviceWord: Column;
  closureWord: Column;
  extensionWord: Column;
  delayWord: Column;
  /** Ids in the site's list of users; 0 while unassigned. */
  officer: Column;
  /** A bit for each of `attentionReasons`, the first the lowest. */
  attention: Column;
  received: DayColumn;
  opened: DayColumn;
  closed: DayColumn;
  extendedTo: DayColumn;
  extensionRecorded: DayColumn;
  modified: InstantColumn;
  /** How many events each stage has; and the events of all stages, one after the other. */
  eventCount: Column;
  eventWord: Column;
  eventDay: DayColumn;
  /** How many pauses each stage has; and the pauses of all stages, one after the other. */
  pauseCount: Column;
  pauseWord: Column;
  frozen: DayColumn;
  resumed: DayColumn;
  review: DayColumn;
  /** Dates agreed before the last extension, by the stage's place; few stages have any. */
  earlierExtensions: ReadonlyMap<number, readonly AgreedDate[]>;
}
