import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createApp } from '../site/server/app';
import type { List } from '../site/server/store/model';
import { TEST_USERS, type TestSite } from '../tests/support/site';
import type { BenchResult, BenchRow } from './Bench';
import { columns, startBigList } from './bigList';

const rows = 100_000;
const pageSize = 5000;

type Work = () => void | Promise<void>;

/** Milliseconds of each: the least of interleaved rounds, as whatever else the machine does can only add. */
async function timeTogether<Name extends string>(
  runs: Record<Name, Work>,
  rounds: number
): Promise<Record<Name, number>> {
  const names = Object.keys(runs) as Name[];
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds + 2; round += 1) {
    for (const name of names) {
      const before = performance.now();
      await runs[name]();
      // The first two rounds let the engine compile.
      if (round >= 2) times.get(name)?.push(performance.now() - before);
    }
  }
  return Object.fromEntries(names.map((name) => [name, Math.min(...(times.get(name) ?? []))])) as Record<Name, number>;
}

/** Asks the site without the network between: the time is the server's own. */
function asker(site: TestSite): (query: string) => Promise<Uint8Array> {
  const { app } = createApp({ site: site.site });
  return async (query) => {
    const response = await app.fetch(
      new Request(`${site.url}/_api/web/lists/getByTitle('Stages')/items?${query}`, {
        headers: { Accept: 'application/json', 'X-Hub-User': TEST_USERS.owner.login, Host: 'localhost' }
      })
    );
    // Piece by piece as it comes, which is how the server sends it.
    const reader = response.body?.getReader();
    const chunks: Uint8Array[] = [];
    for (let read = await reader?.read(); read?.done === false; read = await reader?.read()) chunks.push(read.value);
    const body = chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks);
    if (response.status !== 200) throw new Error(`${response.status} ${Buffer.from(body).toString('utf8', 0, 300)}`);
    return body;
  };
}

const shown = `$select=Id,Title,${columns.join(',')}`;
/** A twentieth of the list, by an index, in the order of a day. */
const filtered = `${shown}&$filter=${encodeURIComponent("Team eq 'Team 7'")}&$orderby=ReceivedDate%20desc&$top=${pageSize}`;

/** The usual way: rows as objects, shaped as the wire wants them, and written by JSON.stringify. */
function naivePage(site: TestSite, list: List): () => Uint8Array {
  const column = (name: string): string =>
    list.fields.find(({ internalName }) => internalName === name)?.sql?.slice(2) ?? 'title';
  const chosen = columns.map((name) => `${column(name)} AS ${name}`).join(', ');
  const sql = `SELECT id AS Id, id AS ID, title AS Title, ${chosen}, unique_id, version FROM ${list.table}
    WHERE ${column('Team')} = ? ORDER BY ${column('ReceivedDate')} DESC, id LIMIT ${pageSize + 1}`;
  return () => {
    const found = site.site.db.all(sql, 'Team 7');
    const value = found.map(({ unique_id: uniqueId, version, ...row }) => ({
      'odata.type': `SP.Data.${list.entityTypeName}Item`,
      'odata.id': uniqueId,
      'odata.etag': `"${String(version)}"`,
      'odata.editLink': `Web/Lists(guid'${list.id}')/Items(${String(row['Id'])})`,
      ...row,
      IsOpen: row['IsOpen'] === null ? null : row['IsOpen'] === 1
    }));
    return Buffer.from(
      JSON.stringify({
        'odata.metadata': `${site.url}/_api/$metadata#SP.ListData.${list.entityTypeName}Items`,
        value
      })
    );
  };
}

async function pages(site: TestSite, list: List): Promise<BenchRow[]> {
  const ask = asker(site);
  const naive = naivePage(site, list);
  let buster = 0;
  // An option nobody knows makes each page one that was not answered before.
  const anew = async (query: string): Promise<void> => void (await ask(`${query}&n=${(buster += 1)}`));
  const [ours, theirs] = [await ask(filtered), naive()].map(
    (body) => (JSON.parse(Buffer.from(body).toString()) as { value: object[] }).value
  );
  if (JSON.stringify(ours) !== JSON.stringify(theirs)) throw new Error('The two ways do not give the same rows.');

  const ordered = `${shown}&$orderby=ReceivedDate&$top=${pageSize}`;
  const links: string[] = [ordered];
  for (let link = links[0]; link !== undefined;) {
    const { 'odata.nextLink': next } = JSON.parse(Buffer.from(await ask(link)).toString()) as {
      'odata.nextLink'?: string;
    };
    link = next?.slice(next.indexOf('?') + 1);
    if (link !== undefined) links.push(link);
  }
  if (links.length !== rows / pageSize) throw new Error(`${links.length} pages instead of ${rows / pageSize}.`);
  const last = links.at(-1) ?? ordered;

  const ms = await timeTogether(
    {
      naive: () => void naive(),
      written: () => anew(filtered),
      kept: async () => void (await ask(filtered)),
      first: () => anew(ordered),
      last: () => anew(last)
    },
    25
  );
  const cold = await timeTogether(
    {
      naive: () => void naive(),
      cold: () => {
        site.site.bodies.clear();
        return anew(filtered);
      }
    },
    9
  );
  const written = ms.naive / ms.written;
  const kept = ms.written / ms.kept;
  const deep = ms.last / ms.first;
  return [
    {
      what: '5,000 of 100,000, filtered and ordered: times faster than stringify',
      ratio: written,
      note: `row objects and JSON.stringify over the same SQL; rows written before; at least 3; ${ms.written.toFixed(1)} ms`,
      ok: written >= 3
    },
    {
      what: 'the same, no row written before',
      ratio: cold.naive / cold.cold,
      note: 'after a start, or when all rows of the page have changed'
    },
    { what: 'an unchanged page: times faster than put together', ratio: kept, note: 'at least 10', ok: kept >= 10 },
    { what: 'page 20 of 20 against page 1', ratio: deep, note: 'by an indexed day; at most 1.5', ok: deep <= 1.5 }
  ];
}

/** A batch as PnPjs writes it: one changeset. */
function batchBody(site: TestSite, count: number): string {
  const part = (n: number): string =>
    `--changeset_1\nContent-Type: application/http\nContent-Transfer-Encoding: binary\n\n` +
    `POST ${site.url}/_api/web/lists/getByTitle('Stages')/items HTTP/1.1\naccept: application/json\ncontent-type: application/json\n\n` +
    `{"Title":"Batch ${n}","Team":"Team new","Days":${n}}\n\n`;
  const parts = Array.from({ length: count }, (_, n) => part(n)).join('');
  return `--batch_1\nContent-Type: multipart/mixed; boundary="changeset_1"\n\n${parts}--changeset_1--\n\n--batch_1--\n`;
}

async function batches(site: TestSite): Promise<BenchRow> {
  const send = async (path: string, headers: Record<string, string>, body: string): Promise<void> => {
    const response = await site.request(path, { method: 'POST', headers, body });
    const text = await response.text();
    if (!response.ok || /HTTP\/1\.1 [45]/.test(text)) throw new Error(text.slice(0, 300));
  };
  const count = 100;
  const ms = await timeTogether(
    {
      single: async () => {
        for (let n = 0; n < count; n += 1) {
          const body = JSON.stringify({ Title: `Single ${n}`, Team: 'Team new', Days: n });
          await send("/_api/web/lists/getByTitle('Stages')/items", { 'Content-Type': 'application/json' }, body);
        }
      },
      batch: () => send('/_api/$batch', { 'Content-Type': 'multipart/mixed; boundary=batch_1' }, batchBody(site, count))
    },
    9
  );
  const ratio = ms.single / ms.batch;
  return {
    what: '100 inserts in one $batch: times faster than 100 requests',
    ratio,
    note: `each request, and the batch, on disk before its answer; at least 20; ${ms.batch.toFixed(1)} ms`,
    ok: ratio >= 20
  };
}

/** Most bytes in use over the last 3,000 of 10,000 requests against the 3,000 before, when what is kept has filled up. */
async function memory(site: TestSite): Promise<BenchRow> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const ask = asker(site);
  const used = (): number => {
    collect();
    const { heapUsed, external, arrayBuffers } = process.memoryUsage();
    return heapUsed + external + arrayBuffers;
  };
  const peaks = { early: 0, late: 0 };
  for (let n = 1; n <= 10_000; n += 1) {
    // Pages of different rows and shapes, so that what is kept is filled and emptied.
    const after = encodeURIComponent(`Paged=TRUE&p_ID=${(n * 97) % rows}`);
    await ask(
      `$select=Id,Title,${columns[n % columns.length] ?? ''}&$skiptoken=${after}&$top=${n % 50 === 0 ? 2000 : 20}`
    );
    // What is kept grows to its limit and starts again, so single moments say little.
    if (n > 4000 && n % 250 === 0) {
      const half = n <= 7000 ? 'early' : 'late';
      peaks[half] = Math.max(peaks[half], used());
    }
  }
  const ratio = peaks.late / peaks.early;
  return {
    what: 'memory in requests 7,001 to 10,000 against 4,001 to 7,000',
    ratio,
    note: `the most heap and buffers after a collection; at most 1.2; ${Math.round(peaks.late / 2 ** 20)} MB`,
    ok: ratio <= 1.2
  };
}

/** The local site: pages, batches and memory. */
export async function run(): Promise<BenchResult> {
  const { site, list } = await startBigList(rows);
  try {
    return { name: 'The local site', rows: [...(await pages(site, list)), await batches(site), await memory(site)] };
  } finally {
    await site.close();
  }
}
