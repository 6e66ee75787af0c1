import type { SPFI } from '@pnp/sp';
import { HubError } from '../../src/shared/domain/errors';
import type { ListName } from '../../src/shared/schema/listNames';
import { asHubErrors, toHubError } from '../../src/shared/data/toHubError';
import type { Problem } from '../register/problems';
import { messageOf } from '../errors';
import { differences } from './compare';
import { type Existing, findExisting, readAll, readSome } from './readExisting';
import { canPass, patiently, type Patience } from './patience';
import type { Fields, WriteRow, WriteUnit } from './rows';

/** What a run did, or would do, to one list. */
export interface ListCount {
  readonly list: ListName;
  added: number;
  changed: number;
  same: number;
}

/** What a run did. */
export interface WriteResult {
  readonly counts: readonly ListCount[];
  /** Rows the site would not take; nothing of their units is left behind that was not there before. */
  readonly refused: readonly Problem[];
}

/** How a run goes about it. */
export interface WriteOptions {
  /** Works out what would be done and writes nothing. */
  readonly dryRun?: boolean;
  /** Told after each batch. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly patience?: Patience;
}

/** Most requests SharePoint takes in one $batch. */
const BATCH = 100;

/**
 * Brings the site's lists to the rows given: adds what is missing, changes what differs, leaves the rest.
 *
 * Safe to stop at any moment and to run again, because rows are found by their keys. A unit goes in one batch and in
 * order. After a throttled, broken or lost answer the batch's rows are read again and only what is still missing is
 * sent, so that a write whose answer was lost is never made twice.
 * @throws HubError when the site cannot be reached or used at all
 */
export async function writeUnits(
  sp: SPFI,
  units: readonly WriteUnit[],
  options: WriteOptions = {}
): Promise<WriteResult> {
  const rows = units.flat();
  const existing = await asHubErrors(() => readAll(sp, rows));
  const counts = countRows(rows, existing);
  if (options.dryRun) return { counts, refused: [] };
  const pending = units.filter((unit) => unit.some((row) => isPending(row, existing)));
  const total = pending.flat().filter((row) => isPending(row, existing)).length;
  const refused: Problem[] = [];
  let done = 0;
  for (const chunk of toChunks(pending, existing)) {
    const before = chunk.flat().filter((row) => isPending(row, existing)).length;
    refused.push(...(await writeChunk(sp, chunk, existing, options.patience)));
    done += before;
    options.onProgress?.(done, total);
  }
  return { counts, refused };
}

const isPending = (row: WriteRow, existing: Existing): boolean => {
  const found = findExisting(existing, row);
  return !found || differences(row.list, row.fields, found).length > 0;
};

function countRows(rows: readonly WriteRow[], existing: Existing): ListCount[] {
  const counts = new Map<ListName, ListCount>();
  for (const row of rows) {
    const count = counts.get(row.list) ?? { list: row.list, added: 0, changed: 0, same: 0 };
    counts.set(row.list, count);
    if (!findExisting(existing, row)) count.added += 1;
    else if (isPending(row, existing)) count.changed += 1;
    else count.same += 1;
  }
  return [...counts.values()];
}

/** Packs whole units into batches; a unit larger than a batch has batches of its own. */
function toChunks(units: readonly WriteUnit[], existing: Existing): WriteUnit[][] {
  const chunks: WriteUnit[][] = [];
  let room = 0;
  for (const unit of units) {
    const size = unit.filter((row) => isPending(row, existing)).length;
    if (size > room) {
      chunks.push([]);
      room = BATCH;
    }
    chunks[chunks.length - 1]?.push(unit);
    room -= size;
  }
  return chunks;
}

/** Writes a batch's units until nothing is left to do, and gives the rows that the site would not take. */
async function writeChunk(
  sp: SPFI,
  chunk: readonly WriteUnit[],
  before: Existing,
  patience?: Patience
): Promise<Problem[]> {
  const refused: Problem[] = [];
  let units = chunk;
  let existing = before;
  let suspects: ReadonlySet<WriteRow> = new Set();
  const readAgain = async (): Promise<void> => {
    existing = await asHubErrors(() => readSome(sp, chunk.flat()));
  };
  const write = async (): Promise<void> => {
    const failures = await sendBatch(
      sp,
      units.flat().filter((row) => isPending(row, existing)),
      existing
    );
    for (const [row, error] of failures) {
      // A refusal counts when it comes twice: the first may be of a row that a lost answer had already written.
      if (error.code !== 'invalid' || !suspects.has(row)) continue;
      const unit = units.find((candidate) => candidate.includes(row));
      if (!unit) continue;
      refused.push({ ...row.place, column: '', reason: `The site refused the row: ${siteMessage(error)}` });
      units = units.filter((other) => other !== unit);
      await readAgain();
      await asHubErrors(() => takeBack(sp, unit, before, existing));
    }
    suspects = new Set([...failures].filter(([, error]) => error.code === 'invalid').map(([row]) => row));
    const open = [...failures].filter(([row]) => units.some((unit) => unit.includes(row))).map(([, error]) => error);
    const [worst] = open.sort((a, b) => urgency(b) - urgency(a));
    if (worst) throw worst;
  };
  await patiently(write, readAgain, patience);
  return refused;
}

/** Errors that end the run come before those that ask to wait, the longest first. */
function urgency(error: HubError): number {
  return canPass(error) ? (error.retryAfterSeconds ?? 0) : Infinity;
}

/**
 * Sends one batch and gives the rows that failed.
 * @throws HubError when the batch as a whole got no answer
 */
async function sendBatch(sp: SPFI, rows: readonly WriteRow[], existing: Existing): Promise<Map<WriteRow, HubError>> {
  const failures = new Map<WriteRow, HubError>();
  for (let from = 0; from < rows.length; from += BATCH) {
    const part = rows.slice(from, from + BATCH);
    const [batched, execute] = sp.batched({ maxRequests: BATCH });
    const answers = part.map((row) => {
      const { items } = batched.web.lists.getByTitle(row.list);
      const found = findExisting(existing, row);
      if (!found) return items.add(withoutNulls(row.fields));
      const changed = differences(row.list, row.fields, found);
      return items.getById(found.id).update(Object.fromEntries(changed.map((name) => [name, row.fields[name]])));
    });
    const settled = Promise.allSettled(answers);
    await asHubErrors(execute);
    (await settled).forEach((answer, index) => {
      const row = part[index];
      if (answer.status === 'rejected' && row) failures.set(row, toHubError(answer.reason));
    });
  }
  return failures;
}

function withoutNulls(fields: Fields): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0))
  );
}

/** Takes away the rows of a refused unit that this run had added. */
async function takeBack(sp: SPFI, unit: WriteUnit, before: Existing, now: Existing): Promise<void> {
  for (const row of unit) {
    const added = findExisting(before, row) ? undefined : findExisting(now, row);
    if (added) await sp.web.lists.getByTitle(row.list).items.getById(added.id).recycle();
  }
}

function siteMessage(error: HubError): string {
  const text = messageOf(error.cause ?? error);
  return /"value"\s*:\s*"((?:[^"\\]|\\.)*)"/.exec(text)?.[1] ?? error.message;
}
