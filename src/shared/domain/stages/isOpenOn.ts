import type { IsoDate } from '../dates/IsoDate';
import type { ComplaintStage, Freeze } from './ComplaintStage';

/** True when the stage had been opened by the day and was not closed on it or before. */
export function isOpenOn(stage: ComplaintStage, today: IsoDate): boolean {
  return stage.openedOn <= today && (stage.closedOn === undefined || stage.closedOn > today);
}

/** The pause that lasts on the day; the one to be reviewed first if several were recorded. Absent when the clocks run. */
export function pauseOn(stage: ComplaintStage, today: IsoDate): Freeze | undefined {
  const lasting = stage.freezes.filter(
    ({ frozenOn, resumedOn }) => frozenOn <= today && (resumedOn === undefined || resumedOn > today)
  );
  return lasting.reduce<Freeze | undefined>(
    (first, freeze) =>
      first === undefined || (freeze.reviewOn ?? '9999') < (first.reviewOn ?? '9999') ? freeze : first,
    undefined
  );
}
