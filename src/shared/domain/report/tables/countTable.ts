import type { SelectionTerm } from '../CaseSelection';
import { codeColumn } from '../columns/ColumnTable';
import { tally } from '../columns/select';
import { percentOf } from '../figures/percent';
import { notRecorded, slugOf } from '../definitions/words';
import type { Figure, ReportTable } from '../Report';
import type { Scope } from '../Scope';
import { orderWords, type WordCount } from './orderWords';
import type { CountTableDefinition } from './TableDefinition';

/** A table with the figures that stand in it, by id. */
export interface CountedTable {
  table: ReportTable;
  figures: Readonly<Record<string, Figure>>;
}

/** Labels of the year's printed table, with those that it prints as 0. */
export interface PrintedRows {
  labels: readonly string[];
  zeros: readonly string[];
}

/**
 * Counts a table.
 * @returns `undefined` when its list, or the one its column comes from, was not read
 */
export function countTable(
  definition: CountTableDefinition,
  scope: Scope,
  printed: PrintedRows
): CountedTable | undefined {
  const columns = scope.table(definition.rows);
  if (!columns?.codes[definition.by]) return undefined;
  const terms = definition.where?.(scope) ?? [];
  const all = scope.selection(definition.rows, definition.date, terms);
  const total = scope.count(all);
  const counts = tally(columns, scope.rowsOf(all), definition.by);
  const words = wordsOf(definition, scope, codeColumn(columns, definition.by).words, counts, printed);
  const shares = (definition.shares?.(scope) ?? []).map((share) => {
    const isIn = share.of ?? (() => true);
    const inShare = words.filter(({ word }) => isIn(word)).map(({ word }) => word);
    const of = share.of
      ? scope.selection(definition.rows, definition.date, [...terms, { column: definition.by, in: inShare }])
      : all;
    return { ...share, isIn, of, base: words.reduce((sum, { word, count }) => sum + (isIn(word) ? count : 0), 0) };
  });

  const population = definition.population(scope);
  const figures: Record<string, Figure> = {};
  const lines = words.map(({ word, label, count }) => {
    const term: SelectionTerm = { column: definition.by, in: [word] };
    const selection = scope.selection(definition.rows, definition.date, [...terms, term]);
    const id = freeId(figures, `${definition.figures}.${definition.slug?.(word, scope) ?? slugOf(label)}`);
    const common = { population, period: definition.period, comparisons: [], selection };
    figures[id] = { ...common, value: count, base: null, title: `${definition.title}: ${label}`, unit: 'count' };
    const percents = shares.map((share) => {
      const value = share.isIn(word) ? percentOf(count, share.base) : null;
      figures[`${id}.${share.slug}`] = {
        ...common,
        value,
        base: share.base,
        of: share.of,
        title: `${definition.title}: ${label}, % ${share.population}`,
        unit: 'percent'
      };
      return { value, selection: value === null ? null : selection, of: value === null ? null : share.of };
    });
    return {
      cells: [label, count, ...percents.map(({ value }) => value)],
      selections: [null, selection, ...percents.map((percent) => percent.selection)],
      bases: [null, null, ...percents.map(({ of }) => of)]
    };
  });

  return {
    figures,
    table: {
      id: definition.id,
      title: definition.title,
      population,
      period: definition.period,
      measure: definition.measure,
      columns: [definition.heading, definition.counted, ...shares.map(({ heading }) => heading)],
      kinds: ['label', 'count', ...shares.map(() => 'share' as const)],
      rows: lines.map(({ cells }) => cells),
      total: ['Total', total, ...shares.map(({ base }) => (base === 0 ? null : 100))],
      notes: definition.notes?.(scope) ?? [],
      selections: lines.map(({ selections }) => selections),
      totalSelections: [null, all, ...shares.map(() => null)],
      bases: lines.map(({ bases }) => bases)
    }
  };
}

/** Words that differ in their signs or capitals only have ids of their own. */
function freeId(taken: Readonly<Record<string, Figure>>, id: string, number = 1): string {
  const candidate = number === 1 ? id : `${id}-${number}`;
  return candidate in taken ? freeId(taken, id, number + 1) : candidate;
}

/** The words to have a row: those that cases have, those that always stand, those the printed table has as 0. */
function wordsOf(
  definition: CountTableDefinition,
  scope: Scope,
  known: readonly string[],
  counts: Int32Array,
  printed: PrintedRows
): readonly WordCount[] {
  const labelOf = (word: string): string => (word === '' ? notRecorded : (definition.label?.(word) ?? word));
  const always = definition.always?.(scope) ?? [];
  const words = new Map<string, WordCount>();
  const add = (word: string, count: number): void => {
    words.set(word, { word, label: labelOf(word), count });
  };
  known.forEach((word, code) => {
    const count = counts[code] ?? 0;
    if (count > 0 || always.includes(word)) add(word, count);
  });
  always.filter((word) => !words.has(word)).forEach((word) => add(word, 0));
  const labels = new Set([...words.values()].map(({ label }) => label.toLowerCase()));
  printed.zeros.filter((label) => !labels.has(label.toLowerCase())).forEach((label) => add(label, 0));
  return orderWords([...words.values()], printed.labels, definition.order ?? []);
}
