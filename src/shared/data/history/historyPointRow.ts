import { type HistoryPoint, historyQualities } from '../../domain/history/HistoryPoint';
import { withoutAbsent } from '../../domain/withoutAbsent';
import { readDate, readOneOf, readText, type Wire, writeDate, writeText } from '../wire';

const texts = [
  'Measure',
  'Label',
  'FinancialYear',
  'Population',
  'SourceDocument',
  'SourcePlace',
  'Quality',
  'Note',
  'CheckId',
  'ChosenBy',
  'AsAtDate'
] as const;
type TextColumn = (typeof texts)[number];

/** A row of HistoryPoints as it comes over the wire. */
export type HistoryPointRow = Record<TextColumn, Wire<string>> & {
  Id: number;
  Value: Wire<number>;
  Chosen: Wire<boolean>;
  SortOrder: Wire<number>;
};

/** A point as it is written; `null` clears a column. */
export type HistoryPointUpdate = Record<TextColumn | 'Title' | 'PointKey', Wire<string>> & {
  Value: number;
  Chosen: boolean;
  SortOrder: Wire<number>;
};

/** What to `$select`. */
export const historyPointColumns: readonly (keyof HistoryPointRow)[] = ['Id', ...texts, 'Value', 'Chosen', 'SortOrder'];

/** Reads the rows, each year's in the order in which they were printed. */
export function toHistory(rows: readonly HistoryPointRow[]): readonly HistoryPoint[] {
  return [...rows].sort((a, b) => (a.SortOrder ?? 0) - (b.SortOrder ?? 0) || a.Id - b.Id).map(toHistoryPoint);
}

function toHistoryPoint(row: HistoryPointRow): HistoryPoint {
  return withoutAbsent<HistoryPoint>({
    measure: readText(row.Measure),
    label: readText(row.Label),
    year: readText(row.FinancialYear),
    value: row.Value ?? 0,
    population: readText(row.Population),
    document: readText(row.SourceDocument),
    place: readText(row.SourcePlace),
    quality: readOneOf(historyQualities, row.Quality) ?? 'agreed',
    note: readText(row.Note),
    check: readText(row.CheckId),
    chosen: row.Chosen === true,
    chosenBy: readText(row.ChosenBy),
    asAt: readDate(row.AsAtDate)
  });
}

/**
 * The row for a point.
 * @param order its place among all that are written together
 */
export function toHistoryPointUpdate(point: HistoryPoint, order: number): HistoryPointUpdate {
  return {
    Title: `${point.measure} ${point.year}`,
    PointKey: historyKey(point),
    Measure: point.measure,
    Label: writeText(point.label),
    FinancialYear: point.year,
    Value: point.value,
    Population: writeText(point.population),
    SourceDocument: writeText(point.document),
    SourcePlace: writeText(point.place),
    Quality: point.quality,
    Note: writeText(point.note),
    CheckId: writeText(point.check),
    Chosen: point.chosen,
    ChosenBy: writeText(point.chosenBy),
    AsAtDate: writeDate(point.asAt),
    SortOrder: order
  };
}

/** The value that no two points share. */
export function historyKey({ measure, year, document, place }: HistoryPoint): string {
  return `${measure}|${year}|${document}|${place}`.slice(0, 255);
}
