import type { IList } from '@pnp/sp/lists';
import '@pnp/sp/presets/all';
import { localOnly, startTestSite, TEST_USERS, type TestSite } from './startSite';

const { member } = TEST_USERS;

let site: TestSite;

beforeAll(async () => {
  site = await startTestSite({ today: '2026-03-02' });
  await site.sp().web.associatedMemberGroup.users.add(`i:0#.f|membership|${member.login}`);
});
afterAll(() => site.close());

async function addList(title: string): Promise<IList> {
  await site.sp().web.lists.add(title);
  return site.sp().web.lists.getByTitle(title);
}

const tokenOf = async (list: IList): Promise<{ StringValue: string }> =>
  (await list.select('CurrentChangeToken')()).CurrentChangeToken as { StringValue: string };

interface ItemChange {
  readonly ItemId: number;
  readonly ChangeType: number;
  readonly ChangeToken: { readonly StringValue: string };
}

const everything = { Item: true, Add: true, Update: true, DeleteObject: true, Restore: true };
const pairs = (changes: unknown): [number, number][] =>
  (changes as ItemChange[]).map(({ ItemId, ChangeType }) => [ItemId, ChangeType]);

describe('§17.1 Change tokens', () => {
  localOnly.it('name what they are of, the moment and a number that only grows', async () => {
    const list = await addList('Tokens');
    const before = await tokenOf(list);
    const { Id } = await list.select('Id')();
    expect(before.StringValue).toMatch(new RegExp(`^1;3;${Id};63908\\d{13};\\d+$`));
    await list.items.add({ Title: 'x' });
    const number = (token: { StringValue: string }): number => Number(token.StringValue.split(';')[4]);
    expect(number(await tokenOf(list))).toBeGreaterThan(number(before));
  });

  it('count by time alone when they have no number, and are of one list only', async () => {
    const list = await addList('Times');
    const { Id } = await list.select('Id')();
    await list.items.add({ Title: 'x' });
    const [, , , ticks] = (await tokenOf(list)).StringValue.split(';');
    const at = (time: bigint): { StringValue: string } => ({ StringValue: `1;3;${Id};${time};-1` });
    expect(
      await list.getChanges({ ...everything, ChangeTokenStart: at(BigInt(ticks ?? '0') - 36_000_000_000n) })
    ).toHaveLength(1);
    expect(
      await list.getChanges({ ...everything, ChangeTokenStart: at(BigInt(ticks ?? '0') + 36_000_000_000n) })
    ).toEqual([]);
    const other = await tokenOf(await addList('Other times'));
    for (const token of [other.StringValue, 'rubbish', '1;3;;;'])
      await expect(list.getChanges({ ...everything, ChangeTokenStart: { StringValue: token } })).rejects.toThrow(
        /\[400\].*The changeToken refers to a time before/
      );
  });
});

describe('§17.2 getchanges', () => {
  localOnly.it('tells what happened since a token, once each, deletions too', async () => {
    const list = await addList('Watched');
    await list.items.add({ Title: 'before' });
    const query = { ...everything, ChangeTokenStart: await tokenOf(list) };
    expect(await list.getChanges(query)).toEqual([]);
    await list.items.add({ Title: 'new' });
    await list.items.getById(1).update({ Title: 'changed' });
    await list.items.getById(2).delete();
    const changes = (await list.getChanges(query)) as ItemChange[];
    expect(pairs(changes)).toEqual([
      [2, 1],
      [1, 2],
      [2, 3]
    ]);
    expect(changes[1]).toMatchObject({
      Editor: 'Ola Owner',
      EditorEmailHint: 'ola.owner@council.example',
      ServerRelativeUrl: `${site.path}/Lists/Watched/1_.000`,
      SharedByUser: null,
      Time: expect.stringMatching(/^2026-03-02T\d\d:\d\d:\d\dZ$/),
      'odata.type': 'SP.ChangeItem'
    });
    expect(changes[0]).toMatchObject({ Editor: '', EditorEmailHint: null, ServerRelativeUrl: '' });
    expect(pairs(await list.getChanges({ ...query, ChangeTokenStart: changes[1]?.ChangeToken }))).toEqual([[2, 3]]);
    expect(pairs(await list.getChanges({ ...query, ChangeTokenEnd: changes[1]?.ChangeToken }))).toEqual([
      [2, 1],
      [1, 2]
    ]);
    const latest = { ...query, FetchLimit: 1, LatestFirst: true };
    expect(pairs(await list.getChanges(latest as object))).toEqual([[2, 3]]);
  });

  it('succeeds with nothing when no kind of thing is asked for, and hands out a thousand at most', async () => {
    const list = await addList('Many changes');
    const [batched, execute] = site.sp().batched();
    for (let n = 0; n < 100; n += 1) void batched.web.lists.getByTitle('Many changes').items.add({ Title: `${n}` });
    await execute();
    for (let round = 0; round < 10; round += 1) {
      const [again, run] = site.sp().batched();
      for (let n = 1; n <= 100; n += 1)
        void again.web.lists
          .getByTitle('Many changes')
          .items.getById(n)
          .update({ Title: `${round}` });
      await run();
    }
    expect(await list.getChanges({ Add: true, DeleteObject: true, Restore: true })).toEqual([]);
    expect(await list.getChanges(everything)).toHaveLength(1000);
  });

  it('tells of lists, columns, rights and webs as well', async () => {
    const { web, site: collection } = site.sp();
    const { CurrentChangeToken: start } = await web.select('CurrentChangeToken')();
    const { Id } = await web.lists.add('Told of');
    const list = web.lists.getById(Id);
    await list.fields.addText('Note');
    await list.breakRoleInheritance(true);
    await list.delete();
    const query = { Add: true, DeleteObject: true, ChangeTokenStart: start };
    expect(await web.getChanges({ ...query, List: true })).toMatchObject([
      { ChangeType: 1, ListId: Id, Title: 'Told of', BaseTemplate: 100, 'odata.type': 'SP.ChangeList' },
      { ChangeType: 3, ListId: Id }
    ]);
    expect(await web.getChanges({ ...query, Field: true })).toMatchObject([{ ChangeType: 1, ListId: Id }]);
    expect(await web.getChanges({ List: true, RoleAssignmentAdd: true, ChangeTokenStart: start })).toMatchObject([
      { ChangeType: 11 }
    ]);
    const { CurrentChangeToken: ofSite } = await collection.select('CurrentChangeToken')();
    const below = await web.webs.add('Below', 'below');
    expect(await collection.getChanges({ Web: true, Add: true, ChangeTokenStart: ofSite })).toMatchObject([
      { ChangeType: 1, WebId: below.Id, 'odata.type': 'SP.ChangeWeb' }
    ]);
    const group = await web.siteGroups.add({ Title: 'Told of too' });
    const { CurrentChangeToken: before } = await web.select('CurrentChangeToken')();
    await web.siteGroups.getById(group.Id).users.add(`i:0#.f|membership|${member.login}`);
    expect(await web.getChanges({ Group: true, GroupMembershipAdd: true, ChangeTokenStart: before })).toMatchObject([
      { ChangeType: 13 }
    ]);
  });

  it('tells of a deleted folder alone, not of what was in it', async () => {
    const { web } = site.sp();
    await web.getFolderByServerRelativePath('Shared Documents').folders.addUsingPath('Gone');
    const folder = web.getFolderByServerRelativePath('Shared Documents/Gone');
    await folder.files.addUsingPath('in.txt', 'x');
    const documents = web.lists.getByTitle('Documents');
    const ChangeTokenStart = await tokenOf(documents);
    await folder.delete();
    expect(
      await documents.getChanges({ Item: true, Folder: true, DeleteObject: true, ChangeTokenStart })
    ).toMatchObject([{ ChangeType: 3, 'odata.type': 'SP.ChangeFolder' }]);
  });

  it('tells nobody of items out of their sight', async () => {
    const list = await addList('Trimmed changes');
    await list.items.add({ Title: 'seen' });
    await list.items.add({ Title: 'secret' });
    await list.items.getById(2).breakRoleInheritance(false);
    const asMember = site.sp(member.login).web.lists.getByTitle('Trimmed changes');
    expect(pairs(await asMember.getChanges(everything))).toEqual([[1, 1]]);
  });
});

describe('§17.3 getlistitemchangessincetoken', () => {
  const sync = (list: IList, query: object): Promise<string> => list.getListItemChangesSinceToken(query);
  const ids = (xml: string): string[] => [...xml.matchAll(/<z:row [^>]*ows_ID="(\d+)"/g)].map(([, id]) => id ?? '');
  const lastToken = (xml: string): string => /LastChangeToken="([^"]+)"/.exec(xml)?.[1] ?? '';

  localOnly.it('begins with the columns and the items, a page at a time', async () => {
    const list = await addList('Synced');
    await list.fields.addDateTime('Seen', { DisplayFormat: 1 });
    for (const Title of ['one', 'two <&>', 'three']) await list.items.add({ Title, Seen: '2026-03-02T15:04:00Z' });
    const first = await sync(list, { RowLimit: '2', ViewName: '' });
    expect(first).toMatch(/^<\?xml version="1.0" encoding="utf-8"\?><GetListItemChangesSinceTokenResult/);
    expect(first).toContain('<rs:data ItemCount="2" ListItemCollectionPositionNext="Paged=TRUE&amp;p_ID=2">');
    expect(first).toMatch(/<Changes LastChangeToken="1;3;[^"]+"><List .*<Field .*Name="Seen"/);
    expect(first).toMatch(
      /<z:row ows_ID="2" ows_owshiddenversion="1" ows_UniqueId="2;#\{[0-9A-F-]{36}\}" ows_FSObjType="2;#0" .*ows_FileRef="2;#sites\/dev\/Lists\/Synced\/2_\.000".*ows_Title="two &lt;&amp;&gt;"/
    );
    expect(first).toContain('ows_Author="6;#Ola Owner"');
    expect(first).toContain('ows_Seen="2026-03-02 15:04:00"');
    const second = await sync(list, {
      RowLimit: '2',
      QueryOptions:
        '<QueryOptions><Paging ListItemCollectionPositionNext="Paged=TRUE&amp;p_ID=2" /><DateInUtc>TRUE</DateInUtc></QueryOptions>',
      ViewFields: '<ViewFields><FieldRef Name="Seen"/></ViewFields>'
    });
    expect(ids(second)).toEqual(['3']);
    expect(second).toContain('ows_Seen="2026-03-02T15:04:00Z"');
    expect(second).not.toContain('ows_Title');
    expect(second).not.toContain('PositionNext');
  });

  it('goes on with what changed: rows, and ids of what is gone, restored or fits no longer', async () => {
    const list = await addList('Synced on');
    for (const Title of ['keep', 'change', 'delete', 'restore', 'leave']) await list.items.add({ Title });
    const Query = '<Query><Where><Neq><FieldRef Name="Title"/><Value Type="Text">out</Value></Neq></Where></Query>';
    const ChangeToken = lastToken(await sync(list, { Query }));
    expect(ids(await sync(list, { ChangeToken, Query }))).toEqual([]);
    await list.items.getById(2).update({ Title: 'changed' });
    await list.items.getById(3).delete();
    const binId = await list.items.getById(4).recycle();
    await site.sp().web.recycleBin.getById(binId).restore();
    await list.items.getById(5).update({ Title: 'out' });
    await list.items.add({ Title: 'new' });
    const next = await sync(list, { ChangeToken, Query });
    expect(ids(next)).toEqual(['2', '4', '6']);
    expect(next).toMatch(/<Id ChangeType="Delete" UniqueId="\{[0-9A-F-]{36}\}">3<\/Id>/);
    expect(next).toMatch(/<Id ChangeType="Restore" [^>]*>4<\/Id>/);
    expect(next).toMatch(/<Id ChangeType="MoveAway" [^>]*>5<\/Id>/);
    expect(next).not.toContain('MoreChanges');
    expect(ids(await sync(list, { ChangeToken: lastToken(next), Query }))).toEqual([]);
    expect(
      ids(
        await sync(list, { Contains: '<Contains><FieldRef Name="Title"/><Value Type="Text">chan</Value></Contains>' })
      )
    ).toEqual(['2']);
  });

  it('says when a token is worth nothing, and refuses a body of another form', async () => {
    const list = await addList('Synced badly');
    expect(await sync(list, { ChangeToken: 'rubbish' })).toContain('<Id ChangeType="InvalidToken">');
    const response = await site.request("/_api/web/lists/getByTitle('Synced badly')/getlistitemchangessincetoken", {
      method: 'POST',
      body: '{"d":{"query":{}}}'
    });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('The parameter d does not exist in method GetListItemChangesSinceToken.');
  });
});
