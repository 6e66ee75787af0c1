import '@pnp/sp/presets/all';
import { startTestSite, TEST_USERS, type TestSite } from './startSite';

let site: TestSite;

beforeAll(async () => {
  site = await startTestSite({ today: '2026-03-02' });
});
afterAll(() => site.close());

describe('lists', () => {
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
    expect(shown).toMatchObject([{ Title: 'Documents' }]);
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

describe('columns', () => {
  it('keeps the internal name for life', async () => {
    const { web } = site.sp();
    await web.lists.add('Columns');
    const { fields } = web.lists.getByTitle('Columns');
    await fields.addText('Order date');
    await fields.getByInternalNameOrTitle('Order_x0020_date').update({ Title: 'Date of the order', Indexed: true });
    expect(await fields.getByTitle('Date of the order')()).toMatchObject({
      InternalName: 'Order_x0020_date',
      Indexed: true,
      TypeAsString: 'Text',
      MaxLength: 255
    });
    await expect(
      fields.createFieldAsXml({
        SchemaXml: '<Field Type="Text" Name="Order_x0020_date" DisplayName="x" />',
        Options: 8
      })
    ).rejects.toThrow('duplicate field name');
    await fields.getByInternalNameOrTitle('Order_x0020_date').delete();
    await expect(fields.getByInternalNameOrTitle('Order_x0020_date')()).rejects.toThrow('does not exist');
  });

  it('keeps what SchemaXml says', async () => {
    const { web } = site.sp();
    await web.lists.add('Schema');
    const { fields } = web.lists.getByTitle('Schema');
    await fields.createFieldAsXml({
      SchemaXml:
        '<Field ID="{7a51f0a2-5a3a-4f0c-9ea5-7a9a5a2b8a10}" Type="Choice" Name="Kind" DisplayName="Kind of case" Format="Dropdown" Indexed="TRUE" Group="Hub"><Default>B</Default><CHOICES><CHOICE>A</CHOICE><CHOICE>B</CHOICE></CHOICES></Field>',
      Options: 8
    });
    const field = await fields.getByInternalNameOrTitle('Kind')();
    expect(field).toMatchObject({
      Id: '7a51f0a2-5a3a-4f0c-9ea5-7a9a5a2b8a10',
      Title: 'Kind of case',
      Choices: ['A', 'B'],
      DefaultValue: 'B',
      Indexed: true,
      Group: 'Hub',
      FieldTypeKind: 6
    });
    expect(field.SchemaXml).toContain('<CHOICE>A</CHOICE>');
  });

  it('has the stock columns', async () => {
    const { web } = site.sp();
    await web.lists.add('Stock');
    expect(await web.lists.getByTitle('Stock').fields.getById('fa564e0f-0c70-4ab9-b863-0177e6ddd247')()).toMatchObject({
      InternalName: 'Title',
      Required: true
    });
    expect(await web.fields.getById('fa564e0f-0c70-4ab9-b863-0177e6ddd247')()).toMatchObject({ InternalName: 'Title' });
  });
});

describe('views and content types', () => {
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

describe('files and attachments', () => {
  it('stores a page and gives its content back through its item', async () => {
    const { web } = site.sp();
    const folder = web.getFolderByServerRelativePath('/sites/dev/SitePages');
    await folder.files.addUsingPath('Home.aspx', '', { Overwrite: true });
    const item = await web.getFileByServerRelativePath('/sites/dev/SitePages/Home.aspx').getItem();
    await item.update({ Title: 'Home', CanvasContent1: '<div>canvas</div>' });
    expect(await item.select('Title', 'CanvasContent1', 'FileLeafRef')()).toMatchObject({
      Title: 'Home',
      CanvasContent1: '<div>canvas</div>',
      FileLeafRef: 'Home.aspx'
    });
    await expect(folder.files.addUsingPath('home.aspx', '', { Overwrite: false })).rejects.toThrow('already exists');
  });

  it('keeps odd names and bytes, and serves them only as downloads', async () => {
    const { web } = site.sp();
    const bytes = new Uint8Array([0, 255, 10, 13, 128]);
    const name = "a#b%25 'c'&+é.html";
    const folder = web.getFolderByServerRelativePath('Shared Documents');
    const added = await folder.files.addUsingPath(name, new Blob([bytes]), { Overwrite: true });
    expect(added).toMatchObject({ Name: name, Length: '5', ServerRelativeUrl: `/sites/dev/Shared Documents/${name}` });
    expect(new Uint8Array(await web.getFileByServerRelativePath(added.ServerRelativeUrl).getBuffer())).toEqual(bytes);
    const direct = await site.request(`/Shared%20Documents/${encodeURIComponent(name)}`);
    expect(direct.headers.get('content-disposition')).toMatch(/^attachment;/);
    expect(direct.headers.get('x-content-type-options')).toBe('nosniff');
    expect(new Uint8Array(await direct.arrayBuffer())).toEqual(bytes);
    expect(
      (await site.request(`/Shared%20Documents/${encodeURIComponent(name)}`, { user: TEST_USERS.stranger.login }))
        .status
    ).toBe(404);
    await expect(folder.files.addUsingPath('a:b.txt', 'x')).rejects.toThrow('[400]');
  });

  it('makes folders and walks them', async () => {
    const { web } = site.sp();
    const folder = web.getFolderByServerRelativePath('Shared Documents');
    await folder.folders.addUsingPath('Sub');
    await web.getFolderByServerRelativePath('Shared Documents/Sub').files.addUsingPath('in.txt', 'text');
    expect((await folder.folders()).map(({ Name }) => Name)).toEqual(['Sub']);
    expect((await web.getFolderByServerRelativePath('Shared Documents/Sub').files()).map(({ Name }) => Name)).toEqual([
      'in.txt'
    ]);
    expect(await web.getFileByServerRelativePath('/sites/dev/Shared Documents/Sub/in.txt').getText()).toBe('text');
    expect(await web.getFileByServerRelativePath('/sites/dev/Shared Documents/none.txt').exists()).toBe(false);
  });

  it('attaches, reads and takes away', async () => {
    const { web } = site.sp();
    await web.lists.add('Attached');
    const list = web.lists.getByTitle('Attached');
    await list.items.add({ Title: 'x' });
    const item = list.items.getById(1);
    await item.attachmentFiles.add("a b's.txt", 'content');
    expect(await item.select('Attachments', 'AttachmentFiles').expand('AttachmentFiles')()).toMatchObject({
      Attachments: true,
      AttachmentFiles: [
        { FileName: "a b's.txt", ServerRelativeUrl: "/sites/dev/Lists/Attached/Attachments/1/a b's.txt" }
      ],
      'odata.etag': '"2"'
    });
    expect(await item.attachmentFiles.getByName("a b's.txt").getText()).toBe('content');
    expect(await (await site.request("/Lists/Attached/Attachments/1/a%20b's.txt")).text()).toBe('content');
    await item.attachmentFiles.getByName("a b's.txt").delete();
    expect((await item()).Attachments).toBe(false);
  });
});

describe('changes', () => {
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
