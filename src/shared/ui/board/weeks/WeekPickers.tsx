import * as React from 'react';
import { ChoiceInput } from '../../components/field/ChoiceInput';
import type { IsoDate } from '../../../domain/dates/IsoDate';
import type { FrozenWeek } from '../../../domain/snapshots/SnapshotRepository';
import { pastWeeksTexts } from '../../../loc/pastWeeks';
import { formatDay } from '../../dates/formatDates';
import { useFeatureTexts } from '../../texts';
import type { SetView } from '../view/useBoardView';
import { now, weekName } from './weekChoice';

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
    return {
      value: weekName(week),
      text: words.week(formatDay(week.week, today), week.version, latest, formatDay(week.asAt, today))
    };
  });
  return (
    <>
      <ChoiceInput
        id="week-before"
        label={words.before}
        options={options}
        value={weekName(before)}
        onChange={(weekBefore) => onChange({ weekBefore })}
      />
      <ChoiceInput
        id="week-after"
        label={words.after}
        options={[{ value: now, text: words.now }, ...options]}
        value={after === now ? now : weekName(after)}
        onChange={(weekAfter) => onChange({ weekAfter })}
      />
    </>
  );
}
