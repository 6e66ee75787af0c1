import * as React from 'react';
import { Notice } from '../components/notice/Notice';
import prose from '../components/prose.module.scss';
import { logTexts } from '../../loc/investigationLog';
import controls from '../components/controls.module.scss';
import { formatMoment, formatTime } from '../dates/formatDates';
import { useFeatureTexts } from '../texts';
import type { LogState } from './LogKeeper';

/** Says that what is shown came back from the device, and lets it be dropped. @param restored when it was kept: instant, ISO UTC */
export function RestoredLine({ restored, onDrop }: { restored: string; onDrop(): void }): React.ReactElement {
  const words = useFeatureTexts(logTexts).kept;
  return (
    <div data-restored="">
      <Notice
        tone="info"
        action={
          <button type="button" className={controls.button} onClick={onDrop}>
            {words.drop}
          </button>
        }
      >
        {words.restored(formatMoment(restored))}
      </Notice>
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
    <p role="status" className={prose.hint} data-kept={site}>
      {line()}
    </p>
  );
}
