import type { Database, Row } from './database';
import type { Stamp } from './items';

/** What kind of thing changed. */
export const CHANGED = {
  item: 1,
  list: 2,
  web: 3,
  site: 4,
  file: 5,
  folder: 6,
  field: 7,
  contentType: 8,
  view: 9,
  user: 10,
  group: 11
} as const;

/** How it changed: the values of `ChangeType`. @see sharepoint-rest.md §17.2 */
export const CHANGE = {
  add: 1,
  update: 2,
  remove: 3,
  rename: 4,
  moveAway: 5,
  moveInto: 6,
  restore: 7,
  roleDefinitionAdd: 8,
  roleDefinitionDelete: 9,
  roleDefinitionUpdate: 10,
  roleAdd: 11,
  roleDelete: 12,
  memberAdd: 13,
  memberDelete: 14,
  systemUpdate: 15
} as const;

/** An entry of the change log. */
export interface Change {
  readonly seq: number;
  readonly time: string;
  readonly webId: string;
  /** Empty for what belongs to no list. */
  readonly listId: string;
  readonly itemId: number | null;
  readonly uniqueId: string | null;
  readonly objectKind: number;
  readonly changeType: number;
  readonly editor: number;
}

/** What changed. */
export interface ChangedThing {
  readonly webId: string;
  /** Absent for what belongs to no list. */
  readonly listId?: string;
  readonly itemId?: number;
  readonly uniqueId?: string;
}

/** What to look for in the log; `since` exclusive, `until` inclusive. */
export interface ChangeQuery {
  readonly webId?: string;
  readonly listId?: string;
  readonly objectKinds: readonly number[];
  readonly changeTypes: readonly number[];
  readonly since?: number;
  readonly until?: number;
  readonly limit: number;
  /** The newest first; the oldest first when absent. */
  readonly isLatestFirst?: boolean;
}

const EPOCH_TICKS = 621355968000000000n;

/** .NET ticks of a moment. */
export function toTicks(stamp: string): bigint {
  return BigInt(Date.parse(stamp)) * 10000n + EPOCH_TICKS;
}

/** The log of everything that changed, in order. */
export class ChangeStore {
  public constructor(private readonly db: Database) {}

  /** @param objectKind of `CHANGED`; `changeType` of `CHANGE` */
  public log(stamp: Stamp, objectKind: number, changeType: number, thing: ChangedThing): void {
    this.db.run(
      'INSERT INTO changes (time, web_id, list_id, item_id, unique_id, object_kind, change_type, editor) VALUES (?,?,?,?,?,?,?,?)',
      stamp.now,
      thing.webId,
      thing.listId ?? '',
      thing.itemId ?? null,
      thing.uniqueId ?? null,
      objectKind,
      changeType,
      stamp.userId
    );
  }

  /** Number and time of the newest entry of a list, of a web, or of all. */
  public latest({ webId, listId }: Pick<ChangeQuery, 'webId' | 'listId'> = {}):
    { readonly seq: number; readonly time: string } | undefined {
    const newest = 'ORDER BY seq DESC LIMIT 1';
    const row =
      listId !== undefined
        ? this.db.get(`SELECT seq, time FROM changes WHERE list_id = ? ${newest}`, listId)
        : webId !== undefined
          ? this.db.get(`SELECT seq, time FROM changes WHERE web_id = ? ${newest}`, webId)
          : this.db.get(`SELECT seq, time FROM changes ${newest}`);
    return row && { seq: Number(row['seq']), time: String(row['time']) };
  }

  /** Number of the last entry up to a moment, for tokens made of a time alone; 0 when there is none. */
  public seqAt(stamp: string): number {
    return Number(this.db.get('SELECT max(seq) AS seq FROM changes WHERE time <= ?', stamp)?.['seq'] ?? 0);
  }

  public find(query: ChangeQuery): readonly Change[] {
    const rows = this.db.all(
      `SELECT * FROM changes WHERE seq > ? AND seq <= ? AND (? IS NULL OR list_id = ?) AND (? IS NULL OR web_id = ?)
         AND object_kind IN (SELECT value FROM json_each(?)) AND change_type IN (SELECT value FROM json_each(?))
       ORDER BY seq ${query.isLatestFirst === true ? 'DESC' : 'ASC'} LIMIT ?`,
      query.since ?? 0,
      query.until ?? Number.MAX_SAFE_INTEGER,
      query.listId ?? null,
      query.listId ?? null,
      query.webId ?? null,
      query.webId ?? null,
      JSON.stringify(query.objectKinds),
      JSON.stringify(query.changeTypes),
      query.limit
    );
    return rows.map(toChange);
  }
}

function toChange(row: Row): Change {
  const { item_id: itemId, unique_id: uniqueId } = row;
  return {
    seq: Number(row['seq']),
    time: String(row['time']),
    webId: String(row['web_id']),
    listId: String(row['list_id']),
    itemId: itemId === null ? null : Number(itemId),
    uniqueId: uniqueId === null ? null : String(uniqueId),
    objectKind: Number(row['object_kind']),
    changeType: Number(row['change_type']),
    editor: Number(row['editor'])
  };
}
