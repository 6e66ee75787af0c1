import { existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { APPLICATION_ID, FIXED_TABLES, SCHEMA_VERSION } from './ddl';

/** A value of a row. */
export type Cell = string | number | bigint | Uint8Array | null;
/** A row by column name. */
export type Row = Record<string, Cell>;

/** Why the site's data cannot be opened, in words for the person who started it. */
export class DataFolderError extends Error {
  public override name = 'DataFolderError';
}

/**
 * The site's database: one connection, statements prepared once and kept.
 * All calls are synchronous, so a request is never interleaved with another.
 */
export class Database {
  private readonly prepared = new Map<string, StatementSync>();
  private readonly preparedArrays = new Map<string, StatementSync>();
  private depth = 0;
  private readonly afterRollback: Array<() => void> = [];

  public constructor(
    private readonly connection: DatabaseSync,
    private readonly lock: DatabaseSync | undefined
  ) {}

  /** Runs statements without values, such as DDL. */
  public exec(sql: string): void {
    this.connection.exec(sql);
  }

  /** Runs one statement; gives the number of rows changed and the last row id. */
  public run(sql: string, ...values: SQLInputValue[]): { changes: number; id: number } {
    const { changes, lastInsertRowid } = this.statement(sql).run(...values);
    return { changes: Number(changes), id: Number(lastInsertRowid) };
  }

  /** First row, or `undefined`. */
  public get(sql: string, ...values: SQLInputValue[]): Row | undefined {
    return this.statement(sql).get(...values) as Row | undefined;
  }

  /** All rows by column name. */
  public all(sql: string, ...values: SQLInputValue[]): Row[] {
    return this.statement(sql).all(...values) as Row[];
  }

  /** All rows as arrays in column order: much faster than objects for pages of items. */
  public arrays(sql: string, ...values: SQLInputValue[]): Cell[][] {
    let statement = this.preparedArrays.get(sql);
    if (statement === undefined) {
      statement = this.connection.prepare(sql);
      statement.setReturnArrays(true);
      remember(this.preparedArrays, sql, statement);
    }
    return statement.all(...values) as unknown[] as Cell[][];
  }

  /**
   * Runs work in a transaction, or in a savepoint when one is open already: all of it is kept or none.
   * The outermost call returns after the commit has reached the disk.
   */
  public transaction<T>(work: () => T): T {
    const name = `s${this.depth}`;
    const isOuter = this.depth === 0;
    this.statement(isOuter ? 'BEGIN IMMEDIATE' : `SAVEPOINT ${name}`).run();
    this.depth += 1;
    try {
      const result = work();
      this.statement(isOuter ? 'COMMIT' : `RELEASE ${name}`).run();
      return result;
    } catch (error) {
      // SQLite may have rolled back by itself, on a full disk for one.
      if (this.connection.isTransaction)
        this.connection.exec(isOuter ? 'ROLLBACK' : `ROLLBACK TO ${name}; RELEASE ${name}`);
      this.afterRollback.forEach((forget) => forget());
      throw error;
    } finally {
      this.depth -= 1;
    }
  }

  /** Whether a transaction is open: what is read may yet be undone. */
  public get isWriting(): boolean {
    return this.depth > 0;
  }

  /**
   * Rows added, changed and removed since the database was opened, those undone again among them.
   * As long as the number stays the same, so does everything that can be read.
   */
  public writes(): number {
    return Number(this.get('SELECT total_changes() AS n')?.['n']);
  }

  /**
   * Calls `changed` with a table's name and a row's id whenever a row of a watched table is added, changed or removed,
   * by whatever statement; also for what is undone afterwards. To be called once, before `watch`.
   */
  public onRowChange(changed: (table: string, id: number) => void): void {
    this.connection.function('row_changed', (table, id) => {
      changed(String(table), Number(id));
      return null;
    });
  }

  /** Watches a table; it stays watched until it is dropped. */
  public watch(table: string): void {
    for (const [event, row] of [
      ['INSERT', 'NEW'],
      ['UPDATE', 'NEW'],
      ['DELETE', 'OLD']
    ] as const) {
      this.exec(
        `CREATE TEMP TRIGGER ${table}_${event.toLowerCase()} AFTER ${event} ON ${table} BEGIN SELECT row_changed('${table}', ${row}.id); END`
      );
    }
  }

  /** Makes a function callable from SQL; the same arguments must always give the same result. */
  public define(name: string, work: (...values: SQLInputValue[]) => SQLInputValue): void {
    this.connection.function(name, { deterministic: true, varargs: true }, work);
  }

  /** Registers what to forget after a rollback: caches filled from rows that are gone. */
  public onRollback(forget: () => void): void {
    this.afterRollback.push(forget);
  }

  /** Forgets prepared statements; needed when a table is dropped. */
  public forgetStatements(): void {
    this.prepared.clear();
    this.preparedArrays.clear();
  }

  public close(): void {
    this.forgetStatements();
    this.connection.close();
    this.lock?.close();
  }

  private statement(sql: string): StatementSync {
    let statement = this.prepared.get(sql);
    if (statement === undefined) {
      statement = this.connection.prepare(sql);
      remember(this.prepared, sql, statement);
    }
    return statement;
  }
}

const STATEMENT_LIMIT = 500;
const KEPT_SQL_LENGTH = 20_000;

function remember(cache: Map<string, StatementSync>, sql: string, statement: StatementSync): void {
  // Texts differ with each caller's filter shape: without bounds a hostile caller could fill the memory.
  if (sql.length > KEPT_SQL_LENGTH) return;
  if (cache.size >= STATEMENT_LIMIT) cache.clear();
  cache.set(sql, statement);
}

/**
 * Opens the database of a data folder, making both on first use.
 * A second process on the same folder is refused, as are files of another kind, of a newer version, or torn.
 * @throws DataFolderError saying in one line what is wrong
 */
export function openDatabase(folder: string): Database {
  try {
    makeFolder(folder);
  } catch (cause) {
    throw new DataFolderError(`The data folder ${folder} cannot be made or written.`, { cause });
  }
  const lock = takeLock(folder);
  try {
    return openLocked(folder, lock);
  } catch (error) {
    lock.close();
    throw error;
  }
}

/** Makes a folder and those above it one by one: Node's own recursive call never ends where a parent takes no folders. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

function takeLock(folder: string): DatabaseSync {
  let lock: DatabaseSync | undefined;
  try {
    lock = new DatabaseSync(join(folder, 'site.lock'));
    lock.exec('PRAGMA busy_timeout = 0; BEGIN EXCLUSIVE');
    return lock;
  } catch (cause) {
    lock?.close();
    const text = String(cause);
    const reason = text.includes('locked')
      ? 'is in use by another running site. Stop that one first, or set HUB_DATA to another folder.'
      : 'cannot be written.';
    throw new DataFolderError(`The data folder ${folder} ${reason}`, { cause });
  }
}

/** Marks in the lock that the folder has held a database: from then on a missing one is a loss, not a beginning. */
const HELD = 1;

function openLocked(folder: string, lock: DatabaseSync): Database {
  const file = join(folder, 'site.sqlite');
  const fail = (reason: string, cause?: unknown): never => {
    throw new DataFolderError(`The site's database ${file} ${reason} It was left as it is.`, { cause });
  };
  if (!existsSync(file)) {
    // A database with its log beside it, or one that was here before, is never made anew over what may be found again.
    if (pragma(lock, 'user_version') === HELD || existsSync(`${file}-wal`)) fail('is missing.');
    try {
      makeDatabase(folder, file);
    } catch (cause) {
      throw new DataFolderError(`The data folder ${folder} cannot be written.`, { cause });
    }
  }
  let connection: DatabaseSync | undefined;
  try {
    connection = new DatabaseSync(file);
    // Pages of the file are kept in memory, up to 64 MB: a list of a hundred thousand items fits.
    connection.exec(
      'PRAGMA busy_timeout = 2000; PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL; PRAGMA cache_size = -65536'
    );
    const application = pragma(connection, 'application_id');
    const version = pragma(connection, 'user_version');
    if (statSync(file).size === 0) fail('is empty.');
    if (application !== APPLICATION_ID) fail('was not made by this site.');
    if (version !== SCHEMA_VERSION)
      fail(
        `has version ${version}; this site reads version ${SCHEMA_VERSION}. Set HUB_DATA to another folder to begin anew.`
      );
    const check = connection.prepare('PRAGMA quick_check(1)').get()?.['quick_check'];
    if (check !== 'ok') fail(`is damaged: ${String(check).replace(/\s+/g, ' ')}.`);
    if (pragma(lock, 'user_version') !== HELD) lock.exec(`PRAGMA user_version = ${HELD}; COMMIT; BEGIN EXCLUSIVE`);
    return new Database(connection, lock);
  } catch (error) {
    connection?.close();
    if (error instanceof DataFolderError) throw error;
    return fail(
      /database is locked/.test(String(error))
        ? 'is locked by another program. Stop that one first.'
        : 'cannot be read: it is damaged or not a database.',
      error
    );
  }
}

/** Makes a database beside its place and moves it there whole: what a kill leaves half made is never taken for one. */
function makeDatabase(folder: string, file: string): void {
  const beside = join(folder, 'site.new.sqlite');
  for (const ending of ['', '-wal', '-shm']) rmSync(`${beside}${ending}`, { force: true });
  const connection = new DatabaseSync(beside);
  try {
    makeTables(connection);
  } finally {
    connection.close();
  }
  renameSync(beside, file);
}

function pragma(connection: DatabaseSync, name: string): number {
  return Number(connection.prepare(`PRAGMA ${name}`).get()?.[name]);
}

function makeTables(connection: DatabaseSync): void {
  connection.exec('PRAGMA journal_mode = WAL');
  connection.exec('BEGIN IMMEDIATE');
  connection.exec(FIXED_TABLES);
  connection.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${SCHEMA_VERSION}`);
  connection.exec('COMMIT');
}
