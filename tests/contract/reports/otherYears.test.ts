import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runHub } from '../../../cli/runHub';
import { toProcessRuleUpdate } from '../../../src/shared/data/rules/processRuleRow';
import { defaultProcessRules } from '../../../src/shared/domain/processRules/defaultProcessRules';
import { all, parse, unpack } from '../../../src/shared/reportFiles/testing/unpack';
import { type HubSite, owner, startHubSite } from '../data/hubSite';
import { listen } from '../import/support';
import { makeYear, type YearOfNames } from '../../support/madeYear';

const themes = ['Good communication', 'Helpful duty worker'] as const;
const sources = ['Relatives', 'Professionals', 'Young people'] as const;

/** Three years in which a council called things otherwise than in 2023/24, and had other limits. */
const years: Readonly<Record<string, YearOfNames>> = {
  '2016/17': {
    seed: 'CS16',
    from: '2016-04-01',
    complaints: 90,
    teams: ['North Locality', 'Valley Locality', 'Adoption Team', 'Leaving Care', 'Contact & Referral'],
    channels: ['E-mail', 'In person', 'Not known', 'Web form'],
    categories: ['Finance', 'Staff attitude', 'Delay', 'Other'],
    themes,
    sources,
    equality: {},
    edges: [
      [10, '10'],
      [65, '25–65'],
      [30, '30']
    ],
    informalByChannel: true
  },
  '2019/20': {
    seed: 'CS19',
    from: '2019-04-01',
    complaints: 70,
    teams: ['Locality 1', 'Locality 2', 'Locality 3', 'Team West'],
    channels: ['Email', 'Letter'],
    categories: ['Communication', 'Quality of work'],
    themes,
    sources,
    equality: { Gender: ['Female', 'Male', 'Prefer not to say'] },
    edges: [
      [10, '10'],
      [65, '25–65'],
      [30, '30']
    ],
    informalByChannel: false
  },
  '2024/25': {
    seed: 'CS24',
    from: '2024-04-01',
    complaints: 80,
    teams: ["Children's Hub", 'Family Safeguarding', 'Corporate Parenting', 'Team South', 'Specialist Services'],
    channels: ['Portal', 'Email', 'Social media'],
    categories: ['Communication', '“Decisions”; and plans', 'Records, letters'],
    themes,
    sources,
    equality: {
      Ethnicity: ['White British', 'Roma', 'Arab'],
      'Age group': ['0-4', '5-9', '10-15', '16-17', '18-25'],
      Disability: ['Yes', 'No']
    },
    edges: [
      [15, '15'],
      [65, '25–65'],
      [50, '50']
    ],
    informalByChannel: false
  }
};

interface JsonReport {
  asAt: string;
  measures: Record<string, { value: unknown }>;
  tables: { id: string; rows: (string | number | null)[][]; total: unknown[] | null; columns: string[] }[];
  checks: { id: string; ok: boolean }[];
}

describe('a register of another year', () => {
  let site: HubSite;
  let out: string;
  const hub = async (...args: string[]): Promise<string[]> => {
    const terminal = listen();
    const code = await runHub([...args, '--site', site.test.url, '--user', owner], terminal);
    if (code !== 0) throw new Error(terminal.lines.join('\n'));
    return terminal.lines;
  };
  const reportFile = async (format: string, from: string, to: string, ...more: string[]): Promise<Buffer> => {
    const file = join(out, `report.${format}`);
    await hub('report', '--kind', 'annual', '--from', from, '--to', to, '--format', format, '--out', file, ...more);
    return readFileSync(file);
  };
  const jsonReport = async (from: string, mode: string): Promise<JsonReport> => {
    const to = `${Number(from.slice(0, 4)) + 1}-03-31`;
    return JSON.parse((await reportFile('json', from, to, '--mode', mode)).toString());
  };
  /** What a table's rows say, those of 0 left out. */
  const said = ({ tables }: JsonReport, id: string): string[] => {
    const labels = id === 'stage-by-timescale' ? 2 : 1;
    const numbers = id === 'average-by-stage' ? 2 : 1;
    const rows = tables.find((table) => table.id === id)?.rows ?? [];
    return rows
      .filter((row) => row[labels] !== 0)
      .map((row) => `${row.slice(0, labels).join(', ')}: ${row.slice(labels, labels + numbers).join(', ')}`)
      .sort();
  };

  beforeAll(async () => {
    site = await startHubSite({ today: '2025-11-03' });
    out = mkdtempSync(join(tmpdir(), 'reports-'));
    // From April 2024 this council allows itself 15 working days.
    const rules = site.connection().sp.web.lists.getByTitle('ProcessRules').items;
    const [rule]: { Id: number }[] = await rules.select('Id').filter("Row eq 'P04'")();
    await rules.getById(rule?.Id ?? 0).update({ EffectiveTo: '2024-03-31T12:00:00Z' });
    const before = defaultProcessRules.find(({ row }) => row === 'P04');
    if (!before) throw new Error('There is no row P04.');
    const after = {
      ...before,
      row: 'P04b',
      allowance: { ...before.allowance, count: 15 },
      effectiveFrom: '2024-04-01'
    };
    await rules.add({ ...toProcessRuleUpdate(after) });
  });
  afterAll(async () => {
    rmSync(out, { recursive: true, force: true });
    await site.close();
  });

  it.each(Object.entries(years))('%s is imported unattended and reported in its own names', async (_year, names) => {
    const made = makeYear(names);
    try {
      const lines = await hub('import', made.folder);
      expect(existsSync(join(made.folder, 'import-errors.csv'))).toBe(false);
      expect(lines.join('\n')).toContain('these teams are new to the hub and taken as they stand:');
      const report = await jsonReport(names.from, 'published');
      for (const [id, rows] of Object.entries(made.printed)) expect([id, said(report, id)]).toEqual([id, rows]);
      const standard = await jsonReport(names.from, 'standard');
      const cells = standard.tables.flatMap(({ rows, total }) => [...rows, ...(total ? [total] : [])]).flat();
      expect(cells.filter((cell) => typeof cell === 'number' && cell > 0 && cell < 5)).toEqual([]);
      expect(cells).toContain('<5');
      expect(await hub('import', made.folder)).toContain(
        'Nothing to change: the site has every row that can be taken.'
      );
    } finally {
      made.remove();
    }
  });

  it('comes out as a document, a workbook and CSV too', async () => {
    const [from, to] = ['2016-04-01', '2017-03-31'];
    const word = parse(unpack(await reportFile('docx', from, to)).get('word/document.xml') ?? '');
    expect(all(word, 'w:tr').map((row) => all(row, 'w:tc')[0]?.text)).toEqual(
      expect.arrayContaining(['North Locality', 'In person', 'Staff attitude'])
    );
    expect(unpack(await reportFile('xlsx', from, to)).get('xl/workbook.xml')).toContain('Concerns raised, by category');
    expect((await reportFile('csv', from, to)).toString()).toContain('North Locality');
  });

  it('of no rows at all gives every table, empty, in every form', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'year-'));
    writeFileSync(
      join(folder, 'complaints.csv'),
      'Reference,Process,Date received,Received by,Team,Complainant,Final stage,Outcome,Status\n'
    );
    writeFileSync(
      join(folder, 'stages.csv'),
      'Reference,Stage,Clock started,Acknowledged,Due,Extended to,Closed,Outcome\n'
    );
    writeFileSync(join(folder, 'concerns.csv'), 'Reference,Category,Outcome\n');
    writeFileSync(join(folder, 'compliments.csv'), 'Reference,Date received,Theme,From,Team\n');
    try {
      await hub('import', folder);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    for (const mode of ['published', 'standard']) {
      const { measures, tables } = await jsonReport('2010-04-01', mode);
      expect(measures['M1.statutory']?.value).toBe(0);
      expect(tables.map(({ id }) => id)).toEqual(expect.arrayContaining(['by-channel', 'equality-age', 'actions']));
      expect(tables.find(({ id }) => id === 'statutory-by-team')).toMatchObject({ rows: [], total: ['Total', 0] });
    }
    for (const format of ['csv', 'docx', 'xlsx']) {
      expect((await reportFile(format, '2010-04-01', '2011-03-31')).length).toBeGreaterThan(1000);
    }
  });
});
