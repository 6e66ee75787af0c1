import type { IList } from '@pnp/sp/lists';
import '@pnp/sp/presets/all';
import { startTestSite, TEST_USERS, type TestSite } from './startSite';

const { member } = TEST_USERS;

let site: TestSite;
let list: IList;

beforeAll(async () => {
  site = await startTestSite();
  const { web } = site.sp();
  await web.associatedMemberGroup.users.add(`i:0#.f|membership|${member.login}`);
  await web.lists.add('Viewed');
  list = web.lists.getByTitle('Viewed');
  await list.items.add({ Title: '<b>shown</b>' });
});
afterAll(() => site.close());

describe('§9.1 Views', () => {
  it('begin with one of all items', async () => {
    expect(await list.defaultView()).toMatchObject({
      Title: 'All Items',
      DefaultView: true,
      RowLimit: 30,
      PersonalView: false,
      BaseViewId: '1',
      Scope: 0,
      ViewType: 'HTML',
      ServerRelativeUrl: `${site.path}/Lists/Viewed/AllItems.aspx`,
      ListViewXml: expect.stringMatching(
        /^<View Name="\{[0-9A-F-]{36}\}" DefaultView="TRUE".*<FieldRef Name="LinkTitle" \/>/
      )
    });
    expect(await site.sp().web.lists.getByTitle('Documents').defaultView()).toMatchObject({
      Title: 'All Documents',
      ServerRelativeUrl: `${site.path}/Shared Documents/Forms/AllItems.aspx`
    });
  });

  it('are added, found, changed, given columns, and removed', async () => {
    const view = await list.views.add('Newest', false, {
      RowLimit: 5,
      ViewQuery: '<OrderBy><FieldRef Name="ID" Ascending="FALSE" /></OrderBy>'
    });
    expect(view).toMatchObject({ Title: 'Newest', RowLimit: 5 });
    const newest = list.views.getByTitle('Newest');
    expect(await list.getView(view.Id)()).toMatchObject({ Id: view.Id });
    expect(await list.views.getById(view.Id)()).toMatchObject({ Id: view.Id });
    await newest.fields.add('Created');
    await newest.fields.add('Author');
    await newest.fields.move('Created', 0);
    await newest.fields.remove('Author');
    expect(await newest.fields()).toMatchObject({ Items: ['Created', 'LinkTitle'], SchemaXml: expect.any(String) });
    expect(await newest.fields.getSchemaXml()).toBe('<FieldRef Name="Created" /><FieldRef Name="LinkTitle" />');
    await expect(newest.fields.add('Nothing')).rejects.toThrow("Column 'Nothing' does not exist");
    await newest.update({ DefaultView: true, RowLimit: 7 });
    expect(await list.defaultView()).toMatchObject({ Title: 'Newest', RowLimit: 7 });
    await newest.fields.removeAll();
    expect((await newest.fields()).Items).toEqual([]);
    await newest.setViewXml(
      '<View><Query><Where><IsNotNull><FieldRef Name="Title" /></IsNotNull></Where></Query><ViewFields><FieldRef Name="Title" /></ViewFields><RowLimit Paged="TRUE">3</RowLimit></View>'
    );
    expect(await newest()).toMatchObject({
      RowLimit: 3,
      ViewQuery: '<Where><IsNotNull><FieldRef Name="Title" /></IsNotNull></Where>'
    });
    await list.views.getByTitle('All Items').update({ DefaultView: true });
    await newest.delete();
    expect(await list.views()).toHaveLength(1);
    await expect(list.views.getByTitle('All Items').delete()).rejects.toThrow('[403]');
  });

  it('show their rows as a table, with text as text', async () => {
    expect(await list.defaultView.renderAsHtml()).toContain('<td>&lt;b&gt;shown&lt;/b&gt;</td>');
  });

  it('may be one person alone', async () => {
    const own = site.sp(member.login).web.lists.getByTitle('Viewed');
    await own.views.add('Mine', true, {});
    expect((await own.views()).map(({ Title }) => Title)).toContain('Mine');
    expect((await list.views()).map(({ Title }) => Title)).not.toContain('Mine');
  });
});

describe('§9.2 Content types', () => {
  it('are copied to each list, with ids that begin with the one they come from', async () => {
    const types = await list.contentTypes();
    expect(types.map(({ Name }) => Name)).toEqual(['Item', 'Folder']);
    expect(types[0]?.StringId).toMatch(/^0x0100[0-9A-F]{32}$/);
    expect(types[1]?.StringId).toMatch(/^0x012000[0-9A-F]{32}$/);
    const item = list.items.getById(1);
    expect((await item()).ContentTypeId).toBe(types[0]?.StringId);
    expect(
      await site.request("/_api/web/lists/getByTitle('Viewed')/items(1)/contentType").then((r) => r.json())
    ).toMatchObject({ Name: 'Item' });
  });

  it('link to columns, and to what they are made from', async () => {
    await list.fields.addText('Linked');
    const [type] = await list.contentTypes();
    const own = list.contentTypes.getById(type?.StringId ?? '');
    expect((await own.fieldLinks()).map(({ Name }) => Name)).toEqual(['ContentType', 'Title', 'Linked']);
    expect((await own.fields()).map(({ InternalName }) => InternalName)).toEqual(['ContentType', 'Title', 'Linked']);
    expect(await own.parent()).toMatchObject({ Name: 'Item', StringId: '0x01' });
    expect(await own.workflowAssociations()).toEqual([]);
    const [link] = await own.fieldLinks.filter("Name eq 'Title'")();
    expect(link).toMatchObject({ FieldInternalName: 'Title', Hidden: false, ReadOnly: false, Required: true });
  });

  it('are added to the web under ids of their own, also twice, changed and removed', async () => {
    const { web } = site.sp();
    const wanted = '0x01008D19F38845B0884EBEBE239FDF359184';
    for (const name of ['First', 'Second'])
      expect((await web.contentTypes.add(wanted, name, 'd', 'Hub')).data).toMatchObject({
        Name: name,
        Group: 'Hub',
        Id: { StringValue: expect.stringMatching(/^0x0100[0-9A-F]{32}$/) }
      });
    const first = (await web.contentTypes()).find(({ Name }) => Name === 'First');
    const type = web.contentTypes.getById(first?.StringId ?? '');
    await type.update({ Name: 'Changed' });
    expect(await type()).toMatchObject({ Name: 'Changed' });
    await expect(type.update({ Nothing: 1 } as object)).rejects.toThrow("does not exist on type 'SP.ContentType'");
    const added = await site.request(`/_api/web/contentTypes('${first?.StringId ?? ''}')/fieldLinks`, {
      method: 'POST',
      body: JSON.stringify({ FieldInternalName: 'DueDate' })
    });
    expect(added.status).toBe(201);
    expect((await type.fieldLinks()).map(({ Name }) => Name)).toContain('DueDate');
    await list.contentTypes.addAvailableContentType(first?.StringId ?? '');
    expect((await list.contentTypes()).map(({ Name }) => Name)).toContain('Changed');
    await expect(web.contentTypes.getById('0x01').update({ Name: 'x' })).rejects.toThrow('[403]');
    await expect(web.contentTypes.getById('0x0999')()).rejects.toThrow('[404]');
  });

  it('are given to items of the list that has them, and to no others', async () => {
    await list.contentTypes.addAvailableContentType('0x0108');
    const task = (await list.contentTypes()).find(({ Name }) => Name === 'Task');
    const added = await list.items.add({ Title: 'a task', ContentTypeId: task?.StringId });
    expect(added.ContentTypeId).toBe(task?.StringId);
    expect(await list.items.filter("ContentType eq 'Task'").select('Title')()).toMatchObject([{ Title: 'a task' }]);
    await expect(list.items.add({ Title: 'x', ContentTypeId: '0x0102' })).rejects.toThrow('[400]');
    await expect(list.contentTypes.getById(task?.StringId ?? '').delete()).rejects.toThrow('in use');
  });
});

describe('§9.3 Forms', () => {
  it('are three pages of a list', async () => {
    expect(await list.forms()).toMatchObject([
      { FormType: 4, ServerRelativeUrl: `${site.path}/Lists/Viewed/DispForm.aspx` },
      { FormType: 6, ServerRelativeUrl: `${site.path}/Lists/Viewed/EditForm.aspx` },
      { FormType: 8, ServerRelativeUrl: `${site.path}/Lists/Viewed/NewForm.aspx` }
    ]);
    const [form] = await list.forms();
    expect(await list.forms.getById(form?.Id ?? '')()).toMatchObject({ FormType: 4 });
  });
});
