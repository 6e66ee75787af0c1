import * as React from 'react';
import { FailedPart } from '../../components/notice/FailedPart';
import { caseworkTexts } from '../../../loc/casework';
import { Loading } from '../../components/notice/Loading';
import { useFeatureTexts } from '../../texts';
import { usePart } from '../../usePart';
import styles from '../CasePage.module.scss';
import type { HistoryProps } from './history/History';

const loadHistory = async (): Promise<React.ComponentType<HistoryProps>> =>
  (await import(/* webpackChunkName: 'hub-case-history' */ './history/History')).default;

/** The history of each field, folded away; nothing of it is fetched until somebody opens it. */
export function HistoryFold(props: HistoryProps): React.ReactElement {
  const words = useFeatureTexts(caseworkTexts);
  const [open, setOpen] = React.useState(false);
  const { component: History, failed } = usePart(loadHistory, open);
  return (
    <details className={styles.fold} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.history}</summary>
      {open && failed && <FailedPart text={words.problems.partFailed} />}
      {open && !failed && (History === undefined ? <Loading /> : <History {...props} />)}
    </details>
  );
}
