import * as React from 'react';
import { boardViewsTexts } from '../../../loc/boardViews';
import { useFeatureTexts } from '../../texts';
import styles from './Views.module.scss';

/** The name of a group of cases; pressing it shows them. */
export function CasesButton({ label, onClick }: { label: string; onClick(): void }): React.ReactElement {
  const words = useFeatureTexts(boardViewsTexts);
  return (
    <button type="button" className={styles.link} aria-label={words.showCases(label)} onClick={onClick}>
      {label}
    </button>
  );
}
