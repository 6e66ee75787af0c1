import * as React from 'react';
import type { IsoDate } from '../../../domain/dates/IsoDate';
import type { FrozenWeek } from '../../../domain/snapshots/SnapshotRepository';
import { pastWeeksTexts } from '../../../loc/pastWeeks';
import { formatDay } from '../../dates/formatDates';
import { useFeatureTexts } from '../../texts';
import type { SetView } from '../view/useBoardView';
import { now, weekName } from './weekChoice';
import styles from './PastWeeks.module.scss';

/** Props of {@link WeekPickers}. */
export interface WeekPickersProps {
  weeks: readonly FrozenWeek[];
  before: FrozenWeek;
  after: FrozenWeek | typeof now;
  today: IsoDate;
  onChange: SetView;
}

/** Two lists to choose the weeks from; the later may be the board now. */
export function WeekPickers({ weeks, before, after, today, onChange }: WeekPickersProps): React.ReactElement {
  const words = useFeatureTexts(pastWeeksTexts);
  const options = weeks.map((week) => {
    const latest = weeks.find((other) => other.week === week.week) === week;
    return (
      <option key={week.id} value={weekName(week)}>
        {words.week(formatDay(week.week, today), week.version, latest, formatDay(week.asAt, today))}
      </option>
    );
  });
  return (
    <>
      <label className={styles.picker}>
        <span>{words.before}</span>
        <select value={weekName(before)} onChange={(event) => onChange({ weekBefore: event.target.value })}>
          {options}
        </select>
      </label>
      <label className={styles.picker}>
        <span>{words.after}</span>
        <select
          value={after === now ? now : weekName(after)}
          onChange={(event) => onChange({ weekAfter: event.target.value })}
        >
          <option value={now}>{words.now}</option>
          {options}
        </select>
      </label>
    </>
  );
}
