import type { Cell, Database } from '../database';
import type { Member } from './members';
import { fetchRows, prefixesOf, toJson, tokensOf, type CompiledQuery, type Page, type PageRow } from './page';
import type { RowBodies } from './rowBodies';

/** How each row of a page is written. */
export interface RowShape {
  /** Tells shapes apart that differ in more than their members. */
  readonly name: string;
  /** Members that depend on nothing but their row. */
  readonly members: readonly Member[];
  /** What stands before the members: annotations with the comma after them, or nothing. */
  readonly annotate: (row: PageRow) => string;
}

/** A page of items as UTF-8: each row an object. */
export interface PageBytes extends Pick<Page, 'next'> {
  readonly rows: readonly Buffer[];
}

function writeRows(db: Database, table: string, shape: RowShape, ids: readonly number[]): Map<number, Buffer> {
  const { members } = shape;
  const columns = [...members.map(({ sql }) => sql), 't.id', 't.unique_id', 't.version'];
  const sql = `SELECT ${columns.join(', ')} FROM ${table} t WHERE t.id IN (SELECT value FROM json_each(?))`;
  const prefixes = prefixesOf(members);
  const at = members.length;
  return new Map(
    db.arrays(sql, JSON.stringify(ids)).map((row): [number, Buffer] => {
      const json = toJson(members, prefixes, row);
      const known = { json, id: Number(row[at]), uniqueId: String(row[at + 1]), version: Number(row[at + 2]) };
      return [known.id, Buffer.from(`{${shape.annotate(known)}${json}}`)];
    })
  );
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
