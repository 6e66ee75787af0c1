import * as React from 'react';
import { useTheme } from '../theme/ThemeContext';
import styles from './Charts.module.scss';
import { fillOf } from './ChartPatterns';
import type { ChartPart } from './chartTypes';

/** What the parts of a chart's bars stand for; the patterns stand elsewhere on the page. */
export function ChartLegend({ parts }: { parts: readonly ChartPart[] }): React.ReactElement {
  const { scheme } = useTheme();
  return (
    <ul className={styles.legend}>
      {parts.map(({ key, name, fill }) => (
        <li key={key}>
          <svg width="16" height="12" aria-hidden="true" focusable="false">
            <rect width="16" height="12" fill={fillOf(fill, scheme)} />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
