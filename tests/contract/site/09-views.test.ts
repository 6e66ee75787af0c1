import '@pnp/sp/presets/all';
import { startTestSite, type TestSite } from './startSite';

let site: TestSite;

beforeAll(async () => {
  site = await startTestSite({ today: '2026-03-02' });
});
afterAll(() => site.close());

describe('§9 Views and content types', () => {
  it('adds a view, its columns and its query', async () => {
    const { web } = site.sp();
    await web.lists.add('Viewed');
    const list = web.lists.getByTitle('Viewed');
    expect(await list.defaultView()).toMatchObject({ Title: 'All Items', DefaultView: true, RowLimit: 30 });
    const view = await list.views.add('Newest', false, {
      RowLimit: 5,
      ViewQuery: '<OrderBy><FieldRef Name="ID" Ascending="FALSE" /></OrderBy>'
    });
    expect(view).toMatchObject({ Title: 'Newest' });
    await list.views.getByTitle('Newest').fields.add('Created');
    expect(await list.views.getByTitle('Newest').fields()).toMatchObject({ Items: ['LinkTitle', 'Created'] });
    await list.views.getByTitle('Newest').update({ DefaultView: true });
    expect(await list.defaultView()).toMatchObject({ Title: 'Newest' });
    await list.views.getByTitle('All Items').delete();
    expect(await list.views()).toHaveLength(1);
  });

  it('has its own copy of the item content type', async () => {
    const { web } = site.sp();
    const types = await web.lists.getByTitle('Viewed').contentTypes();
    expect(types.map(({ Name }) => Name)).toEqual(['Item', 'Folder']);
    expect(types[0]?.StringId).toMatch(/^0x0100[0-9A-F]{32}$/);
  });
});
