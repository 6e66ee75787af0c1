import '@pnp/sp/presets/all';
import { startTestSite, type TestSite } from './startSite';

let site: TestSite;

beforeAll(async () => {
  site = await startTestSite({ today: '2026-03-02' });
});
afterAll(() => site.close());

describe('§7 Lists', () => {
  it('names a list by its title, with the odd characters encoded', async () => {
    const { web } = site.sp();
    await web.lists.add("It's a_list - 2", 'd', 100, false, { EnableAttachments: false });
    const list = await web.lists
      .getByTitle("It's a_list - 2")
      .expand('RootFolder')
      .select('*', 'RootFolder/ServerRelativeUrl')();
    expect(list).toMatchObject({
      Title: "It's a_list - 2",
      EnableAttachments: false,
      EnableVersioning: true,
      BaseTemplate: 100,
      EntityTypeName: 'It_x0027_s_x0020_a_x005f_list_x0020__x002d__x0020_2List',
      ListItemEntityTypeFullName: 'SP.Data.It_x0027_s_x0020_a_x005f_list_x0020__x002d__x0020_2ListItem',
      RootFolder: { ServerRelativeUrl: "/sites/dev/Lists/It's a_list - 2" }
    });
    expect((await web.getList("/sites/dev/Lists/It's a_list - 2").select('Id')()).Id).toBe(list.Id);
  });

  it('makes a list once with ensure, then changes it', async () => {
    const { web } = site.sp();
    expect((await web.lists.ensure('Ensured', 'first')).created).toBe(true);
    expect((await web.lists.ensure('Ensured', 'second')).created).toBe(false);
    expect(await web.lists.getByTitle('Ensured').select('Description')()).toMatchObject({ Description: 'second' });
  });

  it('says what is wrong in the recorded words', async () => {
    const { web } = site.sp();
    await expect(web.lists.getByTitle('Missing')()).rejects.toThrow(
      `List 'Missing' does not exist at site with URL '${site.url}'.`
    );
    await web.lists.add('Twice');
    await expect(web.lists.add('twice')).rejects.toThrow(
      'A list, survey, discussion board, or document library with the specified title already exists'
    );
    await expect(web.lists.getByTitle('Twice').update({ Nothing: 1 } as object)).rejects.toThrow(
      "The property 'Nothing' does not exist on type 'SP.List'"
    );
    await expect(web.lists.add('x'.repeat(256))).rejects.toThrow('[500]');
  });

  it('filters, chooses and sorts lists', async () => {
    const { web } = site.sp();
    await web.lists.add('Hidden one', '', 100, false, { Hidden: true });
    const shown = await web.lists.filter('Hidden eq false and BaseTemplate eq 101').select('Title')();
    expect(shown).toMatchObject([{ Title: 'Documents' }, { Title: 'Site Assets' }]);
  });

  it('forgets a deleted list with all it held', async () => {
    const { web } = site.sp();
    const { Id } = await web.lists.add('Short-lived');
    await web.lists.getById(Id).items.add({ Title: 'x' });
    await web.lists.getById(Id).delete();
    await expect(web.lists.getById(Id)()).rejects.toThrow('List does not exist.');
    await web.lists.add('Short-lived');
    expect(await web.lists.getByTitle('Short-lived').items()).toEqual([]);
  });
});
