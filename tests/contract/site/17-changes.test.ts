import '@pnp/sp/presets/all';
import { startTestSite, type TestSite } from './startSite';

let site: TestSite;

beforeAll(async () => {
  site = await startTestSite({ today: '2026-03-02' });
});
afterAll(() => site.close());

describe('§17.2 getchanges', () => {
  it('tells what happened since a token, once each, deletions too', async () => {
    const { web } = site.sp();
    await web.lists.add('Watched');
    const list = web.lists.getByTitle('Watched');
    await list.items.add({ Title: 'before' });
    const { CurrentChangeToken: token } = await list.select('CurrentChangeToken')();
    const query = { Item: true, Add: true, Update: true, DeleteObject: true, ChangeTokenStart: token };
    expect(await list.getChanges(query)).toEqual([]);
    await list.items.add({ Title: 'new' });
    await list.items.getById(1).update({ Title: 'changed' });
    await list.items.getById(2).delete();
    const changes = (await list.getChanges(query)) as {
      ItemId: number;
      ChangeType: number;
      ChangeToken: { StringValue: string };
    }[];
    expect(changes.map(({ ItemId, ChangeType }) => [ItemId, ChangeType])).toEqual([
      [2, 1],
      [1, 2],
      [2, 3]
    ]);
    const later = await list.getChanges({ ...query, ChangeTokenStart: changes[1]?.ChangeToken });
    expect(later).toMatchObject([{ ItemId: 2, ChangeType: 3 }]);
    await expect(list.getChanges({ ...query, ChangeTokenStart: { StringValue: 'rubbish' } })).rejects.toThrow('[400]');
  });
});
