import type { PageRow } from './page';
import { literal } from './sqlJson';

/** What differs from row to row in its annotations. */
type RowMark = 'id' | 'uniqueId' | 'version';

/** Annotations of a row as JSON text: what is the same for all rows, and marks where they differ. */
export type RowAnnotation = readonly (string | { readonly mark: RowMark })[];

/** SQL of a mark over the row `t`; a mark needs no escaping. */
const MARK_SQL: Readonly<Record<RowMark, string>> = { id: 't.id', uniqueId: 't.unique_id', version: 't.version' };

/** The annotations of one row. */
export function annotationText(annotation: RowAnnotation, row: Pick<PageRow, RowMark>): string {
  let text = '';
  for (const part of annotation) text += typeof part === 'string' ? part : row[part.mark];
  return text;
}

/** Pieces of SQL that give the annotations of the row `t` one after another. */
export function annotationSql(annotation: RowAnnotation): readonly string[] {
  return annotation.map((part) => (typeof part === 'string' ? literal(part) : MARK_SQL[part.mark]));
}
