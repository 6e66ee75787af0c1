import * as React from 'react';
import { logSections, type LogSectionId } from '../../domain/logReports/logSections';
import type { LogProgressTold } from '../../domain/logReports/timeLeft';
import { logTexts } from '../../loc/investigationLog';
import controls from '../components/controls.module.scss';
import { useFeatureTexts } from '../texts';
import styles from './LogForm.module.scss';

/** The id of a part's heading. */
export function headingId(section: LogSectionId): string {
  return `log-part-${section}`;
}

/** The parts of the form, each with what is still to be answered, and about how long that takes. */
export function ProgressList({ left, minutes, onNext }: LogProgressTold & { onNext(): void }): React.ReactElement {
  const words = useFeatureTexts(logTexts);
  return (
    <nav aria-label={words.progress.title} className={styles.progress}>
      <p role="status">{words.progress.minutes(minutes)}</p>
      <ol>
        {logSections.map(({ id }) => (
          <li key={id}>
            <a
              href={`#${headingId(id)}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(headingId(id))?.focus();
              }}
            >
              {words.sections[id]}
            </a>
            <span className={styles.left}>{`, ${words.progress.left(left[id])}`}</span>
          </li>
        ))}
      </ol>
      <button type="button" className={controls.button} onClick={onNext}>
        {words.first}
      </button>
    </nav>
  );
}
