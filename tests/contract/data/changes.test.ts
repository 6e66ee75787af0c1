import { addStages, aStage, type HubSite, startHubSite } from './hubSite';

describe('what changed since the board was read', () => {
  let site: HubSite;

  beforeEach(async () => {
    site = await startHubSite({ today: '2026-02-02' });
  });
  afterEach(() => site.close());

  it('is nothing, told with one request, when nothing did', async () => {
    const { board } = site.hub();
    await addStages(site.connection(), [aStage({ reference: 'CH-2026-00001' })]);
    const { token } = await board.openStages();
    await site.faults({ match: 'GET *', status: 500 });
    expect(await board.changesSince(token)).toEqual({
      changed: [],
      removed: [],
      time: expect.objectContaining({ today: '2026-02-02' }),
      token,
      reload: false
    });
  });

  it('is each added, changed and deleted stage, once, and never again', async () => {
    const connection = site.connection();
    const [kept = 0, edited = 0, deleted = 0] = await addStages(
      connection,
      ['kept', 'edited', 'deleted'].map((reference) => aStage({ reference }))
    );
    const { board } = site.hub();
    const { token, stages } = await board.openStages();
    expect(stages.map((stage) => stage.id)).toEqual([kept, edited, deleted]);
    const { items } = connection.sp.web.lists.getByTitle('ComplaintStages');
    await items.getById(edited).update({ Team: 'Team East' });
    await items.getById(edited).update({ ClosedDate: '2026-02-02T12:00:00Z', IsOpen: false });
    await items.getById(deleted).delete();
    const [added = 0] = await addStages(connection, [aStage({ reference: 'added' })]);
    const changes = await board.changesSince(token);
    expect(
      changes.changed.map(({ id, team, closedOn }) => ({ id, team, closedOn })).sort((a, b) => a.id - b.id)
    ).toEqual([
      { id: edited, team: 'Team East', closedOn: '2026-02-02' },
      { id: added, team: 'Team West', closedOn: undefined }
    ]);
    expect([changes.removed, changes.reload]).toEqual([[deleted], false]);
    expect(await board.changesSince(changes.token)).toMatchObject({ changed: [], removed: [], reload: false });
  });

  it('includes a stage brought back from the recycle bin', async () => {
    const connection = site.connection();
    const [id = 0] = await addStages(connection, [aStage({ reference: 'CH-2026-00001' })]);
    const binned = await connection.sp.web.lists.getByTitle('ComplaintStages').items.getById(id).recycle();
    const { board } = site.hub();
    const { token, stages } = await board.openStages();
    expect(stages).toEqual([]);
    await site.test.sp().web.recycleBin.getById(binned).restore();
    expect((await board.changesSince(token)).changed.map((stage) => stage.id)).toEqual([id]);
  });

  it('names each of a hundred changes over several requests', async () => {
    const { board } = site.hub();
    const { token } = await board.openStages();
    const ids = await addStages(
      site.connection(),
      Array.from({ length: 100 }, (_, index) => aStage({ reference: `CH-${index}` }))
    );
    expect((await board.changesSince(token)).changed.map((stage) => stage.id).sort((a, b) => a - b)).toEqual(ids);
  });

  it('is a request to load afresh after more than five hundred changes', async () => {
    const { board } = site.hub();
    const { token } = await board.openStages();
    await addStages(
      site.connection(),
      Array.from({ length: 501 }, (_, index) => aStage({ reference: `CH-${index}` }))
    );
    expect(await board.changesSince(token)).toMatchObject({ changed: [], removed: [], reload: true });
  });

  it('is a request to load afresh when SharePoint no longer knows the token', async () => {
    const { board } = site.hub();
    await board.openStages();
    expect(await board.changesSince('not a token')).toMatchObject({ reload: true });
  });
});
