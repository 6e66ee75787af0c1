import * as React from 'react';
import type { TableChart } from '../../../domain/publication/chartOf';
import type { ReportTable } from '../../../domain/report/Report';
import { reportTexts } from '../../../loc/reports';
import { keepFontsAtHome } from '../../keepFontsAtHome';
import { useFeatureTexts } from '../../texts';
import { ChartBoundary } from '../../charts/ChartBoundary';
import { heightOf } from './heightOf';
import styles from './Charts.module.scss';

// The charts' library is as heavy as the rest of the page, and comes when the first chart is near the screen.
function loadCharts(): Promise<typeof import('./Charts')> {
  keepFontsAtHome();
  return import(/* webpackChunkName: 'hub-charts' */ './Charts');
}
const Charts = React.lazy(async () => ({ default: (await loadCharts()).Charts }));

/** Props of {@link ChartFrame}. */
export interface ChartFrameProps {
  chart: TableChart;
  table: ReportTable;
}

/** The place of a chart, as high as the chart will be, filled when it comes near the screen. */
export function ChartFrame({ chart, table }: ChartFrameProps): React.ReactElement {
  const { screen } = useFeatureTexts(reportTexts);
  const frame = React.useRef<HTMLDivElement>(null);
  const [near, setNear] = React.useState(false);
  React.useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && setNear(true),
      { rootMargin: '300px' }
    );
    if (frame.current !== null) observer.observe(frame.current);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={frame} className={styles.frame} style={{ minHeight: heightOf(chart) }} data-chart={chart.form}>
      {near && (
        <ChartBoundary fallback={<p className={styles.waiting}>{screen.charts.failed}</p>}>
          <React.Suspense fallback={<p className={styles.waiting}>{screen.charts.loading}</p>}>
            <Charts chart={chart} table={table} />
          </React.Suspense>
        </ChartBoundary>
      )}
    </div>
  );
}
