import { appendFileSync, renameSync, writeFileSync } from 'node:fs';
import type { IList } from '@pnp/sp/lists';
import { byteOrderMark, csvLines } from '../../src/shared/domain/csv/csvFile';
import type { Ask } from '../writing/reading';
import { exportColumns, type SiteField } from './columns';
import './sp';

/** Rows SharePoint gives at once. @see sharepoint-rest.md 12 */
const PAGE = 5000;

type Row = Record<string, unknown> & { Id: number };

/** What came of a list's rows. */
export interface ExportedRows {
  readonly rows: number;
  /** Ids of rows that carry files. */
  readonly withFiles: readonly number[];
}

/**
 * Writes every row of a list to a CSV file, page by page in the order of ids, which SharePoint never refuses however long the list.
 * The file appears whole or not at all.
 * @param onRows told how many rows are written
 * @param pageSize rows asked for at once
 */
export async function exportRows(
  list: IList,
  file: string,
  ask: Ask,
  onRows: (rows: number) => void,
  pageSize: number = PAGE
): Promise<ExportedRows> {
  // Whole columns: `DisplayFormat` belongs to some kinds of column only, which a `$select` over all of them may refuse.
  const fields: SiteField[] = await ask(() => list.fields.filter('Hidden eq false')());
  const columns = exportColumns(fields);
  const select = [...new Set(columns.map(({ property }) => property))];
  const part = `${file}.part`;
  writeFileSync(part, byteOrderMark + csvLines([columns.map(({ name }) => name)]));
  const withFiles: number[] = [];
  let rows = 0;
  for (let last = 0; ;) {
    const items = list.items.select(...select).skip(last);
    const page: Row[] = await ask(() => items.top(pageSize)());
    const end = page[page.length - 1];
    // A short page may be one that rights have made short; an empty one is the end.
    if (!end) break;
    appendFileSync(part, csvLines(page.map((row) => columns.map(({ property, toCell }) => toCell(row[property])))));
    withFiles.push(...page.filter((row) => row['Attachments'] === true).map(({ Id }) => Id));
    rows += page.length;
    onRows(rows);
    last = end.Id;
  }
  renameSync(part, file);
  return { rows, withFiles };
}
