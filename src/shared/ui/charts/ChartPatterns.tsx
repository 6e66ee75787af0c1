import * as React from 'react';
import { createPortal } from 'react-dom';
import type { Scheme } from '../theme/HubTheme';
import { useTheme } from '../theme/ThemeContext';
import tokens from '../tokens.module.scss';
import { type ChartFill, chartFills } from './chartTypes';
import styles from './Charts.module.scss';

/** What a bar's `fill` is in a theme. */
export function fillOf(fill: ChartFill, scheme: Scheme): string {
  return `url(#${idOf(fill, scheme)})`;
}

function idOf(fill: ChartFill, scheme: Scheme): string {
  return `hub-chart-${scheme}-${fill}`;
}

const strokes: Readonly<Record<ChartFill, React.ReactElement>> = {
  red: <></>,
  amber: <path d="M-2 2 2 -2M0 8 8 0M6 10 10 6" />,
  quiet: <circle cx="4" cy="4" r="1.4" />,
  accent: <path d="M0 4H8" />
};

/**
 * The patterns that bars are filled with. They stand beside the page's content, so that a printed sheet finds them when the rest
 * of the page is not drawn, and take their colours from the theme.
 */
export function ChartPatterns(): React.ReactElement {
  const { scheme } = useTheme();
  return createPortal(<Patterns scheme={scheme} />, document.body);
}

/** The patterns of one theme. */
export function Patterns({ scheme }: { scheme: Scheme }): React.ReactElement {
  return (
    <svg
      className={`${tokens.tokens} ${scheme === 'light' ? '' : tokens[scheme]} ${styles.patterns}`}
      width="0"
      height="0"
      aria-hidden="true"
      data-hub-print=""
    >
      <defs>
        {chartFills.map((fill) => (
          <pattern
            key={fill}
            id={idOf(fill, scheme)}
            className={styles[fill]}
            width="8"
            height="8"
            patternUnits="userSpaceOnUse"
          >
            <rect width="8" height="8" />
            {strokes[fill]}
          </pattern>
        ))}
      </defs>
    </svg>
  );
}
