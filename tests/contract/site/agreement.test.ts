import fc from 'fast-check';
import '@pnp/sp/presets/all';
import { signIn } from '../../../site/server/signIn';
import { execute } from '../../../site/server/rest/execute';
import { parseUrl } from '../../../site/server/wire/url';
import { answers, sorted, type Key } from './agreement/evaluate';
import { camlQuestion, odataQuestion, type Question } from './agreement/question';
import { anyRow, words, type Customer, type Person, type Row, type World } from './agreement/rows';
import { expansions, toCaml, toOData } from './agreement/wording';
import { localOnly, startTestSite, TEST_USERS, type TestSite } from './startSite';

/** Random questions to random rows, against a plain evaluation of the same rows in memory. */

/** Cases of each kind; both together are ten thousand. */
const ODATA_CASES = 6000;
const CAML_CASES = 4000;
const ROWS = 40;
const SEED = 20260302;

let site: TestSite;
let world: World;

/** A request answered without the network between. */
function ask(method: string, path: string, body?: unknown): unknown {
  const url = parseUrl(`/sites/dev${path}`);
  if (url === undefined) throw new Error(`${path} is no request to the service.`);
  const headers = new Map([
    ['accept', 'application/json;odata=nometadata'],
    ['content-type', 'application/json']
  ]);
  const reply = execute(site.site, signIn(site.site, new Headers()), {
    method,
    url,
    origin: site.origin,
    header: (name) => headers.get(name),
    body: Buffer.from(body === undefined ? '' : JSON.stringify(body))
  });
  const text = String(Buffer.from(reply.body));
  if (reply.status >= 300) throw new Error(`${method} ${path}: ${reply.status} ${text}`);
  return JSON.parse(text);
}

const items = '/_api/web/lists/getByTitle(%27Rows%27)/items';

function toBody(row: Omit<Row, 'id'>): object {
  const { Customer, Others, Handler, Watchers, Due, Seen, ...plain } = row;
  return {
    ...plain,
    Due,
    Seen: Seen === null ? null : new Date(Seen).toISOString(),
    CustomerId: Customer,
    OthersId: Others ?? [],
    HandlerId: Handler,
    WatchersId: Watchers ?? []
  };
}

beforeAll(async () => {
  const zone = 'Europe/London';
  site = await startTestSite({ today: '2026-03-29', config: { timeZone: zone } });
  const { web } = site.sp();
  const people: Person[] = [];
  for (const { login, title, email } of [TEST_USERS.owner, TEST_USERS.member, TEST_USERS.visitor])
    people.push({ id: (await web.ensureUser(login)).Id, Title: title, EMail: email });
  await web.lists.add('Customers');
  const targets = web.lists.getByTitle('Customers');
  await targets.fields.addText('City');
  const customers: Customer[] = words.slice(0, 8).map((word, index) => ({
    id: index + 1,
    Title: index === 3 ? null : word,
    City: index % 3 === 0 ? null : (words[index + 4] ?? null),
    Size: null
  }));
  for (const { Title, City } of customers) await targets.items.add({ Title, City });
  const { Id } = await targets.select('Id')();
  await web.lists.add('Rows');
  const { fields } = web.lists.getByTitle('Rows');
  await fields.addChoice('Stage', { Choices: ['New', 'Open', 'Done'] });
  await fields.createFieldAsXml('<Field Type="Note" DisplayName="Notes" NumLines="6" RichText="FALSE" />');
  await fields.addNumber('Amount', { Indexed: true });
  await fields.addCurrency('Cost');
  await fields.addBoolean('Urgent');
  await fields.addDateTime('Due', { DisplayFormat: 0, Indexed: true });
  await fields.addDateTime('Seen', { DisplayFormat: 1 });
  await fields.addMultiChoice('Tags', { Choices: ['a', 'b', 'c', 'A b'] });
  await fields.addLookup('Customer', { LookupListId: Id, LookupFieldName: 'Title' });
  await fields.createFieldAsXml(
    `<Field Type="LookupMulti" Mult="TRUE" DisplayName="Others" List="{${Id}}" ShowField="Title" />`
  );
  await fields.addUser('Handler', { SelectionMode: 0 });
  await fields.createFieldAsXml('<Field Type="UserMulti" Mult="TRUE" DisplayName="Watchers" />');
  const given = fc.sample(
    anyRow(
      customers.map(({ id }) => id),
      people.map(({ id }) => id)
    ),
    { numRuns: ROWS, seed: SEED }
  );
  const rows = given.map((row) => ({ id: (ask('POST', items, toBody(row)) as { Id: number }).Id, ...row }));
  world = { rows, customers, people, zone, me: people[0]?.id ?? 0, today: '2026-03-29' };
});
afterAll(() => site.close());

const key: fc.Arbitrary<Key> = fc.record({
  column: fc.constantFrom<Key['column']>(
    'Title',
    'Stage',
    'Amount',
    'Urgent',
    'Due',
    'Seen',
    'Customer',
    'Handler',
    'Id'
  ),
  descending: fc.boolean()
});
/** A second key on the same column would say nothing. */
const order = fc.uniqueArray(key, { maxLength: 2, selector: ({ column }) => column });

function expected(question: Question, keys: readonly Key[]): number[] {
  const found = world.rows.filter((row) => answers(row, question, world));
  return sorted(found, keys, world).map(({ id }) => id);
}

/** Ids of all pages, following the links; each page but the last has to be full. */
function readPages(query: string, top: number): number[] {
  const ids: number[] = [];
  let path: string | undefined = `${items}?${query}`;
  while (path !== undefined) {
    const page = ask('GET', path) as { value: { Id: number }[]; 'odata.nextLink'?: string };
    ids.push(...page.value.map(({ Id }) => Id));
    const link = page['odata.nextLink'];
    if (link !== undefined && page.value.length !== top) throw new Error(`A page of ${page.value.length}, not ${top}.`);
    path = link?.slice(link.indexOf('/_api/'));
  }
  return ids;
}

/** Ids of the page before a row, by the token `items.skip(id, true)` makes. */
function readBefore(query: string, id: number): number[] {
  const token = encodeURIComponent(`Paged=TRUE&PagedPrev=TRUE&p_ID=${id}`);
  return (ask('GET', `${items}?${query}&$skiptoken=${token}`) as { value: { Id: number }[] }).value.map(({ Id }) => Id);
}

const personal = [TEST_USERS.owner, TEST_USERS.member, TEST_USERS.visitor].flatMap(({ title, email }) => [
  title,
  title.toUpperCase(),
  email
]);

localOnly.describe('§11, §12 random $filter, $orderby and $top', () => {
  it('give the rows a plain evaluation gives, page after page', () => {
    const size = fc.integer({ min: 6, max: 40 });
    fc.assert(
      fc.property(odataQuestion(personal), order, size, (question, keys, top) => {
        const paths = [...new Set([...expansions(question), ...keys.map(({ column }) => column)])];
        const expand = paths.filter((name) => /^(?:Customer|Others|Handler|Watchers)$/.test(name));
        const query = new URLSearchParams({
          $select: ['Id', ...expand.map((name) => `${name}/Id`)].join(','),
          ...(expand.length === 0 ? {} : { $expand: expand.join(',') }),
          $filter: toOData(question),
          ...(keys.length === 0
            ? {}
            : { $orderby: keys.map(({ column, descending }) => `${column}${descending ? ' desc' : ''}`).join(',') }),
          $top: String(top)
        }).toString();
        const ids = expected(question, keys);
        expect(readPages(query, top)).toEqual(ids);
        const last = ids.at(-1);
        if (keys.length > 0 || last === undefined || top % 4 > 0) return;
        expect(readBefore(query, last)).toEqual(ids.slice(0, -1).slice(-top));
      }),
      { numRuns: ODATA_CASES, seed: SEED }
    );
  });
});

/** Ids by RenderListDataAsStream, following `NextHref`. */
function renderPages(view: string): number[] {
  const ids: number[] = [];
  let paging: string | undefined = '';
  while (paging !== undefined) {
    const body = { parameters: { ViewXml: view, ...(paging === '' ? {} : { Paging: paging }) } };
    const page = ask('POST', '/_api/web/lists/getByTitle(%27Rows%27)/RenderListDataAsStream', body) as {
      Row: { ID: string }[];
      NextHref?: string;
    };
    ids.push(...page.Row.map(({ ID }) => Number(ID)));
    paging = page.NextHref?.slice(1);
  }
  return ids;
}

localOnly.describe('§15, §16 random CAML', () => {
  it('gives the rows a plain evaluation gives', () => {
    const limit = fc.option(fc.integer({ min: 6, max: 40 }), { nil: undefined });
    fc.assert(
      fc.property(camlQuestion(personal), order, limit, fc.nat(3), (question, keys, rowLimit, way) => {
        const fields = keys.map(
          ({ column, descending }) =>
            `<FieldRef Name="${column === 'Id' ? 'ID' : column}"${descending ? ' Ascending="FALSE"' : ''}/>`
        );
        const query = `<Query><Where>${toCaml(question)}</Where><OrderBy>${fields.join('')}</OrderBy></Query>`;
        const shown = '<ViewFields><FieldRef Name="ID"/></ViewFields>';
        const ids = expected(question, keys);
        if (way === 0) {
          const paged = `<RowLimit Paged="TRUE">${rowLimit ?? 30}</RowLimit>`;
          expect(renderPages(`<View>${query}${shown}${paged}</View>`)).toEqual(ids);
          return;
        }
        const limited = rowLimit === undefined ? '' : `<RowLimit>${rowLimit}</RowLimit>`;
        const { value } = ask('POST', '/_api/web/lists/getByTitle(%27Rows%27)/getitems', {
          query: { ViewXml: `<View>${query}${shown}${limited}</View>` }
        }) as { value: { Id: number }[] };
        expect(value.map(({ Id }) => Id)).toEqual(ids.slice(0, rowLimit));
      }),
      { numRuns: CAML_CASES, seed: SEED }
    );
  });
});
