import * as React from 'react';
import { reportTexts } from '../../../loc/reports';
import { Notice } from '../../components/notice/Notice';
import controls from '../../components/controls.module.scss';
import { useFeatureTexts } from '../../texts';

/** Says whether small numbers are shown here, and shows the other way. */
export function SmallNumbers({ hidden, onToggle }: { hidden: boolean; onToggle(): void }): React.ReactElement {
  const { screen } = useFeatureTexts(reportTexts);
  return (
    <Notice
      tone="info"
      action={
        <button type="button" className={controls.button} onClick={onToggle}>
          {hidden ? screen.showWhole : screen.showHidden}
        </button>
      }
    >
      {hidden ? screen.hidden : screen.whole}
    </Notice>
  );
}
