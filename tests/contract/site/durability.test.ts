import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import '@pnp/sp/presets/all';
import { connectSp, TEST_USERS } from './startSite';

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

describe('what has been answered', () => {
  it('is there after kill -9 in the midst of writing, whole, and nothing twice', async () => {
    const folder = await dataFolder();
    const first = await started(folder);
    const { web } = connectSp(first.url, TEST_USERS.owner.login);
    await web.lists.add('Durable');
    const answered = new Set<string>();
    const writing = (async () => {
      for (let batch = 0; ; batch += 1) {
        const [batched, execute] = web.batched();
        const keys = Array.from({ length: 20 }, (_, n) => `${batch}-${n}`);
        const adds = keys.map((Title) => batched.lists.getByTitle('Durable').items.add({ Title }));
        adds.forEach((add) => add.catch(() => undefined));
        await execute();
        await Promise.all(adds);
        keys.forEach((key) => answered.add(key));
        if (answered.size >= 100) first.child.kill('SIGKILL');
      }
    })();
    await expect(writing).rejects.toThrow();
    await ended(first.child);

    const second = await started(folder);
    const items: { Title: string }[] = await connectSp(second.url, TEST_USERS.owner.login)
      .web.lists.getByTitle('Durable')
      .items.select('Title')
      .top(5000)();
    const stored = items.map(({ Title }) => Title);
    expect(new Set(stored).size).toBe(stored.length);
    expect([...answered].filter((key) => !stored.includes(key))).toEqual([]);
    expect(stored.length % 20).toBe(0);
    second.child.kill('SIGTERM');
    await ended(second.child);
    expect(second.child.exitCode).toBe(0);
  });
});

describe('a start that cannot be', () => {
  it('says in one line that another site uses the folder, or the port', async () => {
    const folder = await dataFolder();
    const { url } = await started(folder);
    expect(await run(folder)).toMatch(/^exit 1: The data folder \S+ is in use by another running site\.[^\n]*$/);
    expect(await run(await dataFolder(), { PORT: new URL(url).port })).toMatch(/^exit 1: Port \d+ is in use\.[^\n]*$/);
  });

  it('leaves a database it cannot read alone', async () => {
    const folder = await dataFolder();
    const { child } = await started(folder);
    child.kill('SIGTERM');
    await ended(child);
    await writeFile(join(folder, 'site.sqlite'), Buffer.alloc(20_000, 'not a database '));
    expect(await run(folder)).toMatch(/^exit 1: The site's database \S+ cannot be read[^\n]*left as it is\.$/);
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
