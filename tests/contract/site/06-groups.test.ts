import { PermissionKind } from '@pnp/sp/security';
import '@pnp/sp/presets/all';
import type { IList } from '@pnp/sp/lists';
import { localOnly, startTestSite, TEST_USERS, type TestSite } from './startSite';

const claim = (login: string): string => `i:0#.f|membership|${login}`;

let site: TestSite;
let list: IList;

beforeAll(async () => {
  site = await startTestSite();
  await site.sp().web.lists.add('Secured');
  list = site.sp().web.lists.getByTitle('Secured');
  for (const Title of ['a', 'b']) await list.items.add({ Title });
});
afterAll(() => site.close());

localOnly.describe('§6.1 Groups', () => {
  it('have the entity of SharePoint, and are found by id and name', async () => {
    const { web } = site.sp();
    const added = await web.siteGroups.add({
      Title: 'Team members',
      Description: 'd',
      OnlyAllowMembersViewMembership: false
    });
    expect(added).toMatchObject({
      Id: expect.any(Number),
      IsHiddenInUI: false,
      LoginName: 'Team members',
      Title: 'Team members',
      PrincipalType: 8,
      AllowMembersEditMembership: expect.any(Boolean),
      AllowRequestToJoinLeave: false,
      AutoAcceptRequestToJoinLeave: false,
      Description: 'd',
      OnlyAllowMembersViewMembership: false,
      OwnerTitle: 'Ola Owner',
      RequestToJoinLeaveEmailSetting: ''
    });
    for (const group of [
      web.siteGroups.getById(added.Id),
      web.siteGroups.getByName('team MEMBERS'),
      web.siteGroups.concat(`(${added.Id})`)
    ])
      expect(await group()).toMatchObject({ Title: 'Team members' });
    expect((await web.siteGroups.filter("Title eq 'Team members'")()).map(({ Id }) => Id)).toEqual([added.Id]);
  });

  it('are made with 201, changed without If-Match, and removed by a quoted id or by name', async () => {
    const made = await site.request('/_api/web/siteGroups', { method: 'POST', body: '{"Title":"Short"}' });
    const { Id } = (await made.json()) as { Id: number };
    expect(made.status).toBe(201);
    const headers = { 'X-HTTP-Method': 'MERGE' };
    const path = `/_api/web/siteGroups(${Id})`;
    expect((await site.request(path, { method: 'POST', headers, body: '{"Title":"Shorter"}' })).status).toBe(204);
    expect((await site.request(path, { method: 'POST', headers, body: '{"Nothing":1}' })).status).toBe(400);
    const again = await site.request('/_api/web/siteGroups', { method: 'POST', body: '{"Title":"Shorter"}' });
    expect(again.status).toBe(500);
    await site.sp().web.siteGroups.removeById(Id);
    await expect(site.sp().web.siteGroups.getById(Id)()).rejects.toThrow('Group cannot be found.');
    await site.sp().web.siteGroups.add({ Title: 'By name' });
    await site.sp().web.siteGroups.removeByLoginName('By name');
    await expect(site.sp().web.siteGroups.getByName('By name')()).rejects.toThrow('Group cannot be found.');
  });

  it('hold people, added with 201 and removed by id or login', async () => {
    const { web } = site.sp();
    const { Id } = await web.siteGroups.add({ Title: 'Holding' });
    const users = web.siteGroups.getById(Id).users;
    const added = await site.request(`/_api/web/siteGroups(${Id})/users`, {
      method: 'POST',
      body: JSON.stringify({ LoginName: claim(TEST_USERS.member.login) })
    });
    expect([added.status, await added.json()]).toEqual([201, expect.objectContaining({ Title: 'Mika Member' })]);
    await users.add(claim(TEST_USERS.visitor.login));
    const [first, second] = await users();
    await users.removeById(first?.Id ?? 0);
    await users.removeByLoginName(second?.LoginName ?? '');
    expect(await users()).toEqual([]);
    await web.siteGroups.getById(Id).setUserAsOwner((await web.ensureUser(TEST_USERS.member.login)).Id);
    expect(await web.siteGroups.getById(Id)()).toMatchObject({ OwnerTitle: 'Mika Member' });
  });

  it('of a site are its owners, members and visitors', async () => {
    const { web } = site.sp();
    const titles = [web.associatedOwnerGroup, web.associatedMemberGroup, web.associatedVisitorGroup].map((group) =>
      group
        .select('Title')()
        .then(({ Title }) => Title)
    );
    expect(await Promise.all(titles)).toEqual(Array.from({ length: 3 }, () => expect.any(String)));
  });
});

describe('§6.2 Role definitions', () => {
  it.each([
    ['Full Control', 1073741829, '2147483647', '4294967295', 5],
    ['Design', 1073741828, '432', '1012866047', 4],
    ['Edit', 1073741830, '432', '1011030767', 6],
    ['Contribute', 1073741827, '432', '1011028719', 3],
    ['Read', 1073741826, '176', '138612833', 2],
    ['Limited Access', 1073741825, '48', '134287360', 1]
  ] as const)('%s has its recorded id and rights', async (Name, Id, High, Low, kind) => {
    const { roleDefinitions } = site.sp().web;
    const expected = { Name, Id, BasePermissions: { High, Low }, RoleTypeKind: kind };
    expect(await roleDefinitions.getById(Id)()).toMatchObject(expected);
    expect(await roleDefinitions.getByName(Name)()).toMatchObject(expected);
    expect(await roleDefinitions.getByType(kind)()).toMatchObject(expected);
  });

  localOnly.it('are made, changed and removed', async () => {
    const { roleDefinitions } = site.sp().web;
    const { data } = await roleDefinitions.add('Only looks', 'd', 10, { High: 0, Low: 1 });
    expect(data).toMatchObject({
      Name: 'Only looks',
      RoleTypeKind: 0,
      Order: 10,
      BasePermissions: { High: '0', Low: '1' }
    });
    await roleDefinitions
      .getByName('Only looks')
      .update({ Description: 'changed', BasePermissions: { High: 0, Low: 1 } });
    expect(await roleDefinitions.getById(data.Id)()).toMatchObject({ Description: 'changed' });
    await roleDefinitions.getById(data.Id).delete();
    expect((await roleDefinitions()).map(({ Name }) => Name)).not.toContain('Only looks');
  });
});

describe('§6.3 Rights as bits', () => {
  it.each([
    ['ViewListItems', 0n],
    ['ManageLists', 11n],
    ['Open', 16n],
    ['ManagePermissions', 25n],
    ['ManageWeb', 30n],
    ['UseRemoteAPIs', 37n],
    ['EnumeratePermissions', 62n]
  ] as const)('%s is a bit of two decimal texts', async (name, bit) => {
    const mask = await site.sp().web.getCurrentUserEffectivePermissions();
    const { High, Low }: Record<'High' | 'Low', unknown> = mask;
    expect([typeof High, typeof Low]).toEqual(['string', 'string']);
    expect((((BigInt(String(High)) << 32n) | BigInt(String(Low))) >> bit) & 1n).toBe(1n);
    expect(await list.currentUserHasPermissions(PermissionKind[name])).toBe(true);
  });
});

describe('§6.5 Writing rights', () => {
  it('breaks with a copy or from nothing, and inherits again', async () => {
    const count = async (): Promise<number> => (await list.roleAssignments()).length;
    const inherited = await count();
    await list.breakRoleInheritance(true);
    expect([
      await count(),
      (await list.select('HasUniqueRoleAssignments')<{ HasUniqueRoleAssignments: boolean }>()).HasUniqueRoleAssignments
    ]).toEqual([inherited, true]);
    await list.resetRoleInheritance();
    await list.breakRoleInheritance(false);
    const mine = await list.roleAssignments.expand('Member', 'RoleDefinitionBindings')();
    expect(mine).toMatchObject([
      {
        Member: { Id: (await site.sp().web.currentUser()).Id },
        RoleDefinitionBindings: [{ Name: 'Full Control' }]
      }
    ]);
    await list.resetRoleInheritance();
    expect(await count()).toBe(inherited);
  });

  it('takes what lies below along when it is told to', async () => {
    const item = list.items.getById(1);
    const isUnique = async (): Promise<boolean> =>
      (await item.select('HasUniqueRoleAssignments')()).HasUniqueRoleAssignments;
    await item.breakRoleInheritance(true);
    await list.breakRoleInheritance(true, false);
    expect(await isUnique()).toBe(true);
    await list.resetRoleInheritance();
    await list.breakRoleInheritance(true, true);
    expect(await isUnique()).toBe(false);
    await list.resetRoleInheritance();
  });

  it('adds a binding once, removes one or all of somebody, and refuses where rights are inherited', async () => {
    const { Id } = await site.sp().web.currentUser();
    const item = list.items.getById(2);
    await expect(item.roleAssignments.add(Id, 1073741826)).rejects.toThrow('[500]');
    await item.breakRoleInheritance(false);
    for (const role of [1073741826, 1073741826, 1073741827]) await item.roleAssignments.add(Id, role);
    const roles = async (): Promise<string[]> =>
      (await item.roleAssignments.getById(Id).bindings()).map(({ Name }) => Name).sort();
    expect(await roles()).toEqual(['Contribute', 'Full Control', 'Read']);
    await item.roleAssignments.remove(Id, 1073741826);
    expect(await roles()).toEqual(['Contribute', 'Full Control']);
    await item.roleAssignments.getById(Id).delete();
    await item.resetRoleInheritance();
    expect(await item.firstUniqueAncestorSecurableObject()).toMatchObject({ 'odata.type': 'SP.Web' });
  });
});
