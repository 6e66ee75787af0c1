import type { BoardRepository } from '../../../src/shared/domain/board/BoardRepository';
import { countByStatus } from '../../../src/shared/domain/board/summariseBoard';
import { buildBoard } from '../../../src/shared/domain/board/buildBoard';
import { bankHolidays } from '../../../src/shared/domain/calendar/englandWalesHolidays';
import { createCalendar } from '../../../src/shared/domain/calendar/workingDayCalendar';
import { defaultProcessRules } from '../../../src/shared/domain/processRules/defaultProcessRules';
import type { FreezeResult, SnapshotRepository } from '../../../src/shared/domain/snapshots/SnapshotRepository';
import type { ComplaintStage } from '../../../src/shared/domain/stages/ComplaintStage';
import { SharePointSnapshotRepository } from '../../../src/shared/data/snapshots/SharePointSnapshotRepository';
import { addRoleMembers } from '../../../src/shared/data/provision/provisionGroups';
import type { RoleCode } from '../../../src/shared/schema/roleGroups';
import { addStages, aStage, type HubSite, loginOf, startHubSite } from './hubSite';

/** A Wednesday; its week begins on 2 February. */
const today = '2026-02-04';
const stages: readonly ComplaintStage[] = [
  aStage({ reference: 'CH-2026-00001', openedOn: '2026-01-05' }),
  aStage({ reference: 'CH-2026-00002', openedOn: '2026-01-28', team: 'Team East' }),
  aStage({ reference: 'CH-2026-00003', openedOn: '2026-02-02', team: '', service: '' })
];

describe('weekly snapshots', () => {
  let site: HubSite;
  let ids: number[];
  const snapshots = async (login?: string): Promise<SnapshotRepository> => (await site.hub(login).views()).snapshots;
  const freeze = async (login?: string): Promise<FreezeResult> => (await snapshots(login)).freeze();
  const rowsOf = (list: string): Promise<Record<string, unknown>[]> =>
    site.connection().sp.web.lists.getByTitle(list).items.orderBy('ID')();
  const changeStage = (id: number | undefined, values: Record<string, unknown>): Promise<unknown> =>
    site
      .connection()
      .sp.web.lists.getByTitle('ComplaintStages')
      .items.getById(id ?? 0)
      .update(values);

  beforeEach(async () => {
    site = await startHubSite({ today });
    await site.fillGroups();
    ids = await addStages(site.connection(), stages);
  });
  afterEach(() => site.close());

  it('keep the board as it stood, though the board goes on', async () => {
    const { week, board, added } = await freeze(loginOf('R6'));
    expect(added).toBe(true);
    expect(week).toEqual({
      id: expect.any(Number),
      week: '2026-02-02',
      version: 1,
      asAt: today,
      stages: 3,
      frozenAt: expect.stringMatching(/^2026-02-04T/),
      frozenBy: 'r6.user'
    });
    await changeStage(ids[0], { Team: 'Team South' });
    site.test.clock.setToday('2026-02-16');
    const repository = await snapshots(loginOf('R5'));
    const [found, ...more] = await repository.weeks();
    expect(more).toEqual([]);
    expect(found).toEqual(week);
    const opened = await repository.open(week.id);
    expect(opened).toEqual(board);
    expect(
      opened.rows.map(({ reference, team, status, remaining }) => ({ reference, team, status, remaining }))
    ).toEqual([
      { reference: 'CH-2026-00001', team: 'Team West', status: 'red', remaining: -12 },
      { reference: 'CH-2026-00002', team: 'Team East', status: 'green', remaining: 5 },
      { reference: 'CH-2026-00003', team: '', status: 'green', remaining: 8 }
    ]);
  });

  it('enter their figures, and no case, for those who may see figures only', async () => {
    await freeze(loginOf('R5'));
    const analyst = site.connection(loginOf('R10')).sp.web.lists;
    const [row, ...more]: Record<string, unknown>[] = await analyst.getByTitle('ReportSnapshots').items();
    expect(more).toEqual([]);
    expect(row).toMatchObject({ Kind: 'weekly', Status: 'frozen', Version: 1, SnapshotKey: 'weekly|2026-02-02|1' });
    const { board } = JSON.parse(String(row?.['Content']));
    const rows = buildBoard(stages, defaultProcessRules, createCalendar(bankHolidays), today);
    expect(board).toMatchObject({ total: 3, unassigned: 3, counts: countByStatus(rows) });
    expect(String(row?.['Content'])).not.toContain('CH-2026');
    await expect((await snapshots(loginOf('R10'))).weeks()).rejects.toMatchObject({ name: 'HubError' });
  });

  it('are taken again without a second when nothing changed, and as the next version when something did', async () => {
    await freeze();
    expect(await freeze()).toMatchObject({ added: false, week: { version: 1 } });
    await changeStage(ids[1], { Team: 'Team South' });
    expect(await freeze()).toMatchObject({ added: true, week: { version: 2 } });
    // Another day of the same week counts other days left; another week starts again from 1.
    site.test.clock.setToday('2026-02-05');
    expect(await freeze()).toMatchObject({ added: true, week: { version: 3, week: '2026-02-02', asAt: '2026-02-05' } });
    site.test.clock.setToday('2026-02-09');
    expect(await freeze()).toMatchObject({ added: true, week: { version: 1, week: '2026-02-09' } });
    expect((await (await snapshots()).weeks()).map(({ week, version }) => `${week} ${version}`)).toEqual([
      '2026-02-09 1',
      '2026-02-02 3',
      '2026-02-02 2',
      '2026-02-02 1'
    ]);
    expect((await rowsOf('ReportSnapshots')).map((row) => row['SnapshotKey'])).toEqual([
      'weekly|2026-02-02|1',
      'weekly|2026-02-02|2',
      'weekly|2026-02-02|3',
      'weekly|2026-02-09|1'
    ]);
  });

  it('are one when two people take them at once', async () => {
    const both = await Promise.all([freeze(loginOf('R5')), freeze(loginOf('R6'))]);
    expect(both.map(({ week }) => week.version)).toEqual([1, 1]);
    expect(both[0].week).toEqual(both[1].week);
    expect(await rowsOf('BoardSnapshots')).toHaveLength(1);
    expect(await rowsOf('ReportSnapshots')).toHaveLength(1);
  });

  it.each([
    ['the row', 'POST *BoardSnapshots*/items'],
    ['the file', 'POST *attachmentFiles*'],
    ['the freezing', 'MERGE *BoardSnapshots*/items(1)'],
    ['the figures', 'POST *ReportSnapshots*/items']
  ])('are one after the answer to %s is lost and it is tried again', async (_what, match) => {
    await site.faults({ match, afterCommit: true, drop: true, times: 3 });
    // Some losses are noticed at once and made good, others end the attempt.
    await Promise.allSettled([freeze()]);
    await site.faults();
    expect(await freeze()).toMatchObject({ week: { version: 1 } });
    expect(await rowsOf('BoardSnapshots')).toEqual([
      expect.objectContaining({ IsFrozen: true, Version: 1, Stages: 3 })
    ]);
    expect(await rowsOf('ReportSnapshots')).toHaveLength(1);
    expect((await (await snapshots()).weeks()).map(({ stages: count }) => count)).toEqual([3]);
  });

  it('do not show while half written, and a half that is no board does not stand in the way', async () => {
    const list = site.connection().sp.web.lists.getByTitle('BoardSnapshots');
    const { Id }: { Id: number } = await list.items.add({
      SnapshotKey: 'weekly|2026-02-02|1',
      WeekStart: '2026-02-02T12:00:00Z',
      AsAt: '2026-02-02T12:00:00Z',
      Version: 1
    });
    await list.items.getById(Id).attachmentFiles.add('board.json', '{"half":');
    expect(await (await snapshots()).weeks()).toEqual([]);
    expect(await freeze()).toMatchObject({ added: true, week: { version: 2, asAt: today } });
  });

  it.each([
    ['R2', false],
    ['R4', false],
    ['R5', true],
    ['R6', true],
    ['R7', false],
    ['R10', false],
    ['R12', false]
  ] as const)('may be taken by %s: %s', async (role: RoleCode, may) => {
    expect(await (await snapshots(loginOf(role))).mayFreeze()).toBe(may);
    if (!may) await expect(freeze(loginOf(role))).rejects.toMatchObject({ name: 'HubError' });
  });

  it('hold a board of ten thousand stages', async () => {
    const many = Array.from({ length: 10_000 }, (_, index) =>
      aStage({ id: index + 1, reference: `CH-2026-${index}`, team: 'A team with a name as long as any' })
    );
    const real = site.hub().board;
    const board: BoardRepository = {
      rulebook: () => real.rulebook(),
      newerRulebook: (version) => real.newerRulebook(version),
      withNames: (stages) => real.withNames(stages),
      openStages: async () => ({ ...(await real.openStages()), stages: many }),
      changesSince: (token) => real.changesSince(token),
      stagesById: (ids) => real.stagesById(ids),
      caseByReference: (reference) => real.caseByReference(reference)
    };
    const repository = new SharePointSnapshotRepository(site.connection(), board);
    const { week, board: frozen } = await repository.freeze();
    expect(week.stages).toBe(10_000);
    expect(await repository.open(week.id)).toEqual(frozen);
    expect(await repository.freeze()).toMatchObject({ added: false });
  });
});

describe('stages that were answered', () => {
  let site: HubSite;
  const answered = (reference: string, day: string, more: Partial<ComplaintStage> = {}): ComplaintStage =>
    aStage({
      reference,
      openedOn: '2025-10-01',
      closedOn: day,
      closureType: 'Responded',
      ...more,
      events: { received_on: '2025-10-01', response_sent_on: day, ...more.events }
    });
  const found = async (since: string): Promise<{ references: string[]; since: string }> => {
    const { stages: rows, since: from } = await (await site.hub().views()).answered(since);
    return { references: rows.map(({ reference }) => reference).sort(), since: from };
  };

  afterEach(() => site.close());

  it('are read by the day of the answer, whatever the zone of the site', async () => {
    for (const timeZone of ['UTC', 'Europe/London']) {
      site = await startHubSite({ today: '2026-07-20', config: { timeZone } });
      await addStages(site.connection(), [
        answered('long ago', '2026-05-31'),
        answered('first day', '2026-06-01'),
        answered('reported', '2026-07-01', { events: { log_submitted_on: '2026-07-03' } }),
        answered('open still', '2026-07-19', { closedOn: undefined, closureType: undefined }),
        aStage({ reference: 'not answered' })
      ]);
      expect(await found('2026-06-01')).toEqual({
        references: ['first day', 'open still', 'reported'],
        since: '2026-06-01'
      });
      if (timeZone === 'UTC') await site.close();
    }
  });

  it('are those of a shorter time where there are more than SharePoint reads at once', async () => {
    site = await startHubSite({ today: '2026-07-20', config: { listViewThreshold: 30 } });
    await addStages(
      site.connection(),
      Array.from({ length: 60 }, (_, ago) =>
        answered(`ago ${ago}`, new Date(Date.UTC(2026, 6, 20 - ago)).toISOString().slice(0, 10))
      )
    );
    const { references, since } = await found('2026-05-01');
    expect(since > '2026-05-01').toBe(true);
    expect(references.length).toBeGreaterThan(10);
    expect(references.length).toBeLessThanOrEqual(30);
  });
});

describe('who is signed in', () => {
  let site: HubSite;
  beforeAll(async () => {
    site = await startHubSite({ today });
    await site.fillGroups();
  });
  afterAll(() => site.close());
  const me = async (login: string): Promise<unknown> => (await site.hub(login).views()).me();

  it('is the person themself, with the id that officers have', async () => {
    const { Id }: { Id: number } = await site.connection().sp.web.ensureUser(loginOf('R2'));
    expect(await me(loginOf('R2'))).toEqual({ id: Id, name: 'r2.user', roles: ['R2'], services: [] });
  });

  it('has the services whose groups they are in', async () => {
    const roles = ['Operational lead: Fostering and adoption', "Strategic lead: Children's disability"];
    await addRoleMembers(site.connection().sp, [{ login: loginOf('R3'), roles }], () => undefined);
    expect(await me(loginOf('R3'))).toMatchObject({ services: ["Children's disability", 'Fostering and adoption'] });
  });
});
