import * as React from 'react';
import controls from '../../components/controls.module.scss';
import { boardViewsTexts } from '../../../loc/boardViews';
import { useFeatureTexts } from '../../texts';

/** The name of a group of cases; pressing it shows them. */
export function CasesButton({ label, onClick }: { label: string; onClick(): void }): React.ReactElement {
  const words = useFeatureTexts(boardViewsTexts);
  return (
    <button type="button" className={controls.link} aria-label={words.showCases(label)} onClick={onClick}>
      {label}
    </button>
  );
}
