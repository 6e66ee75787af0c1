import type { IList } from '@pnp/sp/lists';
import '@pnp/sp/presets/all';
import { startTestSite, TEST_USERS, type TestSite } from './startSite';

let site: TestSite;
let list: IList;
let ownerId: number;
let memberId: number;

const titles = (rows: readonly { Title: string }[]): string[] => rows.map(({ Title }) => Title);

beforeAll(async () => {
  site = await startTestSite({ today: '2026-03-02' });
  const { web } = site.sp();
  ownerId = (await web.currentUser()).Id;
  memberId = (await web.ensureUser(TEST_USERS.member.login)).Id;
  await web.lists.add('Customers');
  const customers = web.lists.getByTitle('Customers');
  await customers.fields.addText('City');
  await customers.items.add({ Title: 'Ash', City: 'Reed' });
  await customers.items.add({ Title: 'Birch', City: 'Ford' });
  const { Id: customersId } = await customers.select('Id')();
  await web.lists.add('Orders');
  list = web.lists.getByTitle('Orders');
  await list.fields.addNumber('Amount');
  await list.fields.addDateTime('Due', { DisplayFormat: 0 });
  await list.fields.addDateTime('Seen', { DisplayFormat: 1 });
  await list.fields.addBoolean('Urgent');
  await list.fields.addChoice('Stage', { Choices: ['New', 'Done'] });
  await list.fields.addMultiChoice('Tags', { Choices: ['a', 'b', 'c'] });
  await list.fields.addUrl('Link');
  await list.fields.addUser('Handler', { SelectionMode: 0 });
  await list.fields.addLookup('Customer', { LookupListId: customersId, LookupFieldName: 'Title' });
  await list.fields.createFieldAsXml(
    `<Field Type="LookupMulti" Mult="TRUE" DisplayName="Others" Name="Others" List="{${customersId}}" ShowField="Title" />`
  );
  await list.fields.createFieldAsXml('<Field Type="UserMulti" Mult="TRUE" DisplayName="Watchers" Name="Watchers" />');
  await list.fields.createFieldAsXml(
    '<Field Type="Note" DisplayName="Notes" Name="Notes" NumLines="6" RichText="FALSE" />'
  );
  await list.items.add({
    Title: 'One',
    Amount: 10.5,
    Due: '2026-03-10T00:00:00Z',
    Seen: '2026-03-01T08:30:15.123Z',
    Urgent: true,
    Stage: 'New',
    Tags: ['a', 'b'],
    Link: { Url: 'https://example.org', Description: 'Example' },
    HandlerId: ownerId,
    CustomerId: 1,
    OthersId: [1, 2],
    WatchersId: [ownerId, memberId],
    Notes: 'line\nline'
  });
  await list.items.add({
    Title: 'two',
    Amount: 2,
    Due: '2026-02-10',
    Urgent: false,
    Stage: 'Done',
    Tags: ['c'],
    HandlerId: memberId,
    CustomerId: 2
  });
  await list.items.add({ Title: 'Three' });
});
afterAll(() => site.close());

describe('the shapes of values', () => {
  it('gives back every type as it is read in SharePoint', async () => {
    const item = await list.items.getById(1)();
    expect(item).toMatchObject({
      FileSystemObjectType: 0,
      Id: 1,
      ID: 1,
      Title: 'One',
      Amount: 10.5,
      Due: '2026-03-10T00:00:00Z',
      Seen: '2026-03-01T08:30:15Z',
      Urgent: true,
      Stage: 'New',
      Tags: ['a', 'b'],
      Link: { Url: 'https://example.org', Description: 'Example' },
      HandlerId: ownerId,
      HandlerStringId: String(ownerId),
      CustomerId: 1,
      OthersId: [1, 2],
      WatchersId: [ownerId, memberId],
      WatchersStringId: [String(ownerId), String(memberId)],
      Notes: 'line\nline',
      AuthorId: ownerId,
      EditorId: ownerId,
      OData__UIVersionString: '1.0',
      Attachments: false,
      'odata.type': 'SP.Data.OrdersListItem',
      'odata.etag': '"1"'
    });
    expect(item).not.toHaveProperty('AuthorStringId');
    expect(item.Created).toMatch(/^2026-03-02T\d\d:\d\d:\d\dZ$/);
    expect(item.ContentTypeId).toMatch(/^0x0100[0-9A-F]{32}$/);
  });

  it('gives back empty values as it is read in SharePoint', async () => {
    expect(await list.items.getById(3)()).toMatchObject({
      Amount: null,
      Due: null,
      Urgent: null,
      Stage: null,
      Tags: null,
      Link: null,
      HandlerId: null,
      HandlerStringId: null,
      CustomerId: null,
      OthersId: [],
      WatchersId: null,
      WatchersStringId: null,
      Notes: null
    });
  });

  it('clears values with null and with empty lists', async () => {
    const { Id } = await list.items.add({
      Title: 'to clear',
      Amount: 1,
      Tags: ['a'],
      OthersId: [1],
      HandlerId: ownerId
    });
    await list.items.getById(Id).update({ Amount: null, Tags: [], OthersId: [], HandlerId: null });
    expect(await list.items.getById(Id)()).toMatchObject({ Amount: null, Tags: null, OthersId: [], HandlerId: null });
    await list.items.getById(Id).delete();
  });

  it('speaks all dialects', async () => {
    const path = "/_api/web/lists/getByTitle('Orders')/items(1)?$select=Title,Tags";
    const read = async (headers: Record<string, string>): Promise<unknown> =>
      (await site.request(path, { headers })).json();
    expect(await read({ Accept: 'application/json;odata=nometadata' })).toEqual({ Title: 'One', Tags: ['a', 'b'] });
    expect(await read({ Accept: 'application/json;odata=verbose' })).toMatchObject({
      d: { __metadata: { type: 'SP.Data.OrdersListItem' }, Tags: { results: ['a', 'b'] } }
    });
    expect(await read({ Accept: 'application/json', 'OData-Version': '4.0' })).toMatchObject({
      '@odata.type': '#SP.Data.OrdersListItem',
      Title: 'One'
    });
    expect(
      (await site.request(path, { headers: { Accept: 'application/json;odata=verbose', 'OData-Version': '4.0' } }))
        .status
    ).toBe(406);
  });
});

describe('choosing columns', () => {
  it('follows lookups and people', async () => {
    const [row] = await list.items
      .select('Id', 'Customer/Title', 'Customer/City', 'Handler/EMail', 'Handler/Name', 'Others/Title')
      .expand('Customer', 'Handler', 'Others')
      .top(1)();
    expect(row).toMatchObject({
      Customer: { Title: 'Ash', City: 'Reed' },
      Others: [{ Title: 'Ash' }, { Title: 'Birch' }],
      Handler: { EMail: 'ola.owner@council.example', Name: 'i:0#.f|membership|ola.owner@council.example' }
    });
    const empty = await list.items.getById(3).select('Customer/Title', 'Others/Title').expand('Customer', 'Others')();
    expect(empty).toMatchObject({ Customer: null, Others: [] });
  });

  it.each([
    ['an unknown column', 'Nothing', '', "The field or property 'Nothing' does not exist."],
    ['a lookup that is not expanded', 'Customer/Title', '', 'must contains Customer'],
    ['a lookup without its column', 'Customer', '', 'must contains Customer'],
    [
      "a column the lookup's target has not",
      'Customer/Nothing',
      'Customer',
      "The query to field 'Customer/Nothing' is not valid."
    ]
  ])('refuses %s', async (_name, select, expand, message) => {
    const response = await site.request(
      `/_api/web/lists/getByTitle('Orders')/items?$select=${select}${expand === '' ? '' : `&$expand=${expand}`}`
    );
    expect(response.status).toBe(400);
    expect(JSON.stringify(await response.json())).toContain(message);
  });

  it('expands what is no column: the list, attachments, rights', async () => {
    const item = await list.items
      .getById(1)
      .select('Id', 'AttachmentFiles', 'ParentList/Title', 'EffectiveBasePermissions', 'HasUniqueRoleAssignments')
      .expand('AttachmentFiles', 'ParentList')();
    expect(item).toMatchObject({
      AttachmentFiles: [],
      ParentList: { Title: 'Orders' },
      HasUniqueRoleAssignments: false,
      EffectiveBasePermissions: { Low: '4294705151' }
    });
  });
});

describe('filters and orders', () => {
  it.each([
    ["Title eq 'TWO'", ['two']],
    ["startswith(Title,'t')", ['two', 'Three']],
    ["substringof('hre',Title)", ['Three']],
    ['Amount gt 2', ['One']],
    ['Amount eq null', ['Three']],
    ['Urgent eq true', ['One']],
    ['Urgent eq 0', ['two']],
    ["Due lt datetime'2026-03-01T00:00:00Z'", ['two']],
    ["Due ge '2026-03-10T12:00:00.000Z'", ['One']],
    ['CustomerId eq 2', ['two']],
    ['Customer/Id eq 1', ['One']],
    ["Customer/Title eq 'birch'", ['two']],
    ["Handler/EMail eq 'ola.owner@council.example'", ['One']],
    ["Tags eq 'b'", ['One']],
    ["Others/Title eq 'Birch'", ['One']],
    ['OthersId eq 2', ['One']],
    ["Stage ne 'New'", ['two', 'Three']],
    ["Stage eq 'New' or Amount eq 2 and Urgent eq false", ['One', 'two']],
    ["not (Stage eq 'New')", ['two', 'Three']],
    ['year(Due) eq 2026 and month(Due) eq 2', ['two']],
    ["substringof('ine',Notes)", ['One']]
  ])('%s', async (filter, expected) => {
    expect(
      titles(
        await list.items
          .filter(filter)
          .expand('Customer', 'Handler', 'Others')
          .select('Title', 'Customer/Id', 'Handler/Id', 'Others/Id')()
      )
    ).toEqual(expected);
  });

  it.each([
    ['Nothing eq 1', 400],
    ["Link eq 'x'", 400],
    ["Amount eq 'abc'", 400],
    ["endswith(Title,'x')", 400],
    ["Title eq 'a", 400]
  ])('refuses %s', async (filter, status) => {
    const response = await site.request(
      `/_api/web/lists/getByTitle('Orders')/items?$filter=${encodeURIComponent(filter)}`
    );
    expect(response.status).toBe(status);
  });

  it('sorts without regard to case, empty values first, and by lookups', async () => {
    expect(titles(await list.items.orderBy('Title')())).toEqual(['One', 'Three', 'two']);
    expect(titles(await list.items.orderBy('Amount')())).toEqual(['Three', 'two', 'One']);
    expect(titles(await list.items.orderBy('Amount', false)())).toEqual(['One', 'two', 'Three']);
    expect(titles(await list.items.orderBy('Customer', false)())).toEqual(['two', 'One', 'Three']);
  });

  it('answers hundreds of alternatives at once', async () => {
    const filter = Array.from({ length: 500 }, (_, n) => `Id eq ${n + 2}`).join(' or ');
    const response = await site.request(
      `/_api/web/lists/getByTitle('Orders')/items?$filter=${encodeURIComponent(filter)}&$select=Title`
    );
    expect(titles(((await response.json()) as { value: { Title: string }[] }).value)).toEqual(['two', 'Three']);
  });
});

describe('writing', () => {
  it('refuses an unknown key and writes nothing', async () => {
    await expect(list.items.add({ Title: 'x', Nothing: 1 })).rejects.toThrow(
      "The property 'Nothing' does not exist on type 'SP.Data.OrdersListItem'"
    );
    expect((await list.select('ItemCount')()).ItemCount).toBe(3);
  });

  it.each([
    ['text over 255', { Title: 'x'.repeat(256) }, 500],
    ['a number that is none', { Title: 'x', Amount: 'abc' }, 400],
    ['a date that is none', { Title: 'x', Due: '2026-02-30' }, 400],
    ['a lookup to nowhere', { Title: 'x', CustomerId: 99 }, 500],
    ['a person who is none', { Title: 'x', HandlerId: 99 }, 500],
    ['an object where a text belongs', { Title: { a: 1 } }, 400],
    ['a text where a list belongs', { Title: 'x', Tags: 'a' }, 400]
  ])('refuses %s', async (_name, body, status) => {
    await expect(list.items.add(body)).rejects.toThrow(`[${status}]`);
  });

  it('compares ETags', async () => {
    const { Id, 'odata.etag': etag } = await list.items.add({ Title: 'etag' });
    const item = list.items.getById(Id);
    await item.update({ Title: 'changed' }, etag);
    await expect(item.update({ Title: 'again' }, etag)).rejects.toThrow('[412]');
    await expect(item.delete(etag)).rejects.toThrow('[412]');
    const without = await site.request(`/_api/web/lists/getByTitle('Orders')/items(${Id})`, {
      method: 'POST',
      headers: { 'X-HTTP-Method': 'MERGE' },
      body: '{"Title":"x"}'
    });
    expect(without.status).toBe(412);
    await item.delete();
  });

  it('keeps unique columns unique', async () => {
    const { web } = site.sp();
    await web.lists.add('Unique');
    const unique = web.lists.getByTitle('Unique');
    await unique.fields.addText('Key', { Indexed: true, EnforceUniqueValues: true });
    await unique.items.add({ Title: 'a', Key: 'K1' });
    await expect(unique.items.add({ Title: 'b', Key: 'k1' })).rejects.toThrow(
      'duplicate values were found in the following field(s) in the list: [Key].'
    );
    await unique.items.add({ Title: 'none' });
    await unique.items.add({ Title: 'none too' });
    expect((await unique.select('ItemCount')()).ItemCount).toBe(3);
  });

  it('fills defaults, and counts versions', async () => {
    const { web } = site.sp();
    await web.lists.add('Defaults');
    const defaults = web.lists.getByTitle('Defaults');
    await defaults.fields.createFieldAsXml(
      '<Field Type="Choice" DisplayName="Stage"><Default>New</Default><CHOICES><CHOICE>New</CHOICE><CHOICE>Done</CHOICE></CHOICES></Field>'
    );
    await defaults.fields.createFieldAsXml(
      '<Field Type="DateTime" Format="DateOnly" DisplayName="Day"><Default>[today]</Default></Field>'
    );
    expect(await defaults.items.add({ Title: 'v1' })).toMatchObject({ Stage: 'New', Day: '2026-03-02T00:00:00Z' });
    await defaults.items.getById(1).update({ Title: 'v2' });
    expect(await defaults.items.getById(1).select('OData__UIVersionString')()).toMatchObject({
      OData__UIVersionString: '2.0'
    });
    const versions = await defaults.items.getById(1).versions();
    expect(versions).toMatchObject([
      { VersionLabel: '2.0', VersionId: 1024, IsCurrentVersion: true, Title: 'v2' },
      {
        VersionLabel: '1.0',
        VersionId: 512,
        IsCurrentVersion: false,
        Title: 'v1',
        Editor: { LookupValue: 'Ola Owner' }
      }
    ]);
  });

  it('recycles, and restores under the old id', async () => {
    const { Id } = await list.items.add({ Title: 'to the bin' });
    const binId = await list.items.getById(Id).recycle();
    await expect(list.items.getById(Id)()).rejects.toThrow('[404]');
    await site.sp().web.recycleBin.getById(binId).restore();
    expect((await list.items.getById(Id)()).Title).toBe('to the bin');
    await list.items.getById(Id).delete();
  });
});
