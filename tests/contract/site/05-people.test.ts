import '@pnp/sp/presets/all';
import { localOnly, startTestSite, TEST_USERS, type TestSite } from './startSite';

const { owner, member, visitor } = TEST_USERS;
const claim = (login: string): string => `i:0#.f|membership|${login}`;

let site: TestSite;

beforeAll(async () => {
  site = await startTestSite();
  await site.sp().web.associatedVisitorGroup.users.add(claim(visitor.login));
});
afterAll(() => site.close());

describe('§5.3 Users', () => {
  it('have the recorded properties', async () => {
    expect(await site.sp().web.currentUser()).toMatchObject({
      Id: expect.any(Number),
      IsHiddenInUI: false,
      LoginName: claim(owner.login),
      Title: owner.title,
      PrincipalType: 1,
      Email: owner.login,
      Expiration: '',
      IsEmailAuthenticationGuestUser: false,
      IsShareByEmailGuestUser: false,
      IsSiteAdmin: true,
      UserId: { NameId: expect.any(String), NameIdIssuer: 'urn:federation:microsoftonline' },
      UserPrincipalName: owner.login
    });
  });

  it('are found by id, login and e-mail, and missing ones answered with 500', async () => {
    const { web } = site.sp();
    const { Id } = await web.siteUsers.getByLoginName(claim(member.login))();
    expect(await web.siteUsers.getById(Id)()).toMatchObject({ Title: member.title });
    expect(await web.getUserById(Id)()).toMatchObject({ Title: member.title });
    expect(await web.siteUsers.getByEmail(member.login)()).toMatchObject({ Id });
    expect(await web.siteUsers.filter(`Email eq '${member.login}'`).select('Id')()).toMatchObject([{ Id }]);
    for (const missing of [web.siteUsers.getById(9999)(), web.siteUsers.getByEmail('no@council.example')()])
      await expect(missing).rejects.toThrow(/\[500\].*User cannot be found\./);
  });

  it('are ensured from the directory by any of their names, others refused', async () => {
    const { web } = site.sp();
    for (const name of [claim(member.login), member.login, member.title])
      expect(await web.ensureUser(name)).toMatchObject({ Title: member.title });
    expect(await web.ensureUser('Everyone except external users')).toMatchObject({ PrincipalType: 4, UserId: null });
    await expect(web.ensureUser(claim('nobody@council.example'))).rejects.toThrow(
      /\[400\].*The specified user i:0#\.f\|membership\|nobody@council\.example could not be found\./
    );
  });

  it('take back the whole object they were read as, and change their name', async () => {
    const { web } = site.sp(member.login);
    await site.sp().web.associatedMemberGroup.users.add(claim(member.login));
    const user = await web.currentUser();
    await web.currentUser.update({ ...user, Title: 'Mika M' } as object);
    expect(await web.currentUser()).toMatchObject({ Title: 'Mika M', LoginName: user.LoginName });
    await web.currentUser.update({ Title: member.title });
  });

  localOnly.it('say which groups hold them, and can be removed', async () => {
    const { web } = site.sp();
    const asVisitor = site.sp(visitor.login).web;
    expect((await asVisitor.currentUser.groups()).map(({ Title }) => Title)).toEqual(['Dev Visitors']);
    const { Id } = await web.siteUsers.getByLoginName(claim(visitor.login))();
    await expect(asVisitor.siteUsers.removeById(Id)).rejects.toThrow('[403]');
    await web.siteUsers.removeById(Id);
    await expect(asVisitor.currentUser()).rejects.toThrow('[403]');
    const { Id: owner } = await web.currentUser();
    await expect(web.siteUsers.removeById(owner)).rejects.toThrow('You cannot delete the owners');
  });
});

describe('§5.4 A user as the target of a column', () => {
  it('shows the columns of the user list, EMail and Name among them', async () => {
    const { web } = site.sp();
    await web.lists.add('Handled');
    const list = web.lists.getByTitle('Handled');
    await list.items.add({ Title: 'x' });
    const [item] = await list.items
      .select('Author/Id', 'Author/Title', 'Author/EMail', 'Author/Name', 'Author/JobTitle', 'Author/FirstName')
      .expand('Author')();
    expect(item.Author).toMatchObject({
      Title: owner.title,
      EMail: owner.login,
      Name: claim(owner.login),
      JobTitle: 'Officer',
      FirstName: 'Ola'
    });
    await expect(list.items.select('Author/Email1').expand('Author')()).rejects.toThrow('[400]');
  });
});
