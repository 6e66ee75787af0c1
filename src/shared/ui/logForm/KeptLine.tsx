import * as React from 'react';
import { logTexts } from '../../loc/investigationLog';
import controls from '../controls.module.scss';
import { formatMoment, formatTime } from '../dates/formatDates';
import { useFeatureTexts } from '../texts';
import styles from './LogForm.module.scss';
import type { LogState } from './LogKeeper';

/** Says that what is shown came back from the device, and lets it be dropped. @param restored when it was kept: instant, ISO UTC */
export function RestoredLine({ restored, onDrop }: { restored: string; onDrop(): void }): React.ReactElement {
  const words = useFeatureTexts(logTexts).kept;
  return (
    <div role="status" className={styles.told} data-restored="">
      <p>{words.restored(formatMoment(restored))}</p>
      <div>
        <button type="button" className={controls.button} onClick={onDrop}>
          {words.drop}
        </button>
      </div>
    </div>
  );
}

/** Says where what was written is kept, and since when. */
export function KeptLine({ state }: { state: LogState }): React.ReactElement {
  const words = useFeatureTexts(logTexts).kept;
  const { onDevice, onSite, deviceKeeps, site } = state;
  const line = (): string => {
    if (site === 'saving') return words.saving;
    if (site === 'failed') return deviceKeeps ? words.waiting(formatTime(onDevice ?? '')) : words.nowhere;
    if (onSite !== undefined && (onDevice === undefined || onSite >= onDevice)) return words.site(formatTime(onSite));
    return onDevice !== undefined && deviceKeeps ? words.device(formatTime(onDevice)) : '';
  };
  return (
    <p role="status" className={styles.hint} data-kept={site}>
      {line()}
    </p>
  );
}
