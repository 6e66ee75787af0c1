import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { Rulebook, ServerTime } from '../../domain/board/BoardRepository';
import type { ComplaintStage } from '../../domain/stages/ComplaintStage';
import type { StageColumns } from './StageColumns';

/** The form of what is stored. Raised with every change of it; what has another form is dropped. */
export const form = 1;

/** Whose copy a device keeps of a site. */
export interface StoredReader {
  /** Id of the site collection. */
  site: string;
  /** Id in the site's list of users. */
  user: number;
  form: number;
  /** When something was last kept, by the device's clock, milliseconds since 1970. */
  keptAt: number;
}

/** A copy as a whole. */
export interface StoredBoard {
  site: string;
  columns: StageColumns;
  partial: readonly number[];
  rulebook: Rulebook;
  time: ServerTime;
  token: string;
}

/** What changed after the whole was kept. */
export interface StoredChanges {
  site: string;
  changed: readonly ComplaintStage[];
  /** Of the changed ones. */
  partial: readonly number[];
  removed: readonly number[];
  time: ServerTime;
  token: string;
}

interface BoardSchema extends DBSchema {
  readers: { key: string; value: StoredReader };
  boards: { key: string; value: StoredBoard };
  changes: { key: number; value: StoredChanges; indexes: { site: string } };
}

/** The device's boards, opened. */
export type BoardDatabase = IDBPDatabase<BoardSchema>;

/** What the device's database is called; all sites of one address share it. */
export const databaseName = 'three-cs-board';

type StoreName = 'readers' | 'boards' | 'changes';

/** Something done to all stores or to none. */
export type BoardTransaction = IDBPTransaction<BoardSchema, StoreName[], 'readwrite'>;

/** Begins something that is done to all stores or to none. */
export function begin(database: BoardDatabase): BoardTransaction {
  return database.transaction<StoreName[], 'readwrite'>(['readers', 'boards', 'changes'], 'readwrite');
}

/** Opens the database, making it on first use. Rejects where the device has none to give. */
export async function openBoardDatabase(): Promise<BoardDatabase> {
  const database = await openDB<BoardSchema>(databaseName, 1, {
    upgrade(made) {
      made.createObjectStore('readers', { keyPath: 'site' });
      made.createObjectStore('boards', { keyPath: 'site' });
      made.createObjectStore('changes', { autoIncrement: true }).createIndex('site', 'site');
    },
    // Another page wants a newer form, or none: this one lets go.
    blocking: () => database.close()
  });
  return database;
}

/** What is stored of a site's board: the whole, and the changes since in order. */
export async function readStored(
  transaction: BoardTransaction,
  site: string
): Promise<[StoredBoard | undefined, StoredChanges[]]> {
  return Promise.all([
    transaction.objectStore('boards').get(site),
    transaction.objectStore('changes').index('site').getAll(site)
  ]);
}

/** Removes what is stored of a site's board. */
export async function clearStored(transaction: BoardTransaction, site: string): Promise<void> {
  await transaction.objectStore('boards').delete(site);
  const changes = transaction.objectStore('changes');
  for (const key of await changes.index('site').getAllKeys(site)) {
    await changes.delete(key);
  }
}
