import * as React from 'react';
import { reportTexts } from '../../../loc/reports';
import controls from '../../components/controls.module.scss';
import { formatTime } from '../../dates/formatDates';
import { useFeatureTexts } from '../../texts';
import type { DraftState } from './DraftKeeper';
import styles from '../page/Page.module.scss';

/** Says whether what was written is saved, and why not. */
export function SaveState({ state, onSave }: { state: DraftState; onSave(): void }): React.ReactElement {
  const words = useFeatureTexts(reportTexts).screen.saving;
  const { saving, problem, draft, mergedWith } = state;
  const why =
    problem === undefined
      ? ''
      : problem === 'unavailable' || problem === 'throttled' || problem === 'forbidden'
        ? words.failed[problem]
        : words.failed.other;
  return (
    <div className={styles.saving} data-saving={saving}>
      <p role="status">
        {saving === 'saved' && words.saved(formatTime(draft.changedAt))}
        {saving === 'failed' && `${words.kept}. ${why}`}
        {mergedWith !== undefined && ` ${words.merged(mergedWith)}`}
      </p>
      {/* Seen while it lasts; what comes of it is read out. */}
      {(saving === 'waiting' || saving === 'saving') && <p>{words[saving]}</p>}
      {saving === 'failed' && problem !== 'forbidden' && (
        <button type="button" className={controls.button} onClick={onSave}>
          {words.now}
        </button>
      )}
    </div>
  );
}
