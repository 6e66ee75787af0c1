import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { exportRows } from '../../../cli/export/exportRows';
import { exportSite } from '../../../cli/export/exportSite';
import { runHub } from '../../../cli/runHub';
import { inBatch } from '../../../src/shared/data/inBatch';
import { fromCsvCell } from '../../../src/shared/domain/csv/csvFile';
import { listAccess } from '../../../src/shared/schema/accessMatrix';
import { hubLists } from '../../../src/shared/schema/hubLists';
import { addStages, aStage, type HubSite, loginOf, owner, startHubSite } from '../data/hubSite';
import { hurry, listen } from '../import/support';

const texts = [
  '=HYPERLINK("https://example.org")',
  "'=1",
  "''@sum",
  "'plain",
  ' -1',
  'a "quoted", text\nwith a line break',
  '＝full width',
  'Ünïcødé 😀'
];

describe('an export', () => {
  let site: HubSite;
  let folder: string;
  const run = async (login = owner): Promise<Awaited<ReturnType<typeof exportSite>>> =>
    exportSite(site.connection(login).sp, site.test.url, folder, listen(), hurry());
  const read = (name: string): Record<string, string>[] => {
    const rows: Record<string, string>[] = parse(readFileSync(join(folder, name)), { bom: true, columns: true });
    return rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, fromCsvCell(cell)])));
  };

  beforeAll(async () => {
    site = await startHubSite({ today: '2026-07-20', config: { timeZone: 'Europe/London' } });
    await site.fillGroups();
    const { sp } = site.connection();
    const { Id: officer }: { Id: number } = await sp.web.ensureUser(owner);
    await addStages(
      site.connection(),
      texts.map((reasonForDelay, index) =>
        aStage({
          reference: `CH-2026-${index}`,
          openedOn: '2026-06-15',
          reasonForDelay,
          ...(index === 0 && {
            officer: { id: officer, name: '' },
            attention: ['Staff named' as const, 'Safeguarding' as const]
          })
        })
      )
    );
    await addCompliments(site);
    const { items } = sp.web.lists.getByTitle('ReportSnapshots');
    const { Id }: { Id: number } = await items.add({ SnapshotKey: 'one', Version: 3 });
    await items.getById(Id).attachmentFiles.add('content.json', '{"a":1}');
    await items.getById(Id).attachmentFiles.add("it's.txt", 'It’s here.');
  });
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'hub-export-'));
  });
  afterEach(async () => {
    rmSync(folder, { recursive: true, force: true });
    await site.faults();
  });
  afterAll(() => site.close());

  it('has every list, and each value as it stood', async () => {
    const { lists, problems } = await run();
    expect(problems).toEqual([]);
    expect(lists.map(({ name }) => name).sort()).toEqual(hubLists.map(({ name }) => name).sort());
    const [first, ...others] = read('ComplaintStages.csv');
    expect(first).toMatchObject({
      ID: '1',
      Title: 'CH-2026-0 S1',
      StageKey: 'CH-2026-0|S1',
      ReceivedDate: '2026-06-15',
      ClosedDate: '',
      IsOpen: 'true',
      Attention: '["Staff named","Safeguarding"]',
      ReasonForDelay: texts[0],
      Created: expect.stringMatching(/^2026-07-20T\d\d:\d\d:\d\dZ$/)
    });
    const users = read('Users.csv');
    expect(users.find(({ Id }) => Id === first?.['InvestigatingOfficerId'])).toMatchObject({ Name: 'owner' });
    expect(users.find(({ Id }) => Id === first?.['AuthorId'])).toMatchObject({ Name: 'owner' });
    expect(others.map((row) => row['ReasonForDelay'])).toEqual(texts.slice(1));
    expect(read('Compliments.csv').map((row) => row['Team'])).toEqual(
      Array.from({ length: 25 }, (_, index) => texts[index % texts.length])
    );
    for (const { name } of hubLists) {
      const columns = Object.keys(read(`${name}.csv`)[0] ?? {});
      if (columns.length > 0) expect(columns).toEqual(expect.arrayContaining(['ID', 'Title', 'Created', 'AuthorId']));
    }
  });

  it('lets no spreadsheet take a cell for a formula', async () => {
    await run();
    const cells: string[][] = parse(readFileSync(join(folder, 'ComplaintStages.csv')), { bom: true });
    expect(cells.flat().filter((cell) => /^\s*[=+\-@＝＋－＠]/.test(cell))).toEqual([]);
  });

  it('has the files of rows, with where they lie and what they must be', async () => {
    await run();
    const files = read('files.csv');
    expect(files.map(({ List, Name, File }) => [List, Name, File])).toEqual([
      ['ReportSnapshots', 'content.json', 'files/ReportSnapshots/1/content.json'],
      ['ReportSnapshots', "it's.txt", "files/ReportSnapshots/1/it's.txt"]
    ]);
    for (const { File = '', SHA256, Bytes } of files) {
      const content = readFileSync(join(folder, File));
      expect(content.length).toBe(Number(Bytes));
      expect(createHash('sha256').update(content).digest('hex')).toBe(SHA256);
    }
    expect(readFileSync(join(folder, "files/ReportSnapshots/1/it's.txt"), 'utf8')).toBe('It’s here.');
    expect(readFileSync(join(folder, 'README.txt'), 'utf8')).toContain('Nothing is missing.');
  });

  it('is the same when it is run again, and leaves what is not its own', async () => {
    await run();
    const names = ['ComplaintStages.csv', 'Users.csv', 'files.csv', 'README.txt'];
    const before = names.map((name) => readFileSync(join(folder, name), 'utf8'));
    writeFileSync(join(folder, 'mine.txt'), 'mine');
    await run();
    expect(names.map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual(before);
    expect(readFileSync(join(folder, 'mine.txt'), 'utf8')).toBe('mine');
  });

  it.each([
    ['throttled reads', { match: 'GET */items*', status: 429, retryAfter: 0, times: 9 }],
    ['lost answers', { match: 'GET *', drop: true, times: 9 }],
    ['a site that is down for a while', { match: 'GET *', status: 503, times: 4 }]
  ])('is whole after %s', async (_what, fault) => {
    await site.faults(fault);
    const { problems } = await run();
    expect(problems).toEqual([]);
    expect(read('Compliments.csv')).toHaveLength(25);
  });

  it('says what it could not read, and has the rest', async () => {
    const { lists, problems } = await run(loginOf('R2'));
    expect(problems.map(({ list }) => list).sort()).toEqual(
      hubLists
        .filter(({ access }) => listAccess(access).R2 === undefined)
        .map(({ name }) => name)
        .sort()
    );
    expect(lists.map(({ name }) => name)).toContain('ComplaintStages');
    expect(read('export-errors.csv').map((row) => row['List'])).toContain('People');
    expect(readFileSync(join(folder, 'README.txt'), 'utf8')).toContain('NOT COMPLETE');
    await run();
    expect(existsSync(join(folder, 'export-errors.csv'))).toBe(false);
  });

  it('names the row whose file could not be read', async () => {
    await site.faults({ match: 'GET *content.json*', status: 403 });
    const { problems } = await run();
    expect(problems).toEqual([{ list: 'ReportSnapshots', itemId: 1, reason: 'You do not have access to this.' }]);
  });

  it('is a command, with the exit codes of the others', async () => {
    const terminal = listen();
    const call = (...args: string[]): Promise<number> => runHub([...args, '--site', site.test.url], terminal);
    expect(await call('export', '--out', folder)).toBe(0);
    expect(terminal.lines.at(-1)).toBe(
      `Exported ${hubLists.length} lists with ${totalRows(folder)} rows and 2 files to ${folder}.`
    );
    expect(await call('export', '--out', folder, '--user', loginOf('R2'))).toBe(1);
    expect(terminal.lines.at(-1)).toContain('export-errors.csv');
    expect(await call('export')).toBe(2);
    writeFileSync(join(folder, 'a file'), '');
    expect(await call('export', '--out', join(folder, 'a file'))).toBe(1);
    expect(terminal.lines.at(-1)).toMatch(/^The folder cannot be written to/);
  });
});

describe('an export of a list that is longer than SharePoint reads at once', () => {
  it('is read page by page', async () => {
    const site = await startHubSite({ config: { timeZone: 'Europe/London', listViewThreshold: 10 } });
    await addCompliments(site);
    const folder = mkdtempSync(join(tmpdir(), 'hub-export-'));
    const file = join(folder, 'Compliments.csv');
    const seen: number[] = [];
    const list = site.connection().sp.web.lists.getByTitle('Compliments');
    const onRows = (rows: number): void => void seen.push(rows);
    expect((await exportRows(list, file, (request) => request(), onRows, 10)).rows).toBe(25);
    expect(seen).toEqual([10, 20, 25]);
    const rows: { Reference: string }[] = parse(readFileSync(file), { bom: true, columns: true });
    expect(rows.map(({ Reference }) => Reference)).toEqual(Array.from({ length: 25 }, (_, index) => `P-${index}`));
    rmSync(folder, { recursive: true });
    await site.close();
  });
});

describe('freezing by command', () => {
  it('says what was frozen, and that nothing changed', async () => {
    const site = await startHubSite({ today: '2026-07-20', config: { timeZone: 'Europe/London' } });
    await addStages(site.connection(), [aStage({ reference: 'CH-2026-1', openedOn: '2026-06-15' })]);
    const terminal = listen();
    const call = (...args: string[]): Promise<number> =>
      runHub(['snapshot', ...args, '--site', site.test.url], terminal);
    expect(await call()).toBe(0);
    expect(await call()).toBe(0);
    expect(terminal.lines).toEqual([
      'Week of 2026-07-20, as at 2026-07-20: 1 open stages, 1 of them red. Frozen as version 1.',
      'Week of 2026-07-20, as at 2026-07-20: 1 open stages, 1 of them red. Nothing has changed since version 1 was frozen.'
    ]);
    expect(await call('now')).toBe(2);
    await site.fillGroups();
    expect(await call('--user', loginOf('R2'))).toBe(1);
    await site.close();
  });
});

/** Twenty-five compliments whose teams are the texts in turn. */
async function addCompliments(site: HubSite): Promise<void> {
  await inBatch(site.connection().sp, (web) =>
    Array.from({ length: 25 }, (_, index) =>
      web.lists.getByTitle('Compliments').items.add({ Reference: `P-${index}`, Team: texts[index % texts.length] })
    )
  );
}

function totalRows(folder: string): number {
  return hubLists.reduce((sum, { name }) => {
    const rows: unknown[] = parse(readFileSync(join(folder, `${name}.csv`)), { bom: true, columns: true });
    return sum + rows.length;
  }, 0);
}
