/** How a part of a bar is filled: by colour and by pattern, so that neither is needed to tell it. */
export const chartFills = ['red', 'amber', 'quiet', 'accent'] as const;
/** One of {@link chartFills}. */
export type ChartFill = (typeof chartFills)[number];

/** A part that bars have. */
export interface ChartPart {
  key: string;
  /** What it stands for, in words. */
  name: string;
  fill: ChartFill;
}

/** One bar; its parts stand one behind the other from zero. */
export interface ChartBar {
  key: string;
  name: string;
  /** By the part's key; absent is 0. */
  values: Readonly<Record<string, number>>;
}

/** A chart of bars that lie, from a zero base. */
export interface BarsChartProps {
  /** For screen readers: what the chart is of. */
  label: string;
  parts: readonly ChartPart[];
  bars: readonly ChartBar[];
  /** One part of a bar in words, for screen readers and the pointer: `Team West, overdue: 3`. */
  describe(bar: ChartBar, part: ChartPart, value: number): string;
}
