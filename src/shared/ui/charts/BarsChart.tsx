import * as React from 'react';
import { HorizontalBarChartWithAxis, type IHorizontalBarChartWithAxisProps } from '@fluentui/react-charting';
import { createTheme, ThemeProvider } from '@fluentui/react/lib/Theme';
import { useWidth } from '../board/table/useMeasures';
import { fluentPalette } from '../theme/fluentPalette';
import { useTheme } from '../theme/ThemeContext';
import { ChartLegend } from './ChartLegend';
import { ChartPatterns, fillOf } from './ChartPatterns';
import type { BarsChartProps } from './chartTypes';
import styles from './Charts.module.scss';
import { language } from '../../loc/language';

/** In pixels: a bar, what stands above the first, what stands below the last for the axis. */
const bar = { height: 18, above: 8, below: 28 };
/** Part of a bar's place that is left free. */
const free = 0.4;
/** Fluent keeps this much before and after all bars. */
const edge = 8;
const axisText = { selectors: { text: { fontSize: 12, fontWeight: '400' } } };
const axisStyles: IHorizontalBarChartWithAxisProps['styles'] = {
  xAxis: axisText,
  yAxis: axisText,
  // Fluent makes this text too pale to read.
  calloutContentX: { opacity: 1 }
};
/** Narrower than this, names are cut short so that bars have room. */
const roomy = 560;

/**
 * Fluent's chart of lying bars in the hub's theme and patterns. One stop for the keyboard; arrow keys go from part to part and say each.
 */
export function BarsChart({ label, parts, bars, describe }: BarsChartProps): React.ReactElement {
  const theme = useTheme();
  const fluent = React.useMemo(() => createTheme(fluentPalette(theme)), [theme]);
  const [frame, measured] = useWidth<HTMLDivElement>();
  // On paper the page's own content has no width; the chart that is copied from it has to stand.
  const lastWidth = React.useRef(measured);
  lastWidth.current = measured || lastWidth.current;
  const width = lastWidth.current;
  useWayIn(frame);
  const names = distinctNames(bars);
  const data = bars.flatMap((one, place) =>
    parts.flatMap((part) => {
      const value = one.values[part.key] ?? 0;
      const said = describe(one, part, value);
      return value === 0
        ? []
        : [
            {
              x: value,
              y: names[place] ?? one.name,
              legend: part.name,
              color: fillOf(part.fill, theme.scheme),
              xAxisCalloutData: said,
              yAxisCalloutData: one.name,
              callOutAccessibilityData: { ariaLabel: said }
            }
          ];
    })
  );
  const longest = Math.max(0, ...bars.map(({ name }) => name.length));
  const most = Math.max(1, ...bars.map(({ values }) => parts.reduce((sum, { key }) => sum + (values[key] ?? 0), 0)));
  const places = bars.length + ((bars.length - 1) * free) / (1 - free);
  const height = Math.ceil(places * bar.height) + bar.above + bar.below + 2 * edge;
  return (
    <div ref={frame} className={styles.chart}>
      <ChartPatterns />
      <ChartLegend parts={parts} />
      <ThemeProvider theme={fluent} applyTo="none" style={{ height }}>
        <HorizontalBarChartWithAxis
          key={width < roomy ? 'narrow' : 'wide'}
          chartTitle={label}
          data={data}
          width={width}
          height={height}
          barHeight={bar.height}
          yAxisPadding={free}
          yAxisCategoryOrder={[...names].reverse()}
          margins={{ top: bar.above, bottom: bar.below }}
          styles={axisStyles}
          xAxisTickCount={Math.min(most, width < roomy ? 3 : 6)}
          showYAxisLables
          showYAxisLablesTooltip={width < roomy && longest > 14}
          noOfCharsToTruncate={14}
          hideLegend
          culture={language()}
        />
      </ThemeProvider>
    </div>
  );
}

/** Makes the first part of the first bar the keyboard's way in: Fluent looks for one before its bars are drawn, and finds none. */
function useWayIn(frame: React.RefObject<HTMLElement>): void {
  React.useEffect(() => {
    const { current } = frame;
    if (current === null) {
      return undefined;
    }
    const open = (): void => {
      const parts = [...current.querySelectorAll('[data-is-focusable=true]')];
      if (!parts.some((part) => part.getAttribute('tabindex') === '0')) {
        parts[0]?.setAttribute('tabindex', '0');
      }
    };
    const drawn = new MutationObserver(open);
    drawn.observe(current, { childList: true, subtree: true });
    open();
    return () => drawn.disconnect();
  }, [frame]);
}

/** Fluent tells bars apart by their names; two officers of one name are two bars all the same. */
function distinctNames(bars: BarsChartProps['bars']): readonly string[] {
  const met = new Map<string, number>();
  return bars.map(({ name }) => {
    const times = (met.get(name) ?? 0) + 1;
    met.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
}

export default BarsChart;
