import type { StageProgress } from '../../../src/shared/domain/board/BoardRepository';
import type { ComplaintStage } from '../../../src/shared/domain/stages/ComplaintStage';
import { addStages, aStage, type HubSite, owner, startHubSite } from './hubSite';

const reference = (number: number): string => `CH-2026-${String(number).padStart(5, '0')}`;
const many = (count: number, from: number, given: Partial<ComplaintStage> = {}): ComplaintStage[] =>
  Array.from({ length: count }, (_, index) => aStage({ reference: reference(from + index), ...given }));

describe('open stages', () => {
  let site: HubSite;

  beforeEach(async () => {
    site = await startHubSite({ today: '2026-02-02' });
  });
  afterEach(() => site.close());

  it("come back as they were written, with the officer's name and the server's day", async () => {
    const connection = site.connection();
    const { Id: officer }: { Id: number } = await connection.sp.web.ensureUser(owner);
    const written = aStage({
      reference: 'CH-2026-00001',
      stage: 'S2',
      officer: { id: officer, name: 'owner' },
      receivedOn: '2026-01-05',
      openedOn: '2026-01-20',
      events: {
        received_on: '2026-01-05',
        s2_requested_on: '2026-01-19',
        statement_agreed_on: '2026-01-20',
        extension_recorded_on: '2026-01-30'
      },
      extension: { newDue: '2026-04-01', recordedOn: '2026-01-30', reason: 'Complexity' },
      freezes: [
        { frozenOn: '2026-01-21', resumedOn: '2026-01-23', reason: 'Awaiting consent' },
        { frozenOn: '2026-01-26', reason: 'Police investigation', reviewOn: '2026-02-26' }
      ],
      attention: ['Staff named'],
      reasonForDelay: 'Complexity'
    });
    const [id] = await addStages(connection, [written]);
    const { stages, time } = await site.hub().board.openStages();
    expect(stages).toEqual([{ ...written, id, modifiedAt: expect.stringMatching(/^2026-02-02T.*Z$/) }]);
    expect(time).toEqual({ at: expect.stringMatching(/^2026-02-02T/), today: '2026-02-02' });
  });

  it("are those opened by the server's day and not closed, or closed later", async () => {
    await addStages(site.connection(), [
      aStage({ reference: 'open' }),
      aStage({ reference: 'closed before', closedOn: '2026-02-01' }),
      aStage({ reference: 'closed today', closedOn: '2026-02-02' }),
      aStage({ reference: 'closed later', closedOn: '2026-02-03' }),
      aStage({ reference: 'opened later', openedOn: '2026-02-03', closedOn: '2026-02-10' })
    ]);
    const names = async (): Promise<string[]> =>
      (await site.hub().board.openStages()).stages.map((stage) => stage.reference).sort();
    expect(await names()).toEqual(['closed later', 'open']);
    site.test.clock.setToday('2026-02-03');
    expect(await names()).toEqual(['open', 'opened later']);
  });

  it('stops when told to', async () => {
    await addStages(site.connection(), [aStage({ reference: 'CH-2026-00001' })]);
    const stop = new AbortController();
    stop.abort();
    await expect(site.hub().board.openStages(undefined, stop.signal)).rejects.toMatchObject({ code: 'unavailable' });
  });

  it('finds one case with its stages in order and its concerns', async () => {
    const connection = site.connection();
    await addStages(connection, [
      aStage({ reference: "O'Hub-1", stage: 'S2', openedOn: '2026-01-20' }),
      aStage({ reference: "O'Hub-1", closedOn: '2026-01-15' }),
      aStage({ reference: 'another' })
    ]);
    await connection.sp.web.lists
      .getByTitle('Complaints')
      .items.add({ Reference: "O'Hub-1", Process: 'CHILD_STAT', Status: 'Open', ReceivedDate: '2026-01-05T12:00:00Z' });
    await connection.sp.web.lists
      .getByTitle('Concerns')
      .items.add({ ConcernKey: "O'Hub-1|1", Reference: "O'Hub-1", Category: 'Communication' });
    const found = await site.hub().board.caseByReference("O'Hub-1");
    expect(found.complaint).toMatchObject({
      reference: "O'Hub-1",
      process: 'CHILD_STAT',
      status: 'Open',
      receivedOn: '2026-01-05'
    });
    expect(found.stages.map(({ stage }) => stage)).toEqual(['S1', 'S2']);
    expect(found.concerns).toMatchObject([{ category: 'Communication' }]);
    await expect(site.hub().board.caseByReference('nothing')).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('the first page of open stages', () => {
  it('is a screenful, and the rest follow it, each once', async () => {
    const site = await startHubSite({ today: '2026-02-02' });
    await addStages(site.connection(), many(450, 1));
    const told: StageProgress[] = [];
    const { stages } = await site.hub().board.openStages((progress) => told.push(progress));
    await site.close();
    expect(told.map(({ loaded }) => loaded).slice(0, 2)).toEqual([200, 450]);
    expect(stages.map((stage) => stage.reference)).toEqual(many(450, 1).map((stage) => stage.reference));
  });
});

describe('days of sites in either time zone', () => {
  it.each(['UTC', 'Europe/London'])('are the same days on a site set to %s, in summer and winter', async (timeZone) => {
    const site = await startHubSite({ today: '2026-07-10', config: { timeZone } });
    try {
      const days = ['2026-03-28', '2026-03-29', '2026-03-30', '2026-06-30', '2026-07-10', '2026-01-01'];
      await addStages(
        site.connection(),
        days.map((openedOn) => aStage({ reference: openedOn, openedOn }))
      );
      await addStages(site.connection(), [
        aStage({ reference: 'today', closedOn: '2026-07-10' }),
        aStage({ reference: 'tomorrow', closedOn: '2026-07-11' })
      ]);
      const { stages } = await site.hub().board.openStages();
      expect(stages.map((stage) => [stage.reference, stage.openedOn]).sort()).toEqual(
        [...days.map((day) => [day, day]), ['tomorrow', '2026-01-05']].sort()
      );
    } finally {
      await site.close();
    }
  });
});

describe('open stages of a list past the list view threshold', () => {
  let site: HubSite;
  const wanted = 30;

  beforeAll(async () => {
    site = await startHubSite({ today: '2026-02-02' });
    await addStages(site.connection(), [...many(5100, 1, { closedOn: '2026-01-20' }), ...many(wanted, 6001)]);
  });
  afterAll(() => site.close());

  it('are read by the index while few are open', async () => {
    const { stages } = await site.hub().board.openStages();
    expect(stages.map((stage) => stage.reference)).toEqual(many(wanted, 6001).map((stage) => stage.reference));
  });

  it('tell what changed, by ids alone', async () => {
    const { board } = site.hub();
    const { token, stages } = await board.openStages();
    const edited = stages.slice(0, 3).map(({ id }) => id);
    const { items } = site.connection().sp.web.lists.getByTitle('ComplaintStages');
    for (const id of edited) await items.getById(id).update({ Team: 'Team East' });
    expect((await board.changesSince(token)).changed.map(({ id, team }) => [id, team])).toEqual(
      edited.map((id) => [id, 'Team East'])
    );
  });

  it('are all read, each once, when more are open than SharePoint queries at once', async () => {
    await addStages(site.connection(), many(5000, 10001));
    const told: StageProgress[] = [];
    const { stages } = await site.hub().board.openStages((progress) => told.push(progress));
    expect(stages).toHaveLength(wanted + 5000);
    expect(new Set(stages.map((stage) => stage.id)).size).toBe(wanted + 5000);
    expect(told.at(-1)).toMatchObject({
      loaded: wanted + 5000,
      expected: wanted + 5000,
      time: { today: '2026-02-02' }
    });
    expect(told.map(({ loaded }) => loaded)).toEqual([...told.map(({ loaded }) => loaded)].sort((a, b) => a - b));
    expect(told.length).toBeGreaterThan(2);
  });
});
