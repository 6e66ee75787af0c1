import { deleteDB } from 'idb';
import type { BoardCopy, BoardCopyStore } from '../../domain/board/BoardCopy';
import type { StageChanges } from '../../domain/board/BoardRepository';
import {
  begin,
  type BoardDatabase,
  type BoardTransaction,
  clearStored,
  databaseName,
  form,
  openBoardDatabase,
  readStored,
  type StoredReader
} from './boardDatabase';
import { readStoredBoard } from './storedBoard';

type Keeping = typeof import('./keepBoard');

/** Older copies are removed: long enough for a leave, short enough for a device that changes hands. */
export const longestKeptMs = 14 * 24 * 3_600_000;
/** So many changes in a row are put into the whole when the page is idle. */
const longestLog = 20;

/** Who reads the board of which site. */
export interface BoardReader {
  /** Id of the site collection. */
  site: string;
  /** Id in the site's list of users. */
  user: number;
}

/** What is needed of the device besides its database, so that tests can give their own. */
export interface DeviceMeans {
  /** Milliseconds since 1970. */
  now(): number;
  /** Resolves when the page has nothing better to do. */
  idle(): Promise<void>;
}

const browserMeans: DeviceMeans = {
  now: () => Date.now(),
  idle: () =>
    new Promise((resolve) => {
      if ('requestIdleCallback' in window) {
        window.requestIdleCallback(() => resolve(), { timeout: 5000 });
      } else {
        globalThis.setTimeout(resolve, 1000);
      }
    })
};

/**
 * Keeps a reader's board in the device's IndexedDB: one record of columns, and a log of the changes since.
 * @see docs/decisions on the board on the device
 */
export class DeviceBoardCopies implements BoardCopyStore {
  private database: Promise<BoardDatabase> | undefined;
  /** Read before it was asked for, and not asked for yet. */
  private ahead: Promise<BoardCopy | undefined> | undefined;
  private atHand: BoardCopy | undefined;

  public constructor(
    private readonly reader: BoardReader,
    private readonly means: DeviceMeans = browserMeans
  ) {}

  public async prepare(): Promise<void> {
    const ahead = (this.ahead = this.readNow());
    const copy = await ahead;
    if (this.ahead === ahead) {
      this.atHand = copy;
    }
  }

  public prepared(): BoardCopy | undefined {
    const { atHand } = this;
    if (atHand !== undefined) {
      this.forgetPrepared();
    }
    return atHand;
  }

  public read(): Promise<BoardCopy | undefined> {
    const { ahead } = this;
    this.forgetPrepared();
    return ahead ?? this.readNow();
  }

  public async keep(copy: Omit<BoardCopy, 'partial'>): Promise<void> {
    await this.means.idle();
    await this.write(({ putBoard }, transaction) => putBoard(transaction, this.reader.site, copy));
  }

  public async append(changes: StageChanges): Promise<void> {
    const length = await this.write(({ addChanges }, transaction) =>
      addChanges(transaction, this.reader.site, changes)
    );
    if (length !== undefined && length >= longestLog) {
      await this.means.idle();
      await this.write(({ compactBoard }, transaction) => compactBoard(transaction, this.reader.site));
    }
  }

  public async wipe(): Promise<void> {
    this.forgetPrepared();
    await this.asReader((transaction) => clearStored(transaction, this.reader.site));
  }

  private forgetPrepared(): void {
    this.ahead = undefined;
    this.atHand = undefined;
  }

  private async readNow(): Promise<BoardCopy | undefined> {
    try {
      return await this.readAsReader();
    } catch {
      // Damaged, or of a later version of the hub: away with it, and the board loads as it would without.
      this.database = undefined;
      await deleteDB(databaseName).catch(() => undefined);
      return this.readAsReader().catch(() => undefined);
    }
  }

  private async readAsReader(): Promise<BoardCopy | undefined> {
    const transaction = begin(await this.open());
    // All is asked for at once, for each answer takes a turn of the page, and the first frame waits for the last of them.
    const asked = Promise.all([
      transaction.objectStore('readers').getAll(),
      readStored(transaction, this.reader.site)
    ] as const);
    const [readers, [board, log]] = await asked;
    if (!readers.some((kept) => this.isReader(kept)) || readers.some((kept) => this.isOver(kept))) {
      await this.takeOver(transaction, readers);
      await transaction.done;
      return this.readAsReader();
    }
    return board && readStoredBoard(board, log);
  }

  private isReader({ site, user }: StoredReader): boolean {
    return site === this.reader.site && user === this.reader.user;
  }

  /** Too old, of another form, or another reader's of the same site. */
  private isOver(kept: StoredReader): boolean {
    const isOthers = kept.site === this.reader.site && kept.user !== this.reader.user;
    return isOthers || kept.form !== form || Math.abs(this.means.now() - kept.keptAt) > longestKeptMs;
  }

  /** Removes what is over, and makes this reader the device's. */
  private async takeOver(transaction: BoardTransaction, known: readonly StoredReader[]): Promise<void> {
    const readers = transaction.objectStore('readers');
    for (const kept of known.filter((one) => this.isOver(one))) {
      await clearStored(transaction, kept.site);
      await readers.delete(kept.site);
    }
    if ((await readers.get(this.reader.site)) === undefined) {
      await clearStored(transaction, this.reader.site);
      await readers.put(this.asStored());
    }
  }

  /** Writes by what is fetched for it when there is something to keep; the board opens without. */
  private async write<T>(
    work: (keeping: Keeping, transaction: BoardTransaction) => Promise<T>
  ): Promise<T | undefined> {
    const keeping = await import(/* webpackChunkName: 'hub-board-keeping' */ './keepBoard').catch(() => undefined);
    return keeping && this.asReader((transaction) => work(keeping, transaction));
  }

  /** Does something as the device's reader, all or nothing; nothing where somebody else has become the reader since. */
  private async asReader<T>(work: (transaction: BoardTransaction) => Promise<T>): Promise<T | undefined> {
    try {
      const transaction = begin(await this.open());
      const readers = transaction.objectStore('readers');
      const kept = await readers.get(this.reader.site);
      if (kept?.user !== this.reader.user || kept.form !== form) {
        return undefined;
      }
      await readers.put(this.asStored());
      const result = await work(transaction);
      await transaction.done;
      return result;
    } catch {
      // No room, or closed by another page: the board is the same without a copy.
      this.database = undefined;
      return undefined;
    }
  }

  private open(): Promise<BoardDatabase> {
    this.database ??= openBoardDatabase();
    return this.database;
  }

  private asStored(): StoredReader {
    return { ...this.reader, form, keptAt: this.means.now() };
  }
}
