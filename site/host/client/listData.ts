import type { ClientList, HostPage } from './hostPage';
import { fetchDigest } from './savePage';

const ACCEPT = 'application/json;odata=nometadata';

/** A column of a list, as REST gives it. */
export interface ListColumn {
  readonly Id: string;
  readonly InternalName: string;
  readonly Title: string;
  readonly TypeAsString: string;
  readonly Required: boolean;
  /** Component that draws it; zeros when none does. */
  readonly ClientSideComponentId?: string | null;
  readonly ClientSideComponentProperties?: string | null;
}

/** A row as `RenderListDataAsStream` gives it: values by internal name. */
export type ListRow = Readonly<Record<string, unknown>>;

/** A page of rows. */
export interface ListRows {
  readonly rows: readonly ListRow[];
  /** Query that leads to the next page; absent on the last. */
  readonly next?: string;
}

/** The columns of the shown view, in its order. @throws Error with a sentence for the reader */
export async function readColumns(page: HostPage, list: ClientList): Promise<readonly ListColumn[]> {
  const response = await fetch(`${page.webUrl}/_api/web/lists(guid'${list.listId}')/fields`, {
    headers: { Accept: ACCEPT }
  });
  if (!response.ok) throw new Error(`The columns of this list could not be read (${response.status}).`);
  const { value } = (await response.json()) as { value: readonly ListColumn[] };
  return list.view.columns.flatMap((name) => value.find(({ InternalName }) => InternalName === name) ?? []);
}

/**
 * A page of rows of the shown view.
 *
 * @param query - where the page begins, as the page before it says; the first page when absent
 * @throws Error with a sentence for the reader
 */
export async function readRows(page: HostPage, list: ClientList, query?: string): Promise<ListRows> {
  const view = query ?? `?View=${list.view.id}`;
  const response = await fetch(
    `${page.webUrl}/_api/web/lists(guid'${list.listId}')/RenderListDataAsStream${view.replace('&View=', '&view=')}`,
    {
      method: 'POST',
      headers: { Accept: ACCEPT, 'Content-Type': ACCEPT, 'X-RequestDigest': await fetchDigest(page.webUrl) },
      body: JSON.stringify({ parameters: { RenderOptions: 2 } })
    }
  );
  if (!response.ok) throw new Error(`The rows of this list could not be read (${response.status}).`);
  const data = (await response.json()) as { Row: readonly ListRow[]; NextHref?: string };
  return { rows: data.Row, ...(data.NextHref === undefined ? {} : { next: data.NextHref }) };
}

/** A value of a row as text: as it is, or the names of the people or things it holds. */
export function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join('; ');
  if (typeof value === 'object' && value !== null) {
    if ('title' in value) return textOf(value.title);
    return 'lookupValue' in value ? textOf(value.lookupValue) : '';
  }
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
