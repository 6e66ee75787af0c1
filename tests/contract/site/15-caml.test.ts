import type { IList } from '@pnp/sp/lists';
import '@pnp/sp/presets/all';
import { startTestSite, type TestSite } from './startSite';

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

describe('CAML', () => {
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
    ['<Eq><FieldRef Name="Due"/><Value Type="DateTime"><Today/></Value></Eq>', ['one']],
    ['<Lt><FieldRef Name="Due"/><Value Type="DateTime"><Today OffsetDays="0"/></Value></Lt>', ['two']],
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

  it('refuses columns it has not', async () => {
    await expect(
      list.getItemsByCAMLQuery(where('<Eq><FieldRef Name="Nothing"/><Value Type="Text">x</Value></Eq>'))
    ).rejects.toThrow('[500]');
  });
});

describe('RenderListDataAsStream', () => {
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
      FileRef: '/sites/dev/Lists/Rows/1_.000',
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
});

describe('validateUpdateListItem', () => {
  it('saves what a form sends', async () => {
    const { Id } = await list.items.add({ Title: 'form' });
    const result = await list.items.getById(Id).validateUpdateListItem([
      { FieldName: 'Amount', FieldValue: '12.5' },
      { FieldName: 'Seen', FieldValue: '3/4/2026 1:15 PM' },
      { FieldName: 'Tags', FieldValue: 'a;#b;#' },
      { FieldName: 'Handler', FieldValue: '[{"Key":"i:0#.f|membership|ola.owner@council.example"}]' },
      { FieldName: 'Urgent', FieldValue: '1' }
    ]);
    expect(result.every(({ HasException }) => !HasException)).toBe(true);
    expect(await list.items.getById(Id)()).toMatchObject({
      Amount: 12.5,
      Seen: '2026-03-04T13:15:00Z',
      Tags: ['a', 'b'],
      HandlerId: expect.any(Number),
      Urgent: true,
      OData__UIVersionString: '2.0'
    });
    await list.items
      .getById(Id)
      .validateUpdateListItem([{ FieldName: 'Created', FieldValue: '1/2/2020 1:00 AM' }], true);
    expect(await list.items.getById(Id)()).toMatchObject({
      Created: '2020-01-02T01:00:00Z',
      OData__UIVersionString: '2.0'
    });
    await list.items.getById(Id).delete();
  });

  it('answers 200 with the errors, and saves nothing', async () => {
    const result = await list.items.getById(2).validateUpdateListItem([
      { FieldName: 'Title', FieldValue: 'not saved' },
      { FieldName: 'Due', FieldValue: '2024-33-33' },
      { FieldName: 'Amount', FieldValue: '1000' },
      { FieldName: 'Stage', FieldValue: 'Other' },
      { FieldName: 'Nothing', FieldValue: 'v' }
    ]);
    expect(result.map(({ ErrorMessage }) => ErrorMessage)).toEqual([
      null,
      'Enter a date like this: 2/23/2012',
      'The value of this field must be between 0 and 100.',
      'Choose an option from the list.',
      'v'
    ]);
    expect((await list.items.getById(2)()).Title).toBe('two');
  });

  it('adds an item and a folder by path', async () => {
    const added = await list.addValidateUpdateItemUsingPath(
      [{ FieldName: 'Title', FieldValue: 'by path' }],
      '/sites/dev/Lists/Rows'
    );
    const id = Number(added.find(({ FieldName }) => FieldName === 'Id')?.FieldValue);
    expect((await list.items.getById(id)()).Title).toBe('by path');
    await list.items.getById(id).delete();
  });
});

describe('the list view threshold', () => {
  it('refuses what would touch more rows than allowed without an index', async () => {
    const small = await startTestSite({ config: { listViewThreshold: 10 } });
    try {
      const { lists } = small.sp().web;
      await lists.add('Big');
      const big = lists.getByTitle('Big');
      await big.fields.addText('Indexed', { Indexed: true });
      await big.fields.addText('Plain');
      const [batched, execute] = small.sp().batched();
      for (let n = 0; n < 15; n += 1)
        void batched.web.lists
          .getByTitle('Big')
          .items.add({ Title: 't', Indexed: n < 12 ? 'many' : 'few', Plain: 'p' });
      await execute();
      const threshold = 'The attempted operation is prohibited because it exceeds the list view threshold.';
      await expect(big.items.filter("Plain eq 'p'").top(1)()).rejects.toThrow(threshold);
      await expect(big.items.filter("Indexed eq 'many'")()).rejects.toThrow(threshold);
      await expect(big.items.filter("Indexed eq 'few' or Plain eq 'p'")()).rejects.toThrow(threshold);
      await expect(big.items.orderBy('Plain')()).rejects.toThrow(threshold);
      expect(await big.items.filter("Indexed eq 'few' and Plain eq 'p'").orderBy('Plain')()).toHaveLength(3);
      expect(await big.items.top(10)()).toHaveLength(10);
      expect(await big.items.filter('Id eq 3')()).toHaveLength(1);
      expect(await big.items.filter("Id gt 2 and Id le 12 and Plain eq 'p'")()).toHaveLength(10);
      await expect(big.items.filter('Id gt 2 and Id le 13')()).rejects.toThrow(threshold);
      await expect(big.items.filter("Id gt 2 and Plain eq 'p' and Indexed eq 'many'")()).rejects.toThrow(threshold);
      await expect(big.items.filter('(Id gt 2 and Id le 4) or (Id gt 8 and Id le 9)')()).rejects.toThrow(threshold);
      const window = (last: number): Promise<unknown[]> =>
        big.getItemsByCAMLQuery(
          where(
            `<And><Gt><FieldRef Name="ID"/><Value Type="Counter">2</Value></Gt><Leq><FieldRef Name="ID"/><Value Type="Counter">${last}</Value></Leq></And>`
          )
        );
      expect(await window(12)).toHaveLength(10);
      await expect(window(13)).rejects.toThrow(threshold);
    } finally {
      await small.close();
    }
  });
});
