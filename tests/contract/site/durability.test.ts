import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { build } from 'esbuild';
import '@pnp/sp/presets/all';
import { connectSp, localOnly, TEST_USERS } from './startSite';

const root = resolve(__dirname, '../../..');
const bundle = join(root, 'node_modules', '.cache', `site-contract-${process.pid}.mjs`);
const folders: string[] = [];
const children: ChildProcess[] = [];

interface Run {
  readonly url: string;
  readonly child: ChildProcess;
}

/** Runs the bundled site as its own process; resolves with its last words when it does not start. */
function run(folder: string, env: Record<string, string> = {}): Promise<Run | string> {
  return new Promise((done) => {
    const child = spawn(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', bundle, '--directory', join(folder, '..', 'people.json')],
      {
        cwd: root,
        env: { ...process.env, PORT: '0', HUB_DATA: folder, ...env }
      }
    );
    children.push(child);
    let words = '';
    const read = (chunk: Buffer): void => {
      words += String(chunk);
      const url = /Site ready: (\S+)/.exec(words)?.[1];
      if (url !== undefined) done({ url, child });
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', (code) => done(`exit ${String(code)}: ${words.trim()}`));
  });
}

async function started(folder: string, env?: Record<string, string>): Promise<Run> {
  const result = await run(folder, env);
  if (typeof result === 'string') throw new Error(result);
  return result;
}

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((done) =>
    child.exitCode === null && child.signalCode === null ? child.once('exit', () => done()) : done()
  );

async function dataFolder(): Promise<string> {
  const parent = await mkdtemp(join(tmpdir(), 'hub-durable-'));
  folders.push(parent);
  await writeFile(join(parent, 'people.json'), JSON.stringify(Object.values(TEST_USERS)));
  return join(parent, 'data');
}

beforeAll(() =>
  build({
    entryPoints: [join(root, 'site/server/cli.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outfile: bundle,
    logLevel: 'error'
  })
);
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  await Promise.all(children.map(ended));
  await Promise.all([...folders, bundle].map((path) => rm(path, { recursive: true, force: true })));
});

/** Numbers that look random and are the same each time. */
function* numbersFrom(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (state * 1103515245 + 12345) % 2147483648;
    yield state;
  }
}

interface Ledger {
  /** Titles of items whose adding was answered. */
  readonly added: Set<string>;
  /** Highest number whose writing into the counter was answered, and the highest sent. */
  counted: number;
  sent: number;
}

const headers = { 'Content-Type': 'application/json', 'X-Hub-User': TEST_USERS.owner.login };

/** Writes by several writers at once until the site is killed; what is answered goes into the ledger. */
async function writeUntilKilled({ url, child }: Run, ledger: Ledger, round: number, killAfter: number): Promise<void> {
  const items = `${url}/_api/web/lists/getByTitle('Durable')/items`;
  let answered = 0;
  const count = (): void => {
    answered += 1;
    if (answered >= killAfter) child.kill('SIGKILL');
  };
  const adder = async (writer: number): Promise<void> => {
    for (let n = 0; ; n += 1) {
      const Title = `${round}-${writer}-${n}`;
      const response = await fetch(items, { method: 'POST', headers, body: JSON.stringify({ Title }) });
      if (response.status !== 201) throw new Error(await response.text());
      ledger.added.add(Title);
      count();
    }
  };
  const counter = async (): Promise<void> => {
    for (;;) {
      ledger.sent += 1;
      const body = JSON.stringify({ Title: `counter ${ledger.sent}` });
      const response = await fetch(`${items}(1)`, {
        method: 'POST',
        headers: { ...headers, 'X-HTTP-Method': 'MERGE', 'If-Match': '*' },
        body
      });
      if (response.status !== 204) throw new Error(await response.text());
      ledger.counted = ledger.sent;
      count();
    }
  };
  const ends = await Promise.allSettled([adder(0), adder(1), adder(2), counter()]);
  // Every writer ends by losing its connection, none by a refusal.
  expect(ends.map((end) => end.status === 'rejected' && String(end.reason).startsWith('TypeError'))).toEqual([
    true,
    true,
    true,
    true
  ]);
  await ended(child);
}

localOnly.describe('what has been answered', () => {
  it('is there after kill -9 at random moments in more than two hundred writes, whole, and nothing twice', async () => {
    const folder = await dataFolder();
    const ledger: Ledger = { added: new Set(), counted: 0, sent: 0 };
    const random = numbersFrom(20260302);
    let run = await started(folder);
    await connectSp(run.url, TEST_USERS.owner.login).web.lists.add('Durable');
    await connectSp(run.url, TEST_USERS.owner.login).web.lists.getByTitle('Durable').items.add({ Title: 'counter 0' });
    for (let round = 0; ledger.added.size + ledger.counted < 220; round += 1) {
      await writeUntilKilled(run, ledger, round, 20 + (random.next().value % 50));
      run = await started(folder);
      const response = await fetch(`${run.url}/_api/web/lists/getByTitle('Durable')/items?$select=Title&$top=5000`, {
        headers
      });
      const stored = ((await response.json()) as { value: { Title: string }[] }).value.map(({ Title }) => Title);
      expect(new Set(stored).size).toBe(stored.length);
      expect([...ledger.added].filter((title) => !stored.includes(title))).toEqual([]);
      const counter = Number(/^counter (\d+)$/.exec(stored[0] ?? '')?.[1]);
      expect(counter).toBeGreaterThanOrEqual(ledger.counted);
      expect(counter).toBeLessThanOrEqual(ledger.sent);
    }
    run.child.kill('SIGTERM');
    await ended(run.child);
    expect(run.child.exitCode).toBe(0);
  });

  it('of a batch is all there, or nothing of it', async () => {
    const folder = await dataFolder();
    const first = await started(folder);
    const { web } = connectSp(first.url, TEST_USERS.owner.login);
    await web.lists.add('Durable');
    let answered = 0;
    const writing = (async () => {
      for (let batch = 0; ; batch += 1) {
        const [batched, execute] = web.batched();
        const adds = Array.from({ length: 20 }, (_, n) =>
          batched.lists.getByTitle('Durable').items.add({ Title: `${batch}-${n}` })
        );
        adds.forEach((add) => add.catch(() => undefined));
        await execute();
        await Promise.all(adds);
        answered += 20;
        if (answered >= 60) first.child.kill('SIGKILL');
      }
    })();
    await expect(writing).rejects.toThrow();
    await ended(first.child);
    const second = await started(folder);
    const { ItemCount } = await connectSp(second.url, TEST_USERS.owner.login)
      .web.lists.getByTitle('Durable')
      .select('ItemCount')();
    expect(ItemCount).toBeGreaterThanOrEqual(answered);
    expect(ItemCount % 20).toBe(0);
    second.child.kill('SIGKILL');
    await ended(second.child);
  });
});

localOnly.describe('a start that cannot be', () => {
  it('says in one line that another site uses the folder, or the port', async () => {
    const folder = await dataFolder();
    const { url } = await started(folder);
    expect(await run(folder)).toMatch(/^exit 1: The data folder \S+ is in use by another running site\.[^\n]*$/);
    expect(await run(await dataFolder(), { PORT: new URL(url).port })).toMatch(/^exit 1: Port \d+ is in use\.[^\n]*$/);
  });

  it('says in one line what is wrong with a torn database, and never makes a new one in its place', async () => {
    const folder = await dataFolder();
    const { child, url } = await started(folder);
    const { web } = connectSp(url, TEST_USERS.owner.login);
    await web.lists.add('Kept');
    child.kill('SIGTERM');
    await ended(child);
    const file = join(folder, 'site.sqlite');
    const whole = await readFile(file);
    const damaged = Buffer.from(whole);
    damaged.fill(0x5a, 4096, whole.length - 4096);
    for (const [bytes, reason] of [
      [Buffer.alloc(20_000, 'not a database '), 'cannot be read'],
      [Buffer.alloc(0), 'is empty'],
      [whole.subarray(0, 50), 'cannot be read'],
      [whole.subarray(0, Math.floor(whole.length / 2)), '(?:is damaged|cannot be read)'],
      [damaged, '(?:is damaged|cannot be read)']
    ] as const) {
      await writeFile(file, bytes);
      expect(await run(folder)).toMatch(
        new RegExp(`^exit 1: The site's database \\S+ ${reason}[^\\n]*left as it is\\.$`)
      );
      expect((await readFile(file)).equals(bytes)).toBe(true);
    }
    await rm(file);
    expect(await run(folder)).toMatch(/^exit 1: The site's database \S+ is missing\. It was left as it is\.$/);
    await writeFile(file, whole);
    const again = await started(folder);
    expect((await connectSp(again.url, TEST_USERS.owner.login).web.lists.getByTitle('Kept')()).Title).toBe('Kept');
    again.child.kill('SIGTERM');
    await ended(again.child);
  });

  it('says that another program has locked the database', async () => {
    const folder = await dataFolder();
    const { child } = await started(folder);
    child.kill('SIGTERM');
    await ended(child);
    const other = new DatabaseSync(join(folder, 'site.sqlite'));
    try {
      other.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
      expect(await run(folder)).toMatch(/^exit 1: The site's database \S+ is locked by another program\.[^\n]*$/);
    } finally {
      other.close();
    }
  });

  it('names a folder that cannot be made, a port and a day that are none', async () => {
    const folder = await dataFolder();
    expect(await run(join(folder, '..', 'people.json', 'x'))).toMatch(/^exit 1: [^\n]*cannot be/);
    expect(await run(folder, { PORT: 'abc' })).toBe('exit 1: PORT "abc" is not a port number.');
    expect(await run(folder, { HUB_TODAY: '2026-02-30' })).toBe(
      'exit 1: "2026-02-30" is not a day written YYYY-MM-DD.'
    );
  });
});
