import * as React from 'react';
import { ChartCopy } from '../../charts/ChartCopy';
import { ChartFigure, type ChartFigureProps } from '../../charts/ChartFigure';
import { Sheet } from '../print/Sheet';
import type { ViewProps } from './ViewProps';
import styles from './Views.module.scss';

/** Props of {@link ChartView}. */
export interface ChartViewProps extends Pick<ChartFigureProps, 'finding' | 'chart' | 'table'> {
  given: Pick<ViewProps, 'view' | 'onChange' | 'level' | 'sheet' | 'printing'>;
  /** Stands beside what chooses between chart and table. */
  beside?: React.ReactNode;
  /** Stands below. */
  children?: React.ReactNode;
}

/** A view that is a chart or its table, and on paper both. */
export function ChartView({ given, finding, chart, table, beside, children }: ChartViewProps): React.ReactElement {
  const { view, onChange, level, sheet, printing } = given;
  const frame = React.useRef<HTMLDivElement>(null);
  return (
    <div ref={frame} className={styles.view}>
      <ChartFigure
        finding={finding}
        level={level}
        asTable={view.asTable}
        onToggle={(asTable) => onChange({ asTable })}
        table={table}
        chart={chart}
      >
        {beside}
      </ChartFigure>
      {children}
      {printing && (
        <Sheet {...sheet} sentence={finding}>
          <ChartCopy frame={frame} />
          {table}
        </Sheet>
      )}
    </div>
  );
}
