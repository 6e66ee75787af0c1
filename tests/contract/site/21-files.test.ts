import type { IFolder } from '@pnp/sp/folders';
import { CheckinType, MoveOperations } from '@pnp/sp/files';
import '@pnp/sp/presets/all';
import { startTestSite, TEST_USERS, type TestSite } from './startSite';

const { member, stranger } = TEST_USERS;

let site: TestSite;
let documents: IFolder;

const path = (name: string): string => `${site.path}/Shared Documents/${name}`;

beforeAll(async () => {
  site = await startTestSite();
  documents = site.sp().web.getFolderByServerRelativePath('Shared Documents');
  await site.sp().web.associatedMemberGroup.users.add(`i:0#.f|membership|${member.login}`);
});
afterAll(() => site.close());

describe('§21.1 File entity', () => {
  it('tells size as text, versions as numbers and labels, and no check-out', async () => {
    const added = await documents.files.addUsingPath('Letter.docx', 'twelve bytes');
    expect(added).toMatchObject({
      Name: 'Letter.docx',
      Length: '12',
      ServerRelativeUrl: path('Letter.docx'),
      CheckOutType: 2,
      CheckInComment: '',
      Level: 1,
      MajorVersion: 1,
      MinorVersion: 0,
      UIVersion: 512,
      UIVersionLabel: '1.0',
      Exists: true,
      ETag: expect.stringMatching(/^"\{[0-9A-F-]{36}\},1"$/),
      ContentTag: expect.stringMatching(/^\{[0-9A-F-]{36}\},1,1$/),
      LinkingUrl: expect.stringMatching(/Letter\.docx\?d=w[0-9a-f]{32}$/)
    });
    const file = site.sp().web.getFileById(added.UniqueId);
    expect(await file.select('Name', 'Author/Title').expand('Author')()).toMatchObject({
      Name: 'Letter.docx',
      Author: { Title: 'Ola Owner' }
    });
    expect(await file.select('ListItemAllFields/Id').expand('ListItemAllFields')()).toMatchObject({
      ListItemAllFields: { Id: expect.any(Number) }
    });
  });
});

describe('§21.2 Folder entity', () => {
  it('tells its name, place and what is in it', async () => {
    await documents.folders.addUsingPath('Counted');
    const folder = site.sp().web.getFolderByServerRelativePath(path('Counted'));
    await folder.files.addUsingPath('a.txt', '12345');
    const { UniqueId } = await folder.select('UniqueId')();
    expect(await site.sp().web.getFolderById(UniqueId)()).toMatchObject({
      Name: 'Counted',
      ItemCount: 1,
      ServerRelativeUrl: path('Counted'),
      Exists: true,
      ProgID: null
    });
    expect(await folder.storageMetrics()).toMatchObject({ TotalFileCount: '1', TotalSize: '5' });
    expect(await folder.parentFolder()).toMatchObject({ Name: 'Shared Documents' });
    expect(await folder.expand('Files', 'Folders')()).toMatchObject({ Files: [{ Name: 'a.txt' }], Folders: [] });
    expect(
      await site.request("/_api/web/rootFolder/folders('Shared%20Documents')/listItemAllFields").then((r) => r.json())
    ).toMatchObject({ 'odata.null': true });
  });
});

describe('§21.3 Adding and reading', () => {
  it('stores a page and gives its content back through its item', async () => {
    const { web } = site.sp();
    const folder = web.getFolderByServerRelativePath(`${site.path}/SitePages`);
    await folder.files.addUsingPath('Home.aspx', '', { Overwrite: true });
    const item = await web.getFileByServerRelativePath(`${site.path}/SitePages/Home.aspx`).getItem();
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
    const added = await documents.files.addUsingPath(name, new Blob([bytes]), { Overwrite: true });
    expect(added).toMatchObject({ Name: name, Length: '5', ServerRelativeUrl: path(name) });
    expect(new Uint8Array(await web.getFileByServerRelativePath(added.ServerRelativeUrl).getBuffer())).toEqual(bytes);
    const item = await web
      .getFileByServerRelativePath(added.ServerRelativeUrl)
      .getItem<{ EncodedAbsUrl: string }>('EncodedAbsUrl');
    expect(item.EncodedAbsUrl).toBe(`${site.url}/Shared%20Documents/${encodeURIComponent(name)}`);
    expect(await web.getFileByUrl(item.EncodedAbsUrl)()).toMatchObject({ Name: name });
    const direct = await site.request(`/Shared%20Documents/${encodeURIComponent(name)}`);
    expect(direct.headers.get('content-disposition')).toMatch(/^attachment;/);
    expect(direct.headers.get('x-content-type-options')).toBe('nosniff');
    expect(new Uint8Array(await direct.arrayBuffer())).toEqual(bytes);
    expect(
      (await site.request(`/Shared%20Documents/${encodeURIComponent(name)}`, { user: stranger.login })).status
    ).toBe(404);
  });

  it.each(['a:b.txt', 'a*b', 'a\\b', ' a', 'a.', 'CON', '.lock', 'x'.repeat(401)])(
    'refuses the name %.20j',
    async (name) => {
      await expect(documents.files.addUsingPath(name, 'x')).rejects.toThrow('[400]');
    }
  );

  it('finds another name when asked to, and says who has the wanted one', async () => {
    await documents.files.addUsingPath('once.txt', 'x');
    expect(await documents.files.addUsingPath('once.txt', 'y', { EnsureUniqueFileName: true })).toMatchObject({
      Name: 'once1.txt'
    });
    const refused = await site.request(
      "/_api/web/getFolderByServerRelativePath(decodedurl='Shared%20Documents')/files/add(url='once.txt',overwrite=false)",
      { method: 'POST', body: 'z' }
    );
    expect(refused.status).toBe(400);
    expect(JSON.stringify(await refused.json())).toMatch(
      /-2130575257.*A file with the name Shared Documents\/once\.txt already exists\. It was last modified by i:0#\.f\|membership\|ola/
    );
  });

  it('replaces bytes, tells missing files by 404 or false, and leaves other webs alone', async () => {
    const { web } = site.sp();
    const file = web.getFileByServerRelativePath(path('replaced.txt'));
    expect(await file.exists()).toBe(false);
    await expect(file()).rejects.toThrow(`The file ${path('replaced.txt')} does not exist.`);
    await documents.files.addUsingPath('replaced.txt', 'one');
    await file.setContent('two');
    expect(await file.getText()).toBe('two');
    expect(await file.exists()).toBe(true);
    await expect(web.getFileByServerRelativePath('/sites/other/a.txt')()).rejects.toThrow(
      'Server relative urls must start with SPWeb.ServerRelativeUrl'
    );
  });

  it('adds a page from a template', async () => {
    await documents.files.addTemplateFile(`${site.path}/SitePages/Made.aspx`, 0);
    expect(await site.sp().web.getFileByServerRelativePath(`${site.path}/SitePages/Made.aspx`)()).toMatchObject({
      Name: 'Made.aspx'
    });
  });
});

describe('§21.3 Folders', () => {
  it('are made, walked, renamed with all below, and taken away', async () => {
    const { web } = site.sp();
    await documents.folders.addUsingPath('Sub');
    await documents.folders.addUsingPath('Sub');
    const sub = web.getFolderByServerRelativePath(path('Sub'));
    await sub.addSubFolderUsingPath('Inner');
    await web.getFolderByServerRelativePath(path('Sub/Inner')).files.addUsingPath('in.txt', 'text');
    expect((await sub.folders()).map(({ Name }) => Name)).toEqual(['Inner']);
    const item = await sub.getItem<{ Id: number; FileSystemObjectType: number }>();
    expect(item.FileSystemObjectType).toBe(1);
    await item.update({ FileLeafRef: 'Renamed', Title: 'Renamed' });
    expect(await web.getFileByServerRelativePath(path('Renamed/Inner/in.txt')).getText()).toBe('text');
    expect(await web.getFileByServerRelativePath(path('Sub/Inner/in.txt')).exists()).toBe(false);
    await web.getFolderByServerRelativePath(path('Renamed')).delete();
    await expect(web.getFolderByServerRelativePath(path('Renamed'))()).rejects.toThrow('File Not Found.');
    expect(await web.getFileByServerRelativePath(path('Renamed/Inner/in.txt')).exists()).toBe(false);
  });

  it('are made by a body too', async () => {
    const response = await site.request('/_api/web/folders', {
      method: 'POST',
      body: JSON.stringify({ ServerRelativeUrl: path('By body') })
    });
    expect(response.status).toBe(201);
  });
});

describe('§21.3 Uploads in parts', () => {
  it('go part by part and become one version', async () => {
    const bytes = new Uint8Array(2500).map((_, index) => index % 251);
    const told: string[] = [];
    await documents.files.addChunked('parts.bin', new Blob([bytes]), {
      Overwrite: true,
      chunkSize: 1000,
      progress: ({ stage }) => told.push(stage)
    });
    expect(told).toEqual(['starting', 'continue', 'finishing']);
    const file = site.sp().web.getFileByServerRelativePath(path('parts.bin'));
    expect(new Uint8Array(await file.getBuffer())).toEqual(bytes);
    expect(await file.select('Length')()).toMatchObject({ Length: '2500' });
  });

  it('refuse a part that does not follow, another user, and what was cancelled', async () => {
    await documents.files.addUsingPath('broken.bin', '');
    const id = '6f0c41a2-0000-4000-8000-000000000001';
    const send = (step: string, user?: string): Promise<Response> =>
      site.request(`/_api/web/getFileByServerRelativePath(decodedurl='${path('broken.bin')}')/${step}`, {
        method: 'POST',
        body: '12345',
        ...(user === undefined ? {} : { user })
      });
    const started = await send(`startUpload(uploadId=guid'${id}')`);
    expect(await started.json()).toMatchObject({ value: '5' });
    expect((await send(`continueUpload(uploadId=guid'${id}',fileOffset=6)`)).status).toBe(400);
    expect((await send(`continueUpload(uploadId=guid'${id}',fileOffset=5)`, member.login)).status).toBe(404);
    expect(await (await send(`continueUpload(uploadId=guid'${id}',fileOffset=5)`)).json()).toMatchObject({
      value: '10'
    });
    expect((await send(`cancelUpload(uploadId=guid'${id}')`)).status).toBe(200);
    expect((await send(`finishUpload(uploadId=guid'${id}',fileOffset=10)`)).status).toBe(404);
    expect(await site.sp().web.getFileByServerRelativePath(path('broken.bin')).select('Length')()).toMatchObject({
      Length: '0'
    });
  });
});

describe('§21.3 Checking out and in', () => {
  it('keeps a file to one person until it is checked in, and then is one version', async () => {
    await documents.files.addUsingPath('alone.txt', 'before');
    const mine = site.sp().web.getFileByServerRelativePath(path('alone.txt'));
    const theirs = site.sp(member.login).web.getFileByServerRelativePath(path('alone.txt'));
    await mine.checkout();
    expect(await mine.select('CheckOutType', 'Level')()).toMatchObject({ CheckOutType: 0, Level: 255 });
    await mine.setContent('draft');
    await mine.setContent('after');
    expect(await theirs.getText()).toBe('before');
    for (const write of [theirs.setContent('theirs'), theirs.checkout(), theirs.checkin(), theirs.delete()])
      await expect(write).rejects.toThrow(
        /\[423\].*-2130575306.*is checked out for editing by i:0#\.f\|membership\|ola/
      );
    await mine.checkin('done', CheckinType.Major);
    expect(await theirs.select('CheckOutType', 'CheckInComment', 'UIVersionLabel')()).toMatchObject({
      CheckOutType: 2,
      CheckInComment: 'done',
      UIVersionLabel: '2.0'
    });
    expect(await theirs.getText()).toBe('after');
    await expect(mine.checkin()).rejects.toThrow(
      /\[400\].*The file .*Shared Documents\/alone\.txt.* is not checked out/
    );
  });

  it('puts everything back when it is undone', async () => {
    await documents.files.addUsingPath('undone.txt', 'before');
    const file = site.sp().web.getFileByServerRelativePath(path('undone.txt'));
    await file.checkout();
    await file.setContent('after');
    await (await file.getItem()).update({ Title: 'changed' });
    await file.undoCheckout();
    expect(await file.getText()).toBe('before');
    expect(await file.select('Title', 'CheckOutType', 'UIVersionLabel')()).toMatchObject({
      Title: '',
      CheckOutType: 2,
      UIVersionLabel: '1.0'
    });
  });

  it('counts drafts and publishes them where a library keeps minor versions', async () => {
    const { web } = site.sp();
    await web.lists.add('Drafts', '', 101, false, { EnableMinorVersions: true });
    await web.getFolderByServerRelativePath('Drafts').files.addUsingPath('d.txt', '1');
    const file = web.getFileByServerRelativePath(`${site.path}/Drafts/d.txt`);
    expect(await file.select('UIVersionLabel', 'Level')()).toMatchObject({ UIVersionLabel: '0.1', Level: 2 });
    await file.setContent('2');
    await file.publish('out');
    expect(await file.select('UIVersionLabel', 'Level')()).toMatchObject({ UIVersionLabel: '1.0', Level: 1 });
    await file.unpublish();
    expect(await file.select('UIVersionLabel', 'Level')()).toMatchObject({ UIVersionLabel: '0.1', Level: 2 });
  });

  it('is required where a library forces it', async () => {
    const { web } = site.sp();
    await web.lists.add('Forced', '', 101);
    await web.getFolderByServerRelativePath('Forced').files.addUsingPath('f.txt', '1');
    await web.lists.getByTitle('Forced').update({ ForceCheckout: true });
    const file = web.getFileByServerRelativePath(`${site.path}/Forced/f.txt`);
    await expect(file.setContent('2')).rejects.toThrow('[400]');
    await file.checkout();
    await file.setContent('2');
    await file.checkin();
    expect(await file.getText()).toBe('2');
  });
});

describe('§21.3 Versions of files', () => {
  it('keep the bytes, can be read, brought back and taken away', async () => {
    await documents.files.addUsingPath('versions.txt', 'first');
    const file = site.sp().web.getFileByServerRelativePath(path('versions.txt'));
    await file.setContent('second, longer');
    await file.setContent('third');
    expect(await file.versions()).toMatchObject([
      { ID: 512, VersionLabel: '1.0', Size: 5, Length: '5', IsCurrentVersion: false },
      { ID: 1024, VersionLabel: '2.0', Size: 14, Url: '_vti_history/1024/Shared Documents/versions.txt' }
    ]);
    const bytes = await site.request(
      `/_api/web/getFileByServerRelativePath(decodedurl='${path('versions.txt')}')/versions(512)/$value`
    );
    expect(await bytes.text()).toBe('first');
    await file.versions.restoreByLabel('1.0');
    expect(await file.getText()).toBe('first');
    expect(await file.select('UIVersionLabel')()).toMatchObject({ UIVersionLabel: '4.0' });
    await file.versions.deleteByLabel('2.0');
    await file.versions.deleteById(512);
    expect((await file.versions()).map(({ VersionLabel }) => VersionLabel)).toEqual(['3.0']);
    await file.versions.recycleByID(1536);
    expect(await file.versions()).toEqual([]);
    await expect(file.versions.deleteByLabel('9.0')).rejects.toThrow('[404]');
    await file.setContent('fifth');
    await file.versions.deleteAll();
    expect(await file.versions()).toEqual([]);
  });
});

describe('§21.3 The root of a library', () => {
  it('takes the library along when it is deleted or recycled', async () => {
    const { web } = site.sp();
    for (const name of ['Gone one', 'Gone two']) await web.lists.add(name, '', 101);
    await web.getFolderByServerRelativePath(`${site.path}/Gone one`).delete();
    await web.getFolderByServerRelativePath(`${site.path}/Gone two`).recycle();
    for (const name of ['Gone one', 'Gone two'])
      await expect(web.lists.getByTitle(name)()).rejects.toThrow('does not exist at site');
  });
});

describe('§21.3 Copying and moving', () => {
  it('copies bytes and columns, overwrites only when told, and keeps both when told', async () => {
    const { web } = site.sp();
    await documents.files.addUsingPath('original.txt', 'bytes');
    const original = web.getFileByServerRelativePath(path('original.txt'));
    await (await original.getItem()).update({ Title: 'Titled' });
    await original.copyByPath(path('copy.txt'), false);
    expect(await web.getFileByServerRelativePath(path('copy.txt')).select('Title', 'UIVersionLabel')()).toMatchObject({
      Title: 'Titled',
      UIVersionLabel: '1.0'
    });
    await expect(original.copyByPath(path('copy.txt'), false)).rejects.toThrow('already exists');
    await original.copyByPath(path('copy.txt'), true);
    await original.copyByPath(path('copy.txt'), false, {
      KeepBoth: true,
      ResetAuthorAndCreatedOnCopy: true,
      ShouldBypassSharedLocks: true
    });
    expect(await web.getFileByServerRelativePath(path('copy1.txt')).getText()).toBe('bytes');
    await original.copyTo(path('older way.txt'), true);
    expect(await web.getFileByServerRelativePath(path('older way.txt')).exists()).toBe(true);
  });

  it('moves within a library as the same file, and to another with its author', async () => {
    const { web } = site.sp();
    await web.lists.add('Elsewhere', '', 101);
    await documents.files.addUsingPath('moved.txt', '1');
    const before = await web.getFileByServerRelativePath(path('moved.txt'))();
    await web.getFileByServerRelativePath(path('moved.txt')).setContent('2');
    await documents.folders.addUsingPath('Target');
    await web.getFileByServerRelativePath(path('moved.txt')).moveByPath(path('Target/moved.txt'), false);
    const moved = web.getFileByServerRelativePath(path('Target/moved.txt'));
    expect(await moved()).toMatchObject({ UniqueId: before.UniqueId, UIVersionLabel: '2.0' });
    expect(await moved.versions()).toHaveLength(1);
    await moved.moveByPath(`${site.path}/Elsewhere/there.txt`, false);
    expect(await web.getFileByServerRelativePath(`${site.path}/Elsewhere/there.txt`)()).toMatchObject({
      TimeCreated: before.TimeCreated
    });
    expect(await moved.exists()).toBe(false);
    const older = await site.request(
      `/_api/web/getFileByServerRelativePath(decodedurl='${site.path}/Elsewhere/there.txt')/moveTo(newurl='${site.path}/Elsewhere/again.txt',flags=${MoveOperations.Overwrite})`,
      { method: 'POST' }
    );
    expect(older.status).toBe(200);
    expect(await web.getFileByServerRelativePath(`${site.path}/Elsewhere/again.txt`).exists()).toBe(true);
  });

  it('takes folders along with what is below them, and never into themselves', async () => {
    const { web } = site.sp();
    await documents.folders.addUsingPath('Tree');
    await web.getFolderByServerRelativePath(path('Tree')).addSubFolderUsingPath('Branch');
    await web.getFolderByServerRelativePath(path('Tree/Branch')).files.addUsingPath('leaf.txt', 'green');
    const tree = web.getFolderByServerRelativePath(path('Tree'));
    await tree.copyByPath(path('Copied tree'));
    expect(await web.getFileByServerRelativePath(path('Copied tree/Branch/leaf.txt')).getText()).toBe('green');
    await tree.moveByPath(`${site.path}/Elsewhere/Tree`);
    expect(await web.getFileByServerRelativePath(`${site.path}/Elsewhere/Tree/Branch/leaf.txt`).getText()).toBe(
      'green'
    );
    await expect(tree()).rejects.toThrow('[404]');
    const copied = web.getFolderByServerRelativePath(path('Copied tree'));
    await expect(copied.moveByPath(path('Copied tree/Branch/Inside'))).rejects.toThrow('[400]');
    await expect(copied.copyByPath(`${site.path}/Nowhere/Copied tree`)).rejects.toThrow('[404]');
  });
});
