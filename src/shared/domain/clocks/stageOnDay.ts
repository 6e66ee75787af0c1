import type { Ordinal } from '../dates/ordinals';
import { toOrdinal } from '../dates/ordinals';
import type { IsoDate } from '../dates/IsoDate';
import type { ClockEvent } from '../processRules/ProcessRule';
import type { AgreedDate, ComplaintStage } from '../stages/ComplaintStage';

/** Days after `from`, up to and including `to`, that no clock of the stage counts. `to` is Infinity while the pause lasts. */
export interface Pause {
  from: Ordinal;
  to: Ordinal;
}

/**
 * What was known of a stage on one day: whatever is dated later has not happened yet.
 * So a board of a past day, or of a day set for a demonstration, shows the stage as it stood.
 */
export interface StageOnDay {
  stage: ComplaintStage;
  today: Ordinal;
  /** The day an event happened; absent when it has not. */
  happened(event: ClockEvent): Ordinal | undefined;
  closedOn?: Ordinal;
  /** In order, never overlapping. */
  pauses: readonly Pause[];
  /** Agreed dates in the order in which they were recorded; the last is in force. */
  extensions: readonly AgreedDay[];
}

/** A later due date agreed. `recordedOn` is -Infinity when the register does not say: it is then in force from the start. */
export interface AgreedDay {
  newDue: Ordinal;
  recordedOn: Ordinal;
  /** As the stage has it. */
  agreed: AgreedDate;
}

/**
 * Sees a stage on a day.
 * @throws HubError `invalid` when one of the stage's dates is none
 */
export function seeStage(stage: ComplaintStage, today: IsoDate): StageOnDay {
  const day = toOrdinal(today);
  const past = (date: IsoDate | undefined): Ordinal | undefined => {
    if (date === undefined) return undefined;
    const ordinal = toOrdinal(date);
    return ordinal <= day ? ordinal : undefined;
  };
  return {
    stage,
    today: day,
    happened: (event) => past(dateOf(stage, event)),
    closedOn: past(stage.closedOn),
    pauses: mergePauses(
      stage.freezes
        .filter((freeze) => freeze.frozenOn <= today)
        .map((freeze) => ({ from: toOrdinal(freeze.frozenOn), to: past(freeze.resumedOn) ?? Infinity }))
    ),
    extensions: agreedDates(stage)
      .filter(({ recordedOn = today }) => recordedOn <= today)
      .map(({ newDue, recordedOn, reason }) => ({
        newDue: toOrdinal(newDue),
        recordedOn: recordedOn === undefined ? -Infinity : toOrdinal(recordedOn),
        agreed: { newDue, recordedOn, reason }
      }))
  };
}

const none: readonly AgreedDate[] = [];

/** Every date agreed for a stage, the one in force last. */
function agreedDates({ extension }: ComplaintStage): readonly AgreedDate[] {
  return extension ? [...(extension.earlier ?? none), extension] : none;
}

/** The day of an event; some the stage's own fields already tell. */
function dateOf(stage: ComplaintStage, event: ClockEvent): IsoDate | undefined {
  const date = stage.events[event];
  switch (event) {
    case 'received_on':
      return date ?? stage.receivedOn;
    case 'informal_logged':
      return date ?? stage.openedOn;
    case 'extension_recorded_on': {
      // The first extension meets its checkpoint. Without a date of record it counts as recorded in time, so from the start.
      const recorded = agreedDates(stage).map(({ recordedOn }) => recordedOn ?? stage.openedOn);
      return [...recorded, ...(date === undefined ? [] : [date])].sort()[0];
    }
    default:
      return date;
  }
}

/** One pause may have been recorded twice or over another; no day is left out twice. */
function mergePauses(pauses: Pause[]): readonly Pause[] {
  if (pauses.length < 2) return pauses.filter((pause) => pause.to > pause.from);
  const merged: Pause[] = [];
  for (const pause of pauses.sort((a, b) => a.from - b.from)) {
    const last = merged[merged.length - 1];
    if (pause.to <= pause.from) continue;
    if (last && pause.from <= last.to) last.to = Math.max(last.to, pause.to);
    else merged.push(pause);
  }
  return merged;
}
