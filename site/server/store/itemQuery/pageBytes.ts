import type { Cell, Database } from '../database';
import { annotationSql, type RowAnnotation } from './annotation';
import { jsonSql, type Member } from './members';
import { fetchRows, prefixesOf, tokensOf, type CompiledQuery, type Page } from './page';
import type { RowBodies } from './rowBodies';
import { concatSql, literal } from './sqlJson';

/** How each row of a page is written. */
export interface RowShape {
  /** Tells shapes apart that differ in more than their members. */
  readonly name: string;
  /** Members that depend on nothing but their row. */
  readonly members: readonly Member[];
  /** What stands before the members: annotations with the comma after them, or nothing. */
  readonly annotation: RowAnnotation;
}

/** A page of items as UTF-8: each row an object. */
export interface PageBytes extends Pick<Page, 'next'> {
  readonly rows: readonly Buffer[];
}

/** Stands between rows; inside JSON it is always escaped. */
const SEPARATOR = 0x1e;

/** Writes rows as JSON: SQLite does it, as handing each value to JavaScript would cost more than the writing. */
function writeRows(
  db: Database,
  table: string,
  { members, annotation }: RowShape,
  ids: readonly number[]
): Map<number, Buffer> {
  const prefixes = prefixesOf(members);
  const pieces = members.flatMap((member, index) => [literal(prefixes[index] ?? ''), jsonSql(member)]);
  const row = concatSql([literal('{'), ...annotationSql(annotation), ...pieces, literal('}')]);
  const sql =
    `SELECT CAST(group_concat(${row}, char(${SEPARATOR})) AS BLOB) AS body ` +
    `FROM json_each(?) e CROSS JOIN ${table} t ON t.id = e.value`;
  const body = db.get(sql, JSON.stringify(ids))?.['body'];
  const bytes =
    body instanceof Uint8Array ? Buffer.from(body.buffer, body.byteOffset, body.byteLength) : Buffer.alloc(0);
  const rows = new Map<number, Buffer>();
  let at = 0;
  for (const id of ids) {
    const end = bytes.indexOf(SEPARATOR, at);
    const until = end === -1 ? bytes.length : end;
    // A copy, because a part would keep the whole page in memory.
    rows.set(id, Buffer.from(bytes.subarray(at, until)));
    at = until + 1;
  }
  return rows;
}

/**
 * Reads one page of items as bytes: SQL gives the ids alone, the rows come from those written before.
 * @see docs/decisions/051-pages-from-written-rows.md
 */
export function readPageBytes(db: Database, bodies: RowBodies, compiled: CompiledQuery, shape: RowShape): PageBytes {
  const { table, keys } = compiled;
  const { rows: found, hasMore } = fetchRows(db, compiled, ['t.id']);
  const ids = found.map(([id]) => Number(id));
  const key = `${shape.name} ${shape.members.map((one) => `${one.key} ${one.encoding} ${one.sql}`).join('\n')}`;
  const known = bodies.shape(table, key);
  const missing = ids.filter((id) => !known.has(id));
  const written = missing.length === 0 ? undefined : writeRows(db, table, shape, missing);
  const rows = ids.flatMap((id) => known.get(id) ?? written?.get(id) ?? []);
  // What is read inside a transaction may be undone, and nobody would be told.
  if (written !== undefined && !db.isWriting) bodies.keep(table, key, written);
  const keysOf = (id: number | undefined): readonly Cell[] | undefined =>
    id === undefined
      ? undefined
      : db.arrays(`SELECT ${keys.map(({ sql }) => sql).join(', ')} FROM ${table} t WHERE t.id = ?`, id)[0];
  const { next } = hasMore ? tokensOf(compiled, true, keysOf(ids[0]), keysOf(ids.at(-1))) : {};
  return { rows, ...(next === undefined ? {} : { next }) };
}

/** Bytes with a mark between each two, framed. */
export function joinBytes(before: string, rows: readonly Buffer[], after: string): Buffer {
  const [head, tail] = [Buffer.from(before), Buffer.from(after)];
  const size = rows.reduce((sum, { length }) => sum + length + 1, head.length + tail.length);
  const all = Buffer.allocUnsafe(size);
  let at = head.copy(all);
  for (const [index, row] of rows.entries()) {
    if (index > 0) at = all.writeUInt8(0x2c, at);
    at += row.copy(all, at);
  }
  at += tail.copy(all, at);
  return all.subarray(0, at);
}
