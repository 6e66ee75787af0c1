import * as React from 'react';
import prose from '../../components/prose.module.scss';
import type { BoardViews } from '../../../domain/board/views/BoardViews';
import { pastWeeksTexts } from '../../../loc/pastWeeks';
import controls from '../../components/controls.module.scss';
import { formatDay } from '../../dates/formatDates';
import { useFeatureTexts } from '../../texts';
import { Loading } from '../../components/notice/Loading';
import { FullNotice } from '../../components/notice/Notice';
import { LoadProblem } from '../views/LoadProblem';
import { useLoaded } from '../views/useLoaded';
import type { ViewProps } from '../views/ViewProps';
import { chooseWeeks } from './weekChoice';
import { useFreeze } from './useFreeze';
import { WeekPickers } from './WeekPickers';
import { WeeksCompared } from './WeeksCompared';
import styles from './PastWeeks.module.scss';

/** Frozen boards of past weeks: compare two, open one, freeze this week's. */
export function PastWeeks(props: ViewProps): React.ReactElement {
  const { views, view, onChange, today } = props;
  const words = useFeatureTexts(pastWeeksTexts);
  const load = React.useCallback(() => views().then(readWeeks), [views]);
  const [frozen, setFrozen] = React.useState(0);
  const { value, problem, again } = useLoaded(load, frozen);
  const onFrozen = React.useCallback(() => setFrozen((count) => count + 1), []);
  const [freezing, freeze] = useFreeze(views, onFrozen);

  // SharePoint does not tell a list that is not there from one that is not for the reader.
  if (problem === 'forbidden' || problem === 'not-provisioned') {
    return <FullNotice title={words.closed} hint={words.closedHint} />;
  }
  if (problem !== undefined) {
    return <LoadProblem problem={problem} onRetry={again} />;
  }
  if (value === undefined) {
    return <Loading />;
  }
  const { weeks, mayFreeze } = value;
  const { before, after } = chooseWeeks(weeks, view);
  const news = (): string => {
    if (freezing.busy) return words.freezing;
    if (freezing.failed) return words.freezeFailed;
    if (freezing.done === undefined) return '';
    const { week, added } = freezing.done;
    const monday = formatDay(week.week, today);
    return added ? words.frozen(monday, week.version, week.stages) : words.unchanged(monday, week.version);
  };
  return (
    <div className={styles.weeks}>
      <div className={styles.acts}>
        {before !== undefined && after !== undefined && (
          <WeekPickers weeks={weeks} before={before} after={after} today={today} onChange={onChange} />
        )}
        {mayFreeze && (
          <button
            type="button"
            className={controls.button}
            aria-disabled={freezing.busy}
            onClick={freezing.busy ? undefined : freeze}
          >
            {words.freeze}
          </button>
        )}
      </div>
      <p role="status" className={prose.news}>
        {news()}
      </p>
      {before === undefined || after === undefined ? (
        <FullNotice title={words.none} hint={words.noneHint} />
      ) : (
        <WeeksCompared {...props} before={before} after={after} />
      )}
    </div>
  );
}

async function readWeeks({ snapshots }: BoardViews): Promise<{
  weeks: Awaited<ReturnType<BoardViews['snapshots']['weeks']>>;
  mayFreeze: boolean;
}> {
  const [weeks, mayFreeze] = await Promise.all([snapshots.weeks(), snapshots.mayFreeze()]);
  return { weeks, mayFreeze };
}

export default PastWeeks;
