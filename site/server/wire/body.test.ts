import fc from 'fast-check';
import { parseBody } from './body';
import { answers, wireErrorOf } from './testing';

const VERBOSE = 'application/json;odata=verbose';
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('request bodies (§1.7)', () => {
  test('verbose: __metadata gives the type, results are unwrapped at any depth', () => {
    const text =
      '{"__metadata":{"type":"SP.FieldChoice"},"Title":"C","Choices":{"__metadata":{},"results":["a","b"]},"p":{"q":{"results":[{"results":[1]}]}}}';
    expect(parseBody(bytes(text), VERBOSE)).toEqual({
      type: 'SP.FieldChoice',
      values: { Title: 'C', Choices: ['a', 'b'], p: { q: [[1]] } }
    });
  });

  test('light: annotations are dropped, as currentUser.update posts them back', () => {
    const text =
      '{"odata.metadata":"m","odata.type":"SP.User","odata.id":"i","@odata.etag":"e","Tags@odata.type":"t","Groups@odata.navigationLinkUrl":"n","Title":"T","Nested":{"odata.type":"x","a":1}}';
    expect(parseBody(bytes(text))).toEqual({ type: 'SP.User', values: { Title: 'T', Nested: { a: 1 } } });
  });

  test('version 4 types lose their #', () => {
    expect(parseBody(bytes('{"@odata.type":"#SP.Data.TasksListItem"}')).type).toBe('SP.Data.TasksListItem');
  });

  test('light: results are not unwrapped, and a stray __metadata is ignored or kept to be refused', () => {
    const text = bytes('{"__metadata":{"type":"x"},"A":{"results":[1]}}');
    expect(parseBody(text).values).toEqual({ A: { results: [1] } });
    expect(parseBody(text, 'application/json', true).values).toHaveProperty('__metadata');
  });

  test('a byte order mark is no harm', () => {
    expect(parseBody(bytes('\uFEFF{"a":1}')).values).toEqual({ a: 1 });
  });

  test('a key named __proto__ is a key', () => {
    const { values } = parseBody(bytes('{"__proto__":{"polluted":true}}'));
    expect(Object.keys(values)).toEqual(['__proto__']);
    expect(values.polluted).toBeUndefined();
  });
});

describe('bodies that cannot be read (§3.2)', () => {
  test.each([
    ['an empty one', bytes('')],
    ['half a one', bytes('{"a":')],
    ['bytes that are not UTF-8', Uint8Array.of(0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d)],
    ['deep nesting', bytes('{"a":'.repeat(70) + '1' + '}'.repeat(70))],
    ['half a million open brackets', bytes('{"a":' + '['.repeat(500_000))],
    ['very deep nesting', bytes('{"a":' + '['.repeat(500_000) + ']'.repeat(500_000) + '}')]
  ])('%s', (_, body) => {
    const error = wireErrorOf(() => parseBody(body, VERBOSE));
    expect([error.status, error.message]).toEqual([
      400,
      'Unable to read data. The end of input stream is encountered.'
    ]);
  });

  test('anything but an object', () => {
    expect(wireErrorOf(() => parseBody(bytes('[1]'))).message).toContain("'StartArray'");
    expect(wireErrorOf(() => parseBody(bytes('null'))).message).toContain("'PrimitiveValue'");
  });

  test('any bytes at all give a body or a 400', () => {
    fc.assert(fc.property(fc.uint8Array(), (body) => answers(() => parseBody(body))));
    fc.assert(fc.property(fc.json(), (body) => answers(() => parseBody(bytes(body), VERBOSE))));
  });
});
