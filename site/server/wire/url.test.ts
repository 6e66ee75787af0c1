import fc from 'fast-check';
import { parseQueryString, parseUrl } from './url';
import { answers, promptly, wireErrorOf } from './testing';

const segmentsOf = (target: string): unknown =>
  parseUrl(target)?.segments.map(({ name, args }) => [name, ...args.positional, ...args.named]);

describe('service roots (§1.1)', () => {
  test.each([
    ['/sites/dev/_api/web', '/sites/dev', 1],
    ['/_api/web/title', '/', 2],
    ['/sites/dev/_API/Web', '/sites/dev', 1],
    ['/sites/dev/_vti_bin/client.svc/web/lists', '/sites/dev', 2],
    ['/sites/my%20dev/_api', '/sites/my dev', 0],
    ['/sites/dev/_api/web//lists/', '/sites/dev', 2]
  ])('%s belongs to the web %s', (target, webPath, segments) => {
    const url = parseUrl(target);
    expect(url?.webPath).toBe(webPath);
    expect(url?.segments).toHaveLength(segments);
  });

  test.each(['/sites/dev/SitePages/Home.aspx', '/_apis/web', '/sites/dev?x=/_api/web'])(
    '%s is no service url',
    (target) => {
      expect(parseUrl(target)).toBeUndefined();
    }
  );
});

describe('segments (§1.2)', () => {
  const text = (value: string): object => ({ kind: 'string', value });
  const number = (value: number): object => ({ kind: 'number', value });
  const guid = '8f0a1b2c-0000-4000-8000-00000000abcd';

  test.each([
    [
      'encoded slashes in quotes',
      "getList('%2Fsites%2Fdev%2FLists%2FMy%20List')",
      [['getList', text('/sites/dev/Lists/My List')]]
    ],
    [
      'literal slashes in quotes',
      "getList('/sites/dev/Lists/A')/items",
      [['getList', text('/sites/dev/Lists/A')], ['items']]
    ],
    [
      'encoded quotes around a guid',
      `lists(guid%27${guid}%27)/items`,
      [['lists', { kind: 'guid', value: guid }], ['items']]
    ],
    ['doubled quotes', "getByTitle('My%20List''s')/items", [['getByTitle', text("My List's")], ['items']]],
    ['doubled encoded quotes with a slash', 'getByTitle(%27a%27%27/b%27)', [['getByTitle', text("a'/b")]]],
    ['a number key', 'items(3)', [['items', number(3)]]],
    ['empty brackets', 'AddValidateUpdateItemUsingPath()', [['AddValidateUpdateItemUsingPath']]],
    [
      'positional values',
      'breakroleinheritance(true,%20false)',
      [['breakroleinheritance', { kind: 'boolean', value: true }, { kind: 'boolean', value: false }]]
    ],
    ['a bracket inside quotes', "getByTitle('a)(b')", [['getByTitle', text('a)(b')]]],
    ['a comma and an equals sign inside quotes', "getByTitle('a=1,b')", [['getByTitle', text('a=1,b')]]],
    ['a plus, which is no space in a path', "getByTitle('a+b')", [['getByTitle', text('a+b')]]],
    ['$value', "AttachmentFiles('a.txt')/$value", [['AttachmentFiles', text('a.txt')], ['$value']]],
    ['a static endpoint', 'SP.Utilities.Utility.SendEmail', [['SP.Utilities.Utility.SendEmail']]],
    [
      'several named values',
      "renderlistformdata(itemid=1,%20formid='editform',%20mode='2')",
      [['renderlistformdata', ['itemid', number(1)], ['formid', text('editform')], ['mode', text('2')]]]
    ]
  ])('takes %s', (_, path, expected) => {
    expect(segmentsOf(`/_api/${path}`)).toEqual(expected);
  });

  test('names match without regard to case and keep their spelling', () => {
    const [segment] = parseUrl("/_api/GetByTitle(Title='x')")?.segments ?? [];
    expect(segment).toMatchObject({ name: 'GetByTitle', key: 'getbytitle' });
    expect(segment?.args.named.get('title')).toEqual(text('x'));
  });

  test('any title survives encodeURIComponent with doubled quotes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        const path = encodeURIComponent(title.replaceAll("'", "''"));
        expect(segmentsOf(`/_api/web/getByTitle('${path}')/items`)).toEqual([
          ['web'],
          ['getByTitle', text(title)],
          ['items']
        ]);
      })
    );
  });
});

describe('aliases (§1.3)', () => {
  test('take their value from the query, whose name may be percent-encoded', () => {
    expect(
      segmentsOf('/_api/web/getFileByServerRelativePath(decodedUrl=@p1)?%40p1=%27%2Fsites%2Fdev%2Fa%27%27b.txt%27')
    ).toEqual([
      ['web'],
      ['getFileByServerRelativePath', ['decodedurl', { kind: 'string', value: "/sites/dev/a'b.txt" }]]
    ]);
  });

  test('a raw alias name, upper case and another option beside it', () => {
    expect(segmentsOf('/_api/x(@A2)?%24select=Exists&@a2=true')).toEqual([['x', { kind: 'boolean', value: true }]]);
  });

  test('an alias without a value is refused, an unused one that is no literal is not', () => {
    expect(wireErrorOf(() => parseUrl('/_api/x(@p1)')).status).toBe(400);
    expect(wireErrorOf(() => parseUrl('/_api/x(@p1)?@p1=what')).status).toBe(400);
    expect(segmentsOf('/_api/x(@p1)?@p1=%7B%22High%22:1%7D')).toEqual([['x', { kind: 'string', value: '{"High":1}' }]]);
    expect(parseUrl('/_api/x?@_=what')?.segments).toHaveLength(1);
  });
});

describe('query strings (§1.4)', () => {
  test('are decoded as forms: plus is a space, %2B a plus, names in any case', () => {
    const query = parseQueryString('%24Filter=Title+eq+%27O%27%27Brien%27&$TOP=50&x=%2B&empty&a=b=c');
    expect([...query]).toEqual([
      ['$filter', "Title eq 'O''Brien'"],
      ['$top', '50'],
      ['x', '+'],
      ['empty', ''],
      ['a', 'b=c']
    ]);
  });

  test('give the first of two equal names', () => {
    expect(parseQueryString('$Top=1&$top=2').get('$top')).toBe('1');
  });

  test('agree with URLSearchParams on well-formed input', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z$@]{1,8}$/), fc.string({ unit: 'grapheme' })), (values) => {
        expect(Object.fromEntries(parseQueryString(new URLSearchParams(values).toString()))).toEqual({ ...values });
      })
    );
  });
});

describe('malformed urls give 400 InvalidClientQueryException (§3.2)', () => {
  test("an empty name, with SharePoint's text", () => {
    const error = wireErrorOf(() => parseUrl("/_api/web/lists/(guid'x')"));
    expect(error.status).toBe(400);
    expect(error.code).toBe('-1, Microsoft.SharePoint.Client.InvalidClientQueryException');
    expect(error.message).toBe('The expression "(guid\'x\')" is not valid.');
  });

  test.each([
    "/_api/web/getByTitle('open",
    "/_api/web/getByTitle('a'",
    "/_api/web/getByTitle('a')x",
    "/_api/web/getByTitle('a' 'b')",
    '/_api/web/items(3,)',
    '/_api/web/items(,3)',
    '/_api/web/items(three)',
    '/_api/web/items(((3)))',
    '/_api/web/%E0%A4%A',
    '/_api/web/%FF%FE',
    '/_api/web?$filter=%',
    '/_api/web/a%2Fb',
    '/%ZZ/_api/web'
  ])('%s', (target) => {
    expect(wireErrorOf(() => parseUrl(target)).status).toBe(400);
  });
});

describe('hostile urls are answered quickly', () => {
  const MEGABYTE = 1_000_000;
  test.each([
    ['segments', `/_api${'/a'.repeat(MEGABYTE / 2)}`],
    ['brackets', `/_api/${'('.repeat(MEGABYTE)}`],
    ['quotes', `/_api/x(${"'".repeat(MEGABYTE)})`],
    ['an odd quote', `/_api/x(${"'".repeat(MEGABYTE + 1)})`],
    ['arguments', `/_api/x(${'1,'.repeat(MEGABYTE / 2)}1)`],
    ['slashes before the web', `${'/'.repeat(MEGABYTE)}x/_api/web`],
    ['digits', `/_api/x(${'1'.repeat(MEGABYTE)})`],
    ['spaces', `/_api/x(${'%20'.repeat(MEGABYTE / 3)})`],
    ['a long name', `/_api/x(${'a'.repeat(MEGABYTE)})`],
    ['options', `/_api/web?${'&a=b'.repeat(MEGABYTE / 4)}`],
    ['equals signs', `/_api/web?${'='.repeat(MEGABYTE)}`]
  ])('a megabyte of %s', (_, target) => {
    expect(promptly(() => answers(() => parseUrl(target)))).toBe(true);
  });

  test('nothing but a WireError 400 is ever thrown', () => {
    const target = fc.string({
      unit: fc.constantFrom("'", '(', ')', '/', ',', '=', '@', '%', '2', '7', 'F', 'a', ' ', '?', '&', '$')
    });
    fc.assert(
      fc.property(target, (rest) => answers(() => parseUrl(`/_api/${rest}`))),
      { numRuns: 2000 }
    );
  });
});
