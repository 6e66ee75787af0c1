import * as React from 'react';
import { boardViewsTexts } from '../../../loc/boardViews';
import controls from '../../controls.module.scss';
import { useFeatureTexts } from '../../texts';
import type { ViewProps } from './ViewProps';
import styles from './Views.module.scss';

/** Props of {@link CountBy}. */
export type CountByProps = Pick<ViewProps['view'], 'by'> & Pick<ViewProps, 'onChange'>;

/** Chooses whether a view counts by team or by officer. */
export function CountBy({ by, onChange }: CountByProps): React.ReactElement {
  const { forecast: words } = useFeatureTexts(boardViewsTexts);
  return (
    <div role="group" aria-label={words.by} className={styles.choices}>
      {(['team', 'officerId'] as const).map((key) => (
        <button
          key={key}
          type="button"
          className={key === by ? controls.chosen : controls.chip}
          aria-pressed={key === by}
          onClick={() => onChange({ by: key })}
        >
          {words.byWhat[key]}
        </button>
      ))}
    </div>
  );
}
