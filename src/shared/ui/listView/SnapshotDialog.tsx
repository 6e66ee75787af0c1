import * as React from 'react';
import prose from '../components/prose.module.scss';
import type { Hub } from '../../data/createHub';
import { listViewTexts } from '../../loc/listViews';
import { pastWeeksTexts } from '../../loc/pastWeeks';
import { useFreeze } from '../board/weeks/useFreeze';
import controls from '../components/controls.module.scss';
import { formatDay } from '../dates/formatDates';
import { HubRoot } from '../HubRoot';
import type { Texts } from '../../loc/Texts';
import type { HubTheme } from '../theme/HubTheme';
import { useFeatureTexts } from '../texts';
import styles from './SnapshotDialog.module.scss';

/** Props of {@link SnapshotDialog}. */
export interface SnapshotDialogProps {
  hub: Pick<Hub, 'views'>;
  theme: HubTheme;
  texts?: Texts;
  onClose(): void;
}

/** Asks before this week's board is frozen, and says what came of it. The focus goes back to where it was. */
export function SnapshotDialog({ hub, theme, texts, onClose }: SnapshotDialogProps): React.ReactElement {
  const dialog = React.useRef<HTMLDialogElement>(null);
  React.useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="hub-snapshot" onClose={onClose}>
      <HubRoot theme={theme} texts={texts} className={styles.sheet}>
        <SnapshotSheet hub={hub} onClose={() => dialog.current?.close()} />
      </HubRoot>
    </dialog>
  );
}

function SnapshotSheet({ hub, onClose }: Pick<SnapshotDialogProps, 'hub' | 'onClose'>): React.ReactElement {
  const words = useFeatureTexts(listViewTexts).snapshot;
  const weeks = useFeatureTexts(pastWeeksTexts);
  const [{ busy, failed, done }, freeze] = useFreeze(hub.views, noFollowUp);
  const news = (): string => {
    if (busy) return weeks.freezing;
    if (failed) return weeks.freezeFailed;
    if (done === undefined) return '';
    const { week, added } = done;
    const monday = formatDay(week.week, week.asAt);
    return added ? weeks.frozen(monday, week.version, week.stages) : weeks.unchanged(monday, week.version);
  };
  return (
    <>
      <h2 id="hub-snapshot" className={prose.title}>
        {words.title}
      </h2>
      <p>{words.what}</p>
      <p role="status" className={`${prose.news} ${styles.news}`}>
        {news()}
      </p>
      <div className={`${controls.buttons} ${styles.buttons}`}>
        {done === undefined && (
          <button type="button" className={controls.primary} aria-disabled={busy} onClick={busy ? undefined : freeze}>
            {words.confirm}
          </button>
        )}
        <button type="button" className={controls.button} onClick={onClose}>
          {done === undefined ? words.cancel : words.close}
        </button>
      </div>
    </>
  );
}

function noFollowUp(): void {
  // The dialog itself says what came of it; no list on the page shows snapshots.
}

export default SnapshotDialog;
