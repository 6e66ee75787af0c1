import * as React from 'react';
import type { ReadingProgress } from '../../../domain/report/ReportRepository';
import { reportTexts } from '../../../loc/reports';
import { Loading } from '../../components/notice/Loading';
import { useFeatureTexts } from '../../texts';
import styles from './Page.module.scss';

/** How far the reading of a report's rows has come. */
export function Progress({ progress }: { progress?: ReadingProgress }): React.ReactElement {
  const { screen } = useFeatureTexts(reportTexts);
  const { rows = 0, lists = { done: 0, total: 1 } } = progress ?? {};
  const text = screen.reading(rows, lists.done, lists.total);
  return (
    <div className={styles.progress}>
      <p aria-hidden="true">{progress === undefined ? screen.loading : text}</p>
      <progress aria-label={screen.loading} value={lists.done} max={lists.total} />
      <Loading />
    </div>
  );
}
