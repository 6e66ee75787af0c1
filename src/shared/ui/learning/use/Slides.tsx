import * as React from 'react';
import type { LearningRecord } from '../../../domain/registers/LearningRecord';
import { learningTexts } from '../../../loc/learning';
import controls from '../../components/controls.module.scss';
import { useFeatureTexts } from '../../texts';
import { RecordText } from '../record/RecordText';
import styles from './Use.module.scss';

/** Props of {@link Slides}. */
export interface SlidesProps {
  records: readonly LearningRecord[];
  onClose(): void;
}

/** Records one at a time over the whole window, for a meeting; arrow keys turn them, Escape closes. */
export function Slides({ records, onClose }: SlidesProps): React.ReactElement | null {
  const words = useFeatureTexts(learningTexts);
  const [at, setAt] = React.useState(0);
  const dialog = React.useRef<HTMLDialogElement>(null);
  React.useEffect(() => dialog.current?.showModal(), []);
  const record = records[at];
  if (record === undefined) return null;
  const turn = (by: number): void => setAt(Math.min(records.length - 1, Math.max(0, at + by)));
  return (
    <dialog
      ref={dialog}
      className={styles.slide}
      aria-label={record.title}
      onClose={onClose}
      onKeyDown={({ key }) => {
        if (key === 'ArrowRight' || key === 'PageDown') turn(1);
        if (key === 'ArrowLeft' || key === 'PageUp') turn(-1);
      }}
    >
      <RecordText record={record} />
      <div className={styles.turn}>
        {records.length > 1 && (
          <>
            <button type="button" className={controls.button} aria-disabled={at === 0} onClick={() => turn(-1)}>
              {words.slide.previous}
            </button>
            <span role="status">{words.slide.place(at + 1, records.length)}</span>
            <button
              type="button"
              className={controls.button}
              aria-disabled={at === records.length - 1}
              onClick={() => turn(1)}
            >
              {words.slide.next}
            </button>
          </>
        )}
        <button type="button" className={controls.button} onClick={() => dialog.current?.close()}>
          {words.record.closeSlide}
        </button>
      </div>
    </dialog>
  );
}
