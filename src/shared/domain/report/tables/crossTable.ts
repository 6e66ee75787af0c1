import { codeColumn } from '../columns/ColumnTable';
import { tallyPairs } from '../columns/select';
import { notRecorded, slugOf } from '../definitions/words';
import type { Figure, PeriodRule, TableId } from '../Report';
import type { CaseSelection, SelectableRows, SelectionTerm } from '../CaseSelection';
import type { Scope } from '../Scope';
import type { CountedTable } from './countTable';
import { orderWords, type WordCount } from './orderWords';

/** A table that counts rows by the words of two columns, with totals of both. */
export interface CrossTableDefinition {
  id: TableId;
  measure: string;
  figures: string;
  title: string;
  rows: SelectableRows;
  period: PeriodRule;
  date: string;
  /** Counts from the earliest day there is: what is open at the end, whenever it began. */
  fromTheStart?: boolean;
  population: string;
  where: (scope: Scope) => readonly SelectionTerm[];
  /** Column whose words are the rows. */
  down: {
    column: string;
    heading: string;
    label?: (word: string) => string;
    order?: readonly string[];
    /** Figures whose printed table gives the order of the rows. */
    printed?: string;
  };
  /** Column whose words are the columns. */
  across: {
    column: string;
    label?: (word: string) => string;
    order?: readonly string[];
    /** Words that have a column also when no row has them. */
    always?: readonly string[];
  };
}

/**
 * Counts a cross table.
 * @param printed labels of the year's printed table, in order
 * @returns `undefined` when its list was not read
 */
export function crossTable(
  definition: CrossTableDefinition,
  scope: Scope,
  printed: readonly string[]
): CountedTable | undefined {
  const columns = scope.table(definition.rows);
  if (!columns?.codes[definition.across.column]) return undefined;
  const { down, across, rows, date, population, period } = definition;
  const terms = definition.where(scope);
  const { from, to } = scope.request;
  const start = definition.fromTheStart ? '0001-01-01' : from;
  const select = (...more: SelectionTerm[]): CaseSelection =>
    scope.selectionBetween(rows, date, start, to, [...terms, ...more]);
  const all = select();
  const a = codeColumn(columns, down.column).words;
  const b = codeColumn(columns, across.column).words;
  const counts = tallyPairs(columns, scope.rowsOf(all), down.column, across.column);
  const countAt = (row: number, column: number): number => counts[row * b.length + column] ?? 0;
  const lines = present(a, (row) => sum(b, (_, column) => countAt(row, column)), down, printed);
  const heads = present(b, (column) => sum(a, (_, row) => countAt(row, column)), across, []);

  const figures: Record<string, Figure> = {};
  const built = lines.map((line) => {
    const rowTerm = { column: down.column, in: [line.word] };
    const cells = heads.map((head) => {
      const selection = select(rowTerm, { column: across.column, in: [head.word] });
      const column = b.indexOf(head.word);
      const value = column < 0 ? 0 : countAt(a.indexOf(line.word), column);
      figures[`${definition.figures}.${slugOf(line.label)}.${slugOf(head.label)}`] = {
        value,
        base: null,
        population,
        period,
        title: `${definition.title}: ${line.label}, ${head.label}`,
        unit: 'count',
        comparisons: [],
        selection
      };
      return { value, selection };
    });
    return {
      cells: [line.label, ...cells.map(({ value }) => value), line.count],
      selections: [null, ...cells.map(({ selection }) => selection), select(rowTerm)]
    };
  });
  return {
    figures,
    table: {
      id: definition.id,
      title: definition.title,
      population,
      period,
      measure: definition.measure,
      columns: [down.heading, ...heads.map(({ label }) => label), 'Total'],
      kinds: ['label', ...heads.map(() => 'count' as const), 'count'],
      rows: built.map(({ cells }) => cells),
      total: ['Total', ...heads.map(({ count }) => count), scope.count(all)],
      notes: [],
      selections: built.map(({ selections }) => selections),
      totalSelections: [null, ...heads.map(({ word }) => select({ column: across.column, in: [word] })), all],
      bases: []
    }
  };
}

function present(
  words: readonly string[],
  countOf: (code: number) => number,
  {
    label,
    order = [],
    always = []
  }: { label?: (word: string) => string; order?: readonly string[]; always?: readonly string[] },
  printed: readonly string[]
): readonly WordCount[] {
  const absent = always.filter((word) => !words.includes(word));
  const counted = [...words, ...absent].map((word, code) => ({
    word,
    label: word === '' ? notRecorded : (label?.(word) ?? word),
    count: code < words.length ? countOf(code) : 0
  }));
  return orderWords(
    counted.filter(({ word, count }) => count > 0 || always.includes(word)),
    printed,
    order
  );
}

function sum<T>(items: readonly T[], valueOf: (item: T, index: number) => number): number {
  return items.reduce((total, item, index) => total + valueOf(item, index), 0);
}
