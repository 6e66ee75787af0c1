import type { SPFI } from '@pnp/sp';
import type { ListName } from '../schema/listNames';

/** Versions asked for at once. */
const page = 500;

/** A first version's number on the wire; the others are multiples of it. @see sharepoint-rest.md 14.1 */
const firstVersion = 512;

/** A person as versions give them. */
export interface VersionPerson {
  LookupId: number;
  LookupValue: string;
}

/** A version of a row: its own columns stand in `row`, by their internal names. */
export interface ReadVersion<Row> {
  /** From 1. */
  number: number;
  /** Instant, ISO UTC. */
  at: string;
  by: { id: number; name: string };
  row: Row;
}

interface WireVersion {
  VersionId: number;
  Modified: string;
  Editor: VersionPerson | null;
}

/**
 * Every version that the site keeps of a row, the newest first.
 * @param columns internal names
 * @throws whatever PnPjs throws
 */
export async function readVersions<Row extends object>(
  sp: SPFI,
  list: ListName,
  id: number,
  columns: readonly string[]
): Promise<readonly ReadVersion<Row>[]> {
  const { versions } = sp.web.lists.getByTitle(list).items.getById(id);
  const found: (WireVersion & Row)[] = [];
  for (let isMore = true; isMore;) {
    const next: (WireVersion & Row)[] = await versions
      .select('VersionId', 'Modified', 'Editor', ...columns)
      .top(page)
      .skip(found.length)();
    found.push(...next);
    isMore = next.length === page;
  }
  return found.map((version) => ({
    number: version.VersionId / firstVersion,
    at: new Date(version.Modified).toISOString(),
    by: { id: version.Editor?.LookupId ?? 0, name: version.Editor?.LookupValue ?? '' },
    row: version
  }));
}
