import * as React from 'react';
import {
  HorizontalBarChartWithAxis,
  type IHorizontalBarChartWithAxisDataPoint,
  type ILineChartPoints,
  LineChart
} from '@fluentui/react-charting';
import { createTheme, ThemeProvider } from '@fluentui/react/lib/Theme';
import type { RagStatus } from '../../../domain/rag/RagRating';
import { reportTexts } from '../../../loc/reports';
import { useFeatureTexts } from '../../texts';
import { chartColours, chartRagColours } from '../../theme/chartColours';
import { fluentPalette } from '../../theme/fluentPalette';
import { useTheme } from '../../theme/ThemeContext';
import { useOpenFigure } from '../figures/OpenFigure';
import { cellPlace } from '../view/ReportsView';
import type { ChartFrameProps } from './ChartFrame';
import { heightOf } from './heightOf';
import { Legend } from './Legend';
import styles from './Charts.module.scss';

/** Width of a letter beside a bar, in pixels. */
const letter = 6;

/** On a narrower chart the usual six numbers of the axis would run into each other. */
const roomForTicks = 400;

/** A chart by Fluent, in the hub's theme. A part that has cases opens them. */
export function Charts({ chart, table }: ChartFrameProps): React.ReactElement {
  const { report } = useFeatureTexts(reportTexts);
  const theme = useTheme();
  const { possible, open } = useOpenFigure();
  const [frame, setFrame] = React.useState<HTMLDivElement | null>(null);
  const width = useWidthOf(frame);
  // Fluent sizes a chart by its parent; so this one has the chart's height.
  const height = heightOf(chart);
  const fluent = React.useMemo(() => createTheme(fluentPalette(theme)), [theme]);
  // The names beside the bars take what they need, but no more than leaves room for the bars.
  const longest = Math.max(...chart.categories.map((category) => category.length));
  const names = Math.min(Math.round(width * 0.44), 30 + longest * letter);
  const palette = chartColours[theme.scheme];
  const colourOf = (rag: RagStatus | undefined, number: number): string =>
    rag ? chartRagColours[theme.scheme][rag] : (palette[number % palette.length] ?? '');
  const name = `${report.chartNames[chart.form]}: ${table.title}`;
  const opener = (part: number, place: number): (() => void) | undefined => {
    const spot = chart.places[part]?.[place];
    const selection = spot && table.selections[spot.row]?.[spot.column];
    return possible && spot && selection ? () => open(cellPlace(table.id, spot.row, spot.column)) : undefined;
  };
  return (
    <div className={styles.chart} role="group" aria-label={name}>
      <ThemeProvider theme={fluent} applyTo="none">
        <div ref={setFrame} style={{ height }}>
          {frame !== null &&
            width > 0 &&
            (chart.form === 'line' ? (
              <Line chart={chart} width={width} frame={frame} colour={palette[0] ?? ''} />
            ) : (
              <HorizontalBarChartWithAxis
                data={chart.categories.flatMap((category, place) =>
                  chart.series.flatMap(
                    ({ name: part, values, rag }, number): IHorizontalBarChartWithAxisDataPoint[] => {
                      const value = values[place] ?? null;
                      // Nothing has no bar; but a category of nothing at all keeps its name.
                      return value === null || (value === 0 && number > 0)
                        ? []
                        : [
                            {
                              x: value,
                              y: category,
                              legend: chart.series.length > 1 ? part : category,
                              color: colourOf(rag, number),
                              onClick: opener(number, place)
                            }
                          ];
                    }
                  )
                )}
                parentRef={frame}
                width={width}
                height={height}
                barHeight={18}
                hideLegend
                showYAxisLables
                showYAxisLablesTooltip
                xAxisTickCount={width < roomForTicks ? 3 : undefined}
                noOfCharsToTruncate={Math.floor((names - 26) / letter)}
                useSingleColor={chart.series.length === 1}
                colors={[palette[0] ?? '']}
                margins={{ left: names, right: 44, top: 4, bottom: 28 }}
              />
            ))}
        </div>
      </ThemeProvider>
      {chart.series.length > 1 && (
        <Legend
          entries={chart.series.map(({ name: part, rag }, number) => ({
            name: part,
            colour: colourOf(rag, number)
          }))}
        />
      )}
    </div>
  );
}

interface LineProps {
  chart: ChartFrameProps['chart'];
  width: number;
  frame: HTMLDivElement;
  colour: string;
}

/** Lines are drawn over days; each category stands for one, far enough apart for its name. */
function Line({ chart, width, frame, colour }: LineProps): React.ReactElement {
  const dayOf = (place: number): Date => new Date(Date.UTC(2000, place, 1));
  const nameOf = (day: Date): string => chart.categories[day.getUTCMonth() + 12 * (day.getUTCFullYear() - 2000)] ?? '';
  const lines = chart.series.map(({ name, values }): ILineChartPoints => ({
    legend: name,
    color: colour,
    data: values.flatMap((value, place) =>
      value === null ? [] : [{ x: dayOf(place), y: value, xAxisCalloutData: chart.categories[place] ?? '' }]
    )
  }));
  return (
    <LineChart
      data={{ lineChartData: lines }}
      parentRef={frame}
      width={width}
      height={heightOf(chart)}
      hideLegend
      yMinValue={0}
      useUTC
      tickValues={chart.categories.map((_, place) => dayOf(place))}
      customDateTimeFormatter={nameOf}
      margins={{ left: 48, right: 28, top: 12, bottom: 32 }}
    />
  );
}

/** Width of an element in whole pixels, followed as it changes. */
function useWidthOf(element: HTMLElement | null): number {
  const [width, setWidth] = React.useState(0);
  React.useEffect(() => {
    if (element === null) return undefined;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
