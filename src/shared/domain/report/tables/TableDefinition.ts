import type { CaseSelection, SelectableRows, SelectionTerm } from '../CaseSelection';
import type { PeriodRule, TableId } from '../Report';
import type { Scope } from '../Scope';

/** A table that counts rows by the words of one column. */
export interface CountTableDefinition {
  id: TableId;
  /** Measure whose definition it follows. */
  measure: string;
  /** First part of its figures' ids: `M19.theme` gives `M19.theme.good-communication`. */
  figures: string;
  title: string;
  rows: SelectableRows;
  period: PeriodRule;
  /** Day column that places a row in the period. */
  date: string;
  /** Column whose words are the rows. */
  by: string;
  /** Heads the column of words, and the column of numbers. */
  heading: string;
  counted: string;
  /** Who or what is counted, in words. */
  population: (scope: Scope) => string;
  /** Which rows are counted; all when absent. */
  where?: (scope: Scope) => readonly SelectionTerm[];
  /** How a word is printed; as it is when absent. A blank is always `Not recorded`. */
  label?: (word: string) => string;
  /** Last part of a figure's id; made from the label when absent. */
  slug?: (word: string, scope: Scope) => string;
  /** Labels in their fixed order, as far as there is one. */
  order?: readonly string[];
  /** Words that have a row also when no case has them. */
  always?: (scope: Scope) => readonly string[];
  /** Columns of shares after the number. */
  shares?: (scope: Scope) => readonly ShareDefinition[];
  notes?: (scope: Scope) => readonly string[];
}

/** A column of shares in whole percent. */
export interface ShareDefinition {
  heading: string;
  /** Last part of the figures' ids. */
  slug: string;
  /** What the shares are of, in words. */
  population: string;
  /** Rows the shares are of, by word of the table's column; all when absent. Others have no share. */
  of?: (word: string) => boolean;
}

/** One cell that can be opened, with what it counts. */
export interface CellSelection {
  selection: CaseSelection;
  count: number;
}
