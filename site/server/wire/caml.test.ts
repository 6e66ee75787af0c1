import fc from 'fast-check';
import { parseCaml } from './caml';
import { answers, promptly, wireErrorOf } from './testing';
import type { FilterNode, QueryValue } from './types';

const where = (condition: string): FilterNode | undefined =>
  parseCaml(`<View><Query><Where>${condition}</Where></Query></View>`).where;
const field = '<FieldRef Name="A"/>';
const eq = (value: QueryValue, name = 'A'): FilterNode => ({ kind: 'compare', op: 'eq', field: { name }, value });
const one = '<Eq><FieldRef Name="A"/><Value Type="Number">1</Value></Eq>';
const number = (value: number): QueryValue => ({ kind: 'number', value });

describe('a view (§15.3)', () => {
  test.each([
    undefined,
    '',
    ' ',
    '<View/>',
    '<View></View>',
    '<View><Query/></View>',
    '<View><Query><Where/></Query></View>'
  ])('%s asks for everything', (viewXml) => {
    expect(parseCaml(viewXml)).toEqual({ orderBy: [], viewFields: [], groupBy: [], paged: false, scope: 'Default' });
  });

  test('order, columns, row limit, paging, scope and grouping', () => {
    const view = parseCaml(`
      <View Scope="RecursiveAll">
        <Query>
          <OrderBy Override="TRUE"><FieldRef Name="Modified" Ascending="FALSE"/><FieldRef Name="ID"/></OrderBy>
          <GroupBy Collapse="TRUE"><FieldRef Name="Status"/></GroupBy>
        </Query>
        <ViewFields><FieldRef Name="Title"/><FieldRef Name="Target_x0020_date"/></ViewFields>
        <RowLimit Paged="TRUE"> 100 </RowLimit>
        <Joins/>
      </View>`);
    expect(view).toEqual({
      orderBy: [
        { field: { name: 'Modified' }, descending: true },
        { field: { name: 'ID' }, descending: false }
      ],
      groupBy: ['Status'],
      viewFields: ['Title', 'Target_x0020_date'],
      rowLimit: 100,
      paged: true,
      scope: 'RecursiveAll'
    });
  });

  test('a row limit of 0 is none, an unknown scope is the default', () => {
    expect(parseCaml('<View Scope="Everything"><RowLimit>0</RowLimit></View>')).toMatchObject({
      scope: 'Default',
      paged: false
    });
    expect(parseCaml('<View><RowLimit>0</RowLimit></View>').rowLimit).toBeUndefined();
  });
});

describe('conditions (§15.3)', () => {
  test.each([
    ['Eq', 'eq'],
    ['Neq', 'ne'],
    ['Gt', 'gt'],
    ['Geq', 'ge'],
    ['Lt', 'lt'],
    ['Leq', 'le']
  ])('%s is %s', (element, op) => {
    expect(where(`<${element}>${field}<Value Type="Number">5</Value></${element}>`)).toMatchObject({
      kind: 'compare',
      op
    });
  });

  test.each<[string, FilterNode]>([
    [`<IsNull>${field}</IsNull>`, eq({ kind: 'null' })],
    [`<IsNotNull>${field}</IsNotNull>`, { kind: 'compare', op: 'ne', field: { name: 'A' }, value: { kind: 'null' } }],
    [
      `<BeginsWith>${field}<Value Type="Text">x</Value></BeginsWith>`,
      { kind: 'startsWith', field: { name: 'A' }, value: 'x' }
    ],
    [
      `<Contains>${field}<Value Type="Note"> x </Value></Contains>`,
      { kind: 'contains', field: { name: 'A' }, value: ' x ' }
    ],
    [
      `<In>${field}<Values><Value Type="Counter">1</Value><Value Type="Counter">2</Value></Values></In>`,
      { kind: 'in', field: { name: 'A' }, values: [number(1), number(2)] }
    ],
    [
      `<Includes>${field}<Value Type="Text">x</Value></Includes>`,
      { kind: 'includes', field: { name: 'A' }, value: { kind: 'string', value: 'x' } }
    ],
    [
      `<NotIncludes>${field}<Value Type="Text">x</Value></NotIncludes>`,
      { kind: 'not', node: { kind: 'includes', field: { name: 'A' }, value: { kind: 'string', value: 'x' } } }
    ]
  ])('%s', (xml, node) => {
    expect(where(xml)).toEqual(node);
  });

  test('nested Ors are one flat node, an And inside stays', () => {
    expect(where(`<Or><Or>${one}${one}</Or><And>${one}${one}</And></Or>`)).toMatchObject({
      kind: 'or',
      nodes: [{ kind: 'compare' }, { kind: 'compare' }, { kind: 'and' }]
    });
  });
});

describe('values (§15.3)', () => {
  const value = (xml: string, fieldXml = field): unknown => where(`<Eq>${fieldXml}${xml}</Eq>`);

  test.each<[string, FilterNode]>([
    ['<Value Type="Text">a &amp; b</Value>', eq({ kind: 'string', value: 'a & b' })],
    ['<Value Type="Choice"><![CDATA[<x>]]></Value>', eq({ kind: 'string', value: '<x>' })],
    ['<Value Type="Number">-1.5</Value>', eq(number(-1.5))],
    ['<Value Type="Number"></Value>', eq({ kind: 'null' })],
    ['<Value Type="Boolean">1</Value>', eq({ kind: 'boolean', value: true })],
    ['<Value Type="Boolean">FALSE</Value>', eq({ kind: 'boolean', value: false })],
    [
      '<Value Type="Guid">{8F0A1B2C-0000-4000-8000-00000000ABCD}</Value>',
      eq({ kind: 'guid', value: '8f0a1b2c-0000-4000-8000-00000000abcd' })
    ],
    ['<Value Type="Integer"><UserID/></Value>', eq({ kind: 'userId' })],
    ['<Value Type="Lookup">Ann Example</Value>', eq({ kind: 'string', value: 'Ann Example' })]
  ])('%s', (xml, node) => {
    expect(value(xml)).toEqual(node);
  });

  test('LookupId="TRUE" compares ids', () => {
    expect(value('<Value Type="Lookup">12</Value>', '<FieldRef Name="A" LookupId="TRUE"/>')).toEqual({
      kind: 'compare',
      op: 'eq',
      field: { name: 'A', lookupId: true },
      value: number(12)
    });
  });

  test('dates are compared by day unless IncludeTimeValue is TRUE', () => {
    const day = { ...eq({ kind: 'datetime', value: '2026-11-23T00:00:00Z' }), dateOnly: true };
    expect(value('<Value Type="DateTime">2026-11-23T00:00:00Z</Value>')).toEqual(day);
    expect(value('<Value Type="DateTime" IncludeTimeValue="TRUE">2026-11-23 01:15:00</Value>')).toEqual(
      eq({ kind: 'datetime', value: '2026-11-23T01:15:00' })
    );
  });

  test('today is moved by whole days, now is not', () => {
    expect(value('<Value Type="DateTime"><Today OffsetDays="-7"/></Value>')).toMatchObject({
      value: { kind: 'today', offsetDays: -7 },
      dateOnly: true
    });
    expect(value('<Value Type="DateTime"><Today/></Value>')).toMatchObject({ value: { offsetDays: 0 } });
    expect(value('<Value Type="DateTime" IncludeTimeValue="TRUE"><Now/></Value>')).toEqual(eq({ kind: 'now' }));
  });
});

describe('what SharePoint cannot complete (§15.3)', () => {
  test.each([
    '<View>',
    'View',
    '<Query/>',
    '<!DOCTYPE x><View/>',
    '<View><RowLimit>many</RowLimit></View>',
    '<View><ViewFields><FieldRef/></ViewFields></View>',
    `<View><Query><Where>${one}${one}</Where></Query></View>`
  ])('%s gives 500', (viewXml) => {
    const error = wireErrorOf(() => parseCaml(viewXml));
    expect([error.status, error.message]).toEqual([500, 'Cannot complete this action.\n\nPlease try again.']);
  });

  test.each([
    `<And>${one}</And>`,
    `<Or>${one}${one}${one}</Or>`,
    `<Not>${one}</Not>`,
    `<Like>${field}<Value Type="Text">x</Value></Like>`,
    '<Eq><Value Type="Text">x</Value></Eq>',
    `<Eq>${field}</Eq>`,
    '<Eq><FieldRef/><Value Type="Text">x</Value></Eq>',
    `<Eq>${field}<Value Type="Number">five</Value></Eq>`,
    `<Eq>${field}<Value Type="DateTime">2026-02-30</Value></Eq>`,
    `<Eq>${field}<Value Type="DateTime"><Today OffsetDays="x"/></Value></Eq>`,
    `<Eq>${field}<Value Type="Boolean">maybe</Value></Eq>`,
    `<Eq>${field}<Value Type="Guid">x</Value></Eq>`,
    '<Eq><FieldRef Name="A" LookupId="TRUE"/><Value Type="Lookup">Ann</Value></Eq>',
    `<In>${field}<Values/></In>`
  ])('%s gives 500', (condition) => {
    expect(wireErrorOf(() => where(condition)).status).toBe(500);
  });

  test('as many nested conditions as the reader of XML allows do not exhaust the stack', () => {
    const nested = `${'<Or>'.repeat(980)}${one}${`${one}</Or>`.repeat(980)}`;
    expect(where(nested)).toMatchObject({ kind: 'or' });
  });

  test('five hundred nested Ors are allowed, a hundred thousand are refused', () => {
    const nested = (depth: number): string => `${'<Or>'.repeat(depth)}${one}${`${one}</Or>`.repeat(depth)}`;
    expect(where(nested(500))).toMatchObject({ kind: 'or' });
    expect(wireErrorOf(() => where('<Or>'.repeat(100_000) + '</Or>'.repeat(100_000))).status).toBe(500);
  });

  test('a megabyte of digits is refused quickly', () => {
    const value = `<Value Type="Number">${'1'.repeat(1_000_000)}x</Value>`;
    expect(promptly(() => wireErrorOf(() => where(`<Eq>${field}${value}</Eq>`))).status).toBe(500);
  });

  test('nothing but a WireError is ever thrown', () => {
    const piece = fc.constantFrom(
      '<And>',
      '</And>',
      one,
      '<Eq>',
      '</Eq>',
      field,
      '<Value Type="DateTime">',
      '</Value>',
      '<Today/>',
      '&',
      'x'
    );
    fc.assert(fc.property(fc.array(piece), (pieces) => answers(() => where(pieces.join('')), [500])));
  });
});
