import type { TableChart } from '../domain/publication/chartOf';
import { guardCell, hiddenCell } from '../domain/report/Report';

/** A number as a number, words as words, or nothing. */
export type DocumentCell = number | string | null;

/** What a table's numbers look like when drawn; the table itself always stands beside it. */
export interface DocumentChart {
  form: 'bars' | 'stacked bars' | 'line';
  categories: readonly string[];
  series: TableChart['series'];
  /** What the chart shows, in a sentence, for those who cannot see it. */
  description: string;
}

/** One table of a document. Every row is as long as `columns`. */
export interface DocumentTable {
  /** Fixed name, for file names: lower case letters, digits and hyphens. */
  id: string;
  /** Names its sheet in a workbook, as far as there is room. */
  sheet: string;
  caption: string;
  columns: readonly string[];
  rows: readonly (readonly DocumentCell[])[];
  total: readonly DocumentCell[] | null;
  notes: readonly string[];
  chart?: DocumentChart;
}

/** A heading with what stands under it. */
export interface DocumentSection {
  heading: string;
  paragraphs: readonly string[];
  tables: readonly DocumentTable[];
}

/**
 * A report laid out for paper and for spreadsheets, every number and word as it may leave the hub. What a Word file, a
 * workbook, a CSV file and a printed page have in common is decided once, here; they differ in form alone.
 */
export interface ReportDocument {
  title: string;
  subtitle: string;
  /** What is said on every page of a report that is not published; absent on a published one. */
  mark?: string;
  /** Facts about the report with their names: period, extraction date, how small numbers are shown. */
  facts: readonly (readonly [string, string])[];
  sections: readonly DocumentSection[];
  /** Definitions, checks and settings. */
  appendices: readonly DocumentSection[];
  labels: DocumentLabels;
}

/** The words that the form itself needs. */
export interface DocumentLabels {
  contents: string;
  table: string;
  figure: string;
  /** `Page 2 of 9` in parts: what stands before the first number and between the two. */
  page: string;
  of: string;
  sheet: string;
  notes: string;
  about: string;
  text: string;
  publisher: string;
}

/** Every table of a document with its section, in the order of the document. */
export function tablesOf({ sections, appendices }: ReportDocument): DocumentTable[] {
  return [...sections, ...appendices].flatMap(({ tables }) => tables);
}

/** Whether a column holds numbers before all, hidden ones and shares among them, so that it stands at the right. */
export function isNumeric({ rows }: DocumentTable, column: number): boolean {
  const cells = rows.map((row) => row[column] ?? '').filter((cell) => cell !== '');
  return cells.filter(isNumber).length > cells.length / 2;
}

function isNumber(cell: string | number): boolean {
  return typeof cell === 'number' || cell === hiddenCell || cell === guardCell || /^£?[\d,.]+%?$/.test(cell);
}
