import type { SPFI } from '@pnp/sp';
import type { ListName } from '../../src/shared/schema/listNames';
import { quoted } from '../../src/shared/data/wire';
import type { ExistingRow } from './compare';
import { keyColumn, type WriteRow } from './rows';

/** Rows of the site by list and folded key. */
export type Existing = ReadonlyMap<ListName, ReadonlyMap<string, ExistingRow>>;

const PAGE = 2000;
/** Keys asked for in one query, so that the address stays short. */
const KEYS_PER_QUERY = 20;

/** SharePoint compares unique texts without case. */
export const foldKey = (key: string): string => key.toLowerCase();

/** The row of the site that a wanted row is. */
export function findExisting(existing: Existing, row: WriteRow): ExistingRow | undefined {
  return existing.get(row.list)?.get(foldKey(row.key));
}

/**
 * Reads every row of the lists that are to be written, page by page: only the columns that will be compared.
 */
export async function readAll(sp: SPFI, rows: readonly WriteRow[]): Promise<Existing> {
  return readLists(rows, async (list, columns, keep) => {
    for await (const page of sp.web.lists
      .getByTitle(list)
      .items.select(...columns)
      .top(PAGE))
      keep(page);
  });
}

/** Reads again just the rows of these keys. */
export async function readSome(sp: SPFI, rows: readonly WriteRow[]): Promise<Existing> {
  return readLists(rows, async (list, columns, keep) => {
    const keys = rows.filter((row) => row.list === list).map((row) => row.key);
    for (let from = 0; from < keys.length; from += KEYS_PER_QUERY) {
      const filter = keys
        .slice(from, from + KEYS_PER_QUERY)
        .map((key) => `${keyColumn(list)} eq ${quoted(key)}`)
        .join(' or ');
      keep(
        await sp.web.lists
          .getByTitle(list)
          .items.select(...columns)
          .filter(filter)
          .top(PAGE)<Item[]>()
      );
    }
  });
}

type Item = Record<string, unknown> & { Id: number };
type ReadList = (list: ListName, columns: readonly string[], keep: (items: readonly Item[]) => void) => Promise<void>;

async function readLists(rows: readonly WriteRow[], read: ReadList): Promise<Existing> {
  const existing = new Map<ListName, Map<string, ExistingRow>>();
  for (const list of new Set(rows.map((row) => row.list))) {
    const columns = new Set(rows.filter((row) => row.list === list).flatMap((row) => Object.keys(row.fields)));
    const found = new Map<string, ExistingRow>();
    await read(list, ['Id', ...columns], (items) => {
      for (const item of items) {
        const key = item[keyColumn(list)];
        if (typeof key === 'string') found.set(foldKey(key), { id: item.Id, values: item });
      }
    });
    existing.set(list, found);
  }
  return existing;
}
