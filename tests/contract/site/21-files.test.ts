import '@pnp/sp/presets/all';
import { startTestSite, TEST_USERS, type TestSite } from './startSite';

let site: TestSite;

beforeAll(async () => {
  site = await startTestSite({ today: '2026-03-02' });
});
afterAll(() => site.close());

describe('§21 Files and folders', () => {
  it('stores a page and gives its content back through its item', async () => {
    const { web } = site.sp();
    const folder = web.getFolderByServerRelativePath('/sites/dev/SitePages');
    await folder.files.addUsingPath('Home.aspx', '', { Overwrite: true });
    const item = await web.getFileByServerRelativePath('/sites/dev/SitePages/Home.aspx').getItem();
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
    const folder = web.getFolderByServerRelativePath('Shared Documents');
    const added = await folder.files.addUsingPath(name, new Blob([bytes]), { Overwrite: true });
    expect(added).toMatchObject({ Name: name, Length: '5', ServerRelativeUrl: `/sites/dev/Shared Documents/${name}` });
    expect(new Uint8Array(await web.getFileByServerRelativePath(added.ServerRelativeUrl).getBuffer())).toEqual(bytes);
    const direct = await site.request(`/Shared%20Documents/${encodeURIComponent(name)}`);
    expect(direct.headers.get('content-disposition')).toMatch(/^attachment;/);
    expect(direct.headers.get('x-content-type-options')).toBe('nosniff');
    expect(new Uint8Array(await direct.arrayBuffer())).toEqual(bytes);
    expect(
      (await site.request(`/Shared%20Documents/${encodeURIComponent(name)}`, { user: TEST_USERS.stranger.login }))
        .status
    ).toBe(404);
    await expect(folder.files.addUsingPath('a:b.txt', 'x')).rejects.toThrow('[400]');
  });

  it('makes folders and walks them', async () => {
    const { web } = site.sp();
    const folder = web.getFolderByServerRelativePath('Shared Documents');
    await folder.folders.addUsingPath('Sub');
    await web.getFolderByServerRelativePath('Shared Documents/Sub').files.addUsingPath('in.txt', 'text');
    expect((await folder.folders()).map(({ Name }) => Name)).toEqual(['Sub']);
    expect((await web.getFolderByServerRelativePath('Shared Documents/Sub').files()).map(({ Name }) => Name)).toEqual([
      'in.txt'
    ]);
    expect(await web.getFileByServerRelativePath('/sites/dev/Shared Documents/Sub/in.txt').getText()).toBe('text');
    expect(await web.getFileByServerRelativePath('/sites/dev/Shared Documents/none.txt').exists()).toBe(false);
  });
});
