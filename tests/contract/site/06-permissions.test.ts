import { PermissionKind } from '@pnp/sp/security';
import '@pnp/sp/presets/all';
import { localOnly, startTestSite, TEST_USERS, type TestSite } from './startSite';

const { member, visitor, stranger } = TEST_USERS;
const claim = (login: string): string => `i:0#.f|membership|${login}`;

let site: TestSite;

beforeAll(async () => {
  site = await startTestSite();
  const { web } = site.sp();
  await web.associatedMemberGroup.users.add(claim(member.login));
  await web.associatedVisitorGroup.users.add(claim(visitor.login));
});
afterAll(() => site.close());

/** A list of three items with rights of its own for the member alone. */
async function restrictedList(title: string): Promise<number> {
  const { web } = site.sp();
  await web.lists.add(title);
  const list = web.lists.getByTitle(title);
  for (const name of ['a', 'b', 'c']) await list.items.add({ Title: name });
  await list.breakRoleInheritance(false);
  const user = await web.siteUsers.getByLoginName(claim(member.login))();
  await list.roleAssignments.add(user.Id, 1073741827);
  return user.Id;
}

localOnly.describe('§6.6 Who may do what', () => {
  it('refuses a login the directory does not know, in the words of SharePoint', async () => {
    const response = await site.request('/_api/web', { user: 'nobody@council.example' });
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({
      'odata.error': { code: '-2147024891, System.UnauthorizedAccessException' }
    });
  });

  it('refuses everything to a user without any right', async () => {
    for (const path of ['/_api/web', '/_api/web/lists', '/_api/web/currentuser', '/_api/site']) {
      expect((await site.request(path, { user: stranger.login })).status).toBe(403);
    }
  });

  it('lets a visitor read and not write', async () => {
    await site.sp().web.lists.add('Open list');
    const list = site.sp(visitor.login).web.lists.getByTitle('Open list');
    expect(await list.items()).toEqual([]);
    await expect(list.items.add({ Title: 'x' })).rejects.toThrow('[403]');
    await expect(list.fields.addText('Note')).rejects.toThrow('[403]');
    await expect(list.update({ Description: 'x' })).rejects.toThrow('[403]');
    await expect(list.breakRoleInheritance(true)).rejects.toThrow('[403]');
    await expect(list.roleAssignments()).rejects.toThrow('[403]');
    await expect(list.items.select('RoleAssignments').expand('RoleAssignments').top(1)()).resolves.toEqual([]);
    await expect(site.sp(visitor.login).web.lists.add('Mine')).rejects.toThrow('[403]');
    await expect(site.sp(visitor.login).web.siteGroups.add({ Title: 'Mine' })).rejects.toThrow('[403]');
    await expect(site.sp(visitor.login).web.update({ Title: 'Mine' })).rejects.toThrow('[403]');
  });

  it('hides a restricted list from those it is not for', async () => {
    await restrictedList('Secret list');
    await expect(site.sp(visitor.login).web.lists.getByTitle('Secret list')()).rejects.toThrow(/\[40[34]\]/);
    const titles = (await site.sp(visitor.login).web.lists.select('Title')()).map(({ Title }) => Title);
    expect(titles).toContain('Documents');
    expect(titles).not.toContain('Secret list');
    expect(await site.sp(member.login).web.lists.getByTitle('Secret list').items()).toHaveLength(3);
  });

  it('hides single items that have rights of their own, from pages, queries and lookups alike', async () => {
    const { web } = site.sp();
    await web.lists.add('Trimmed');
    const list = web.lists.getByTitle('Trimmed');
    for (const name of ['a', 'b', 'c']) await list.items.add({ Title: name });
    await list.items.getById(2).breakRoleInheritance(false);
    const seen = site.sp(member.login).web.lists.getByTitle('Trimmed');
    expect((await seen.items.select('Title')()).map(({ Title }: { Title: string }) => Title)).toEqual(['a', 'c']);
    expect(await seen.items.filter("Title eq 'b'")()).toEqual([]);
    expect(
      await seen.getItemsByCAMLQuery({
        ViewXml:
          '<View><Query><Where><Eq><FieldRef Name="Title"/><Value Type="Text">b</Value></Eq></Where></Query></View>'
      })
    ).toEqual([]);
    await expect(seen.items.getById(2)()).rejects.toThrow('[404]');
    await expect(seen.items.getById(2).update({ Title: 'x' })).rejects.toThrow('[404]');
    await web.lists.add('Pointing');
    const { Id: target } = await list.select('Id')();
    const pointing = web.lists.getByTitle('Pointing');
    await pointing.fields.addLookup('Target', { LookupListId: target, LookupFieldName: 'Title' });
    await pointing.items.add({ Title: 'p', TargetId: 2 });
    const [row] = await site
      .sp(member.login)
      .web.lists.getByTitle('Pointing')
      .items.select('Target/Title')
      .expand('Target')();
    expect(row.Target).toBeNull();
  });

  it('gives what lies in a folder the rights of the folder, as long as it has none of its own', async () => {
    const { web } = site.sp();
    await web.lists.add('Foldered');
    const list = web.lists.getByTitle('Foldered');
    const root = '/sites/dev/Lists/Foldered';
    await list.rootFolder.folders.addUsingPath('Case');
    await list.addValidateUpdateItemUsingPath([{ FieldName: 'Title', FieldValue: 'before' }], `${root}/Case`);
    const [folder] = await list.items.select('Id').filter('FSObjType eq 1')();
    await list.items.getById(folder.Id).breakRoleInheritance(false);
    const user = await web.siteUsers.getByLoginName(claim(stranger.login))();
    // May read and add here, and nowhere else.
    const { data: level } = await web.roleDefinitions.add('Add only', '', 200, { High: 176, Low: 138612833 + 2 });
    await list.items.getById(folder.Id).roleAssignments.add(user.Id, level.Id);
    const theirs = site.sp(stranger.login).web.lists.getByTitle('Foldered');
    const titles = async (): Promise<string[]> =>
      (await theirs.items.select('Title').orderBy('Id')()).map(({ Title }: { Title: string }) => Title);
    expect(await titles()).toEqual(['Case', 'before']);
    await theirs.addValidateUpdateItemUsingPath([{ FieldName: 'Title', FieldValue: 'after' }], `${root}/Case`);
    expect(await titles()).toEqual(['Case', 'before', 'after']);
    await expect(theirs.items.add({ Title: 'in the root' })).rejects.toThrow('[403]');
    const [before, after] = await list.items.select('Id', 'HasUniqueRoleAssignments').filter('FSObjType eq 0')();
    expect([before, after]).toMatchObject([{ HasUniqueRoleAssignments: false }, { HasUniqueRoleAssignments: false }]);
    await expect(theirs.items.getById(after.Id).update({ Title: 'changed' })).rejects.toThrow('[403]');
    await list.items.getById(after.Id).breakRoleInheritance(false);
    expect(await titles()).toEqual(['Case', 'before']);
    await list.items.getById(after.Id).resetRoleInheritance();
    expect(await titles()).toEqual(['Case', 'before', 'after']);
    await list.items.getById(folder.Id).resetRoleInheritance();
    await expect(theirs.items()).rejects.toThrow('[403]');
  });

  it('shows an empty list to who may open it and see none of its rows', async () => {
    const { web } = site.sp();
    await restrictedList('Opened');
    const user = await web.siteUsers.getByLoginName(claim(visitor.login))();
    const { data: level } = await web.roleDefinitions.add('Open only', '', 201, { High: 48, Low: 134287360 });
    await web.lists.getByTitle('Opened').roleAssignments.add(user.Id, level.Id);
    const theirs = site.sp(visitor.login).web.lists.getByTitle('Opened');
    expect(await theirs.items()).toEqual([]);
    await expect(theirs.items.getById(1)()).rejects.toThrow('[404]');
  });

  it('grants through groups, and takes away with them', async () => {
    const { web } = site.sp();
    const group = await web.siteGroups.add({ Title: 'Readers of one list' });
    await web.lists.add('For a group');
    const list = web.lists.getByTitle('For a group');
    await list.breakRoleInheritance(false);
    await list.roleAssignments.add(group.Id, 1073741826);
    const seen = site.sp(stranger.login).web.lists.getByTitle('For a group');
    await expect(seen.items()).rejects.toThrow('[403]');
    await web.siteGroups.getById(group.Id).users.add(claim(stranger.login));
    expect((await web.siteGroups.getById(group.Id).users()).map(({ Title }) => Title)).toEqual([stranger.title]);
    expect(await seen.items()).toEqual([]);
    await web.siteGroups.getById(group.Id).users.removeByLoginName(claim(stranger.login));
    await expect(seen.items()).rejects.toThrow('[403]');
  });

  it('shows only own items where the list says so', async () => {
    const { web } = site.sp();
    await web.lists.add('Own items', '', 100, false, { ReadSecurity: 2, WriteSecurity: 2 });
    await web.lists.getByTitle('Own items').items.add({ Title: 'of the owner' });
    await web.lists.getByTitle('Own items').breakRoleInheritance(false);
    const user = await web.siteUsers.getByLoginName(claim(member.login))();
    await web.lists.getByTitle('Own items').roleAssignments.add(user.Id, 1073741827);
    const mine = site.sp(member.login).web.lists.getByTitle('Own items');
    await mine.items.add({ Title: 'of the member' });
    expect((await mine.items()).map(({ Title }: { Title: string }) => Title)).toEqual(['of the member']);
    expect(await web.lists.getByTitle('Own items').items()).toHaveLength(2);
  });
});

localOnly.describe('§6.4 What the API says of rights', () => {
  it('gives the recorded masks', async () => {
    expect(await site.sp().web.getCurrentUserEffectivePermissions()).toMatchObject({
      High: '2147483647',
      Low: '4294705151'
    });
    expect(await site.sp(visitor.login).web.getCurrentUserEffectivePermissions()).toMatchObject({
      High: '176',
      Low: '138612833'
    });
    expect(await site.sp(member.login).web.currentUserHasPermissions(PermissionKind.AddListItems)).toBe(true);
    expect(await site.sp(visitor.login).web.currentUserHasPermissions(PermissionKind.AddListItems)).toBe(false);
    expect(await site.sp().web.userHasPermissions(claim(visitor.login), PermissionKind.AddListItems)).toBe(false);
  });

  it('lists assignments with their members and roles, and resets them', async () => {
    const userId = await restrictedList('Assigned');
    const list = site.sp().web.lists.getByTitle('Assigned');
    expect(await list.select('HasUniqueRoleAssignments')()).toMatchObject({ HasUniqueRoleAssignments: true });
    const all = await list.roleAssignments.expand('Member', 'RoleDefinitionBindings')();
    const found = all.find(({ PrincipalId }) => PrincipalId === userId);
    expect(found).toMatchObject({ Member: { Title: member.title }, RoleDefinitionBindings: [{ Name: 'Contribute' }] });
    await list.roleAssignments.remove(userId, 1073741827);
    expect((await list.roleAssignments()).some(({ PrincipalId }) => PrincipalId === userId)).toBe(false);
    await list.resetRoleInheritance();
    expect(await list.select('HasUniqueRoleAssignments')()).toMatchObject({ HasUniqueRoleAssignments: false });
    expect(await site.sp(visitor.login).web.lists.getByTitle('Assigned').items()).toHaveLength(3);
    await expect(list.roleAssignments.add(userId, 1073741827)).rejects.toThrow('[500]');
  });

  it('has the roles and groups of a new site', async () => {
    const { web } = site.sp();
    expect((await web.roleDefinitions.getByName('Edit')()).BasePermissions).toMatchObject({
      High: '432',
      Low: '1011030767'
    });
    expect(await web.associatedOwnerGroup()).toMatchObject({ Id: 3, Title: 'Dev Owners' });
    expect((await web.currentUser.groups()).map(({ Title }) => Title)).toEqual(['Dev Owners']);
    await expect(web.siteUsers.getByEmail('nobody@council.example')()).rejects.toThrow('User cannot be found.');
    await expect(web.ensureUser('nobody@council.example')).rejects.toThrow('[400]');
    expect(await web.ensureUser(visitor.login)).toMatchObject({ Title: visitor.title });
  });
});
