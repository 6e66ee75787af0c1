import type { CaseSelection } from './CaseSelection';
import type { ReportColumns } from './columns/buildColumns';
import { select } from './columns/select';

/**
 * Opens a figure: the reference of each row it counts, as many as the figure says. A case stands as often as it has
 * rows that count: a complaint with two concerns of a category twice under that category.
 * @returns references in the order of the figure's day; none of a list that was not read
 */
export function casesOf(columns: ReportColumns, selection: CaseSelection): readonly string[] {
  const table = columns[selection.rows];
  return table ? Array.from(select(table, selection), (row) => table.referenceOf(row)) : [];
}
