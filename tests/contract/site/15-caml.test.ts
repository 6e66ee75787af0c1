import type { IList, IRenderListDataAsStreamResult } from '@pnp/sp/lists';
import '@pnp/sp/presets/all';
import { localOnly, startTestSite, type TestSite } from './startSite';

let site: TestSite;
let list: IList;

const titles = (rows: readonly { Title: string }[]): string[] => rows.map(({ Title }) => Title);

beforeAll(async () => {
  site = await startTestSite({ today: '2026-03-02' });
  const { web } = site.sp();
  await web.lists.add('Rows');
  list = web.lists.getByTitle('Rows');
  await list.fields.addNumber('Amount', { MinimumValue: 0, MaximumValue: 100 });
  await list.fields.addDateTime('Due', { DisplayFormat: 0 });
  await list.fields.addDateTime('Seen', { DisplayFormat: 1 });
  await list.fields.addChoice('Stage', { Choices: ['New', 'Done'] });
  await list.fields.addMultiChoice('Tags', { Choices: ['a', 'b'] });
  await list.fields.addBoolean('Urgent');
  await list.fields.addUser('Handler', { SelectionMode: 0 });
  const { Id } = await web.currentUser();
  await list.items.add({
    Title: 'one',
    Amount: 67.5,
    Due: '2026-03-02',
    Seen: '2026-03-02T15:04:00Z',
    Stage: 'New',
    Tags: ['a', 'b'],
    Urgent: true,
    HandlerId: Id
  });
  await list.items.add({ Title: 'two', Amount: 5, Due: '2026-03-01', Stage: 'Done', Tags: ['b'] });
  await list.items.add({ Title: 'three' });
});
afterAll(() => site.close());

const where = (xml: string, rest = ''): { ViewXml: string } => ({
  ViewXml: `<View><Query><Where>${xml}</Where></Query>${rest}</View>`
});

describe('§15 getItemsByCAMLQuery', () => {
  it.each([
    ['<Eq><FieldRef Name="Title"/><Value Type="Text">ONE</Value></Eq>', ['one']],
    [
      '<And><Gt><FieldRef Name="Amount"/><Value Type="Number">1</Value></Gt><Neq><FieldRef Name="Stage"/><Value Type="Choice">Done</Value></Neq></And>',
      ['one']
    ],
    ['<IsNull><FieldRef Name="Amount"/></IsNull>', ['three']],
    ['<IsNotNull><FieldRef Name="Amount"/></IsNotNull>', ['one', 'two']],
    [
      '<In><FieldRef Name="Title"/><Values><Value Type="Text">one</Value><Value Type="Text">three</Value></Values></In>',
      ['one', 'three']
    ],
    ['<Eq><FieldRef Name="Seen"/><Value Type="DateTime">2026-03-02T00:00:00Z</Value></Eq>', ['one']],
    ['<Eq><FieldRef Name="Seen"/><Value Type="DateTime" IncludeTimeValue="TRUE">2026-03-02T00:00:00Z</Value></Eq>', []],
    ['<Eq><FieldRef Name="Handler" LookupId="TRUE"/><Value Type="Integer"><UserID/></Value></Eq>', ['one']],
    ['<Eq><FieldRef Name="Handler"/><Value Type="User">Ola Owner</Value></Eq>', ['one']],
    ['<Eq><FieldRef Name="Tags"/><Value Type="MultiChoice">b</Value></Eq>', ['one', 'two']],
    ['<BeginsWith><FieldRef Name="Title"/><Value Type="Text">t</Value></BeginsWith>', ['two', 'three']],
    ['<Contains><FieldRef Name="Title"/><Value Type="Text">hre</Value></Contains>', ['three']],
    ['<Eq><FieldRef Name="Urgent"/><Value Type="Boolean">1</Value></Eq>', ['one']]
  ])('%s', async (xml, expected) => {
    expect(titles(await list.getItemsByCAMLQuery(where(xml)))).toEqual(expected);
  });

  localOnly.it.each([
    ['<Eq><FieldRef Name="Due"/><Value Type="DateTime"><Today/></Value></Eq>', ['one']],
    ['<Lt><FieldRef Name="Due"/><Value Type="DateTime"><Today OffsetDays="0"/></Value></Lt>', ['two']]
  ])('%s', async (xml, expected) => {
    expect(titles(await list.getItemsByCAMLQuery(where(xml)))).toEqual(expected);
  });

  it('shows the columns of its view, with dates as asked', async () => {
    const query = where(
      '<Eq><FieldRef Name="ID"/><Value Type="Counter">1</Value></Eq>',
      '<ViewFields><FieldRef Name="Title"/><FieldRef Name="Handler"/><FieldRef Name="Seen"/></ViewFields>'
    );
    const [utc] = await list.getItemsByCAMLQuery({ ...query, DatesInUtc: true });
    expect(utc).toMatchObject({
      Id: 1,
      ID: 1,
      Title: 'one',
      HandlerId: expect.any(Number),
      Seen: '2026-03-02T15:04:00Z',
      Created: expect.stringMatching(/Z$/)
    });
    expect(utc).not.toHaveProperty('Amount');
    const [local] = await list.getItemsByCAMLQuery(query);
    expect(local.Seen).toBe('2026-03-02T15:04:00');
  });

  it('sorts and pages', async () => {
    const first = await list.getItemsByCAMLQuery({
      ViewXml:
        '<View><Query><OrderBy><FieldRef Name="ID" Ascending="FALSE"/></OrderBy></Query><RowLimit Paged="TRUE">2</RowLimit></View>'
    });
    expect(titles(first)).toEqual(['three', 'two']);
    const next = await list.getItemsByCAMLQuery({
      ViewXml: '<View><RowLimit Paged="TRUE">2</RowLimit></View>',
      ListItemCollectionPosition: { PagingInfo: 'Paged=TRUE&p_ID=2' }
    });
    expect(titles(next)).toEqual(['three']);
  });

  it('expands what REST expands, named among the columns or not', async () => {
    const [first] = await list.getItemsByCAMLQuery(
      {
        ViewXml:
          '<View><ViewFields><FieldRef Name="Title"/><FieldRef Name="RoleAssignments"/><FieldRef Name="Edit"/></ViewFields><RowLimit>1</RowLimit></View>'
      },
      'RoleAssignments',
      'FieldValuesAsText'
    );
    expect(first).toMatchObject({
      Title: 'one',
      RoleAssignments: expect.any(Array),
      FieldValuesAsText: { Title: 'one' }
    });
  });

  it('looks into the folders its scope names', async () => {
    const { web } = site.sp();
    await web.lists.add('Scoped', '', 100, false, { EnableFolderCreation: true });
    const scoped = web.lists.getByTitle('Scoped');
    await scoped.rootFolder.folders.addUsingPath('Sub');
    await scoped.addValidateUpdateItemUsingPath(
      [{ FieldName: 'Title', FieldValue: 'in' }],
      `${site.path}/Lists/Scoped/Sub`
    );
    await scoped.items.add({ Title: 'out' });
    const found = async (scope: string, folder?: string): Promise<string[]> =>
      titles(
        await scoped.getItemsByCAMLQuery({
          ViewXml: `<View${scope === '' ? '' : ` Scope="${scope}"`}/>`,
          ...(folder === undefined ? {} : { FolderServerRelativeUrl: folder })
        })
      );
    expect(await found('')).toEqual(['Sub', 'out']);
    expect(await found('FilesOnly')).toEqual(['out']);
    expect(await found('Recursive')).toEqual(['in', 'out']);
    expect(await found('RecursiveAll')).toEqual(['Sub', 'in', 'out']);
    expect(await found('', `${site.path}/Lists/Scoped/Sub`)).toEqual(['in']);
  });

  it.each([
    '<View>',
    '<Query/>',
    '<View><Query><Where><Eq/></Where></Query></View>',
    '<View><Query><Where><Foo><FieldRef Name="Title"/><Value Type="Text">x</Value></Foo></Where></Query></View>'
  ])('refuses %s', async (ViewXml) => {
    await expect(list.getItemsByCAMLQuery({ ViewXml })).rejects.toThrow(/\[500\][^]*Cannot complete this action/);
  });

  it('takes a view of nothing, and none at all', async () => {
    for (const query of [{ ViewXml: '<View/>' }, {}, { ViewXml: '' }]) {
      const response = await site.request("/_api/web/lists/getByTitle('Rows')/getitems", {
        method: 'POST',
        body: JSON.stringify({ query })
      });
      expect(((await response.json()) as { value: unknown[] }).value).toHaveLength(3);
    }
  });

  it('refuses columns it has not', async () => {
    await expect(
      list.getItemsByCAMLQuery(where('<Eq><FieldRef Name="Nothing"/><Value Type="Text">x</Value></Eq>'))
    ).rejects.toThrow('[500]');
  });
});

describe('§16 RenderListDataAsStream', () => {
  it('renders rows as the list page would', async () => {
    const data = await list.renderListDataAsStream({
      ViewXml:
        '<View><ViewFields><FieldRef Name="Title"/><FieldRef Name="Amount"/><FieldRef Name="Due"/><FieldRef Name="Seen"/><FieldRef Name="Tags"/><FieldRef Name="Urgent"/><FieldRef Name="Handler"/></ViewFields></View>'
    });
    expect(data.Row).toHaveLength(3);
    expect(data.Row[0]).toMatchObject({
      ID: '1',
      PermMask: '0x7ffffffffffbffff',
      FSObjType: '0',
      FileRef: `${site.path}/Lists/Rows/1_.000`,
      Title: 'one',
      Amount: '67.5',
      'Amount.': '67.5000000000000',
      Due: '3/2/2026',
      'Due.': '2026-03-02T00:00:00Z',
      Seen: '3/2/2026 3:04 PM',
      Tags: ['a', 'b'],
      Urgent: 'Yes',
      'Urgent.value': '1',
      Handler: [{ title: 'Ola Owner', email: 'ola.owner@council.example' }],
      'Handler.title': 'Ola Owner'
    });
    expect(data.Row[2]).toMatchObject({ Amount: '', Due: '', Tags: '', Urgent: '', Handler: '' });
  });

  it('filters by query string, sorts, and pages by NextHref', async () => {
    const filtered = await list.renderListDataAsStream(
      { ViewXml: '<View/>' },
      {},
      new Map([
        ['FilterField1', 'Title'],
        ['FilterValue1', 'two']
      ])
    );
    expect(filtered.Row.map(({ Title }: { Title: string }) => Title)).toEqual(['two']);
    const ViewXml = '<View><ViewFields><FieldRef Name="Title"/></ViewFields><RowLimit Paged="TRUE">2</RowLimit></View>';
    const first = await list.renderListDataAsStream({ ViewXml });
    expect(first).toMatchObject({ FirstRow: 1, LastRow: 2, RowLimit: 2 });
    const second = await list.renderListDataAsStream({ ViewXml, Paging: String(first.NextHref).slice(1) });
    expect(second).toMatchObject({ FirstRow: 3, LastRow: 3, Row: [{ Title: 'three' }] });
    expect(second.NextHref).toBeUndefined();
  });

  it('leads back to the page before, and filters by every operator of its query string', async () => {
    const ViewXml = '<View><ViewFields><FieldRef Name="Title"/></ViewFields><RowLimit Paged="TRUE">1</RowLimit></View>';
    type Page = IRenderListDataAsStreamResult & { PrevHref?: string };
    const first: Page = await list.renderListDataAsStream({ ViewXml });
    expect(first.PrevHref).toBeUndefined();
    const second: Page = await list.renderListDataAsStream({ ViewXml, Paging: String(first.NextHref).slice(1) });
    const back = await list.renderListDataAsStream({ ViewXml, Paging: String(second.PrevHref).slice(1) });
    expect(back).toMatchObject({ FirstRow: 1, Row: [{ Title: 'one' }] });
    const found = async (...query: [string, string][]): Promise<string[]> =>
      titles(
        (
          await list.renderListDataAsStream(
            { ViewXml: '<View><ViewFields><FieldRef Name="Title"/></ViewFields></View>' },
            {},
            new Map(query)
          )
        ).Row
      );
    expect(await found(['FilterField1', 'Amount'], ['FilterValue1', '5'], ['FilterOp1', 'Geq'])).toEqual([
      'one',
      'two'
    ]);
    expect(await found(['FilterField1', 'Amount'], ['FilterValue1', '5'], ['FilterOp1', 'Neq'])).toEqual([
      'one',
      'three'
    ]);
    expect(await found(['FilterField1', 'Title'], ['FilterValue1', 't'], ['FilterOp1', 'BeginsWith'])).toEqual([
      'two',
      'three'
    ]);
    expect(await found(['FilterFields1', 'Title'], ['FilterValues1', 'one;#three'])).toEqual(['one', 'three']);
    expect(await found(['FilterField1', 'Amount'], ['FilterValue1', ''])).toEqual(['three']);
    expect(await found(['InplaceSearchQuery', 'hre'])).toEqual(['three']);
    expect(await found(['SortField', 'Title'], ['SortDir', 'Desc'])).toEqual(['two', 'three', 'one']);
  });

  it('puts the data under ListData beside what else is asked for, and stays on one line in a batch', async () => {
    const data = await list.renderListDataAsStream({
      RenderOptions: [2, 4],
      AddRequiredFields: true,
      ViewXml: '<View><ViewFields><FieldRef Name="Title"/><FieldRef Name="ContentType"/></ViewFields></View>'
    } as never);
    expect(data).toMatchObject({
      ListData: { Row: [{ Title: 'one', ContentType: 'Item' }, {}, {}] },
      ListSchema: { Field: [{ Name: 'Title', FieldType: 'Text' }, { Name: 'ContentType' }] }
    });
    const [batched, execute] = site.sp().batched();
    const inBatch = batched.web.lists.getByTitle('Rows').renderListDataAsStream({ AddAllFields: true });
    await execute();
    expect((await inBatch).Row).toHaveLength(3);
    const legacy = await list.renderListData('<View><RowLimit>5</RowLimit></View>');
    expect(legacy.Row).toHaveLength(3);
  });
});
