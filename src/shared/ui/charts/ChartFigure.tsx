import * as React from 'react';
import { chartsTexts } from '../../loc/charts';
import controls from '../controls.module.scss';
import { keepFontsAtHome } from '../keepFontsAtHome';
import { useFeatureTexts } from '../texts';
import { Loading } from '../board/notices/Loading';
import type { BarsChartProps } from './chartTypes';
import { ChartBoundary } from './ChartBoundary';
import styles from './Charts.module.scss';

const BarsChart = React.lazy(() => {
  keepFontsAtHome();
  return import(/* webpackChunkName: 'hub-charts' */ './BarsChart');
});

/** Props of {@link ChartFigure}. */
export interface ChartFigureProps {
  /** What the numbers say, in one sentence. */
  finding: React.ReactNode;
  level: 2 | 3 | 4;
  chart: BarsChartProps;
  /** The same numbers. */
  table: React.ReactElement;
  asTable: boolean;
  onToggle(asTable: boolean): void;
  /** Stands beside the toggle. */
  children?: React.ReactNode;
}

/** A finding with its chart, and the chart's table one press away. The table stands in when the chart cannot be had. */
export function ChartFigure(props: ChartFigureProps): React.ReactElement {
  const { finding, level, chart, table, asTable, onToggle, children } = props;
  const words = useFeatureTexts(chartsTexts);
  const Heading: 'h2' | 'h3' | 'h4' = `h${level}`;
  return (
    <div className={styles.figure} data-hub-figure="">
      <div className={styles.head}>
        <Heading className={styles.finding}>{finding}</Heading>
        <div className={styles.head}>
          {children}
          <div role="group" aria-label={words.showAs} className={styles.toggle}>
            {[false, true].map((table) => (
              <button
                key={String(table)}
                type="button"
                className={table === asTable ? controls.chosen : controls.chip}
                aria-pressed={table === asTable}
                onClick={() => onToggle(table)}
              >
                {table ? words.asTable : words.asChart}
              </button>
            ))}
          </div>
        </div>
      </div>
      {asTable ? (
        table
      ) : (
        <ChartBoundary
          fallback={
            <>
              <p role="status">{words.failed}</p>
              {table}
            </>
          }
        >
          <React.Suspense fallback={<Loading />}>
            <BarsChart {...chart} />
          </React.Suspense>
        </ChartBoundary>
      )}
    </div>
  );
}
