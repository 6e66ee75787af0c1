import { Web } from '@pnp/sp/webs';
import '@pnp/sp/presets/all';
import { connectSp, localOnly, startTestSite, TEST_USERS, type TestSite } from './startSite';

const { owner, member, stranger } = TEST_USERS;
const claim = (login: string): string => `i:0#.f|membership|${login}`;

let site: TestSite;

beforeAll(async () => {
  site = await startTestSite();
  await site.sp().web.associatedMemberGroup.users.add(claim(member.login));
});
afterAll(() => site.close());

localOnly.describe('§5.1 The web', () => {
  it('changes its title and description, and keeps what is fixed', async () => {
    const { web } = site.sp();
    await web.update({ Title: 'Renamed', Description: 'of a team' });
    expect(await web.select('Title', 'Description', 'Language')()).toMatchObject({
      Title: 'Renamed',
      Description: 'of a team',
      Language: 1033
    });
    await expect(web.update({ Nothing: 1 } as object)).rejects.toThrow(
      "The property 'Nothing' does not exist on type 'SP.Web'"
    );
    await web.update({ Title: 'Dev' });
  });

  it('has the properties a web is read with', async () => {
    const all = await site.sp().web();
    expect(all).toMatchObject({
      ServerRelativeUrl: '/sites/dev',
      Url: site.url,
      WebTemplate: 'STS',
      WelcomePage: 'SitePages/Home.aspx',
      UIVersion: 15,
      ResourcePath: { DecodedUrl: site.url },
      CurrentChangeToken: { StringValue: expect.stringMatching(/^1;2;[0-9a-f-]{36};\d{18};\d+$/) }
    });
    expect(all.Created).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/);
    expect(all).not.toHaveProperty('EffectiveBasePermissions');
  });
});

localOnly.describe('§5.1 Webs below the web', () => {
  it('are made, found, used as webs of their own, and removed', async () => {
    const { web } = site.sp();
    const added = await web.webs.add('Below', 'below', 'a team', 'STS#3', 1033, true);
    expect(added).toMatchObject({ Title: 'Below', Url: `${site.url}/below`, WebTemplate: 'STS' });
    expect(await web.webs.select('Title')()).toMatchObject([{ Title: 'Below' }]);
    expect(await web.webinfos()).toMatchObject([{ Title: 'Below', ServerRelativeUrl: '/sites/dev/below' }]);
    expect(await web.getSubwebsFilteredForCurrentUser()()).toMatchObject([{ Id: added.Id }]);

    const below = Web([web, added.Url]);
    expect(await below.getParentWeb().then((parent) => parent?.select('Url')())).toMatchObject({ Url: site.url });
    await below.lists.add('Tasks');
    await web.lists.add('Tasks');
    const { Id } = await below.lists.getByTitle('Tasks').select('Id')();
    await below.lists.getByTitle('Tasks').items.add({ Title: 'only below' });
    expect((await web.lists.getByTitle('Tasks').select('ItemCount')()).ItemCount).toBe(0);
    await expect(web.lists.getById(Id)()).rejects.toThrow('List does not exist.');
    expect(await below.getList('/sites/dev/below/Lists/Tasks').select('ParentWebUrl')()).toMatchObject({
      ParentWebUrl: '/sites/dev/below'
    });
    await expect(web.getFolderByServerRelativePath('/sites/dev/below/Lists/Tasks')()).rejects.toThrow('[404]');
    await expect(below.getFolderByServerRelativePath('/sites/dev/Lists/Tasks')()).rejects.toThrow('[400]');

    const inner = await below.webs.add('Innermost', 'inner');
    await expect(below.delete()).rejects.toThrow('[500]');
    await Web([web, inner.Url]).lists.add('In its bin');
    await Web([web, inner.Url]).lists.getByTitle('In its bin').recycle();
    await Web([web, inner.Url]).delete();
    await below.delete();
    expect(await web.webs()).toEqual([]);
    await expect(below()).rejects.toThrow('[404]');
  });

  it('refuses an address in use, one that is none, and the removal of the root web', async () => {
    const { web } = site.sp();
    await web.webs.add('Twice', 'twice');
    await expect(web.webs.add('Twice', 'TWICE')).rejects.toThrow('-2147024713, Microsoft.SharePoint.SPException');
    await expect(web.webs.add('Up', '../up')).rejects.toThrow('[400]');
    await expect(web.webs.add('Bad', 'a:b')).rejects.toThrow('[400]');
    await expect(web.delete()).rejects.toThrow('[403]');
  });

  it('hand out a digest of their own site', async () => {
    const { Url } = await site.sp().web.webs.add('Digest', 'digest');
    const response = await site.request('/digest/_api/contextinfo', { method: 'POST' });
    expect(await response.json()).toMatchObject({ SiteFullUrl: site.url, WebFullUrl: Url });
  });
});

localOnly.describe('§5.1 What else a web answers', () => {
  it('finds lists by address in any spelling, its libraries and its hidden lists', async () => {
    const { web } = site.sp();
    await web.lists.add('By address');
    for (const url of ['/sites/dev/Lists/By address', 'sites/dev/Lists/By%20address', `${site.url}/Lists/By address`])
      expect(await web.getList(url).select('Title')()).toMatchObject({ Title: 'By address' });
    expect(await web.defaultDocumentLibrary.select('Title')()).toMatchObject({ Title: 'Documents' });
    const catalog = await web.getCatalog(113);
    expect(await catalog.select('Hidden', 'BaseTemplate')()).toMatchObject({ Hidden: true, BaseTemplate: 113 });
    await expect(web.getList('/sites/dev/Lists/None')()).rejects.toThrow('[404]');
  });

  it('lists users and groups as items of a hidden list, and follows them', async () => {
    const { web } = site.sp();
    const users = web.siteUserInfoList;
    expect(
      await users.items.filter("Title eq 'Ola Owner'").select('Id', 'Name', 'EMail', 'IsSiteAdmin')()
    ).toMatchObject([{ Name: claim(owner.login), EMail: owner.login, IsSiteAdmin: true }]);
    const group = await web.siteGroups.add({ Title: 'Followed' });
    expect(await users.items.getById(group.Id).select('Title')()).toMatchObject({ Title: 'Followed' });
    await web.siteGroups.getById(group.Id).update({ Title: 'Renamed' });
    expect(await users.items.getById(group.Id).select('Title')()).toMatchObject({ Title: 'Renamed' });
    await web.siteGroups.removeById(group.Id);
    await expect(users.items.getById(group.Id)()).rejects.toThrow('[404]');
    await expect(users.items.add({ Title: 'x' })).rejects.toThrow('[403]');
  });

  it('tells properties, templates, pictures and rights', async () => {
    const { web, site: collection } = site.sp();
    expect(await web.allProperties()).toHaveProperty('vti_x005f_defaultlanguage');
    expect(await web.availableWebTemplates()()).not.toEqual([]);
    expect(await web.mapToIcon('a.docx')).toBe('icdocx.png');
    const asks = (mask: string): Promise<unknown> =>
      site
        .request(`/_api/web/doesuserhavepermissions(@p)?@p=${encodeURIComponent(mask)}`, { method: 'POST' })
        .then((response) => response.json());
    expect(await asks("{'High':'0','Low':'1'}")).toMatchObject({ value: true });
    expect(await collection.exists(site.url)).toBe(true);
    expect(await collection.exists(`${site.url}/nothing`)).toBe(false);
    const { Id } = await web.select('Id')();
    expect((await collection.openWebById(Id)).data).toMatchObject({ Title: 'Dev' });
    expect(await collection.getWebUrlFromPageUrl(`${site.url}/SitePages/Home.aspx`)).toBe(site.url);
    expect((await collection.getDocumentLibraries(site.url)).map(({ Title }) => Title)).toContain('Documents');
    expect(await collection()).toMatchObject({
      Url: site.url,
      ServerRelativeUrl: '/sites/dev',
      CompatibilityLevel: 15
    });
  });
});

localOnly.describe('§5.2 Regional settings', () => {
  it('are those of the web, with its time zone', async () => {
    const london = await startTestSite({ config: { timeZone: 'Europe/London', locale: 'en-GB' } });
    try {
      const { regionalSettings } = london.sp().web;
      expect(await regionalSettings()).toMatchObject({
        LocaleId: 2057,
        Time24: true,
        FirstDayOfWeek: 1,
        DecimalSeparator: '.'
      });
      expect(await regionalSettings.timeZone()).toMatchObject({
        Id: 2,
        Information: { Bias: 0, DaylightBias: -60, StandardBias: 0 }
      });
      expect(await regionalSettings.timeZone.utcToLocalTime('2026-07-01T12:00:00Z')).toBe('2026-07-01T13:00:00Z');
      expect(await regionalSettings.timeZone.localTimeToUTC('2026-07-01T12:00:00Z')).toBe('2026-07-01T11:00:00Z');
      expect(await regionalSettings.timeZones.getById(23)).toMatchObject({ Id: 23 });
      expect(await regionalSettings.getInstalledLanguages()).toMatchObject([{ Lcid: 1033 }]);
    } finally {
      await london.close();
    }
    expect(await site.sp().web.regionalSettings()).toMatchObject({ LocaleId: 1033, Time24: false });
  });
});

localOnly.describe('§6.6 Rights on webs', () => {
  it('inherit from the web above, or are its own', async () => {
    const { web } = site.sp();
    const inheriting = await web.webs.add('Inheriting', 'inheriting');
    const own = await web.webs.add('Own rights', 'own', '', 'STS', 1033, false);
    const asMember = connectSp(own.Url, member.login).web;
    await expect(asMember()).rejects.toThrow('[403]');
    expect(await connectSp(inheriting.Url, member.login).web.lists()).not.toEqual([]);
    await expect(connectSp(inheriting.Url, member.login).web.webs.add('No', 'no')).rejects.toThrow('[403]');

    const ownWeb = Web([web, own.Url]);
    expect(await ownWeb.select('HasUniqueRoleAssignments')()).toMatchObject({ HasUniqueRoleAssignments: true });
    const { Id } = await web.ensureUser(member.login);
    await ownWeb.roleAssignments.add(Id, 1073741826);
    expect(await asMember.select('Title')()).toMatchObject({ Title: 'Own rights' });
    await ownWeb.resetRoleInheritance();
    expect(await asMember.getCurrentUserEffectivePermissions()).toMatchObject({ Low: '1011030767' });
    await ownWeb.breakRoleInheritance(false);
    await expect(asMember()).rejects.toThrow('[403]');
    expect((await site.sp(member.login).web.webs()).map(({ Title }) => Title)).not.toContain('Own rights');
  });

  it('let somebody open the webs above what they may see, and no other', async () => {
    const { web } = site.sp();
    const { Url } = await web.webs.add('For a stranger', 'stranger');
    const { Id } = await web.ensureUser(stranger.login);
    const below = Web([web, Url]);
    await below.breakRoleInheritance(false);
    await below.roleAssignments.add(Id, 1073741826);
    expect(await connectSp(Url, stranger.login).web.lists()).not.toEqual([]);
    const above = site.sp(stranger.login).web;
    expect(await above.select('Title')()).toMatchObject({ Title: 'Dev' });
    expect(await above.lists()).toEqual([]);
    expect((await above.webs()).map(({ Title }) => Title)).toEqual(['For a stranger']);
  });
});

localOnly.describe('§0.3 A site at the root of its host', () => {
  it('answers at /_api', async () => {
    const atRoot = await startTestSite({ config: { path: '/' } });
    try {
      const { web } = atRoot.sp();
      expect(await web.select('Url', 'ServerRelativeUrl')()).toMatchObject({
        Url: atRoot.origin,
        ServerRelativeUrl: '/'
      });
      await web.lists.add('Tasks');
      const list = web.getList('/Lists/Tasks');
      await list.items.add({ Title: 'x' });
      expect(await list.items()).toHaveLength(1);
      await web.getFolderByServerRelativePath('/Shared Documents').files.addUsingPath('a.txt', 'text');
      expect(await web.getFileByServerRelativePath('/Shared Documents/a.txt').getText()).toBe('text');
      const { Url } = await web.webs.add('Below', 'below');
      expect(await connectSp(Url, owner.login).web.select('ServerRelativeUrl')()).toMatchObject({
        ServerRelativeUrl: '/below'
      });
    } finally {
      await atRoot.close();
    }
  });
});
