import * as React from 'react';
import { reportTexts } from '../../../loc/reports';
import controls from '../../controls.module.scss';
import { useFeatureTexts } from '../../texts';
import styles from './Page.module.scss';

/** Says whether small numbers are shown here, and shows the other way. */
export function SmallNumbers({ hidden, onToggle }: { hidden: boolean; onToggle(): void }): React.ReactElement {
  const { screen } = useFeatureTexts(reportTexts);
  return (
    <div className={styles.small}>
      <span>{hidden ? screen.hidden : screen.whole}</span>
      <button type="button" className={controls.button} onClick={onToggle}>
        {hidden ? screen.showWhole : screen.showHidden}
      </button>
    </div>
  );
}
