import type { IsoDate } from '../../dates/IsoDate';
import { clockEvents, type ClockEvent } from '../../processRules/ProcessRule';
import type { CaseFile, CaseStage } from '../CaseFile';

/** A date that stands on a case and may be corrected. */
export interface RecordedDate {
  /** Stage and event, `S1:acknowledged_on`. */
  key: string;
  stage: CaseStage;
  event: ClockEvent;
  date: IsoDate;
}

/**
 * Every date recorded on a case, stage by stage in the order of the rules' table. The day of receipt stands once, with
 * the first stage; extensions are not among them, because an extension is made again, not corrected.
 */
export function recordedDates({ stages }: Pick<CaseFile, 'stages'>): readonly RecordedDate[] {
  return stages.flatMap((stage, index) =>
    clockEvents.flatMap((event): RecordedDate[] => {
      const date = event === 'received_on' ? stage.receivedOn : stage.events[event];
      const left =
        event === 'extension_recorded_on' || event === 'informal_logged' || (event === 'received_on' && index > 0);
      return date === undefined || left ? [] : [{ key: `${stage.stage}:${event}`, stage, event, date }];
    })
  );
}

/** The recorded date of a key, if it is recorded. */
export function recordedDate(file: Pick<CaseFile, 'stages'>, key: string): RecordedDate | undefined {
  return recordedDates(file).find((each) => each.key === key);
}
