import '@pnp/sp/presets/all';
import { startTestSite, type TestSite } from './startSite';

let site: TestSite;

beforeAll(async () => {
  site = await startTestSite({ today: '2026-03-02' });
});
afterAll(() => site.close());

describe('§14.2 Attachments', () => {
  it('attaches, reads and takes away', async () => {
    const { web } = site.sp();
    await web.lists.add('Attached');
    const list = web.lists.getByTitle('Attached');
    await list.items.add({ Title: 'x' });
    const item = list.items.getById(1);
    await item.attachmentFiles.add("a b's.txt", 'content');
    expect(await item.select('Attachments', 'AttachmentFiles').expand('AttachmentFiles')()).toMatchObject({
      Attachments: true,
      AttachmentFiles: [
        { FileName: "a b's.txt", ServerRelativeUrl: `${site.path}/Lists/Attached/Attachments/1/a b's.txt` }
      ],
      'odata.etag': '"2"'
    });
    expect(await item.attachmentFiles.getByName("a b's.txt").getText()).toBe('content');
    expect(await (await site.request("/Lists/Attached/Attachments/1/a%20b's.txt")).text()).toBe('content');
    await item.attachmentFiles.getByName("a b's.txt").delete();
    expect((await item()).Attachments).toBe(false);
  });
});
