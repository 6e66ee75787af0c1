import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildBoard } from '../../../src/shared/domain/board/buildBoard';
import { countByStatus } from '../../../src/shared/domain/board/summariseBoard';
import { bankHolidays } from '../../../src/shared/domain/calendar/englandWalesHolidays';
import { createCalendar } from '../../../src/shared/domain/calendar/workingDayCalendar';
import { defaultProcessRules } from '../../../src/shared/domain/processRules/defaultProcessRules';
import { defaultTeams } from '../../../src/shared/schema/defaultTeams';
import { openDrafts } from '../../../src/shared/domain/publication/openDrafts';
import { roleGroups } from '../../../src/shared/schema/roleGroups';
import { readDirectory } from '../../../site/server/directory';
import { demoRegister } from '../../../site/seed/demo/demoRegister';
import { hubPages } from '../../../site/seed/pages';
import { type SeedOptions, seedSite } from '../../../site/seed/seedSite';
import { type HubSite, startBareSite } from '../data/hubSite';
import { countOf, dump, sample, sampleCounts } from './support';

const directory = readDirectory(join(__dirname, '../../../site/directory.json'));
const today = '2026-11-23';

describe('filling a site on its first start', () => {
  let hub: HubSite;
  let folder: string;
  let options: SeedOptions;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'hub-seed-'));
    hub = await startBareSite({ users: directory.users, today });
    options = {
      url: hub.test.url,
      seed: 'demo',
      today,
      people: directory.users,
      stateFile: join(folder, 'seed.json'),
      log: () => undefined
    };
  });
  afterEach(async () => {
    await hub.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const sp = (): ReturnType<HubSite['connection']>['sp'] => hub.connection(directory.defaultUser.login).sp;

  it('completes a filling that was broken off, with as many cases of each colour as the register has by the domain', async () => {
    const stranger = { login: 'nobody@elsewhere.example', roles: ['Team manager'] };
    await expect(seedSite({ ...options, people: [stranger] })).rejects.toThrow();
    // It keeps to what it began, around the day on which it did.
    expect(await seedSite({ ...options, seed: 'empty', today: '2026-12-01' })).toBe(true);
    expect(JSON.parse(readFileSync(options.stateFile, 'utf8'))).toEqual({ seed: 'demo', today, done: true });
    expect(countOf(await dump(sp())).Complaints).toBe(819);
    const { board } = hub.hub(directory.defaultUser.login);
    const { rules, holidays } = await board.rulebook();
    const { stages, time } = await board.openStages();
    expect(time.today).toBe(today);
    const shown = countByStatus(buildBoard(stages, rules, createCalendar(holidays, '2016-01-01', '2028-12-31'), today));

    const register = demoRegister(today, { officers: ['a@council.example'], serviceOf: () => '' });
    const open = register.cases.flatMap((one) => one.stages).filter((stage) => !stage.closedOn);
    const plain = open.map((stage, index) => ({ ...stage, id: index, modifiedAt: '' }));
    expect(shown).toEqual(
      countByStatus(
        buildBoard(plain, defaultProcessRules, createCalendar(bankHolidays, '2016-01-01', '2028-12-31'), today)
      )
    );
    expect(shown.red + shown.amber + shown.green + shown.blue).toBe(stages.length);
    expect(stages.filter((stage) => stage.service === '')).toEqual([]);
    expect(
      stages.some((stage) => stage.officer !== undefined) && stages.some((stage) => stage.officer === undefined)
    ).toBe(true);

    // People, comments and allegations are alive too: several teams, some replies still to be sent, a review of staff due.
    const contacts = await hub.hub(directory.defaultUser.login).contacts();
    const [comments, waiting] = await Promise.all([
      contacts.recent('comment', today),
      contacts.waiting('comment', today)
    ]);
    expect(new Set(comments.map(({ service }) => service)).size).toBeGreaterThan(3);
    expect(waiting.length).toBeGreaterThan(0);
    expect(comments.some(({ repliedOn }) => repliedOn !== undefined)).toBe(true);
    // A report refers to a published record, which tells so.
    const learning = await hub.hub(directory.defaultUser.login).learning();
    const [linked] = await sp().web.lists.getByTitle('InvestigationLogs').items.filter('LearningKey ne null')<
      { LearningKey: string; Reference: string; Status: string }[]
    >();
    expect(linked?.Status).toBe('Accepted');
    const key = linked?.LearningKey ?? '';
    expect(await learning.has(key)).toBe(true);
    expect(await learning.referringLogs(key)).toEqual([{ reference: linked?.Reference, stage: expect.any(String) }]);
    const reviews = await (await hub.hub(directory.defaultUser.login).staffReviews()).list();
    expect(reviews?.due).toHaveLength(1);
    const [known]: { Reference: string }[] = await sp()
      .web.lists.getByTitle('People')
      .items.select('Reference')
      .top(1)();
    expect(known?.Reference).toMatch(/^[A-Z]{2}-\d{4}-\d+$/);

    // Two reports stand published, and one is being written.
    const publication = await hub.hub(directory.defaultUser.login).publication();
    const published = await publication.published();
    expect(published.map(({ request }) => request.kind).sort()).toEqual(['annual', 'quarterly']);
    expect(openDrafts(await publication.drafts(), published)).toHaveLength(1);

    // A second start leaves the site alone.
    const rows = await dump(sp(), true);
    expect(await seedSite({ ...options, today: '2026-11-24' })).toBe(false);
    expect(await dump(sp(), true)).toEqual(rows);
  });

  it('leaves an empty site with its pages and no lists of the hub', async () => {
    await seedSite({ ...options, seed: 'empty' });
    const lists: { Title: string }[] = await sp().web.lists.select('Title')();
    expect(lists.map(({ Title }) => Title)).not.toContain('Complaints');
    const pages: { FileLeafRef: string; Title: string; CanvasContent1: string }[] = await sp()
      .web.lists.getByTitle('Site Pages')
      .items.select('FileLeafRef', 'Title', 'CanvasContent1')();
    expect(new Map(pages.map((page) => [page.FileLeafRef, page.Title]))).toEqual(
      new Map(hubPages.map(({ name, title }) => [`${name}.aspx`, title]))
    );
    for (const page of pages) expect(JSON.parse(page.CanvasContent1)).toHaveLength(1);
  });

  it('fills from a register folder; its open stages on a past day are those of the files, with the due days printed there', async () => {
    hub.test.clock.setToday('2023-09-15');
    await seedSite({ ...options, seed: sample });
    expect(countOf(await dump(sp()))).toEqual(sampleCounts);

    const { board } = hub.hub(directory.defaultUser.login);
    const { rules, holidays } = await board.rulebook();
    const { stages } = await board.openStages();
    const rows = buildBoard(stages, rules, createCalendar(holidays, '2016-01-01', '2028-12-31'), '2023-09-15');
    const iso = (day: string): string => day.split('/').reverse().join('-');
    const open = readFileSync(join(sample, 'stages.csv'), 'utf8')
      .split(/\r?\n/)
      .slice(1)
      .map((line) => line.split(','))
      .filter(
        ([, , start = '', , , , closed = '']) => start && iso(start) <= '2023-09-15' && iso(closed) > '2023-09-15'
      );
    expect(open.length).toBeGreaterThan(5);
    const printed = open.map(([reference, stage = '', , , due = '', extendedTo = '']) =>
      [
        reference,
        ['INFORMAL', 'S1', 'S2', 'S3'][Number(stage)],
        stage === '0' ? '' : iso(due),
        extendedTo && iso(extendedTo)
      ].join(' ')
    );
    // The register prints Stage 3 as a whole (30 + 5 + 15 days); the board leads with the law's first leg, the panel.
    const shown = rows.map(({ stage, headline, others }) => {
      const { clock } =
        others.find(({ clock: other }) => stage.stage === 'S3' && other.rule.row === 'P15') ?? headline ?? {};
      const due = stage.stage === 'INFORMAL' ? '' : clock?.originalDue;
      return [stage.reference, stage.stage, due, clock?.extended ? clock.due : ''].join(' ');
    });
    expect([...shown].sort()).toEqual([...printed].sort());
  });

  it('begins nothing when the folder is no register, so that the next start may name another', async () => {
    await expect(seedSite({ ...options, seed: folder })).rejects.toThrow(/complaints\.csv: The file is missing/);
    expect(await seedSite({ ...options, seed: 'empty' })).toBe(true);
  });

  it('has someone for each role, five investigating officers or more, and each of their teams', () => {
    const roles = directory.users.flatMap((user) => user.roles);
    expect(roleGroups.filter(({ role }) => !roles.includes(role))).toEqual([]);
    expect(roles.filter((role) => role === 'Team manager').length).toBeGreaterThanOrEqual(5);
    expect(directory.defaultUser.roles).toContain('Service recovery manager');
    const managers = directory.users.filter((user) => user.roles.includes('Team manager'));
    expect(managers.filter((user) => !defaultTeams.some((team) => team.name === user.department))).toEqual([]);
  });
});
