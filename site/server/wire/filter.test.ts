import fc from 'fast-check';
import { indexRanges, parseFilter } from './filter';
import { answers, promptly, wireErrorOf } from './testing';
import type { CompareOp, DatePart, FieldRef, FilterNode, Literal } from './types';

const eq = (name: string, value: Literal): FilterNode => ({ kind: 'compare', op: 'eq', field: { name }, value });
const number = (value: number): Literal => ({ kind: 'number', value });
const text = (value: string): Literal => ({ kind: 'string', value });

describe('$filter (§11.2)', () => {
  test.each<[string, FilterNode]>([
    ["Title eq 'O''Brien'", eq('Title', text("O'Brien"))],
    ['Done eq 1', eq('Done', number(1))],
    ['Due eq null', eq('Due', { kind: 'null' })],
    [
      "Created gt '1970-01-01T00:00:00.000Z'",
      { kind: 'compare', op: 'gt', field: { name: 'Created' }, value: text('1970-01-01T00:00:00.000Z') }
    ],
    [
      "Due le datetime'2026-11-23T00:00:00Z'",
      { kind: 'compare', op: 'le', field: { name: 'Due' }, value: { kind: 'datetime', value: '2026-11-23T00:00:00Z' } }
    ],
    [
      "Author/EMail eq 'ann@example.org'",
      { kind: 'compare', op: 'eq', field: { name: 'Author', sub: 'EMail' }, value: text('ann@example.org') }
    ],
    [
      'year(Created) eq 2026',
      { kind: 'compare', op: 'eq', field: { name: 'Created', datePart: 'year' }, value: number(2026) }
    ],
    ["startswith(Customer/Title, 'a')", { kind: 'startsWith', field: { name: 'Customer', sub: 'Title' }, value: 'a' }],
    ["substringof('z',Title)", { kind: 'contains', field: { name: 'Title' }, value: 'z' }],
    ["startsWith(Title,'a') eq true", { kind: 'startsWith', field: { name: 'Title' }, value: 'a' }],
    [
      "substringof('a',Title) eq false",
      { kind: 'not', node: { kind: 'contains', field: { name: 'Title' }, value: 'a' } }
    ],
    ["startswith(Title,'a') ne false", { kind: 'startsWith', field: { name: 'Title' }, value: 'a' }],
    ["not startswith(Title,'a')", { kind: 'not', node: { kind: 'startsWith', field: { name: 'Title' }, value: 'a' } }],
    ['not(A eq 1)', { kind: 'not', node: eq('A', number(1)) }],
    ['( ( A eq 1 ) )', eq('A', number(1))],
    ['OData__x0031_a eq -1.5', eq('OData__x0031_a', number(-1.5))]
  ])('%s', (filter, node) => {
    expect(parseFilter(filter)).toEqual(node);
  });

  test('and binds tighter than or, and equal kinds become one flat node', () => {
    expect(parseFilter('A eq 1 and B eq 2 or C eq 3 or (D eq 4 or E eq 5)')).toEqual({
      kind: 'or',
      nodes: [
        { kind: 'and', nodes: [eq('A', number(1)), eq('B', number(2))] },
        eq('C', number(3)),
        eq('D', number(4)),
        eq('E', number(5))
      ]
    });
  });

  test('an alias stands for a literal', () => {
    expect(parseFilter('Title eq @T', new Map([['@t', text('x')]]))).toEqual(eq('Title', text('x')));
    expect(wireErrorOf(() => parseFilter('Title eq @u')).status).toBe(400);
  });

  test('functions SharePoint lacks are refused with its code', () => {
    const error = wireErrorOf(() => parseFilter("endswith(Title,'a')"));
    expect(error.status).toBe(400);
    expect(error.code).toBe('-1, Microsoft.SharePoint.Client.InvalidClientQueryException');
  });

  test.each([
    '',
    'Title',
    'Title eq',
    "Title eq 'open",
    "Title  'x'",
    "Title EQ 'x'",
    'A eq 1 and',
    'A eq 1 B eq 2',
    '(A eq 1',
    'A eq 1)',
    'A/B/C eq 1',
    "tolower(Title) eq 'a'",
    'Price add 1 eq 2',
    'Id in (1,2)',
    "startswith('a',Title)",
    'startswith(Title,5)',
    "startswith(Title,'a') gt true",
    "startswith(Title,'a') eq 2",
    'year(Created)',
    'not',
    "Due eq datetime'yesterday'"
  ])('%s is refused', (filter) => {
    expect(wireErrorOf(() => parseFilter(filter)).status).toBe(400);
  });
});

describe('printing and parsing a filter', () => {
  const print = (node: FilterNode): string => {
    switch (node.kind) {
      case 'and':
      case 'or':
        return node.nodes.map((part) => `(${print(part)})`).join(` ${node.kind} `);
      case 'not':
        return `not (${print(node.node)})`;
      case 'compare':
        return `${printField(node.field)} ${node.op} ${node.value.kind === 'string' ? quote(node.value.value) : 'value' in node.value ? String(node.value.value) : 'null'}`;
      case 'startsWith':
        return `startswith(${printField(node.field)},${quote(node.value)})`;
      case 'contains':
        return `substringof(${quote(node.value)}, ${printField(node.field)})`;
      default:
        throw new Error(`${node.kind} is CAML only`);
    }
  };
  const quote = (value: string): string => `'${value.replaceAll("'", "''")}'`;
  const printField = ({ name, sub, datePart }: FieldRef): string => {
    const path = sub === undefined ? name : `${name}/${sub}`;
    return datePart === undefined ? path : `${datePart}(${path})`;
  };

  const fieldName = fc.stringMatching(/^[A-Z][A-Za-z0-9_]{0,8}$/);
  const field: fc.Arbitrary<FieldRef> = fc.oneof(
    fc.record({ name: fieldName }),
    fc.record({ name: fieldName, sub: fieldName })
  );
  const dateField: fc.Arbitrary<FieldRef> = fc.record({
    name: fieldName,
    datePart: fc.constantFrom<DatePart>('day', 'month', 'year', 'hour', 'minute', 'second')
  });
  const value: fc.Arbitrary<Literal> = fc.oneof(
    fc.string({ unit: 'grapheme' }).map(text),
    fc
      .double({ noNaN: true, noDefaultInfinity: true })
      .filter((n) => !Object.is(n, -0))
      .map(number),
    fc.boolean().map((flag): Literal => ({ kind: 'boolean', value: flag })),
    fc.constant<Literal>({ kind: 'null' })
  );
  const { node } = fc.letrec<{ node: FilterNode }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 4 },
      fc.record({
        kind: fc.constant('compare' as const),
        op: fc.constantFrom<CompareOp>('eq', 'ne', 'lt', 'le', 'gt', 'ge'),
        field: fc.oneof(field, dateField),
        value
      }),
      fc.record({ kind: fc.constant('startsWith' as const), field, value: fc.string() }),
      fc.record({ kind: fc.constant('contains' as const), field, value: fc.string() }),
      fc.record({ kind: fc.constant('not' as const), node: tie('node') }),
      fc
        .tuple(fc.constantFrom('and' as const, 'or' as const), fc.array(tie('node'), { minLength: 2, maxLength: 4 }))
        .map(([kind, nodes]): FilterNode => ({
          kind,
          nodes: nodes.flatMap((part) => (part.kind === kind ? part.nodes : [part]))
        }))
    )
  }));

  test('gives the same tree', () => {
    fc.assert(fc.property(node, (tree) => expect(parseFilter(print(tree))).toEqual(tree)));
  });

  test('never throws anything but a WireError 400', () => {
    const filter = fc
      .array(
        fc.constantFrom('A', ' ', '(', ')', "'", 'eq', 'not', 'and', 'or', ',', '1', 'null', 'startswith', '@a', '/')
      )
      .map((words) => words.join(''));
    fc.assert(
      fc.property(filter, (words) => answers(() => parseFilter(words))),
      { numRuns: 2000 }
    );
  });
});

describe('hostile filters', () => {
  test.each([
    ['nested brackets', `${'('.repeat(500_000)}A eq 1${')'.repeat(500_000)}`],
    ['nested nots', `${'not '.repeat(250_000)}A eq 1`],
    ['spaces', `A eq 1${' '.repeat(1_000_000)}x`],
    ['an open quote', `A eq '${"''".repeat(500_000)}`],
    ['a long path', `${'a/'.repeat(500_000)}a eq 1`]
  ])('%s give 400 quickly', (_, filter) => {
    expect(promptly(() => wireErrorOf(() => parseFilter(filter)).status)).toBe(400);
  });

  test('a hundred levels are allowed, one more is not', () => {
    expect(parseFilter(`${'('.repeat(100)}A eq 1${')'.repeat(100)}`)).toEqual(eq('A', number(1)));
    expect(wireErrorOf(() => parseFilter(`${'('.repeat(101)}A eq 1${')'.repeat(101)}`)).status).toBe(400);
  });

  test('sixty thousand alternatives are one flat node', () => {
    const node = parseFilter(Array.from({ length: 60_000 }, (_, id) => `Id eq ${id}`).join(' or '));
    expect(node.kind === 'or' && node.nodes).toHaveLength(60_000);
  });
});

describe('what an index can answer (§18)', () => {
  const servable = (filter: string): number =>
    indexRanges(parseFilter(filter), ({ name }) => (name.startsWith('Indexed') ? name : undefined)).length;

  test.each([
    ["Indexed eq 'x'", 1],
    ['Indexed gt 1', 1],
    ['Indexed eq null', 1],
    ["startswith(Indexed,'x')", 1],
    ['Indexed eq 1 and Plain eq 2', 1],
    ['Plain eq 2 and (Indexed ge 1 and Indexed2 le 2)', 2],
    ['Indexed eq 1 and (Plain eq 2 or Plain eq 3)', 1],
    ['Plain eq 1', 0],
    ['Indexed ne 1', 0],
    ['Indexed ne null', 0],
    ['not(Indexed eq 1)', 0],
    ["substringof('x',Indexed)", 0],
    ['Indexed eq 1 or Plain eq 2', 0],
    ['Indexed eq 1 or Indexed eq 2', 0],
    ['year(Indexed) eq 2026', 0]
  ])('%s: %i', (filter, count) => {
    expect(servable(filter)).toBe(count);
  });

  test('a list of values on an indexed column counts, membership of a multi-value column does not', () => {
    const node: FilterNode = {
      kind: 'and',
      nodes: [
        { kind: 'in', field: { name: 'A' }, values: [number(1)] },
        { kind: 'includes', field: { name: 'A' }, value: number(1) }
      ]
    };
    expect(indexRanges(node, ({ name }) => name)).toEqual([node.nodes[0]]);
  });

  test('bounds on one column are one range, whatever stands between them', () => {
    const filter = parseFilter('Id gt 5 and Plain eq 1 and Other ge 2 and id le 9');
    const ranges = indexRanges(filter, ({ name }) => (name === 'Plain' ? undefined : name.toLowerCase()));
    expect(ranges).toEqual([parseFilter('Id gt 5 and id le 9'), parseFilter('Other ge 2')]);
  });
});
