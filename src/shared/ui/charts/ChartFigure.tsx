import * as React from 'react';
import { chartsTexts } from '../../loc/charts';
import { ChipChoice } from '../components/ChipChoice';
import prose from '../components/prose.module.scss';
import { keepFontsAtHome } from '../keepFontsAtHome';
import { useFeatureTexts } from '../texts';
import { Loading } from '../components/notice/Loading';
import type { BarsChartProps } from './chartTypes';
import { ChartBoundary } from './ChartBoundary';
import styles from './Charts.module.scss';
import { TableInstead } from './TableInstead';

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
        <Heading className={prose.answer}>{finding}</Heading>
        <div className={styles.head}>
          {children}
          <ChipChoice
            label={words.showAs}
            options={[
              { value: 'chart', text: words.asChart },
              { value: 'table', text: words.asTable }
            ]}
            value={asTable ? 'table' : 'chart'}
            onChange={(shown) => onToggle(shown === 'table')}
          />
        </div>
      </div>
      {asTable ? (
        table
      ) : (
        <ChartBoundary fallback={<TableInstead table={table} />}>
          <React.Suspense fallback={<Loading />}>
            <BarsChart {...chart} />
          </React.Suspense>
        </ChartBoundary>
      )}
    </div>
  );
}
