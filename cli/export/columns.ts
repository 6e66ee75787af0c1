import type { CsvCell } from '../../src/shared/domain/csv/csvFile';
import { readDate } from '../../src/shared/data/wire';

/** A column of a list as the site describes it. */
export interface SiteField {
  readonly InternalName: string;
  readonly EntityPropertyName: string;
  readonly TypeAsString: string;
  readonly FromBaseType: boolean;
  /** Of a date: 0 is a day, 1 a day with a time. */
  readonly DisplayFormat?: number;
}

/** A column of an exported file. */
export interface ExportColumn {
  /** Its head: the column's internal name, with `Id` after it where the column holds a person or another row. */
  readonly name: string;
  /** Name of the value in a row on the wire, and in `$select`. */
  readonly property: string;
  toCell(value: unknown): CsvCell;
}

/** What SharePoint itself keeps of every row and that tells something. */
const stock = ['Created', 'AuthorId', 'Modified', 'EditorId'];

/** Kinds of column whose value is the id of something else. */
const references = ['User', 'UserMulti', 'Lookup', 'LookupMulti'];
/** Kinds that hold nothing of their own. */
const empty = ['Computed', 'Attachments', 'ContentTypeId', 'Counter', 'File', 'ModStat'];

/**
 * The columns to export of a list: its number, its title, every column that the hub or the council added, and who wrote the row when.
 * @param fields the list's visible columns; its files count as one of them where rows may carry files
 */
export function exportColumns(fields: readonly SiteField[]): readonly ExportColumn[] {
  const own = fields.filter(
    ({ InternalName, FromBaseType, TypeAsString }) =>
      InternalName === 'Title' || (!FromBaseType && !empty.includes(TypeAsString))
  );
  const files = fields.filter(({ TypeAsString }) => TypeAsString === 'Attachments').map(() => 'Attachments');
  return [
    { name: 'ID', property: 'Id', toCell: plain },
    ...own.map(toColumn),
    ...[...stock, ...files].map((name) => ({ name, property: name, toCell: plain }))
  ];
}

function toColumn({ InternalName, EntityPropertyName, TypeAsString, DisplayFormat }: SiteField): ExportColumn {
  if (references.includes(TypeAsString)) {
    return { name: `${InternalName}Id`, property: `${EntityPropertyName}Id`, toCell: plain };
  }
  const isDay = TypeAsString === 'DateTime' && DisplayFormat === 0;
  return { name: InternalName, property: EntityPropertyName, toCell: isDay ? day : plain };
}

/** Texts and numbers as they are, yes and no as `true` and `false`, whatever has parts as JSON; empty stays empty. */
function plain(value: unknown): CsvCell {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'string' || typeof value === 'number') return value;
  return typeof value === 'boolean' ? String(value) : JSON.stringify(value);
}

/** A day as `YYYY-MM-DD`, in the United Kingdom. */
function day(value: unknown): CsvCell {
  return typeof value === 'string' ? readDate(value) : undefined;
}
