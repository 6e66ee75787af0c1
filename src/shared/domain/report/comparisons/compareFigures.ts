import { type HistoryPoint, shownPoint } from '../../history/HistoryPoint';
import type { Comparison, Figure, ReportCell, ReportRequest } from '../Report';
import { earlierPeriods, type EarlierPeriod } from './earlierPeriods';
import type { FrozenFigures } from './FrozenFigures';

/** Where earlier values come from. */
export interface EarlierSources {
  history: readonly HistoryPoint[];
  frozen: readonly FrozenFigures[];
  /** Counts the figures of an earlier period from the rows as they are now, as they may be shown. */
  count: (period: EarlierPeriod) => Readonly<Record<string, Figure>>;
  /** How many earlier years a year is compared with. */
  years: number;
  /** The day on which the rows were read. */
  asAt: string;
  /** Frozen values are quoted as they were published, with what was hidden then hidden now. */
  hideSmall: boolean;
}

/**
 * Adds earlier values to each figure: from the report frozen for the period; else as published, with every value where
 * documents disagree; else counted from the rows, which is said. @see domain.md 12 and 12.7
 */
export function compareFigures(
  figures: Readonly<Record<string, Figure>>,
  request: ReportRequest,
  sources: EarlierSources
): Record<string, Figure> {
  const periods = earlierPeriods(request.kind, request, sources.years).map((period) => ({
    period,
    frozen: frozenFor(sources.frozen, request, period),
    points: pointsByFigure(request.service === undefined ? sources.history : [], period.year),
    counted: once(() => (period.counted ? sources.count(period) : {}))
  }));
  return Object.fromEntries(
    Object.entries(figures).map(([id, figure]) => [
      id,
      {
        ...figure,
        comparisons: periods.flatMap(({ period, frozen, points, counted }) => {
          const value = (sources.hideSmall ? frozen?.shown : frozen?.values)?.[id];
          if (frozen && value !== undefined) return [fromFrozen(period, value, frozen)];
          const published = points.get(id);
          if (published) return fromHistory(period, published);
          const rows = figure.period === 'OPE' ? undefined : counted()[id];
          return rows === undefined || rows.value === null ? [] : [fromRows(period, rows.value, sources.asAt)];
        })
      }
    ])
  );
}

/** The newest version of the report that was frozen for a period, of the same procedure and service. */
export function frozenFor(
  frozen: readonly FrozenFigures[],
  { kind, process, service }: ReportRequest,
  { from, to }: { from: string; to: string }
): FrozenFigures | undefined {
  return frozen
    .filter(
      (one) =>
        one.kind === kind && one.from === from && one.to === to && one.process === process && one.service === service
    )
    .reduce<FrozenFigures | undefined>(
      (newest, one) => (newest && newest.version > one.version ? newest : one),
      undefined
    );
}

function pointsByFigure(history: readonly HistoryPoint[], year: string | undefined): Map<string, HistoryPoint[]> {
  const found = new Map<string, HistoryPoint[]>();
  for (const point of history) {
    if (point.year !== year) continue;
    const known = found.get(point.measure);
    if (known) known.push(point);
    else found.set(point.measure, [point]);
  }
  return found;
}

function fromFrozen({ label }: EarlierPeriod, value: ReportCell, { asAt, version }: FrozenFigures): Comparison {
  return {
    label,
    value,
    source: 'snapshot',
    note: `Frozen report, version ${version}, figures as at ${asAt}`,
    chosen: true
  };
}

function fromHistory({ label }: EarlierPeriod, points: readonly HistoryPoint[]): Comparison[] {
  const shown = shownPoint(points);
  const agreed = new Set(points.map(({ value }) => value)).size === 1;
  const printed = agreed ? points.slice(0, 1) : points;
  return printed.map((point) => ({
    label,
    value: point.value,
    source: 'history',
    note: `${point.document}, ${point.place}${point.chosen ? `; chosen by ${point.chosenBy}` : ''}`,
    chosen: agreed || (point === shown && point.chosen)
  }));
}

function fromRows({ label }: EarlierPeriod, value: ReportCell, asAt: string): Comparison {
  return {
    label,
    value,
    source: 'rows',
    note: `No report was frozen for this period: counted from the rows as they are on ${asAt}`,
    chosen: true
  };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
