import '@pnp/sp/presets/all';
import { startTestSite, TEST_USERS, type TestSite } from './startSite';

const { member } = TEST_USERS;

let site: TestSite;

beforeAll(async () => {
  site = await startTestSite();
  const { web } = site.sp();
  await web.associatedMemberGroup.users.add(`i:0#.f|membership|${member.login}`);
  await web.lists.add('Tasks');
  await web.lists.getByTitle('Tasks').fields.addText('Key', { Indexed: true, EnforceUniqueValues: true });
});
afterAll(() => site.close());

describe('§22 Recycle bin', () => {
  it('says what was deleted, by whom, and from where', async () => {
    const { web } = site.sp();
    const list = web.lists.getByTitle('Tasks');
    const { Id } = await list.items.add({ Title: 'thrown away' });
    const binId = await list.items.getById(Id).recycle();
    expect(await web.recycleBin.getById(binId)()).toMatchObject({
      Id: binId,
      Title: 'thrown away',
      DirName: `${site.path.slice(1)}/Lists/Tasks`,
      LeafName: `${Id}_.000`,
      ItemType: 3,
      ItemState: 1,
      AuthorName: 'Ola Owner',
      DeletedByName: 'Ola Owner',
      Size: '0',
      DeletedDateLocalFormatted: expect.stringMatching(/^\d+\/\d+\/\d{4} \d+:\d\d [AP]M$/)
    });
  });

  it('gives an item back under its id with attachments and versions, and logs it', async () => {
    const { web } = site.sp();
    const list = web.lists.getByTitle('Tasks');
    const { Id, GUID } = await list.items.add({ Title: 'v1', Key: 'kept' });
    await list.items.getById(Id).attachmentFiles.add('a.txt', 'text');
    await list.items.getById(Id).update({ Title: 'v2' });
    const { CurrentChangeToken } = await list.select('CurrentChangeToken')();
    const binId = await list.items.getById(Id).recycle();
    await list.items.add({ Title: 'another', Key: 'free' });
    await web.recycleBin.getById(binId).restore();
    expect(await list.items.getById(Id)()).toMatchObject({ Title: 'v2', GUID });
    expect(await list.items.getById(Id).attachmentFiles.getByName('a.txt').getText()).toBe('text');
    expect(await list.items.getById(Id).versions()).toHaveLength(2);
    const changes = await list.getChanges({ Item: true, Restore: true, ChangeTokenStart: CurrentChangeToken });
    expect(changes).toMatchObject([{ ItemId: Id, ChangeType: 7 }]);
  });

  it('does not give back what would break a unique column', async () => {
    const { web } = site.sp();
    const list = web.lists.getByTitle('Tasks');
    const { Id } = await list.items.add({ Title: 'first', Key: 'one of a kind' });
    const binId = await list.items.getById(Id).recycle();
    await list.items.add({ Title: 'second', Key: 'one of a kind' });
    await expect(web.recycleBin.getById(binId).restore()).rejects.toThrow('duplicate values');
    await expect(list.items.getById(Id)()).rejects.toThrow('[404]');
  });

  it('gives a folder back with all that was in it', async () => {
    const { web } = site.sp();
    await web.getFolderByServerRelativePath('Shared Documents').folders.addUsingPath('Gone');
    const folder = web.getFolderByServerRelativePath('Shared Documents/Gone');
    await folder.files.addUsingPath('in.txt', 'inside');
    const binId = await folder.recycle();
    expect(await web.recycleBin.getById(binId)()).toMatchObject({ ItemType: 5, LeafName: 'Gone', Size: '6' });
    await web.recycleBin.getById(binId).restore();
    expect(await web.getFileByServerRelativePath(`${site.path}/Shared Documents/Gone/in.txt`).getText()).toBe('inside');
  });

  it('gives back attachments and versions of files', async () => {
    const { web } = site.sp();
    const item = web.lists
      .getByTitle('Tasks')
      .items.getById((await web.lists.getByTitle('Tasks').items.add({ Title: 'with a file' })).Id);
    await item.attachmentFiles.add('b.txt', 'kept');
    await item.attachmentFiles.getByName('b.txt').recycle();
    expect(await item.attachmentFiles()).toEqual([]);
    const bin = await web.recycleBin();
    const attachment = bin.find(({ ItemType }) => ItemType === 7);
    await web.recycleBin.getById(attachment?.Id ?? '').restore();
    expect(await item.attachmentFiles.getByName('b.txt').getText()).toBe('kept');

    await web.getFolderByServerRelativePath('Shared Documents').files.addUsingPath('v.txt', 'one');
    const file = web.getFileByServerRelativePath(`${site.path}/Shared Documents/v.txt`);
    await file.setContent('two');
    await file.versions.recycleByLabel('1.0');
    const version = (await web.recycleBin()).find(({ ItemType }) => ItemType === 2);
    await web.recycleBin.getById(version?.Id ?? '').restore();
    expect(await file.versions()).toMatchObject([{ VersionLabel: '1.0' }]);
  });

  it('gives a list back with its items, unless its title is in use', async () => {
    const { web } = site.sp();
    await web.lists.add('Short-lived');
    await web.lists.getByTitle('Short-lived').items.add({ Title: 'x' });
    const binId = await web.lists.getByTitle('Short-lived').recycle();
    await expect(web.lists.getByTitle('Short-lived')()).rejects.toThrow('[404]');
    await web.lists.add('Short-lived');
    await expect(web.recycleBin.getById(binId).restore()).rejects.toThrow('specified title already exists');
    await web.lists.getByTitle('Short-lived').delete();
    await web.recycleBin.getById(binId).restore();
    expect(await web.lists.getByTitle('Short-lived').items()).toHaveLength(1);
  });

  it('has two stages, and lets go for good', async () => {
    const { web, site: collection } = site.sp();
    const list = web.lists.getByTitle('Tasks');
    const { Id } = await list.items.add({ Title: 'to the second stage' });
    const binId = await list.items.getById(Id).recycle();
    await web.recycleBin.getById(binId).moveToSecondStage();
    expect((await web.recycleBin()).map((one) => one.Id)).not.toContain(binId);
    expect((await collection.recycleBin()).find((one) => one.Id === binId)).toMatchObject({ ItemState: 2 });
    await collection.recycleBin.getById(binId).delete();
    expect((await collection.recycleBin()).map((one) => one.Id)).not.toContain(binId);
    const again = await list.items.getById((await list.items.add({ Title: 'all' })).Id).recycle();
    await web.recycleBin.restoreAll().catch(() => undefined);
    await web.recycleBin.deleteAll();
    expect(await web.recycleBin()).toEqual([]);
    await expect(web.recycleBin.getById(again)()).rejects.toThrow('[404]');
  });

  it('shows others only what they deleted themselves', async () => {
    const asMember = site.sp(member.login).web;
    const { web } = site.sp();
    await web.lists
      .getByTitle('Tasks')
      .items.getById((await web.lists.getByTitle('Tasks').items.add({ Title: 'a' })).Id)
      .recycle();
    const { Id } = await asMember.lists.getByTitle('Tasks').items.add({ Title: 'of the member' });
    await asMember.lists.getByTitle('Tasks').items.getById(Id).recycle();
    expect((await asMember.recycleBin()).map(({ Title }) => Title)).toEqual(['of the member']);
    expect((await web.recycleBin()).length).toBeGreaterThan(1);
  });
});
