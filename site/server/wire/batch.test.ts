import fc from 'fast-check';
import { formatBatch, parseBatch } from './batch';
import { answers, promptly, wireErrorOf } from './testing';
import type { BatchPart } from './types';

const MEDIA_TYPE = 'multipart/mixed; boundary=batch_1';
const HTTP = 'Content-Type: application/http\nContent-Transfer-Encoding: binary\n\n';

const get = (path: string): string =>
  `--batch_1\n${HTTP}GET http://localhost:8080${path} HTTP/1.1\naccept: application/json\n\n`;
const operation = (line: string, body: string, headers = ''): string =>
  `--changeset_1\n${HTTP}${line} HTTP/1.1\naccept: application/json\n${headers}\n${body}`;
const changeset = (...operations: string[]): string =>
  `--batch_1\nContent-Type: multipart/mixed; boundary="changeset_1"\n\n${operations.join('')}--changeset_1--\n\n`;
const parse = (text: string, mediaType = MEDIA_TYPE): BatchPart[] => parseBatch(Buffer.from(text), mediaType);

describe('what PnPjs sends (§19.1)', () => {
  const body = [
    get("/sites/dev/_api/web/lists/getByTitle('A')/items?%24top=1"),
    changeset(
      operation("POST http://localhost:8080/sites/dev/_api/web/lists/getByTitle('A')/items", '{"Title":"1"}\n\n'),
      operation('MERGE http://other:1/sites/dev/_api/web/x/items(2)', '{"Title":"é"}\n\n', 'if-match: *\n'),
      operation('DELETE http://localhost:8080/sites/dev/_api/web/x/items(3)', '')
    ),
    get('/sites/dev/_api/web'),
    '--batch_1--\n'
  ].join('');

  const expectAll = (parts: readonly BatchPart[]): void => {
    expect(parts.map(({ method, url, body: bytes }) => [method, url, bytes.toString().trim()])).toEqual([
      ['GET', "/sites/dev/_api/web/lists/getByTitle('A')/items?%24top=1", ''],
      ['POST', "/sites/dev/_api/web/lists/getByTitle('A')/items", '{"Title":"1"}'],
      ['MERGE', '/sites/dev/_api/web/x/items(2)', '{"Title":"é"}'],
      ['DELETE', '/sites/dev/_api/web/x/items(3)', ''],
      ['GET', '/sites/dev/_api/web', '']
    ]);
    expect(parts[2]?.headers.get('if-match')).toBe('*');
  };

  test('changesets are flattened, order is kept, the host is dropped', () => {
    expectAll(parse(body));
  });

  test('CRLF does as well as LF', () => {
    expectAll(parse(body.replaceAll('\n', '\r\n')));
  });

  test('a quoted boundary and other parameters do no harm', () => {
    expectAll(parse(body, 'multipart/mixed; charset=utf-8; boundary="batch_1"'));
  });

  test('a body keeps its bytes, but for the line break the client adds', () => {
    const bytes = Buffer.concat([
      Buffer.from(`--batch_1\n${HTTP}POST /_api/web/x HTTP/1.1\n\n`),
      Buffer.from([0xff, 0x00, 0x0d, 0x0a, 0x2d, 0x2d, 0x62, 0x0a]),
      Buffer.from('\n\n--batch_1--\n')
    ]);
    expect([...(parseBatch(bytes, MEDIA_TYPE)[0]?.body ?? [])]).toEqual([
      0xff, 0x00, 0x0d, 0x0a, 0x2d, 0x2d, 0x62, 0x0a
    ]);
  });

  test('a delimiter inside a line of a body is text', () => {
    const [part] = parse(`--batch_1\n${HTTP}POST /_api/web/x HTTP/1.1\n\nsee --batch_1\nend\n\n--batch_1--`);
    expect(part?.body.toString()).toBe('see --batch_1\nend');
  });

  test('an empty batch has no parts', () => {
    expect(parse('--batch_1--')).toEqual([]);
  });
});

describe('what SPHttpClientBatch sends (§19.2)', () => {
  test('a leading blank line, no changesets, overriding headers, blank lines after every body', () => {
    const part = (line: string, headers: string, body: string): string =>
      `--batch_g\nContent-type: application/http\nContent-Transfer-Encoding: binary\n\n${line} HTTP/1.1\n${headers}\n${body}\n\n`;
    const text = `\n${part('GET https://example.org/sites/dev/_api/web', 'accept: application/json;odata.metadata=minimal\n', '')}${part('POST https://example.org/sites/dev/_api/web/x/items(1)', 'x-http-method: MERGE\nif-match: *\n', '{"a":1}')}--batch_g--\n\n`;
    const [read, write] = parse(text, 'multipart/mixed; boundary=batch_g');
    expect(read).toMatchObject({ method: 'GET', url: '/sites/dev/_api/web' });
    expect(read?.body).toHaveLength(0);
    expect(write?.headers.get('x-http-method')).toBe('MERGE');
    expect(write?.body.toString()).toBe('{"a":1}');
  });
});

describe('what a batch may not be (§19.4)', () => {
  const many = (count: number): string => get('/_api/web').repeat(count) + '--batch_1--\n';

  test('a hundred parts pass, one more does not', () => {
    expect(parse(many(100))).toHaveLength(100);
    expect(wireErrorOf(() => parse(many(101)))).toMatchObject({
      status: 400,
      code: '-1, Microsoft.Data.OData.ODataException',
      message:
        "The current batch message contains too many parts. Only batch messages with a maximum number of '100' query operations and change sets are allowed."
    });
  });

  test('a changeset is one part and holds a thousand operations, not one more', () => {
    const set = (count: number): string =>
      changeset(operation('POST /_api/web/x', '{}\n\n').repeat(count)) + '--batch_1--\n';
    expect(parse(set(1000))).toHaveLength(1000);
    expect(wireErrorOf(() => parse(set(1001))).status).toBe(400);
  });

  test.each([
    ['no boundary in the header', get('/_api/web'), 'multipart/mixed'],
    ['another type', get('/_api/web'), 'application/json'],
    ['no closing delimiter', get('/_api/web'), MEDIA_TYPE],
    ['nothing', '', MEDIA_TYPE],
    ['a part that is no request', '--batch_1\nContent-Type: text/plain\n\nx\n--batch_1--', MEDIA_TYPE],
    ['no request line', `--batch_1\n${HTTP}\n--batch_1--`, MEDIA_TYPE],
    ['no HTTP version', `--batch_1\n${HTTP}GET /_api/web\n--batch_1--`, MEDIA_TYPE],
    ['a relative url', `--batch_1\n${HTTP}GET _api/web HTTP/1.1\n--batch_1--`, MEDIA_TYPE],
    ['a header without a colon', `--batch_1\n${HTTP}GET /_api/web HTTP/1.1\nnonsense\n\n--batch_1--`, MEDIA_TYPE],
    ['an open changeset', '--batch_1\nContent-Type: multipart/mixed; boundary=c\n\n--c\n--batch_1--', MEDIA_TYPE],
    [
      'a changeset in a changeset',
      '--batch_1\nContent-Type: multipart/mixed; boundary=c\n\n--c\nContent-Type: multipart/mixed; boundary=d\n\n--d--\n--c--\n--batch_1--',
      MEDIA_TYPE
    ]
  ])('%s gives 400', (_, text, mediaType) => {
    expect(wireErrorOf(() => parse(text, mediaType)).status).toBe(400);
  });

  test.each([
    ['delimiters', '--batch_1'.repeat(110_000)],
    ['delimiter lines', '--batch_1\n'.repeat(100_000)],
    ['line breaks', `--batch_1\n${'\n'.repeat(1_000_000)}--batch_1--`],
    ['blank lines before the request', `--batch_1\n${HTTP}${'\r\n'.repeat(500_000)}--batch_1--`],
    ['spaces in the request line', `--batch_1\n${HTTP}GET${' '.repeat(1_000_000)}x\n--batch_1--`],
    ['semicolons in a type', `--batch_1\nContent-Type: multipart/mixed${'; '.repeat(500_000)}\n\n--batch_1--`]
  ])('a megabyte of %s is answered quickly', (_, text) => {
    expect(promptly(() => wireErrorOf(() => parse(text)).status)).toBe(400);
  });

  test('any bytes at all give parts or a 400', () => {
    const words = fc.constantFrom(
      '--batch_1',
      '--',
      '\n',
      '\r\n',
      'Content-Type: application/http',
      'GET /_api/web HTTP/1.1',
      ':',
      ' ',
      'Content-Type: multipart/mixed; boundary=batch_1'
    );
    fc.assert(
      fc.property(fc.array(words), (text) => answers(() => parse(text.join('')))),
      { numRuns: 2000 }
    );
    fc.assert(fc.property(fc.uint8Array(), (bytes) => answers(() => parseBatch(Buffer.from(bytes), MEDIA_TYPE))));
  });

  test('every request survives being written and parsed', () => {
    const request = fc.record({
      method: fc.constantFrom('GET', 'POST', 'MERGE'),
      path: fc.webPath(),
      etag: fc.stringMatching(/^[\w"*,-]{1,10}$/),
      body: fc.json(),
      inChangeset: fc.boolean()
    });
    const write = ({
      method,
      path,
      etag,
      body
    }: {
      method: string;
      path: string;
      etag: string;
      body: string;
    }): string => `${HTTP}${method} http://localhost${path} HTTP/1.1\nIf-Match: ${etag}\n\n${body}\n\n`;
    fc.assert(
      fc.property(fc.array(request, { maxLength: 20 }), (requests) => {
        const text = requests.map((one) =>
          one.inChangeset
            ? `--batch_1\nContent-Type: multipart/mixed; boundary=changeset_1\n\n--changeset_1\n${write(one)}--changeset_1--\n`
            : `--batch_1\n${write(one)}`
        );
        const parts = parse(`${text.join('')}--batch_1--\n`);
        expect(
          parts.map(({ method, url, headers, body }) => [method, url, headers.get('if-match'), body.toString()])
        ).toEqual(requests.map(({ method, path, etag, body }) => [method, path || '/', etag, body]));
      })
    );
  });
});

describe('the answer (§19.3)', () => {
  const { contentType, body } = formatBatch('6b59', [
    { status: 201, headers: { 'Content-Type': 'application/json', ETag: '"34501734,1"' }, body: '{"Id":59}' },
    { status: 204, headers: { ETag: '"764"' }, body: 'never sent' },
    { status: 200, headers: {}, body: '' }
  ]);
  const lines = body.toString().split('\r\n');

  test('is flat, in order, in exactly the layout both clients read', () => {
    expect(contentType).toBe('multipart/mixed; boundary=batchresponse_6b59');
    const head = ['--batchresponse_6b59', 'Content-Type: application/http', 'Content-Transfer-Encoding: binary', ''];
    expect(lines).toEqual([
      ...head,
      'HTTP/1.1 201 Created',
      'CONTENT-TYPE: application/json',
      'ETAG: "34501734,1"',
      '',
      '{"Id":59}',
      ...head,
      'HTTP/1.1 204 No Content',
      'ETAG: "764"',
      '',
      '',
      ...head,
      'HTTP/1.1 200 OK',
      '',
      '',
      '--batchresponse_6b59--',
      ''
    ]);
  });

  test('rule 5: ends with the closing boundary and exactly one line break', () => {
    expect(body.toString().endsWith('\r\n--batchresponse_6b59--\r\n')).toBe(true);
  });

  test('rule 7: every status has a text', () => {
    expect(formatBatch('1', [{ status: 599, headers: {}, body: '' }]).body.toString()).toContain(
      'HTTP/1.1 599 Unknown\r\n'
    );
  });

  test('a header value cannot begin a new line', () => {
    const hostile = formatBatch('1', [
      { status: 200, headers: { A: 'x\r\n\r\nHTTP/1.1 500' }, body: '' }
    ]).body.toString();
    expect(hostile).toContain('A: x HTTP/1.1 500\r\n');
  });

  test('bytes are sent as they are', () => {
    const bytes = Buffer.of(0xff, 0xfe);
    expect(formatBatch('1', [{ status: 200, headers: {}, body: bytes }]).body.includes(bytes)).toBe(true);
  });
});
