import '@pnp/sp/presets/all';
import { makeOrders, ordersPath, type Orders } from './ordersList';
import { localOnly, startTestSite, TEST_USERS, type TestSite } from './startSite';

let site: TestSite;
let orders: Orders;

beforeAll(async () => {
  site = await startTestSite({ today: '2026-03-02' });
  orders = await makeOrders(site);
});
afterAll(() => site.close());

const json = { 'Content-Type': 'application/json' };
const post = (body: unknown, headers: Record<string, string> = json): Promise<Response> =>
  site.request(ordersPath, { method: 'POST', headers, body: JSON.stringify(body) });

describe('§10.1 value shapes', () => {
  localOnly.it('gives back every type as it is read in SharePoint', async () => {
    const { list, ownerId, memberId } = orders;
    const item = await list.items.getById(1)();
    expect(item).toMatchObject({
      FileSystemObjectType: 0,
      Id: 1,
      ID: 1,
      ServerRedirectedEmbedUri: null,
      ServerRedirectedEmbedUrl: '',
      Title: 'One',
      Amount: 10.5,
      Cost: 67.67,
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
      Double: '21.0000000000000',
      AuthorId: ownerId,
      EditorId: ownerId,
      OData__UIVersionString: '1.0',
      Attachments: false,
      'odata.type': 'SP.Data.OrdersListItem',
      'odata.etag': '"1"'
    });
    expect(item.Story).toMatch(/^<div class="ExternalClass[0-9A-F]{32}"><p>Once<\/p><\/div>$/);
    expect(item).not.toHaveProperty('AuthorStringId');
    expect(item.Created).toMatch(/^2026-03-02T\d\d:\d\d:\d\dZ$/);
    expect(item.ContentTypeId).toMatch(/^0x0100[0-9A-F]{32}$/);
    expect(new Set([item.GUID, item['odata.id']]).size).toBe(2);
  });

  it('gives back empty values as it is read in SharePoint', async () => {
    expect(await orders.list.items.getById(3)()).toMatchObject({
      Amount: null,
      Cost: null,
      Due: null,
      Seen: null,
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
      Notes: null,
      Story: null
    });
  });

  it('keeps the order of the default set', async () => {
    const response = await site.request(`${ordersPath}(3)`, {
      headers: { Accept: 'application/json;odata=nometadata' }
    });
    const keys = Object.keys((await response.json()) as object);
    expect(keys.slice(0, 6)).toEqual([
      'FileSystemObjectType',
      'Id',
      'ServerRedirectedEmbedUri',
      'ServerRedirectedEmbedUrl',
      'ContentTypeId',
      'Title'
    ]);
    expect(keys.slice(-8)).toEqual([
      'ID',
      'Modified',
      'Created',
      'AuthorId',
      'EditorId',
      'OData__UIVersionString',
      'Attachments',
      'GUID'
    ]);
  });

  it.each([
    [
      'nometadata',
      { Accept: 'application/json;odata=nometadata' },
      { Title: 'One', Tags: ['a', 'b'], OthersId: [1, 2] }
    ],
    [
      'verbose',
      { Accept: 'application/json;odata=verbose' },
      {
        d: {
          __metadata: { type: 'SP.Data.OrdersListItem' },
          Tags: { __metadata: { type: 'Collection(Edm.String)' }, results: ['a', 'b'] },
          OthersId: { __metadata: { type: 'Collection(Edm.Int32)' }, results: [1, 2] }
        }
      }
    ],
    ['minimal', { Accept: 'application/json' }, { 'odata.type': 'SP.Data.OrdersListItem', Tags: ['a', 'b'] }],
    [
      'OData version 4',
      { Accept: 'application/json', 'OData-Version': '4.0' },
      { '@odata.type': '#SP.Data.OrdersListItem', Tags: ['a', 'b'] }
    ]
  ])('speaks %s', async (_name, headers, expected) => {
    const response = await site.request(`${ordersPath}(1)?$select=Title,Tags,OthersId`, { headers });
    expect(await response.json()).toMatchObject(expected);
    const page = await site.request(`${ordersPath}?$select=Title,Tags,OthersId&$top=1`, { headers });
    const { d, value } = (await page.json()) as { d?: { results: unknown[] }; value?: unknown[] };
    const row = 'd' in expected ? expected.d : expected;
    expect((d?.results ?? value ?? [])[0]).toMatchObject(row);
  });

  it('works calculated columns out when a row or the formula changes, and filters and sorts by their result', async () => {
    const { web } = site.sp();
    await web.lists.add('Sums');
    const list = web.lists.getByTitle('Sums');
    await list.fields.addNumber('Price');
    await list.fields.addDateTime('Start', { DisplayFormat: 0 });
    for (const Price of [9, 10, 100]) await list.items.add({ Title: `p${Price}`, Price, Start: '2026-03-29' });
    await list.fields.addCalculated('Double', { Formula: '=[Price]*2', OutputType: 9 });
    await list.fields.addCalculated('Words', { Formula: '=IF([Double]>50,"much","little")&" "&Title' });
    await list.fields.addCalculated('Next', { Formula: '=Start+1', OutputType: 4 });
    await list.fields.addCalculated('Fair', { Formula: '=[Price]>9', OutputType: 8 });
    await list.fields.addCalculated('Broken', { Formula: '=[Price]/([Price]-9)', OutputType: 9 });
    expect(await list.items.getById(1)()).toMatchObject({
      Double: '18.0000000000000',
      Words: 'little p9',
      Next: '2026-03-30T00:00:00Z',
      Fair: '0',
      Broken: '#DIV/0!'
    });
    const found = async (filter: string, by: string): Promise<number[]> =>
      (await list.items.filter(filter).orderBy(by, false).select('Price')()).map(
        ({ Price }: { Price: number }) => Price
      );
    // As text, 18 and 20 would be more than 200.
    expect(await found('Double gt 18', 'Double')).toEqual([100, 10]);
    expect(await found("startswith(Words,'little')", 'Words')).toEqual([9, 10]);
    expect(await found('Fair eq 1', 'Price')).toEqual([100, 10]);
    expect(await found("Next eq '2026-03-30T00:00:00Z'", 'Price')).toEqual([100, 10, 9]);
    await list.items.getById(1).update({ Price: 50 });
    expect(await list.items.getById(1)()).toMatchObject({ Double: '100.000000000000', Words: 'much p9', Fair: '1' });
    await list.fields.getByInternalNameOrTitle('Double').update({ Formula: '=[Price]*3' }, 'SP.FieldCalculated');
    expect((await list.items.getById(1)()).Double).toBe('150.000000000000');
    await expect(list.fields.addCalculated('Bad', { Formula: '=[Nothing]*2' })).rejects.toThrow('does not exist');
    await expect(list.fields.addCalculated('Bad', { Formula: '=VLOOKUP(1,2,3)' })).rejects.toThrow('syntax error');
    await expect(list.items.add({ Title: 'x', Double: '1' })).rejects.toThrow('may be read only');
  });

  it('shows of a column that only appends what its own version wrote', async () => {
    const { web } = site.sp();
    await web.lists.add('Diary');
    const list = web.lists.getByTitle('Diary');
    await list.fields.createFieldAsXml('<Field Type="Note" DisplayName="Entry" RichText="FALSE" AppendOnly="TRUE" />');
    await list.items.add({ Title: 'd', Entry: 'first' });
    await list.items.getById(1).update({ Title: 'e' });
    expect((await list.items.getById(1)()).Entry).toBeNull();
    await list.items.getById(1).update({ Entry: 'second' });
    expect((await list.items.getById(1)()).Entry).toBe('second');
    const versions = await list.items.getById(1).versions();
    expect(versions.map(({ Entry }: { Entry: string | null }) => Entry)).toEqual(['second', null, 'first']);
  });
});

describe('§10.2 create', () => {
  it('answers 201 with the whole item, its address and its ETag, whatever $select says', async () => {
    const response = await site.request(`${ordersPath}?$select=Title`, {
      method: 'POST',
      headers: json,
      body: '{"Title":"new"}'
    });
    const body = (await response.json()) as { Id: number; GUID: string };
    expect(response.status).toBe(201);
    expect(body).toMatchObject({ Title: 'new', OData__UIVersionString: '1.0', Attachments: false });
    expect(response.headers.get('location')).toMatch(
      new RegExp(`/_api/Web/Lists\\(guid'[0-9a-f-]+'\\)/Items\\(${body.Id}\\)$`)
    );
    expect(response.headers.get('etag')).toMatch(/^"[0-9a-f-]{36},1"$/);
    const more = await orders.list.items
      .getById(body.Id)
      .select('Order', 'FileRef', 'FileLeafRef', 'FileDirRef', 'owshiddenversion')();
    expect(more).toMatchObject({
      Order: body.Id * 100,
      FileRef: `${site.path}/Lists/Orders/${body.Id}_.000`,
      FileLeafRef: `${body.Id}_.000`,
      FileDirRef: `${site.path}/Lists/Orders`,
      owshiddenversion: 1
    });
    await orders.list.items.getById(body.Id).delete();
    const next = await orders.list.items.add({ Title: 'later' });
    expect(next.Id).toBe(body.Id + 1);
    await orders.list.items.getById(next.Id).delete();
  });

  it.each([
    ['people and lookups by their string ids', { HandlerStringId: '1', CustomerId: '2' }, { CustomerId: 2 }],
    [
      'lists as verbose clients wrap them',
      { Tags: { results: ['a'] }, OthersId: { results: [2] } },
      { Tags: ['a'], OthersId: [2] }
    ],
    [
      'a list of none as nothing',
      { OthersId: [0], WatchersId: [0], Tags: [] },
      { OthersId: [], WatchersId: null, Tags: null }
    ],
    [
      'a day without a time as local midnight',
      { Due: '2026-12-06', Seen: '2026-12-06T10:00:00' },
      { Due: '2026-12-06T00:00:00Z', Seen: '2026-12-06T10:00:00Z' }
    ],
    ['a moment with an offset', { Seen: '2026-12-06T10:00:00.999+02:00' }, { Seen: '2026-12-06T08:00:00Z' }],
    ['numbers as text', { Amount: '5', Cost: '-1.5' }, { Amount: 5, Cost: -1.5 }],
    [
      'a choice that is none of the choices, and a number out of bounds',
      { Stage: 'Other', Amount: 1000 },
      { Stage: 'Other', Amount: 1000 }
    ],
    ['no text as nothing', { Title: '', Notes: '' }, { Title: null, Notes: null }],
    [
      'a link without words for it',
      { Link: { Url: 'https://e.org' } },
      { Link: { Url: 'https://e.org', Description: 'https://e.org' } }
    ],
    [
      'read-only values, passed over',
      { Created: '2000-01-01T00:00:00Z', AuthorId: 99, Id: 4000, GUID: 'x' },
      { Created: expect.stringMatching(/^2026-/) }
    ]
  ])('takes %s', async (_name, values, expected) => {
    const body = {
      Title: 'written',
      ...values,
      ...('HandlerStringId' in values ? { HandlerStringId: String(orders.ownerId) } : {})
    };
    const added = await orders.list.items.add(body);
    const item = orders.list.items.getById(added.Id);
    expect(await item()).toMatchObject(expected);
    await item.delete();
  });

  it.each([
    ['an unknown key', { Nothing: 1 }, 400, "The property 'Nothing' does not exist on type 'SP.Data.OrdersListItem'"],
    ['a lookup by its own name', { Customer: 1 }, 400, "The property 'Customer' does not exist"],
    ['text over 255', { Title: 'x'.repeat(256) }, 500, 'Invalid text value'],
    ['a number that is none', { Amount: 'abc' }, 400, 'Edm.Double'],
    ['a truth value that is none', { Urgent: 'perhaps' }, 400, 'Edm.Boolean'],
    ['a date that is none', { Due: '2026-02-30' }, 400, 'Edm.DateTime'],
    ['a date before 1900', { Due: '1899-12-31' }, 400, 'Edm.DateTime'],
    ['a lookup to nowhere', { CustomerId: 99 }, 500, 'Invalid lookup value'],
    ['a lookup to nowhere among others', { OthersId: [1, 99] }, 500, 'Invalid lookup value'],
    ['a person who is none', { HandlerId: 99 }, 500, 'Invalid lookup value'],
    ['an object where a text belongs', { Title: { a: 1 } }, 400, "'StartObject'"],
    ['a text where a list belongs', { Tags: 'a' }, 400, "'PrimitiveValue'"],
    ['a text where a link belongs', { Link: 'https://e.org' }, 400, "'PrimitiveValue'"],
    ['a content type the list has not', { ContentTypeId: '0x0105' }, 400, 'expected range']
  ])('refuses %s, and writes nothing', async (_name, values, status, message) => {
    const before = (await orders.list.select('ItemCount')()).ItemCount;
    const response = await post({ Title: 'refused', ...values });
    expect(response.status).toBe(status);
    expect(await response.text()).toContain(message);
    expect((await orders.list.select('ItemCount')()).ItemCount).toBe(before);
  });

  it('knows its type by name, and takes annotations only where they belong', async () => {
    const verbose = { 'Content-Type': 'application/json;odata=verbose' };
    const typed = (type: string): object => ({ __metadata: { type }, Title: 'typed' });
    for (const type of ['SP.Data.OrdersListItem', 'SP.ListItem']) {
      const response = await post(typed(type), verbose);
      expect(response.status).toBe(201);
      await orders.list.items.getById(((await response.json()) as { Id: number }).Id).delete();
    }
    const wrong = await post(typed('SP.Data.OtherListItem'), verbose);
    expect([wrong.status, await wrong.text()]).toEqual([
      400,
      expect.stringContaining("A type named 'SP.Data.OtherListItem' could not be resolved")
    ]);
    const stray = await post(typed('SP.Data.OrdersListItem'));
    expect([stray.status, await stray.text()]).toEqual([
      400,
      expect.stringContaining("The property '__metadata' does not exist")
    ]);
    const annotated = await post({ 'odata.type': 'SP.Data.OrdersListItem', 'Tags@odata.type': 'x', Title: 'typed' });
    expect(annotated.status).toBe(201);
    await orders.list.items.getById(((await annotated.json()) as { Id: number }).Id).delete();
  });

  it('takes a content type by its id or its parent’s', async () => {
    const { ContentTypeId } = await orders.list.items.getById(1)();
    for (const wanted of [ContentTypeId, '0x01']) {
      const added = await orders.list.items.add({ Title: 'typed', ContentTypeId: wanted });
      expect(added.ContentTypeId).toBe(ContentTypeId);
      await orders.list.items.getById(added.Id).delete();
    }
  });

  localOnly.it('fills defaults for what is absent', async () => {
    const { web } = site.sp();
    await web.lists.add('Defaults');
    const { fields, items } = web.lists.getByTitle('Defaults');
    await fields.createFieldAsXml(
      '<Field Type="Choice" DisplayName="Stage"><Default>New</Default><CHOICES><CHOICE>New</CHOICE><CHOICE>Done</CHOICE></CHOICES></Field>'
    );
    await fields.createFieldAsXml(
      '<Field Type="DateTime" Format="DateOnly" DisplayName="Day"><Default>[today]</Default></Field>'
    );
    await fields.createFieldAsXml('<Field Type="Boolean" DisplayName="Open"><Default>1</Default></Field>');
    expect(await items.add({ Title: 'a' })).toMatchObject({ Stage: 'New', Day: '2026-03-02T00:00:00Z', Open: true });
    expect(await items.add({ Title: 'b', Stage: null, Open: false })).toMatchObject({ Stage: null, Open: false });
  });
});

describe('§10.3 read one', () => {
  it('finds an item by all its addresses, and 404s without it', async () => {
    const list = "/_api/web/lists/getByTitle('Orders')";
    for (const address of ['items(1)', 'getItemById(1)', 'items/getById(1)', "getItemByStringId('1')"])
      expect(await (await site.request(`${list}/${address}?$select=Title`)).json()).toMatchObject({ Title: 'One' });
    for (const address of ['items(99)', 'getItemById(99)', 'items(1.5)', 'items(-1)']) {
      const response = await site.request(`${list}/${address}`);
      expect([response.status, await response.json()]).toEqual([
        404,
        {
          'odata.error': {
            code: '-2130575338, System.ArgumentException',
            message: { lang: 'en-US', value: 'Item does not exist. It may have been deleted by another user.' }
          }
        }
      ]);
    }
  });

  it('leads on to what belongs to it', async () => {
    const item = orders.list.items.getById(1);
    expect(await item.list.select('Title')()).toMatchObject({ Title: 'Orders' });
    expect(await item.effectiveBasePermissionsForUI()).toHaveProperty('High');
    expect(await item.fieldValuesAsText()).toMatchObject({ Title: 'One', Customer: 'Ash', Urgent: 'Yes' });
    expect(await item.fieldValuesAsHTML()).toHaveProperty('Title', 'One');
    expect(await item.fieldValuesForEdit()).toHaveProperty('Customer', '1;#Ash');
    expect(await item.getWopiFrameUrl()).toBe('');
    expect(await item.getParentInfos()).toMatchObject({
      Item: { Id: 1 },
      ParentList: { RootFolderServerRelativeUrl: `${site.path}/Lists/Orders` }
    });
    expect(await item.contentType.select('Name')()).toMatchObject({ Name: 'Item' });
    expect((await site.request(`${ordersPath}(1)/roleAssignments`)).status).toBe(200);
    expect(await (await site.request(`${ordersPath}(1)/Title`)).json()).toMatchObject({ value: 'One' });
    expect(await (await site.request(`${ordersPath}(1)/Title/$value`)).text()).toBe('One');
  });
});

describe('§10.4 update, delete, recycle', () => {
  it('clears values with null and with empty lists', async () => {
    const { list, ownerId } = orders;
    const { Id } = await list.items.add({
      Title: 'to clear',
      Amount: 1,
      Tags: ['a'],
      OthersId: [1],
      HandlerId: ownerId
    });
    const item = list.items.getById(Id);
    await item.update({ Amount: null, Tags: [], OthersId: [], HandlerId: null });
    expect(await item()).toMatchObject({
      Amount: null,
      Tags: null,
      OthersId: [],
      HandlerId: null,
      OData__UIVersionString: '2.0'
    });
    await item.delete();
  });

  it('says who changed it, and when', async () => {
    const { web } = site.sp();
    await web.associatedMemberGroup.users.add(`i:0#.f|membership|${TEST_USERS.member.login}`);
    const { Id } = await orders.list.items.add({ Title: 'by the owner' });
    await site
      .sp(TEST_USERS.member.login)
      .web.lists.getByTitle('Orders')
      .items.getById(Id)
      .update({ Title: 'by the member' });
    expect(await orders.list.items.getById(Id)()).toMatchObject({
      AuthorId: orders.ownerId,
      EditorId: orders.memberId
    });
    await orders.list.items.getById(Id).delete();
  });

  it('recycles by DELETE too, and restores under the old id', async () => {
    const { list } = orders;
    const { Id, GUID } = await list.items.add({ Title: 'to the bin', Tags: ['a'] });
    const binId = await list.items.getById(Id).recycle();
    expect(binId).toMatch(/^[0-9a-f-]{36}$/);
    await expect(list.items.getById(Id)()).rejects.toThrow('[404]');
    await site.sp().web.recycleBin.getById(binId).restore();
    expect(await list.items.getById(Id)()).toMatchObject({ Title: 'to the bin', GUID, Tags: ['a'] });
    await list.items.getById(Id).delete();
    const [newest] = (await site.sp().web.recycleBin()).filter(
      ({ Title }: { Title: string }) => Title === 'to the bin'
    );
    expect(newest).toMatchObject({ ItemState: 1 });
    const { Id: other } = await list.items.add({ Title: 'with parameters' });
    await list.items.getById(other).deleteWithParams({ BypassSharedLock: false });
    await expect(list.items.getById(other)()).rejects.toThrow('[404]');
  });
});

describe('§10.5 folders in lists', () => {
  it('are items of their own, and hold items', async () => {
    const { web } = site.sp();
    await web.lists.add('Foldered', '', 100, false, { EnableFolderCreation: true });
    const list = web.lists.getByTitle('Foldered');
    await list.rootFolder.folders.addUsingPath('Sub');
    await list.addValidateUpdateItemUsingPath(
      [{ FieldName: 'Title', FieldValue: 'inside' }],
      `${site.path}/Lists/Foldered/Sub`
    );
    await list.items.add({ Title: 'outside' });
    const items = await list.items.select('Title', 'FileSystemObjectType', 'FileDirRef')();
    expect(items).toMatchObject([
      { FileSystemObjectType: 1, FileDirRef: `${site.path}/Lists/Foldered` },
      { Title: 'inside', FileSystemObjectType: 0, FileDirRef: `${site.path}/Lists/Foldered/Sub` },
      { Title: 'outside', FileSystemObjectType: 0 }
    ]);
    expect((await list.select('ItemCount')()).ItemCount).toBe(3);
  });
});

describe('§8.6, §3.2 rules of columns and lists', () => {
  it('keeps unique columns unique, whatever the case, and nothing as often as wanted', async () => {
    const { web } = site.sp();
    await web.lists.add('Unique');
    const list = web.lists.getByTitle('Unique');
    await list.fields.addText('Key', { Indexed: true, EnforceUniqueValues: true });
    await list.items.add({ Title: 'a', Key: 'K1' });
    await list.items.add({ Title: 'b', Key: 'K2' });
    const message = 'duplicate values were found in the following field(s) in the list: [Key].';
    await expect(list.items.add({ Title: 'c', Key: 'k1' })).rejects.toThrow(message);
    await expect(list.items.getById(2).update({ Key: 'K1' })).rejects.toThrow(
      '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException'
    );
    await list.items.add({ Title: 'none' });
    await list.items.add({ Title: 'none too' });
    const bin = await list.items.getById(1).recycle();
    await list.items.add({ Title: 'd', Key: 'K1' });
    await expect(web.recycleBin.getById(bin).restore()).rejects.toThrow(/\[(?:4\d\d|500)\][^]*odata\.error/);
    expect((await list.items.filter("Key eq 'K1'")()).map(({ Title }: { Title: string }) => Title)).toEqual(['d']);
  });

  it('refuses what a validation formula refuses, on every way in', async () => {
    const { web } = site.sp();
    await web.lists.add('Rules');
    const list = web.lists.getByTitle('Rules');
    await list.fields.addNumber('Low');
    await list.fields.addNumber('High', { ValidationFormula: '=[High]<100', ValidationMessage: 'Too high.' });
    await list.update({ ValidationFormula: '=[Low]<=[High]', ValidationMessage: 'Low must not pass high.' });
    await expect(list.items.add({ Title: 'x', Low: 1, High: 100 })).rejects.toThrow(
      '-2130575163, Microsoft.SharePoint.SPListDataValidationException'
    );
    await expect(list.items.add({ Title: 'x', Low: 1, High: 100 })).rejects.toThrow('Too high.');
    await expect(list.items.add({ Title: 'x', Low: 3, High: 2 })).rejects.toThrow(
      '-2130575162, Microsoft.SharePoint.SPListDataValidationException'
    );
    const { Id } = await list.items.add({ Title: 'x', Low: 1, High: 2 });
    await expect(list.items.getById(Id).update({ Low: 5 })).rejects.toThrow('Low must not pass high.');
    expect((await list.items.getById(Id)()).Low).toBe(1);
    const checked = await list.items.getById(Id).validateUpdateListItem([
      { FieldName: 'Title', FieldValue: 'y' },
      { FieldName: 'High', FieldValue: '200' }
    ]);
    expect(checked.map(({ ErrorMessage }) => ErrorMessage)).toEqual([null, 'Too high.']);
    await expect(list.update({ ValidationFormula: '=[Nothing]>1' })).rejects.toThrow('does not exist');
    expect((await list.select('ItemCount')()).ItemCount).toBe(1);
  });
});
