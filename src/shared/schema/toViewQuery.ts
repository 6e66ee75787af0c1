import type { ViewDefinition } from './ListDefinition';

/** The view's filter and order as CAML, in SharePoint's element order: `<Where>` then `<OrderBy>`. @see sharepoint-rest.md 9.1 */
export function toViewQuery(view: ViewDefinition): string {
  const where = view.where
    ? `<Where><Eq><FieldRef Name="${view.where.column}" /><Value Type="Boolean">${view.where.is ? '1' : '0'}</Value></Eq></Where>`
    : '';
  const descending = view.orderBy.startsWith('-');
  const column = descending ? view.orderBy.slice(1) : view.orderBy;
  return `${where}<OrderBy><FieldRef Name="${column}"${descending ? ' Ascending="FALSE"' : ''} /></OrderBy>`;
}
