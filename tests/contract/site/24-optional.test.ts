import '@pnp/sp/presets/all';
import { localOnly, startTestSite, TEST_USERS, type TestSite } from './startSite';

let site: TestSite;

beforeAll(async () => {
  site = await startTestSite();
});
afterAll(() => site.close());

const post = (path: string, body: object): Promise<Response> =>
  site.request(`/_api/${path}`, { method: 'POST', body: JSON.stringify(body) });

describe('§24 Site pages', () => {
  it('are made, written, named by their title, and read back', async () => {
    const page = await site.sp().web.addClientsidePage('Guidance', 'Guidance for all');
    const section = page.addSection();
    expect(section.columns).toEqual([]);
    await page.save();
    const { value } = (await (await site.request('/_api/sitepages/pages')).json()) as {
      value: Record<string, unknown>[];
    };
    expect(value.find(({ FileName }) => FileName === 'Guidance.aspx')).toMatchObject({
      Title: 'Guidance for all',
      Url: 'SitePages/Guidance.aspx',
      AbsoluteUrl: `${site.url}/SitePages/Guidance.aspx`,
      PageLayoutType: 'Article',
      PromotedState: 0,
      CanvasContent1: expect.stringContaining('pageSettingsSlice'),
      LayoutWebpartsContent: expect.stringContaining('"title":"Guidance for all"')
    });
    const loaded = await site.sp().web.loadClientsidePage(`${site.path}/SitePages/Guidance.aspx`);
    expect(loaded.title).toBe('Guidance for all');
    expect((await site.request('/_api/sitepages/pages(9999)')).status).toBe(404);
    expect((await site.request('/_api/sitepages/other')).status).toBe(404);
  });
});

localOnly.describe('§24 Search', () => {
  it('finds items by their words, as rows of cells', async () => {
    const { web } = site.sp();
    await web.lists.add('Searched');
    await web.lists.getByTitle('Searched').items.add({ Title: 'unmistakeable words' });
    const { PrimarySearchResults, RowCount, TotalRows } = await site.sp().search({
      Querytext: 'unmistakeable',
      RowLimit: 10,
      SelectProperties: ['Title', 'ListItemID', 'Nothing']
    });
    expect([RowCount, TotalRows]).toEqual([1, 1]);
    expect(PrimarySearchResults[0]).toMatchObject({ Title: 'unmistakeable words', ListItemID: '1' });
    const got = await site.request("/_api/search/query?querytext='unmistakeable'&selectproperties='Title'");
    expect(JSON.stringify(await got.json())).toContain('"Value":"unmistakeable words"');
    const v4 = await site.request("/_api/search/query?querytext='x'", { headers: { 'OData-Version': '4.0' } });
    expect(v4.status).toBe(406);
  });
});

localOnly.describe('§24 Profiles and mail', () => {
  it('shows people’s profiles', async () => {
    const mine = await site.sp().profiles.myProperties();
    expect(mine).toMatchObject({
      AccountName: `i:0#.f|membership|${TEST_USERS.owner.login}`,
      DisplayName: 'Ola Owner',
      Email: TEST_USERS.owner.email,
      UserProfileProperties: expect.arrayContaining([
        { Key: 'UserName', Value: TEST_USERS.owner.login, ValueType: 'Edm.String' }
      ])
    });
    expect(await site.sp().profiles.getPropertiesFor(`i:0#.f|membership|${TEST_USERS.member.login}`)).toMatchObject({
      DisplayName: 'Mika Member'
    });
  });

  it('keeps mail instead of sending it', async () => {
    const message = { To: ['a@council.example'], CC: [], Subject: 's', Body: 'b' };
    await site.sp().utility.sendEmail(message);
    const sent = site.site.db.all('SELECT message FROM outbox');
    expect(sent.map(({ message: kept }) => JSON.parse(String(kept)) as unknown)).toEqual([
      expect.objectContaining(message)
    ]);
  });
});

describe('§24 Navigation, actions, stored values, web parts', () => {
  it('keeps links in their order', async () => {
    const { quicklaunch } = site.sp().web.navigation;
    const before = (await quicklaunch()).length;
    await quicklaunch.add('One', '/one');
    const second = await quicklaunch.add('Two', '/two');
    expect(second).toMatchObject({ Title: 'Two', Url: '/two', IsVisible: true, IsExternal: false, IsDocLib: true });
    await quicklaunch.getById(second.Id).update({ Title: 'Zwei' });
    expect((await quicklaunch()).slice(before).map(({ Title }) => Title)).toEqual(['One', 'Zwei']);
    expect(await site.sp().navigation.getMenuState()).toMatchObject({ StartingNodeKey: '1025' });
    await quicklaunch.getById(second.Id).delete();
    expect(await quicklaunch()).toHaveLength(before + 1);
  });

  it('has no custom actions, and clears them all the same', async () => {
    const { web } = site.sp();
    expect(await web.userCustomActions()).toEqual([]);
    expect((await post('web/userCustomActions/clear', {})).status).toBe(200);
  });

  it.each(['web', 'list'] as const)('keeps components that are to stand on the pages of a %s', async (owner) => {
    const { web } = site.sp();
    if (owner === 'list') await web.lists.add('Drawn');
    const actions = owner === 'web' ? web.userCustomActions : web.lists.getByTitle('Drawn').userCustomActions;
    const component = {
      Title: 'Notice',
      Location: 'ClientSideExtension.ApplicationCustomizer',
      ClientSideComponentId: 'E7DCD5AE-6829-4fe3-b03b-2ade5c09bc4b',
      ClientSideComponentProperties: '{}',
      Sequence: 5
    };
    const { data } = await actions.add(component);
    expect(await actions()).toEqual([
      expect.objectContaining({
        ...component,
        ClientSideComponentId: component.ClientSideComponentId.toLowerCase(),
        Id: data.Id,
        Scope: owner === 'web' ? 3 : 4,
        RegistrationType: 0
      })
    ]);
    await actions.getById(data.Id).update({ Title: 'Other' });
    expect(await actions.getById(data.Id)()).toMatchObject({ Title: 'Other', Sequence: 5 });
    await actions.getById(data.Id).delete();
    expect(await actions()).toEqual([]);
    await expect(actions.getById(data.Id)()).rejects.toThrow(/\[404\]/);
  });

  it('takes no scripts for its pages, and nothing that a custom action has not', async () => {
    expect((await post('web/userCustomActions', { ScriptBlock: 'alert(1)' })).status).toBe(403);
    expect((await post('web/userCustomActions', { Colour: 'red' })).status).toBe(400);
    expect((await post('web/userCustomActions', { ClientSideComponentId: 'none' })).status).toBe(400);
  });

  it('has no stored value until one is set', async () => {
    expect(await site.sp().web.getStorageEntity('nothing')).toMatchObject({ 'odata.null': true });
  });

  it('names web parts of Microsoft’s own', async () => {
    const parts = await site.sp().web.getClientsideWebParts();
    expect(parts.map(({ ComponentType }) => ComponentType)).toEqual(parts.map(() => 1));
    expect(parts.length).toBeGreaterThan(0);
  });

  it('keeps the picture of an item among the assets of its web', async () => {
    const { web } = site.sp();
    await web.lists.add('Pictured');
    const list = web.lists.getByTitle('Pictured');
    await list.fields.createFieldAsXml('<Field Type="Thumbnail" DisplayName="Picture" Name="Picture" />');
    const { Id } = await list.items.add({ Title: 'x' });
    await list.items.getById(Id).setImageField('Picture', 'p.png', 'bytes');
    const { Picture } = await list.items.getById(Id).select('Picture')<{ Picture: string }>();
    const { serverRelativeUrl } = JSON.parse(Picture) as { serverRelativeUrl: string };
    expect(await web.getFileByServerRelativePath(serverRelativeUrl).getText()).toBe('bytes');
  });

  it('answers 404 for what it has not: comments, features to switch, hub sites', async () => {
    await site.sp().web.lists.add('Commented');
    await site.sp().web.lists.getByTitle('Commented').items.add({ Title: 'x' });
    for (const path of ["web/lists/getByTitle('Commented')/items(1)/comments/x", 'HubSites/getById', 'web/features/x'])
      expect((await site.request(`/_api/${path}`)).status).toBe(404);
  });
});

localOnly.describe('§24 the people picker', () => {
  it('finds people by the beginning of any of their names', async () => {
    const people = await site.sp().profiles.clientPeoplePickerSearchUser({
      QueryString: 'own',
      MaximumEntitySuggestions: 5,
      PrincipalSource: 15,
      PrincipalType: 1,
      AllowEmailAddresses: true,
      AllowMultipleEntities: false,
      AllUrlZones: false
    });
    expect(people).toMatchObject([{ DisplayText: 'Ola Owner', EntityData: { Email: 'ola.owner@council.example' } }]);
  });
});
