import { ControlMode } from '@pnp/sp/lists';
import '@pnp/sp/presets/all';
import { localOnly, startTestSite, TEST_USERS, type TestSite } from './startSite';

const { member } = TEST_USERS;

let site: TestSite;

beforeAll(async () => {
  site = await startTestSite({ today: '2026-03-02' });
  await site.sp().web.associatedMemberGroup.users.add(`i:0#.f|membership|${member.login}`);
});
afterAll(() => site.close());

describe('§7.1 List entity', () => {
  it('shows the recorded properties, and others only when asked', async () => {
    const { web } = site.sp();
    await web.lists.add('Entity', 'd');
    const list = web.lists.getByTitle('Entity');
    const all = await list();
    expect(all).toMatchObject({
      Title: 'Entity',
      Description: 'd',
      AllowContentTypes: false,
      BaseTemplate: 100,
      BaseType: 0,
      ContentTypesEnabled: false,
      EnableAttachments: true,
      EnableVersioning: true,
      MajorVersionLimit: 50,
      EntityTypeName: 'EntityList',
      ListItemEntityTypeFullName: 'SP.Data.EntityListItem',
      ItemCount: 0,
      Hidden: false,
      ParentWebUrl: `${site.path}`,
      ParentWebPath: { DecodedUrl: `${site.path}` },
      TemplateFeatureId: '00bfea71-de22-43b2-a848-c05709900100',
      CurrentChangeToken: { StringValue: expect.stringMatching(/^1;3;[0-9a-f-]{36};\d{18};\d+$/) },
      'odata.etag': expect.stringMatching(/^"\d+"$/)
    });
    for (const name of ['ReadSecurity', 'OnQuickLaunch', 'EffectiveBasePermissions', 'DefaultViewUrl', 'SchemaXml'])
      expect(all).not.toHaveProperty(name);
    expect(
      await list
        .select(
          'ReadSecurity',
          'WriteSecurity',
          'DefaultViewUrl',
          'HasUniqueRoleAssignments',
          'ValidationFormula',
          'RootFolder/Name',
          'DefaultView/Title'
        )
        .expand('RootFolder', 'DefaultView')()
    ).toMatchObject({
      ReadSecurity: 1,
      WriteSecurity: 1,
      DefaultViewUrl: `${site.path}/Lists/Entity/AllItems.aspx`,
      HasUniqueRoleAssignments: false,
      ValidationFormula: null,
      RootFolder: { Name: 'Entity' },
      DefaultView: { Title: 'All Items' }
    });
    expect((await list.select('SchemaXml')()).SchemaXml).toMatch(/^<List .*Title="Entity".*<Field .*Name="Title"/);
  });

  it('differs for a library', async () => {
    expect(await site.sp().web.lists.getByTitle('Documents')()).toMatchObject({
      BaseTemplate: 101,
      BaseType: 1,
      EnableAttachments: false,
      EnableFolderCreation: true,
      DocumentTemplateUrl: `${site.path}/Shared Documents/Forms/template.dotx`,
      EntityTypeName: 'Shared_x0020_Documents',
      ListItemEntityTypeFullName: 'SP.Data.Shared_x0020_DocumentsItem',
      MajorVersionLimit: 500
    });
  });
});

describe('§7.2 Naming rules', () => {
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
      EntityTypeName: 'It_x0027_s_x0020_a_x005f_list_x0020__x002d__x0020_2List',
      ListItemEntityTypeFullName: 'SP.Data.It_x0027_s_x0020_a_x005f_list_x0020__x002d__x0020_2ListItem',
      RootFolder: { ServerRelativeUrl: `${site.path}/Lists/It's a_list - 2` }
    });
    expect((await web.getList(`${site.path}/Lists/It's a_list - 2`).select('Id')()).Id).toBe(list.Id);
  });

  it('keeps address and type names when the title changes, and numbers an address in use', async () => {
    const { web } = site.sp();
    const first = await web.lists.add('Named once');
    await web.lists.getById(first.Id).update({ Title: 'Named anew' });
    expect(await web.lists.getByTitle('Named anew').select('EntityTypeName')()).toMatchObject({
      EntityTypeName: 'Named_x0020_onceList'
    });
    await web.lists.add('Named once');
    expect((await web.lists.getByTitle('Named once').rootFolder()).ServerRelativeUrl).toBe(
      `${site.path}/Lists/Named once1`
    );
  });

  it('refuses titles that are too long or none', async () => {
    const { lists } = site.sp().web;
    await expect(lists.add('x'.repeat(256))).rejects.toThrow('[500]');
    await expect(lists.add(' ')).rejects.toThrow('[500]');
  });
});

describe('§7.3 Calls', () => {
  it('makes a list once with ensure, then changes it', async () => {
    const { web } = site.sp();
    expect((await web.lists.ensure('Ensured', 'first')).created).toBe(true);
    expect((await web.lists.ensure('Ensured', 'second')).created).toBe(false);
    expect(await web.lists.getByTitle('Ensured').select('Description')()).toMatchObject({ Description: 'second' });
  });

  it('says what is wrong in the recorded words', async () => {
    const { web } = site.sp();
    await expect(web.lists.getByTitle('Missing')()).rejects.toThrow(
      /\[404\].*-1, System.ArgumentException.*List 'Missing' does not exist at site with URL/
    );
    await web.lists.add('Twice');
    await expect(web.lists.add('twice')).rejects.toThrow(
      /\[500\].*-2130575342.*A list, survey, discussion board, or document library with the specified title already exists/
    );
    await expect(web.lists.getByTitle('Twice').update({ Nothing: 1 } as object)).rejects.toThrow(
      "The property 'Nothing' does not exist on type 'SP.List'"
    );
  });

  it('filters, chooses and sorts lists, whatever the case', async () => {
    const { web } = site.sp();
    await web.lists.add('Hidden one', '', 100, false, { Hidden: true });
    const shown = await web.lists.filter('Hidden eq false and BaseTemplate eq 101').select('title')();
    expect(shown).toMatchObject([{ Title: 'Documents' }, { Title: 'Site Assets' }]);
    const byId = await site.request("/_api/Web/Lists/GetByTitle('Documents')?$Select=ID");
    expect(await byId.json()).toHaveProperty('Id');
  });

  localOnly.it('is found by title and id in every spelling, also without web', async () => {
    const { Id } = await site.sp().web.lists.getByTitle('Documents').select('Id')();
    for (const path of [
      `/_api/web/lists('${Id}')`,
      `/_api/web/lists(guid'${Id}')`,
      `/_api/web/lists/getById('{${Id.toUpperCase()}}')`,
      `/_api/lists/getbytitle('documents')`,
      `/_vti_bin/client.svc/web/lists('${Id}')`,
      `/_api/web/getList('%2Fsites%2Fdev%2FShared%20Documents')`,
      `/_api/web/GetListUsingPath(DecodedUrl=@a1)?@a1='${site.path}/Shared Documents'`
    ]) {
      const response = await site.request(path);
      expect(response.headers.get('etag')).toMatch(/^"\d+"$/);
      expect(await response.json()).toMatchObject({ Id });
    }
  });

  it('adds with 201 and its address, changes with 204 and a new ETag', async () => {
    const added = await site.request('/_api/web/lists', {
      method: 'POST',
      body: JSON.stringify({ Title: 'By hand', BaseTemplate: 100, EnableVersioning: false })
    });
    expect(added.status).toBe(201);
    const { Id } = (await added.json()) as { Id: string };
    expect(added.headers.get('location')).toBe(`${site.url}/_api/Web/Lists(guid'${Id}')`);
    const change = (etag: string): Promise<Response> =>
      site.request(`/_api/web/lists('${Id}')`, {
        method: 'POST',
        headers: { 'X-HTTP-Method': 'MERGE', 'IF-MATCH': etag },
        body: '{"Description":"x"}'
      });
    const changed = await change('*');
    expect([changed.status, changed.headers.get('etag')]).toEqual([204, '"2"']);
    expect((await change('"1"')).status).toBe(412);
    expect((await change('"2"')).status).toBe(204);
  });

  it('adds by the older method too', async () => {
    const added = await site.request('/_api/web/lists/add', {
      method: 'POST',
      body: JSON.stringify({
        parameters: { Title: 'Older', TemplateType: 100, Description: 'd', Url: 'Lists/Elsewhere' }
      })
    });
    expect(added.status).toBe(200);
    expect((await site.sp().web.lists.getByTitle('Older').rootFolder()).ServerRelativeUrl).toBe(
      `${site.path}/Lists/Elsewhere`
    );
  });

  it('tells its parents, its folder, what leads to it, and hands out the next id', async () => {
    const { web } = site.sp();
    await web.lists.add('Parents');
    const list = web.lists.getByTitle('Parents');
    expect(await list.getParentInfos()).toMatchObject({
      ParentWeb: { ServerRelativeUrl: `${site.path}`, Url: site.url }
    });
    const { Id } = await list.select('Id')();
    await web.lists.add('Pointing here');
    const field = await web.lists
      .getByTitle('Pointing here')
      .fields.addLookup('To', { LookupListId: Id, LookupFieldName: 'Title' });
    expect(await list.relatedFields()).toMatchObject([{ FieldId: field.Id }]);
    expect(await list.eventReceivers()).toEqual([]);
    expect(await list.userCustomActions()).toEqual([]);
    expect(await list.informationRightsManagementSettings()).toHaveProperty('AllowPrint');
    expect(await list.reserveListItemId()).toBe(1);
    expect((await list.items.add({ Title: 'x' })).Id).toBe(2);
  });

  it('gives what a form and an older list page ask for', async () => {
    const { web } = site.sp();
    await web.lists.add('Rendered');
    const list = web.lists.getByTitle('Rendered');
    await list.items.add({ Title: 'shown' });
    expect(await list.renderListFormData(1, 'editform', ControlMode.Edit)).toMatchObject({ Data: { Title: 'shown' } });
    expect(await list.renderListData('<View><ViewFields><FieldRef Name="Title"/></ViewFields></View>')).toMatchObject({
      Row: [{ ID: '1', Title: 'shown' }],
      FirstRow: 1
    });
  });

  it('has libraries for pages and assets', async () => {
    const { lists } = site.sp().web;
    expect(await (await lists.ensureSiteAssetsLibrary()).select('Title')()).toMatchObject({ Title: 'Site Assets' });
    expect(await (await lists.ensureSitePagesLibrary()).select('Title')()).toMatchObject({ Title: 'Site Pages' });
  });

  it('forgets a deleted list with all it held', async () => {
    const { web } = site.sp();
    const { Id } = await web.lists.add('Short-lived');
    await web.lists.getById(Id).items.add({ Title: 'x' });
    await web.lists.getById(Id).delete();
    await expect(web.lists.getById(Id)()).rejects.toThrow(/\[404\].*-2130575322.*List does not exist\./);
    await web.lists.add('Short-lived');
    expect(await web.lists.getByTitle('Short-lived').items()).toEqual([]);
    expect(await web.lists.getByTitle('Short-lived').recycle()).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('§7.4 Settings and their effect', () => {
  it('stops keeping versions, attachments or folders when told', async () => {
    const { web } = site.sp();
    await web.lists.add('Switched');
    const list = web.lists.getByTitle('Switched');
    const { Id } = await list.items.add({ Title: 'v1' });
    await list.items.getById(Id).update({ Title: 'v2' });
    await list.update({ EnableVersioning: false, EnableAttachments: false });
    await list.items.getById(Id).update({ Title: 'v3' });
    expect(await list.items.getById(Id).versions()).toHaveLength(2);
    expect(await list.items.getById(Id)()).not.toHaveProperty('Attachments');
    await expect(list.items.getById(Id).attachmentFiles.add('a.txt', 'x')).rejects.toThrow('[500]');
  });

  it('keeps as many versions as its limit', async () => {
    const { web } = site.sp();
    await web.lists.add('Limited', '', 100, false, { MajorVersionLimit: 3 });
    const item = web.lists
      .getByTitle('Limited')
      .items.getById((await web.lists.getByTitle('Limited').items.add({ Title: '1' })).Id);
    for (const Title of ['2', '3', '4', '5']) await item.update({ Title });
    expect((await item.versions()).map(({ VersionLabel }) => VersionLabel)).toEqual(['5.0', '4.0', '3.0']);
  });

  it('marks items for approval', async () => {
    const { web } = site.sp();
    await web.lists.add('Moderated', '', 100, false, { EnableModeration: true });
    const list = web.lists.getByTitle('Moderated');
    expect(await list.items.add({ Title: 'x' })).toMatchObject({ OData__ModerationStatus: 2 });
    await list.items.getById(1).update({ OData__ModerationStatus: 0 });
    expect(await list.items.getById(1)()).toMatchObject({ OData__ModerationStatus: 0 });
    const asMember = site.sp(member.login).web.lists.getByTitle('Moderated');
    await asMember.items.getById(1).update({ Title: 'changed' });
    expect(await list.items.getById(1)()).toMatchObject({ OData__ModerationStatus: 2 });
    await expect(asMember.items.getById(1).update({ OData__ModerationStatus: 0 })).rejects.toThrow('[403]');
  });

  it('keeps its own rule, in its own words', async () => {
    const { web } = site.sp();
    await web.lists.add('Ruled');
    const list = web.lists.getByTitle('Ruled');
    await list.fields.addNumber('From');
    await list.fields.addNumber('Until');
    await list.update({ ValidationFormula: '=[Until]>=[From]', ValidationMessage: 'It ends before it begins.' });
    await expect(list.items.add({ Title: 'x', From: 2, Until: 1 })).rejects.toThrow(
      /\[500\].*-2130575162, Microsoft.SharePoint.SPListDataValidationException.*It ends before it begins\./
    );
    await list.items.add({ Title: 'x', From: 1, Until: 2 });
    expect(await list.select('ValidationFormula')()).toMatchObject({ ValidationFormula: '=Until>=From' });
    await expect(list.update({ ValidationFormula: '=[None]>1' })).rejects.toThrow('refers to a column');
  });

  it('counts items and folders, not what was recycled', async () => {
    const { web } = site.sp();
    await web.lists.add('Counted', '', 101);
    const folder = web.getFolderByServerRelativePath('Counted');
    await folder.folders.addUsingPath('Sub');
    await folder.files.addUsingPath('a.txt', 'x');
    await folder.files.addUsingPath('b.txt', 'x');
    await web.getFileByServerRelativePath(`${site.path}/Counted/b.txt`).recycle();
    expect((await web.lists.getByTitle('Counted').select('ItemCount')()).ItemCount).toBe(2);
  });
});

describe('§7.5 Templates', () => {
  it.each([
    [103, ['URL', 'Comments'], /^0x010500/],
    [104, ['Body', 'Expires'], /^0x010400/],
    [105, ['FirstName', 'Email', 'WorkPhone'], /^0x010600/],
    [106, ['EventDate', 'EndDate', 'Location'], /^0x010200/],
    [107, ['DueDate', 'AssignedTo', 'Status', 'PercentComplete'], /^0x010800/],
    [171, ['StartDate', 'DueDate', 'Priority'], /^0x010800/]
  ])('%d brings its columns and its content type', async (template, names, type) => {
    const { web } = site.sp();
    await web.lists.add(`Template ${template}`, '', template);
    const list = web.lists.getByTitle(`Template ${template}`);
    expect(await list.select('BaseTemplate')()).toMatchObject({ BaseTemplate: template });
    const fields = await list.fields.select('InternalName')();
    expect(fields.map(({ InternalName }) => InternalName)).toEqual(expect.arrayContaining(names));
    expect((await list.items.add({ Title: 'x' })).ContentTypeId).toMatch(type);
  });
});
