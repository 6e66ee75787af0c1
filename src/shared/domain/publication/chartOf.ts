import type { RagStatus } from '../rag/RagRating';
import { ragOf } from '../report/definitions/words';
import type { ReportCell, ReportTable } from '../report/Report';

/** One part of a chart. */
export interface ChartSeries {
  name: string;
  /** One value for each category; `null` leaves a gap, as a hidden number does. */
  values: readonly (number | null)[];
  /** The colour of the board that it counts; absent for anything else. */
  rag?: RagStatus;
}

/** A table's numbers as they are drawn. */
export interface TableChart {
  form: 'bars' | 'stacked bars' | 'line';
  categories: readonly string[];
  series: readonly ChartSeries[];
  /** For each value its place in the table: row and column. */
  places: readonly (readonly { row: number; column: number }[])[];
}

/** Parts of a stack that can still be told apart. */
const mostSeries = 6;
/** More bars than this are no picture. */
const mostCategories = 24;

/**
 * How a table is drawn: a trend as a line, a table by two things as stacked bars, any other as bars.
 * @returns `undefined` for a table that a picture would not make plainer
 */
export function chartOf(table: ReportTable): TableChart | undefined {
  const chart = drawn(table);
  const known = chart.series.flatMap(({ values }) => values).filter((value) => value !== null && value > 0);
  const fits = chart.categories.length <= mostCategories && chart.series.length <= mostSeries;
  return fits && known.length >= 2 ? chart : undefined;
}

function drawn(table: ReportTable): TableChart {
  const { id, columns, rows } = table;
  if (id === 'statutory-by-year') return single(table, 'line', 1);
  if (id === 'average-by-stage') return single(table, 'bars', 2);
  if (id === 'data-quality') return { form: 'bars', categories: [], series: [], places: [] };
  if (id === 'stage-by-timescale') return byTimescale(table);
  if (columns.length > 3 && columns[columns.length - 1] === 'Total') {
    const parts = columns.slice(1, -1);
    return {
      form: 'stacked bars',
      categories: rows.map(([label]) => String(label)),
      series: parts.map((name, part) => {
        const rag = ragOf(name);
        return { name, values: rows.map((row) => numberOf(row[part + 1])), ...(rag && { rag }) };
      }),
      places: parts.map((_, part) => rows.map((_row, row) => ({ row, column: part + 1 })))
    };
  }
  return single(table, 'bars', 1);
}

function single({ columns, rows }: ReportTable, form: 'bars' | 'line', column: number): TableChart {
  return {
    form,
    categories: rows.map(([label]) => String(label)),
    series: [{ name: columns[column] ?? '', values: rows.map((row) => numberOf(row[column])) }],
    places: [rows.map((_, row) => ({ row, column }))]
  };
}

/** Timescales as they are drawn: each stage has limits of its own, and one colour means one thing. */
const timescales: readonly (readonly [RegExp, string])[] = [
  [/^Within an agreed extension/, 'In an agreed extension'],
  [/^Within/, 'In time'],
  [/^(?:Over|Outside)/, 'Late']
];

/** A table of stages and timescales, whose third column says how many. */
function byTimescale({ rows }: ReportTable): TableChart {
  const categories = [...new Set(rows.map(([stage]) => String(stage)))];
  const partOf = (timescale: ReportCell | undefined): string =>
    timescales.find(([words]) => words.test(String(timescale)))?.[1] ?? String(timescale);
  const names = [...new Set(rows.map(([, timescale]) => partOf(timescale)))];
  const rowAt = (category: string, name: string): number =>
    rows.findIndex(([stage, timescale]) => stage === category && partOf(timescale) === name);
  return {
    form: 'stacked bars',
    categories,
    series: names.map((name) => ({
      name,
      values: categories.map((category) => numberOf(rows[rowAt(category, name)]?.[2]))
    })),
    places: names.map((name) => categories.map((category) => ({ row: rowAt(category, name), column: 2 })))
  };
}

function numberOf(cell: ReportCell | undefined): number | null {
  return typeof cell === 'number' ? cell : null;
}
