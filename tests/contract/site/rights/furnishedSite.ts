import type { DirectoryUser } from '../../../../site/server/directory';
import '@pnp/sp/presets/all';
import { startTestSite, TEST_USERS, type TestSite } from '../startSite';
import type { Level } from './routes';

/** In the name of everything that only the owner may see. */
export const SECRET = 'zqsecret';

/** Ids and names that paths need, by their placeholder. */
export type Places = Readonly<Record<string, string>>;

const user = (login: string): DirectoryUser => ({ ...TEST_USERS.member, login, email: login, title: login });

/** Somebody for each level. */
export const USERS: Readonly<Record<Level, string>> = {
  none: TEST_USERS.stranger.login,
  read: 'rea.reader@council.example',
  contribute: 'con.contributor@council.example',
  edit: 'edi.editor@council.example',
  full: 'ful.full@council.example'
};

const ROLES: readonly (readonly [Level, number])[] = [
  ['read', 1073741826],
  ['contribute', 1073741827],
  ['edit', 1073741830],
  ['full', 1073741829]
];

const documentsPath = '/sites/dev/Shared Documents';

/** A site with one thing of every kind, and beside each something that is secret. */
export async function startFurnishedSite(): Promise<{ readonly site: TestSite; readonly places: Places }> {
  const site = await startTestSite({
    users: [...Object.values(TEST_USERS), ...Object.values(USERS).slice(1).map(user)]
  });
  const { web } = site.sp();
  for (const [level, role] of ROLES) await web.roleAssignments.add((await web.ensureUser(USERS[level])).Id, role);
  await web.roleDefinitions.add('Spare', '', 99, { High: 0, Low: 1 });
  await web.navigation.quicklaunch.add('Start', '/sites/dev/start');
  const group = await web.siteGroups.add({ Title: 'Readers of one list' });
  const { Id: memberId } = await web.ensureUser(TEST_USERS.member.login);
  for (const login of [TEST_USERS.member.login, TEST_USERS.visitor.login])
    await web.siteGroups.getById(group.Id).users.add(`i:0#.f|membership|${login}`);

  await web.lists.add('Open', '', 100, true);
  const list = web.lists.getByTitle('Open');
  await list.fields.addNumber('Amount');
  await web.lists.add(`${SECRET} list`);
  const secretList = web.lists.getByTitle(`${SECRET} list`);
  await secretList.items.add({ Title: `${SECRET} in its list` });
  const { Id: secretId } = await secretList.select('Id')();
  await list.fields.addLookup('Pointer', { LookupListId: secretId, LookupFieldName: 'Title' });
  await list.fields.addLookup('Sibling', { LookupListId: (await list.select('Id')()).Id, LookupFieldName: 'Title' });
  await list.views.add('Extra');
  for (const name of ['first', SECRET, 'third']) await list.items.add({ Title: name, PointerId: 1 });
  await list.items.getById(1).update({ Title: 'first again', SiblingId: 2 });
  for (const id of [1, 2]) await list.items.getById(id).attachmentFiles.add(id === 1 ? 'x.txt' : `${SECRET}.txt`, 'x');
  for (const one of [secretList, list.items.getById(2)]) await one.breakRoleInheritance(false);
  await web.lists.add('Own rights');
  await web.lists.getByTitle('Own rights').breakRoleInheritance(true);

  const documents = web.getFolderByServerRelativePath(documentsPath);
  for (const name of ['a.txt', `${SECRET}.txt`]) {
    await documents.files.addUsingPath(name, `${name} one`);
    await web.getFileByServerRelativePath(`${documentsPath}/${name}`).setContent(`${name} two`);
  }
  for (const name of ['F', `${SECRET} folder`]) {
    await documents.folders.addUsingPath(name);
    await web.getFolderByServerRelativePath(`${documentsPath}/${name}`).files.addUsingPath(`${name} inside.txt`, name);
  }
  const hidden = [
    web.getFileByServerRelativePath(`${documentsPath}/${SECRET}.txt`),
    web.getFolderByServerRelativePath(`${documentsPath}/${SECRET} folder`)
  ];
  for (const one of hidden) await (await one.getItem()).breakRoleInheritance(false);
  await web.webs.add(`${SECRET} web`, SECRET, '', 'STS', 1033, false);
  await list.items.add({ Title: `${SECRET} deleted` });
  const deleted = await list.items.getById(4).recycle();

  const file = await web.getFileByServerRelativePath(`${documentsPath}/a.txt`).select('UniqueId')();
  const folder = await web.getFolderByServerRelativePath(`${documentsPath}/F`).select('UniqueId')();
  const [type] = await list.contentTypes.select('StringId')();
  const places = {
    origin: site.origin,
    web: (await web.select('Id')()).Id,
    list: (await list.select('Id')()).Id,
    view: (await list.views.getByTitle('Extra').select('Id')()).Id,
    field: (await list.fields.getByTitle('Amount').select('Id')()).Id,
    lookup: (await list.fields.getByTitle('Sibling').select('Id')()).Id,
    type: type?.StringId ?? '',
    file: file.UniqueId,
    folder: folder.UniqueId,
    deleted,
    group: String(group.Id),
    member: String(memberId)
  };
  return { site, places };
}
