import '@pnp/sp/presets/all';
import type { IItem } from '@pnp/sp/items';
import type { IList } from '@pnp/sp/lists';
import { startTestSite, type TestSite } from './startSite';

let site: TestSite;
let list: IList;
let item: IItem;
let itemPath: string;

beforeAll(async () => {
  site = await startTestSite({ today: '2026-03-02' });
  const { web } = site.sp();
  await web.lists.add('Attached', '', 100, false, { EnableVersioning: true });
  list = web.lists.getByTitle('Attached');
  await list.fields.addNumber('Amount');
  await list.fields.addUser('Handler', { SelectionMode: 0 });
  await list.fields.addBoolean('Urgent');
  await list.fields.addDateTime('Due', { DisplayFormat: 0 });
  await list.fields.addMultiChoice('Tags', { Choices: ['a', 'b'] });
});
beforeEach(async () => {
  const { Id } = await list.items.add({ Title: 'x' });
  item = list.items.getById(Id);
  itemPath = `/_api/web/lists/getByTitle('Attached')/items(${Id})`;
});
afterAll(() => site.close());

const attachment = (call: string, init: RequestInit = {}): Promise<Response> =>
  site.request(`${itemPath}/attachmentFiles${call}`, {
    ...init,
    headers: { 'Content-Type': 'application/json;charset=utf-8', ...init.headers }
  });

describe('§14.1 Versions of items', () => {
  it('are 512 for each major one, newest first, with columns, people and dates as recorded', async () => {
    const { Id: handler, Title: name } = await site.sp().web.currentUser();
    await item.update({ Title: 'v2', Amount: 2.5, HandlerId: handler });
    const versions = await item.versions();
    expect(
      versions.map(({ VersionId, VersionLabel, IsCurrentVersion }) => [VersionId, VersionLabel, IsCurrentVersion])
    ).toEqual([
      [1024, '2.0', true],
      [512, '1.0', false]
    ]);
    expect(await item.versions.getById(1024)()).toMatchObject({
      Created: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/),
      Modified: expect.stringMatching(/Z$/),
      ContentTypeId: { StringValue: expect.stringMatching(/^0x0100[0-9A-F]{32}$/) },
      Title: 'v2',
      Amount: 2.5,
      Handler: { LookupId: handler, LookupValue: name },
      Author: { LookupId: handler, LookupValue: name, Email: expect.any(String) },
      OData__x005f_UIVersionString: '2.0',
      owshiddenversion: 2
    });
    expect(await item.versions.getById(512)()).toMatchObject({ Title: 'x', Amount: null });
    expect(await item.versions.select('Title', 'OData__x005f_UIVersionString')()).toMatchObject([
      { Title: 'v2', OData__x005f_UIVersionString: '2.0' },
      { Title: 'x', OData__x005f_UIVersionString: '1.0' }
    ]);
  });

  it('can be deleted, all but the current one', async () => {
    await item.update({ Title: 'v2' });
    await expect(item.versions.getById(1024).delete()).rejects.toThrow(/\[4\d\d\]|\[5\d\d\]/);
    await item.versions.getById(512).delete();
    expect(await item.versions()).toHaveLength(1);
    await expect(item.versions.getById(512)()).rejects.toThrow('[404]');
  });

  it('are as many as the list keeps, and none beyond the current one where it keeps none', async () => {
    await list.update({ MajorVersionLimit: 2 });
    for (const Title of ['2', '3', '4']) await item.update({ Title });
    expect((await item.versions()).map(({ VersionLabel }) => VersionLabel)).toEqual(['4.0', '3.0']);
    await list.update({ EnableVersioning: false });
    await item.update({ Title: '5' });
    expect((await item.versions.select('Title')()).map(({ Title }) => Title)[0]).toBe('5');
    await list.update({ EnableVersioning: true, MajorVersionLimit: 50 });
  });
});

describe('§14.2 Attachments', () => {
  it('attaches, reads and takes away', async () => {
    const { Id } = await item();
    await item.attachmentFiles.add("a b's.txt", 'content');
    const path = `${site.path}/Lists/Attached/Attachments/${Id}/a b's.txt`;
    expect(await item.select('Attachments', 'AttachmentFiles').expand('AttachmentFiles')()).toMatchObject({
      Attachments: true,
      AttachmentFiles: [{ FileName: "a b's.txt", ServerRelativeUrl: path }],
      'odata.etag': '"2"'
    });
    expect(await item.attachmentFiles.getByName("a b's.txt").getText()).toBe('content');
    expect(await (await site.request(`/Lists/Attached/Attachments/${Id}/a%20b's.txt`)).text()).toBe('content');
    await item.attachmentFiles.getByName("a b's.txt").delete();
    expect((await item()).Attachments).toBe(false);
    expect(await item.select('AttachmentFiles').expand('AttachmentFiles')()).toMatchObject({ AttachmentFiles: [] });
  });

  it('takes bytes as they are, whatever the Content-Type says', async () => {
    const bytes = new Uint8Array([0, 255, 123, 10, 13, 128]);
    const added = await attachment("/add(FileName='raw.bin')", { method: 'POST', body: bytes });
    expect([added.status, await added.json()]).toEqual([
      200,
      expect.objectContaining({
        FileName: 'raw.bin',
        FileNameAsPath: expect.objectContaining({ DecodedUrl: 'raw.bin' })
      })
    ]);
    const read = async (): Promise<number[]> => [
      ...new Uint8Array(await (await attachment("('raw.bin')/$value")).arrayBuffer())
    ];
    expect(await read()).toEqual([...bytes]);
    const put = await attachment("('raw.bin')/$value", {
      method: 'POST',
      headers: { 'X-HTTP-Method': 'PUT' },
      body: new Uint8Array([1, 2])
    });
    expect([put.status, await read()]).toEqual([204, [1, 2]]);
    expect((await attachment("/addUsingPath(DecodedUrl='100%25.txt')", { method: 'POST', body: '' })).status).toBe(200);
    expect((await item.attachmentFiles()).map(({ FileName }) => FileName)).toEqual(['100%.txt', 'raw.bin']);
  });

  it('refuses a name in use, one that is none, and a list that has them switched off', async () => {
    await item.attachmentFiles.add('a.txt', 'a');
    await expect(item.attachmentFiles.add('A.TXT', 'b')).rejects.toThrow('The specified name is already in use.');
    for (const name of ['a%3Ab.txt', 'a%2Ab', 'a%3Cb%3E', 'a%7Cb', '..'])
      expect((await attachment(`/add(FileName='${name}')`, { method: 'POST', body: 'x' })).status).toBe(400);
    await list.update({ EnableAttachments: false });
    await expect(item.attachmentFiles.add('b.txt', 'b')).rejects.toThrow('[500]');
    expect(await item()).not.toHaveProperty('Attachments');
    await list.update({ EnableAttachments: true });
  });

  it('recycles by a method that carries DELETE, and restores', async () => {
    await item.attachmentFiles.add('r.txt', 'kept');
    await item.attachmentFiles.getByName('r.txt').recycle();
    expect(await item.attachmentFiles()).toEqual([]);
    const [binned] = await site.sp().web.recycleBin.filter("LeafName eq 'r.txt'")();
    expect(binned).toMatchObject({ ItemType: 7 });
    await site
      .sp()
      .web.recycleBin.getById(binned?.Id ?? '')
      .restore();
    expect(await item.attachmentFiles.getByName('r.txt').getText()).toBe('kept');
  });
});

describe('§14.3 Values as text, as HTML and for editing', () => {
  it('are texts of every column, named as in versions', async () => {
    const { Id: handler, Title: name } = await site.sp().web.currentUser();
    await item.update({
      Title: '<b>&',
      Amount: 1234.5,
      Urgent: true,
      HandlerId: handler,
      Due: '2026-03-05T00:00:00Z',
      Tags: ['a', 'b']
    });
    const text = await item.fieldValuesAsText();
    const own = Object.entries(text).filter(([key]) => !key.startsWith('odata.'));
    expect(own.every(([, value]) => typeof value === 'string')).toBe(true);
    expect(text).toMatchObject({
      Title: '<b>&',
      Amount: '1,234.5',
      Urgent: 'Yes',
      Handler: name,
      Due: '3/5/2026',
      Tags: 'a, b',
      OData__x005f_UIVersionString: '2.0',
      FileLeafRef: expect.any(String)
    });
    expect(await item.fieldValuesAsHTML()).toMatchObject({
      Title: '&lt;b&gt;&amp;',
      Handler: expect.stringContaining(name)
    });
    expect(await item.fieldValuesForEdit()).toMatchObject({ Title: '<b>&', Handler: `${handler};#${name}` });
    expect(await list.items.select('FieldValuesAsText/Urgent').expand('FieldValuesAsText').top(1)()).toHaveLength(1);
  });
});
