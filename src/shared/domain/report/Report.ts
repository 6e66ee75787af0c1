import type { IsoDate } from '../dates/IsoDate';
import type { Process } from '../processRules/ProcessRule';
import type { CaseSelection } from './CaseSelection';

/** The reports the hub makes. @see domain.md 12.5 */
export const reportKinds = ['annual', 'quarterly', 'weekly', 'ombudsman', 'data-quality'] as const;
/** One of {@link reportKinds}. */
export type ReportKind = (typeof reportKinds)[number];

/**
 * `standard`: the definitions of domain.md 12.1 with small numbers hidden. `published`: the settings of a year's printed
 * report (12.6), nothing hidden.
 */
export const reportModes = ['standard', 'published'] as const;
/** One of {@link reportModes}. */
export type ReportMode = (typeof reportModes)[number];

/**
 * Which cases a figure counts. RIP: received in the period. CIP: answer sent in the period. OPE: open at its end.
 * DIP: decided in the period. @see domain.md 12
 */
export type PeriodRule = 'RIP' | 'CIP' | 'OPE' | 'DIP';

/** Tables of the report file, in the order in which a report prints them. Fixed for life: scripts name them. */
export const tableIds = [
  'received-by-process',
  'by-channel',
  'statutory-by-year',
  'statutory-by-outcome',
  'statutory-by-team',
  'by-highest-stage',
  'stage-by-timescale',
  'average-by-stage',
  'by-complainant',
  'concerns-by-category',
  'concerns-by-category-and-outcome',
  'equality-sex',
  'equality-age',
  'equality-ethnicity',
  'equality-disability',
  'compliments-by-theme',
  'compliments-by-source',
  'compliments-by-team',
  'log-completion',
  'actions',
  'learning-published',
  'open-by-rag',
  'open-by-service',
  'ombudsman-by-decision',
  'remedies-by-type',
  'withdrawn-and-refused',
  'data-quality'
] as const;
/** One of {@link tableIds}. */
export type TableId = (typeof tableIds)[number];

/** A small number that is hidden, as every output shows it. @see domain.md 16.5 */
export const hiddenCell = '<5';

/** A larger number that is hidden because it would give a small one away. In the JSON file it stands as {@link hiddenCell}. */
export const guardCell = '*';

/** One value of a table: a number as a number, words as words, a hidden number's sign, or `null` where there is nothing to show. */
export type ReportCell = string | number | null;

/** Where a value to compare with comes from: a frozen report, a published total typed in, or the rows as they are now. */
export type ComparisonSource = 'snapshot' | 'history' | 'rows';

/** The same figure for another period. Two of one period mean that the published sources disagree; both are shown. */
export interface Comparison {
  /** `2022/23`, `Previous quarter`, `Same quarter last year`. */
  label: string;
  value: ReportCell;
  source: ComparisonSource;
  /** Where exactly: document and place, or the day the report was frozen. */
  note: string;
  /** False for the value of a conflict that was not chosen. */
  chosen: boolean;
}

/** A single number with its definition. The same number in a text, a table and a chart is this one. */
export interface Figure {
  /** `<5` when hidden; `null` when nothing can be said, for instance a share of no cases. */
  value: ReportCell;
  /** How many a share or an average is of; `null` for a plain count. */
  base: ReportCell;
  /** Who or what is counted, in words. */
  population: string;
  period: PeriodRule;
  title: string;
  unit: 'count' | 'percent' | 'working days' | 'pounds';
  comparisons: readonly Comparison[];
  /** The cases behind it; absent where the figure is not made of cases. */
  selection?: CaseSelection;
  /** What a share is of. */
  of?: CaseSelection;
}

/** What the cells of a column are: words, how many, a share in whole percent, working days, or money. */
export type ColumnKind = 'label' | 'count' | 'share' | 'days' | 'pounds';

/** One table. Every row is as long as `columns`. */
export interface ReportTable {
  id: TableId;
  title: string;
  population: string;
  period: PeriodRule;
  /** The measure whose definition it follows. */
  measure: string;
  columns: readonly string[];
  kinds: readonly ColumnKind[];
  rows: readonly (readonly ReportCell[])[];
  /** `null` where adding up would mean nothing. */
  total: readonly ReportCell[] | null;
  notes: readonly string[];
  /** The cases behind each cell, row by row and column by column as in `rows`; `null` where a cell has none. */
  selections: readonly (readonly (CaseSelection | null)[])[];
  /** The same of `total`. */
  totalSelections: readonly (CaseSelection | null)[];
  /** What each share is of, in the shape of `selections`; `null` for other cells. */
  bases: readonly (readonly (CaseSelection | null)[])[];
}

/** How a check ended. `not-applicable`: this report holds nothing the check is about. */
export type CheckState = 'ok' | 'failed' | 'not-applicable';

/** One of the checks V1 to V27, in plain words. @see domain.md 13 */
export interface ReportCheck {
  id: string;
  state: CheckState;
  title: string;
  text: string;
}

/** A published figure that the rows do not bear out. */
export interface Contradiction {
  /** Measure, and the row of its table if it is one, e.g. `M14` and `Team South`. */
  measure: string;
  label: string;
  published: number;
  computed: ReportCell;
  /** Document and place. */
  source: string;
  reason: string;
  /** Check that guards against it. */
  check: string;
}

/** What a report was asked for. */
export interface ReportRequest {
  kind: ReportKind;
  /** First and last day of the period, both included. */
  from: IsoDate;
  to: IsoDate;
  mode: ReportMode;
  /** The procedure that the statutory tables are about. */
  process: Process;
  /** One service; all of them when absent. */
  service?: string;
}

/** A report as the hub computes it. Frozen as it stands when it is published. */
export interface Report extends ReportRequest {
  /** Instant by the server's clock, ISO UTC. */
  generatedAt: string;
  /** UK day on which the rows were read. */
  asAt: IsoDate;
  /** By id, e.g. `M1.statutory`. */
  measures: Readonly<Record<string, Figure>>;
  tables: readonly ReportTable[];
  checks: readonly ReportCheck[];
  contradictions: readonly Contradiction[];
  /** Lists the reader may not read; the figures that need them are left out. */
  withheld: readonly string[];
  /** Counted from some cases only: those that the reader may see. */
  partial?: true;
}
