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

const owner = `i:0#.f|membership|${TEST_USERS.owner.login}`;
const member = `i:0#.f|membership|${TEST_USERS.member.login}`;

async function draft(): Promise<ReturnType<Orders['list']['items']['getById']>> {
  const { Id } = await orders.list.items.add({ Title: 'form' });
  return orders.list.items.getById(Id);
}

const values = (entries: Record<string, string | null>): { FieldName: string; FieldValue: string }[] =>
  Object.entries(entries).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue: FieldValue as string }));

describe('§13.3 values as a form sends them', () => {
  it.each([
    ['text, empty text for none', { Title: 'z', Notes: '' }, { Title: 'z', Notes: null }],
    ['choices by their words', { Stage: 'Done', Tags: 'a;#b;#' }, { Stage: 'Done', Tags: ['a', 'b'] }],
    ['choices with a mark before', { Tags: ';#c;#a;#' }, { Tags: ['c', 'a'] }],
    ['numbers as people type them', { Amount: '12.5', Cost: '$1,234.50' }, { Amount: 12.5, Cost: 1234.5 }],
    ['zero, which is not nothing', { Amount: '0' }, { Amount: 0 }],
    ['yes', { Urgent: 'Yes' }, { Urgent: true }],
    ['no', { Urgent: '0' }, { Urgent: false }],
    [
      'days and moments of the web’s locale',
      { Due: '2/23/2026', Seen: '3/4/2026 1:15 PM' },
      { Due: '2026-02-23T00:00:00Z', Seen: '2026-03-04T13:15:00Z' }
    ],
    ['moments in ISO', { Seen: '2026-12-06 06:25:47' }, { Seen: '2026-12-06T06:25:47Z' }],
    [
      'a lookup by its id, with or without words',
      { Customer: '2', Others: '1;#;#2;#Birch' },
      { CustomerId: 2, OthersId: [1, 2] }
    ],
    [
      'a link with its words',
      { Link: 'https://e.org, E, and more' },
      { Link: { Url: 'https://e.org', Description: 'E, and more' } }
    ]
  ])('%s', async (_name, form, expected) => {
    const item = await draft();
    const result = await item.validateUpdateListItem(values(form));
    expect(result.map(({ ErrorMessage }) => ErrorMessage)).toEqual(Object.keys(form).map(() => null));
    expect(await item()).toMatchObject(expected);
    await item.delete();
  });

  it('takes people by their logins, and clears with an empty list', async () => {
    const item = await draft();
    await item.validateUpdateListItem(
      values({ Handler: JSON.stringify([{ Key: owner }]), Watchers: JSON.stringify([{ Key: owner }, { Key: member }]) })
    );
    expect(await item()).toMatchObject({ HandlerId: orders.ownerId, WatchersId: [orders.ownerId, orders.memberId] });
    await item.validateUpdateListItem(values({ Handler: '[]', Watchers: '', Tags: '', Due: '', Customer: '' }));
    expect(await item()).toMatchObject({ HandlerId: null, WatchersId: null, Due: null, CustomerId: null });
    await item.delete();
  });

  it('sets who and when, and makes no version of a document update', async () => {
    const item = await draft();
    await item.validateUpdateListItem(
      values({
        Title: 'seen',
        Created: '1/2/2020 1:00 AM',
        Modified: '1/3/2020 2:00 PM',
        Editor: JSON.stringify([{ Key: member }])
      }),
      true
    );
    expect(await item()).toMatchObject({
      Created: '2020-01-02T01:00:00Z',
      Modified: '2020-01-03T14:00:00Z',
      EditorId: orders.memberId,
      OData__UIVersionString: '1.0',
      'odata.etag': '"2"'
    });
    await item.validateUpdateListItem(values({ Title: 'again' }));
    expect((await item()).OData__UIVersionString).toBe('2.0');
    await item.delete();
  });

  localOnly.it('reads times as local, or as UTC when told so', async () => {
    const london = await startTestSite({ today: '2026-07-06', config: { timeZone: 'Europe/London' } });
    try {
      const { web } = london.sp();
      await web.lists.add('Times');
      const list = web.lists.getByTitle('Times');
      await list.fields.addDateTime('Seen', { DisplayFormat: 1 });
      await list.fields.addDateTime('Due', { DisplayFormat: 0 });
      await list.items.add({ Title: 'x' });
      const send = (body: object): Promise<Response> =>
        london.request("/_api/web/lists/getByTitle('Times')/items(1)/validateupdatelistitem", {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify(body)
        });
      const formValues = values({ Seen: '7/6/2026 1:00 AM', Due: '7/6/2026' });
      await send({ formValues, bNewDocumentUpdate: false });
      expect(await list.items.getById(1)()).toMatchObject({
        Seen: '2026-07-06T00:00:00Z',
        Due: '2026-07-05T23:00:00Z'
      });
      await send({ formValues, bNewDocumentUpdate: false, datesInUTC: true });
      expect(await list.items.getById(1)()).toMatchObject({
        Seen: '2026-07-06T01:00:00Z',
        Due: '2026-07-05T23:00:00Z'
      });
    } finally {
      await london.close();
    }
  });
});

describe('§13.2 errors', () => {
  it('answers 200 with the error of each value, and saves nothing', async () => {
    const result = await orders.list.items.getById(2).validateUpdateListItem(
      values({
        Title: 'not saved',
        Due: '2024-33-33',
        Amount: '1000',
        Cost: 'much',
        Stage: 'Other',
        Tags: 'a;#z',
        Urgent: 'perhaps',
        Customer: '99',
        Others: 'abc',
        Handler: '[{"Key":"nobody@council.example"}]',
        Watchers: 'no JSON',
        Double: '5',
        Nothing: 'v'
      })
    );
    expect(result).toMatchObject([
      { FieldName: 'Title', FieldValue: 'not saved', HasException: false, ErrorCode: 0, ErrorMessage: null, ItemId: 2 },
      { ErrorMessage: 'Enter a date like this: 2/23/2012', ErrorCode: -2146232832, HasException: true, ItemId: 2 },
      { ErrorMessage: 'The value of this field must be between 0 and 100.' },
      { ErrorMessage: 'Only numbers can go here.' },
      { ErrorMessage: 'Choose an option from the list.' },
      { ErrorMessage: 'Choose an option from the list.' },
      { ErrorMessage: 'Enter 1 or 0.' },
      { ErrorMessage: expect.stringContaining('Invalid lookup value.') },
      { ErrorMessage: 'Choose an option from the list.' },
      { ErrorMessage: 'No exact match was found. Enter a name or email address.' },
      { ErrorMessage: 'No exact match was found. Enter a name or email address.' },
      { ErrorMessage: expect.stringContaining('may be read only') },
      // Recorded of a column that does not exist: the value for a message, and no code.
      { ErrorMessage: 'v', ErrorCode: 0, HasException: true }
    ]);
    expect(await orders.list.items.getById(2)()).toMatchObject({ Title: 'two', 'odata.etag': '"1"' });
  });

  it('lays what the store refuses at the door of the value', async () => {
    const { web } = site.sp();
    await web.lists.add('Keyed');
    const list = web.lists.getByTitle('Keyed');
    await list.fields.addText('Key', { Indexed: true, EnforceUniqueValues: true });
    await list.fields.createFieldAsXml('<Field Type="Text" DisplayName="Must" Required="TRUE" />');
    await list.items.add({ Title: 'a', Key: 'K1' });
    const { Id } = await list.items.add({ Title: 'b', Key: 'K2' });
    const clash = await list.items.getById(Id).validateUpdateListItem(values({ Title: 'c', Key: 'K1' }));
    expect(clash.map(({ HasException }) => HasException)).toEqual([false, true]);
    expect((await list.items.getById(Id)()).Title).toBe('b');
    const blank = await list.items.getById(Id).validateUpdateListItem(values({ Must: '' }));
    expect(blank[0]?.ErrorMessage).toBe("You can't leave this blank.");
    const added = await list.addValidateUpdateItemUsingPath(values({ Key: 'K1' }), `${site.path}/Lists/Keyed`);
    expect(added.map(({ FieldName, ErrorMessage, FieldValue }) => [FieldName, ErrorMessage, FieldValue])).toEqual([
      ['Key', null, 'K1'],
      ['Title', "You can't leave this blank.", ''],
      ['Must', "You can't leave this blank.", ''],
      ['Id', null, '0']
    ]);
    expect((await list.select('ItemCount')()).ItemCount).toBe(2);
  });

  localOnly.it('asks for the right to edit, and for a body', async () => {
    const path = `${ordersPath}(1)/validateupdatelistitem`;
    const body = '{"formValues":[{"FieldName":"Title","FieldValue":"x"}]}';
    await site.sp().web.associatedVisitorGroup.users.add(`i:0#.f|membership|${TEST_USERS.visitor.login}`);
    const denied = await site.request(path, { method: 'POST', body, user: TEST_USERS.visitor.login });
    expect(denied.status).toBe(403);
    for (const bad of ['', '{}', '{"formValues":5}', '{"formValues":[5]}'])
      expect((await site.request(path, { method: 'POST', body: bad })).status).toBe(400);
  });

  it('words the answer as the dialect does', async () => {
    const send = async (accept: string): Promise<unknown> =>
      (
        await site.request(`${ordersPath}(1)/validateupdatelistitem`, {
          method: 'POST',
          headers: { Accept: accept },
          body: '{"formValues":[{"FieldName":"Title","FieldValue":"One"}],"bNewDocumentUpdate":true}'
        })
      ).json();
    const entry = {
      ErrorCode: 0,
      ErrorMessage: null,
      FieldName: 'Title',
      FieldValue: 'One',
      HasException: false,
      ItemId: 1
    };
    expect(await send('application/json;odata=nometadata')).toEqual({ value: [entry] });
    expect(await send('application/json')).toMatchObject({
      'odata.metadata': expect.stringMatching(/#Collection\(SP\.ListItemFormUpdateValue\)$/),
      value: [entry]
    });
    expect(await send('application/json;odata=verbose')).toMatchObject({
      d: { ValidateUpdateListItem: { results: [entry] } }
    });
  });
});

describe('§13.1 AddValidateUpdateItemUsingPath', () => {
  beforeAll(async () => {
    const { web } = site.sp();
    await web.lists.add('Paths', '', 100, false, { EnableFolderCreation: true });
    await web.lists.add('Library', '', 101);
  });
  const add = async (body: object, list = 'Paths', call = 'AddValidateUpdateItemUsingPath()'): Promise<Response> =>
    site.request(`/_api/web/lists/getByTitle('${list}')/${call}`, { method: 'POST', body: JSON.stringify(body) });
  const idOf = async (response: Response): Promise<number> => {
    const { value } = (await response.json()) as { value: { FieldName: string; FieldValue: string; ItemId: number }[] };
    expect(value.every(({ ItemId }) => ItemId === 0)).toBe(true);
    return Number(value.at(-1)?.FieldValue);
  };

  it('adds by a path, server-relative or absolute, into a folder too', async () => {
    const { web } = site.sp();
    const list = web.lists.getByTitle('Paths');
    const folder = await add({
      formValues: values({ Title: 'Sub' }),
      listItemCreateInfo: {
        FolderPath: { DecodedUrl: `${site.path}/Lists/Paths` },
        LeafName: { DecodedUrl: 'Sub' },
        UnderlyingObjectType: 1
      }
    });
    expect(await list.items.getById(await idOf(folder)).select('FileSystemObjectType', 'FileRef')()).toMatchObject({
      FileSystemObjectType: 1,
      FileRef: `${site.path}/Lists/Paths/Sub`
    });
    for (const path of [
      `${site.path}/Lists/Paths/Sub`,
      `${site.url}/Lists/Paths/Sub`,
      `${site.url}/Lists/Paths/Sub/`
    ]) {
      const added = await add({
        formValues: values({ Title: path }),
        listItemCreateInfo: { FolderPath: { DecodedUrl: path } }
      });
      expect(await list.items.getById(await idOf(added)).select('FileDirRef')()).toMatchObject({
        FileDirRef: `${site.path}/Lists/Paths/Sub`
      });
    }
    const bare = await add({ formValues: values({ Title: 'bare' }) }, 'Paths', 'AddValidateUpdateItemUsingPath');
    expect(await idOf(bare)).toBeGreaterThan(0);
  });

  it('refuses a path that is not of the list, and names that lead elsewhere', async () => {
    for (const path of [
      `${site.path}/Lists/Orders`,
      `${site.path}/Lists/Paths/Missing`,
      '/etc',
      `${site.path}/Lists/Paths/../Orders`
    ])
      expect((await add({ formValues: [], listItemCreateInfo: { FolderPath: { DecodedUrl: path } } })).status).toBe(
        404
      );
    for (const leaf of ['../up', 'a/b', 'a\\b', '..', 'CON', 'x'.repeat(500)]) {
      const info = { LeafName: { DecodedUrl: leaf }, UnderlyingObjectType: 1 };
      expect((await add({ formValues: values({ Title: 'x' }), listItemCreateInfo: info })).status).toBe(400);
    }
    const info = { LeafName: { DecodedUrl: 'Twice' }, UnderlyingObjectType: 1 };
    expect(await idOf(await add({ formValues: values({ Title: 'x' }), listItemCreateInfo: info }))).toBeGreaterThan(0);
    expect(await idOf(await add({ formValues: values({ Title: 'x' }), listItemCreateInfo: info }))).toBe(0);
  });

  it('lets nobody name a plain item, and no file out of its folder', async () => {
    const { web } = site.sp();
    const list = web.lists.getByTitle('Paths');
    const { Id } = await list.items.add({ Title: 'plain', FileLeafRef: '../../x' });
    await list.items.getById(Id).update({ FileLeafRef: '../x' });
    expect((await list.items.getById(Id).select('FileRef')()).FileRef).toBe(`${site.path}/Lists/Paths/${Id}_.000`);
    await web.getFolderByServerRelativePath(`${site.path}/Library`).files.addUsingPath('a.txt', 'x');
    const file = web.lists.getByTitle('Library').items.getById(1);
    await expect(file.update({ FileLeafRef: '../b.txt' })).rejects.toThrow('[400]');
    const form = await file.validateUpdateListItem(values({ FileLeafRef: 'b/c.txt' }));
    expect(form[0]?.HasException).toBe(true);
    await file.validateUpdateListItem(values({ FileLeafRef: 'b.txt' }));
    expect((await file.select('FileRef')()).FileRef).toBe(`${site.path}/Library/b.txt`);
    await expect(web.lists.getByTitle('Library').items.add({ Title: 'no file' })).rejects.toThrow(
      'SPFileCollection.Add()'
    );
  });
});
