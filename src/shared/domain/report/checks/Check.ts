import type { HistoryPoint } from '../../history/HistoryPoint';
import type { ProcessRule } from '../../processRules/ProcessRule';
import type { CaseSelection } from '../CaseSelection';
import type { CheckState, Contradiction, Figure, ReportCell, ReportTable, TableId } from '../Report';
import type { Scope } from '../Scope';

/** What a check looks at: the report before small numbers are hidden, and what it was made from. */
export interface CheckInput {
  scope: Scope;
  measures: Readonly<Record<string, Figure>>;
  tables: readonly ReportTable[];
  contradictions: readonly Contradiction[];
  /** Published figures that disagree with another of the same figure and year, none of them chosen. */
  conflicts: readonly Conflict[];
  rules: readonly ProcessRule[];
}

/** Published values of one figure and year that disagree, while nobody has chosen. */
export interface Conflict {
  measure: string;
  year: string;
  points: readonly HistoryPoint[];
  /** The check it is told under. */
  check: string;
}

/** Tells numbers as they may be told: small ones are hidden in a text as they are in a table. */
export interface Say {
  /** How many rows a selection picks. */
  count: (selection: CaseSelection) => string;
  /** A figure's value. */
  figure: (id: string) => string;
  /** What a figure's share or average is of. */
  base: (id: string) => string;
}

/** How a check ended. */
export interface CheckResult {
  state: CheckState;
  /** In plain words, with every number through {@link Say}. */
  text: (say: Say) => string;
}

/** A named check of every report. @see domain.md 13 */
export interface CheckDefinition {
  id: string;
  title: string;
  run: (input: CheckInput) => CheckResult;
}

type Text = string | CheckResult['text'];

export const ok = (text: Text): CheckResult => result('ok', text);
export const failed = (text: Text): CheckResult => result('failed', text);
export const notApplicable = (text: Text): CheckResult => result('not-applicable', text);

function result(state: CheckState, text: Text): CheckResult {
  return { state, text: typeof text === 'string' ? () => text : text };
}

/** The table, if the report has it. */
export function tableOf({ tables }: Pick<CheckInput, 'tables'>, id: TableId): ReportTable | undefined {
  return tables.find((table) => table.id === id);
}

/** A cell as a number; 0 for what is none. */
export function numberIn(cell: ReportCell | undefined): number {
  return typeof cell === 'number' ? cell : 0;
}

/** Sum of a column over the rows of a table. */
export function columnSum({ rows }: ReportTable, column: number): number {
  return rows.reduce((sum, row) => sum + numberIn(row[column]), 0);
}

/**
 * Fails for what was published and is not borne out, or disagrees with itself, under a check; else goes on.
 * @param otherwise what the check says when nothing published stands against it
 */
export function unlessPublishedOtherwise(
  id: string,
  { contradictions, conflicts, measures }: CheckInput,
  otherwise: () => CheckResult
): CheckResult {
  const against = contradictions
    .filter(({ check }) => check === id)
    .map(
      ({ source, label, measure, published, computed, reason }) =>
        `${source} printed ${published} for ${label || (measures[measure]?.title ?? measure)}; the rows give ${computed ?? 'nothing'}. ${reason}`
    );
  const disagreeing = conflicts
    .filter(({ check }) => check === id)
    .map((conflict) =>
      conflictText(conflict, measures[conflict.measure]?.title ?? (conflict.points[0]?.label || conflict.measure))
    );
  const texts = [...against, ...disagreeing];
  return texts.length === 0 ? otherwise() : failed(texts.join(' '));
}

function conflictText({ year, points }: Conflict, title: string): string {
  const values = points.map(({ value, document, place }) => `${value} (${document}, ${place})`);
  const notes = [...new Set(points.map(({ note }) => note).filter((note) => note !== ''))];
  return [`${title}: for ${year}, ${values.join(' and ')} were published; nobody has chosen.`, ...notes].join(' ');
}
