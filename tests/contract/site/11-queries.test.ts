import '@pnp/sp/presets/all';
import { makeOrders, ordersPath, titles, type Orders } from './ordersList';
import { startTestSite, type TestSite } from './startSite';

let site: TestSite;
let orders: Orders;

beforeAll(async () => {
  site = await startTestSite({ today: '2026-03-02' });
  orders = await makeOrders(site);
});
afterAll(() => site.close());

const ask = (query: string): Promise<Response> => site.request(`${ordersPath}?${query}`);

/** Status and text of an error. */
async function refusal(query: string): Promise<[number, string]> {
  const response = await ask(query);
  const body = (await response.json()) as { 'odata.error'?: { message: { value: string } } };
  return [response.status, body['odata.error']?.message.value ?? ''];
}

async function row(query: string): Promise<object> {
  const response = await site.request(`${ordersPath}(1)?${query}`, {
    headers: { Accept: 'application/json;odata=nometadata' }
  });
  return (await response.json()) as object;
}

describe('§11.1 $select and $expand', () => {
  it('gives the columns asked for alone, and ID with Id', async () => {
    expect(await row('$select=Id')).toEqual({ Id: 1, ID: 1 });
    expect(await row('$select=title,AMOUNT')).toEqual({ Title: 'One', Amount: 10.5 });
    expect(await row('$select=CustomerId,HandlerId,HandlerStringId')).toEqual({
      CustomerId: 1,
      HandlerId: orders.ownerId,
      HandlerStringId: String(orders.ownerId)
    });
    expect(await row('$select=OData__UIVersionString,_UIVersionString,owshiddenversion')).toEqual({
      OData__UIVersionString: '1.0',
      owshiddenversion: 1
    });
    expect(Object.keys(await row('$select=*,FileRef'))).toEqual(expect.arrayContaining(['Title', 'GUID', 'FileRef']));
  });

  it('follows lookups and people, one and many', async () => {
    expect(
      await row(
        '$select=Customer/Title,Customer/City,Customer/Id,Others/Title,Others/ID,Handler/EMail,Handler/Name,Handler/Title,Watchers/Id,Author/Title&$expand=Customer,Others,Handler,Watchers,Author'
      )
    ).toEqual({
      Customer: { Title: 'Ash', City: 'Reed', Id: 1 },
      Others: [
        { Title: 'Ash', ID: 1 },
        { Title: 'Birch', ID: 2 }
      ],
      Handler: {
        EMail: 'ola.owner@council.example',
        Name: 'i:0#.f|membership|ola.owner@council.example',
        Title: 'Ola Owner'
      },
      Watchers: [{ Id: orders.ownerId }, { Id: orders.memberId }],
      Author: { Title: 'Ola Owner' }
    });
    const empty = await orders.list.items
      .getById(3)
      .select('Customer/Title', 'Others/Title')
      .expand('Customer', 'Others')();
    expect(empty).toMatchObject({ Customer: null, Others: [] });
  });

  it('annotates what is expanded where the dialect does', async () => {
    const query = `${ordersPath}(1)?$select=Customer/Title,Others/Title&$expand=Customer,Others`;
    const verbose = await site.request(query, { headers: { Accept: 'application/json;odata=verbose' } });
    expect(await verbose.json()).toMatchObject({
      d: { Customer: { Title: 'Ash' }, Others: { results: [{ Title: 'Ash' }, { Title: 'Birch' }] } }
    });
  });

  it('expands what is no column: the list, attachments, rights, texts, the content type', async () => {
    const item = await orders.list.items
      .getById(1)
      .select(
        'Id',
        'AttachmentFiles',
        'ParentList/Title',
        'ParentList/RootFolder/ServerRelativeUrl',
        'EffectiveBasePermissions',
        'HasUniqueRoleAssignments',
        'FieldValuesAsText/Due',
        'ContentType/Name'
      )
      .expand('AttachmentFiles', 'ParentList', 'ParentList/RootFolder', 'FieldValuesAsText', 'ContentType')();
    expect(item).toMatchObject({
      AttachmentFiles: [],
      ParentList: { Title: 'Orders', RootFolder: { ServerRelativeUrl: `${site.path}/Lists/Orders` } },
      HasUniqueRoleAssignments: false,
      EffectiveBasePermissions: { Low: '4294705151' },
      FieldValuesAsText: { Due: '3/10/2026' },
      ContentType: { Name: 'Item' }
    });
    const [first] = await orders.list.items
      .select('Title', 'RoleAssignments/PrincipalId')
      .expand('RoleAssignments')
      .top(1)();
    expect(first.RoleAssignments[0]).toHaveProperty('PrincipalId');
  });

  it.each([
    ['an unknown column', '$select=Nothing', "The field or property 'Nothing' does not exist."],
    ['a lookup that is not expanded', '$select=Customer/Title', 'must contains Customer'],
    ['a lookup without its column', '$select=Customer', 'must contains Customer'],
    ['a lookup expanded without a column', '$select=Title&$expand=Customer', 'must contains Customer'],
    ['a person expanded without anything', '$expand=Handler', 'must contains Handler'],
    [
      'a column the target has not',
      '$select=Customer/Nothing&$expand=Customer',
      "field 'Customer/Nothing' is not valid."
    ],
    [
      'a choice of the target, which lookups do not bring',
      '$select=Customer/Kind&$expand=Customer',
      "field 'Customer/Kind' is not valid."
    ],
    ['a person of the target', '$select=Customer/Author&$expand=Customer', "field 'Customer/Author' is not valid."],
    ['an expansion of nothing', '$expand=Nothing', "field 'Nothing' is not valid."],
    ['text that is no name', '$select=Title)', 'is not valid']
  ])('refuses %s', async (_name, query, message) => {
    expect(await refusal(query)).toEqual([400, expect.stringContaining(message)]);
  });

  it('reads rows in pages as it reads them alone', async () => {
    const page = await ask('$select=Id,Title,Customer/Title&$expand=Customer');
    expect(await page.json()).toMatchObject({
      value: [
        { Title: 'One', Customer: { Title: 'Ash' } },
        { Title: 'two', Customer: { Title: 'Birch' } },
        { Title: 'Three', Customer: null }
      ]
    });
  });
});

describe('§11.2 $filter grammar', () => {
  it.each([
    ["Title eq 'TWO'", ['two']],
    ["Title gt 'one'", ['two', 'Three']],
    ["startswith(Title,'t')", ['two', 'Three']],
    ["startswith(Title, 'T') eq false", ['One']],
    ["substringof('hre',Title)", ['Three']],
    ["substringof('hre',Title) eq true", ['Three']],
    ['Amount gt 2', ['One']],
    ['Amount ge 2.0d and Amount lt 11m', ['One', 'two']],
    ["Amount eq '10.5'", ['One']],
    ['Amount eq null', ['Three']],
    ['Amount ne null', ['One', 'two']],
    ["Notes eq ''", ['two', 'Three']],
    ['Id eq 2', ['two']],
    ["ID eq '2'", ['two']],
    ['Urgent eq true', ['One']],
    ['Urgent eq 0', ['two']],
    ['Urgent ne 1', ['two', 'Three']],
    ["Due lt datetime'2026-03-01T00:00:00Z'", ['two']],
    ["Due ge '2026-03-10T12:00:00.000Z'", ['One']],
    ["Due eq '2026-03-10'", ['One']],
    ["Seen gt '2026-03-01T08:30:14Z' and Seen le '2026-03-01T08:30:15Z'", ['One']],
    ['CustomerId eq 2', ['two']],
    ['Customer/Id eq 1', ['One']],
    ["Customer/Title eq 'birch'", ['two']],
    ["startswith(Customer/City,'re')", ['One']],
    ["Handler/EMail eq 'ola.owner@council.example'", ['One']],
    ["Author/Title eq 'Ola Owner'", ['One', 'two', 'Three']],
    ["Tags eq 'b'", ['One']],
    ["Others/Title eq 'Birch'", ['One']],
    ['OthersId eq 2', ['One']],
    ["Stage ne 'New'", ['two', 'Three']],
    ["Stage eq 'New' or Amount eq 2 and Urgent eq false", ['One', 'two']],
    ["(Stage eq 'New' or Amount eq 2) and Urgent eq false", ['two']],
    ["not (Stage eq 'New')", ['two', 'Three']],
    ["not startswith(Title,'T') and Amount ne null", ['One']],
    ['year(Due) eq 2026 and month(Due) eq 2', ['two']],
    ['day(Due) eq 10 and hour(Seen) eq 8 and minute(Seen) eq 30 and second(Seen) eq 15', ['One']],
    ["substringof('ine',Notes)", ['One']],
    ['Notes ne null', ['One']],
    ['Double gt 20', ['One']],
    ["ContentType eq 'Item'", ['One', 'two', 'Three']],
    ["startswith(ContentTypeId,'0x01')", ['One', 'two', 'Three']],
    ['FSObjType eq 0', ['One', 'two', 'Three']],
    ["FileLeafRef eq '2_.000'", ['two']],
    ["startswith(FileDirRef,'{path}/lists')", ['One', 'two', 'Three']],
    ["AuthorId eq 99999 or Title eq 'One'", ['One']]
  ])('%s', async (filter, expected) => {
    const query = new URLSearchParams({
      $filter: filter.replace('{path}', site.path),
      $expand: 'Customer,Handler,Others,Author',
      $select: 'Title,Customer/Id,Handler/Id,Others/Id,Author/Id'
    });
    const response = await ask(String(query));
    const { value } = (await response.json()) as { value: { Title: string }[] };
    expect(titles(value)).toEqual(expected);
  });

  it('finds a row by its GUID, quoted or not', async () => {
    const { GUID } = await orders.list.items.getById(2)();
    for (const literal of [`guid'${GUID}'`, `'${GUID}'`, `'{${String(GUID).toUpperCase()}}'`])
      expect(titles(await orders.list.items.filter(`GUID eq ${literal}`)())).toEqual(['two']);
  });

  it('takes values from aliases', async () => {
    const response = await ask(`$filter=Title eq @t and Amount gt @n&@t='One'&@n=3`);
    expect(titles(((await response.json()) as { value: { Title: string }[] }).value)).toEqual(['One']);
  });

  it('takes what PnPjs writes for its fluent filter', async () => {
    interface Order {
      Title: string;
      Amount: number;
      Urgent: boolean;
      Seen: Date;
      Customer: { Id: number };
    }
    const found = await orders.list.items
      .select('Title', 'Customer/Id')
      .expand('Customer')
      .filter<Order>((f) =>
        f
          .text('Title')
          .startsWith('O')
          .and()
          .lookup('Customer')
          .number('Id')
          .equals(1)
          .and()
          .date('Seen')
          .greaterThan(new Date(0))
          .and()
          .boolean('Urgent')
          .isTrue()
          .or()
          .text('Title')
          .contains('hre')
      )();
    expect(titles(found)).toEqual(['One', 'Three']);
  });

  it.each([
    ['an unknown column', 'Nothing eq 1', "Column 'Nothing' does not exist."],
    ['a link', "Link eq 'x'", "The field 'Link' of type 'URL' cannot be used"],
    ['enhanced text', "substringof('x',Story)", "The field 'Story' of type 'Note' cannot be used"],
    ['long text compared as a whole', "Notes eq 'x'", "The field 'Notes' of type 'Note' cannot be used"],
    ['a number that is none', "Amount eq 'abc'", 'Edm.Double'],
    ['a truth value that is none', "Urgent eq 'abc'", 'Edm.Boolean'],
    ['a moment that is none', "Seen gt 'abc'", 'Edm.DateTime'],
    ['a moment that is a number', 'Seen gt 5', 'Edm.DateTime'],
    ['the beginning of a number', "startswith(Amount,'1')", 'cannot be used'],
    ['a part of what is no date', 'day(Title) eq 3', 'is not valid'],
    ['a path into a text', "Title/Foo eq 'x'", 'is not valid'],
    ['a path to a column the target has not', "Customer/Nothing eq 'x'", 'is not valid'],
    ['what is only shown', 'FileSystemObjectType eq 0', "Column 'FileSystemObjectType' does not exist."],
    ['functions SharePoint has not', "endswith(Title,'x')", 'is not valid'],
    ['functions of functions', "startswith(tolower(Title),'x')", 'is not valid'],
    ['arithmetic', 'Amount add 1 eq 2', 'is not valid'],
    ['a text that is not closed', "Title eq 'a", 'is not valid'],
    ['a bracket that is not closed', "(Title eq 'a'", 'is not valid'],
    ['a comparison with nothing', 'Title eq', 'is not valid'],
    ['three steps', "Customer/City/Name eq 'x'", 'is not valid']
  ])('refuses %s', async (_name, filter, message) => {
    const query = new URLSearchParams({ $filter: filter, $expand: 'Customer', $select: 'Title,Customer/Id' });
    expect(await refusal(String(query))).toEqual([400, expect.stringContaining(message)]);
  });

  it('asks for $expand before it follows a lookup', async () => {
    for (const query of ["$filter=Customer/Title eq 'Ash'", '$filter=Author/Id eq 1', '$orderby=Customer/Title'])
      expect(await refusal(query)).toEqual([400, expect.stringContaining('must contains')]);
  });

  it('answers hundreds of alternatives at once, and says so when there are too many', async () => {
    const alternatives = (count: number): string =>
      Array.from({ length: count }, (_, n) => `Id eq ${n + 2}`).join(' or ');
    const response = await ask(`$filter=${encodeURIComponent(alternatives(500))}&$select=Title`);
    expect(titles(((await response.json()) as { value: { Title: string }[] }).value)).toEqual(['two', 'Three']);
    const batch = `--b\nContent-Type: application/http\n\nGET ${site.url}${ordersPath}?$filter=${encodeURIComponent(alternatives(5000))} HTTP/1.1\naccept: application/json\n\n--b--\n`;
    const many = await site.request('/_api/$batch', {
      method: 'POST',
      headers: { 'Content-Type': 'multipart/mixed; boundary=b' },
      body: batch
    });
    expect(await many.text()).toMatch(/HTTP\/1\.1 400[^]*The query is too complex/);
  });
});

describe('§11.3 $orderby', () => {
  const order = async (orderby: string, expand = ''): Promise<string[]> => {
    const response = await ask(`$orderby=${orderby}&$select=Title${expand}`);
    return titles(((await response.json()) as { value: { Title: string }[] }).value);
  };

  it('sorts without regard to case, empty values first, by several keys, and by lookups', async () => {
    expect(await order('Title')).toEqual(['One', 'Three', 'two']);
    expect(await order('Amount')).toEqual(['Three', 'two', 'One']);
    expect(await order('Amount desc')).toEqual(['One', 'two', 'Three']);
    expect(await order('AuthorId,Title desc')).toEqual(['two', 'Three', 'One']);
    expect(await order('Customer desc')).toEqual(['two', 'One', 'Three']);
    expect(await order('Customer/City', ',Customer/Id&$expand=Customer')).toEqual(['Three', 'two', 'One']);
    expect(await order('Double desc')).toEqual(['One', 'two', 'Three']);
    expect(await order('Id desc')).toEqual(['Three', 'two', 'One']);
    expect(await order('')).toEqual(['One', 'two', 'Three']);
  });

  it.each([
    ['long text', 'Notes', "The field 'Notes' of type 'Note' cannot be used in the query sort expression."],
    ['several choices', 'Tags', 'cannot be used in the query sort expression'],
    ['several lookups', 'Others', 'cannot be used in the query sort expression'],
    ['several people', 'Watchers', 'cannot be used in the query sort expression'],
    ['an unknown column', 'Nothing', "Column 'Nothing' does not exist."],
    ['a direction that is none', 'Title sideways', 'is not valid'],
    ['an expression', 'Title;drop', 'is not valid']
  ])('refuses %s', async (_name, orderby, message) => {
    expect(await refusal(`$orderby=${orderby}`)).toEqual([400, expect.stringContaining(message)]);
  });
});
