import type { Ordinal } from '../dates/ordinals';
import { toOrdinal } from '../dates/ordinals';
import type { IsoDate } from '../dates/IsoDate';
import type { ClockEvent } from '../processRules/ProcessRule';
import type { ComplaintStage } from '../stages/ComplaintStage';

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
  /** `recordedOn` is -Infinity when the register does not say: the extension is then in force from the start. */
  extension?: { newDue: Ordinal; recordedOn: Ordinal };
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
  const { extension } = stage;
  const extended = extension && (extension.recordedOn === undefined || extension.recordedOn <= today);
  return {
    stage,
    today: day,
    happened: (event) => past(stage.events[event] ?? impliedDate(stage, event)),
    closedOn: past(stage.closedOn),
    pauses: mergePauses(
      stage.freezes
        .filter((freeze) => freeze.frozenOn <= today)
        .map((freeze) => ({ from: toOrdinal(freeze.frozenOn), to: past(freeze.resumedOn) ?? Infinity }))
    ),
    extension: extended
      ? {
          newDue: toOrdinal(extension.newDue),
          recordedOn: extension.recordedOn === undefined ? -Infinity : toOrdinal(extension.recordedOn)
        }
      : undefined
  };
}

/** Events that the stage's own fields already tell. */
function impliedDate(stage: ComplaintStage, event: ClockEvent): IsoDate | undefined {
  if (event === 'received_on') return stage.receivedOn;
  if (event === 'informal_logged') return stage.openedOn;
  // An extension without a date of record counts as recorded in time, so its checkpoint is met from the start.
  if (event === 'extension_recorded_on' && stage.extension) return stage.extension.recordedOn ?? stage.openedOn;
  return undefined;
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
