import { invalidBatch, tooManyBatchParts, tooManyChangesetOperations } from './errors';
import type { BatchPart, BatchResponse } from './types';

/** Queries and changesets in one batch. @see sharepoint-rest.md §19.4 */
const MAX_BATCH_PARTS = 100;
/** Operations in one changeset. @see sharepoint-rest.md §19.4 */
const MAX_CHANGESET_OPERATIONS = 1000;

const BOUNDARY = /^\s*multipart\/mixed\s*;(?:[^"]*;)?\s*boundary=(?:"([^"]+)"|([^;\s"]+))/i;
const HOST = /^https?:\/\/[^/?]+/i;

/** A stretch of the body, in bytes; `end` is exclusive. */
interface Span {
  readonly start: number;
  readonly end: number;
}

type Headers = ReadonlyMap<string, string>;

/**
 * The body twice: as bytes, and as Latin-1 text, in which every character is one byte, so that a place found in the
 * text is a place in the bytes.
 */
interface Source {
  readonly bytes: Buffer;
  readonly text: string;
}

const boundaryOf = (mediaType: string): string => {
  const [, quoted, plain] = BOUNDARY.exec(mediaType) ?? [];
  const boundary = quoted ?? plain;
  if (boundary === undefined)
    throw invalidBatch('The Content-Type of a batch must be multipart/mixed with a boundary.');
  return boundary;
};

/** Where the line break that ends just before `at` begins; `at` itself when there is none. */
const beforeLineBreak = (text: string, at: number, from: number): number => {
  if (at <= from || text[at - 1] !== '\n') return at;
  return at - 1 > from && text[at - 2] === '\r' ? at - 2 : at - 1;
};

/** The parts between the delimiters; the line break before a delimiter belongs to it. */
const splitParts = ({ text }: Source, span: Span, boundary: string, limit: number, tooMany: () => Error): Span[] => {
  const delimiter = `--${boundary}`;
  const parts: Span[] = [];
  let start: number | undefined;
  let at = text.indexOf(delimiter, span.start);
  while (at !== -1 && at < span.end) {
    const lineEnd = Math.min(indexOrEnd(text, '\n', at), span.end);
    const rest = text.slice(at + delimiter.length, lineEnd).trim();
    const isDelimiter = (at === span.start || text[at - 1] === '\n') && (rest === '' || rest === '--');
    if (isDelimiter) {
      if (start !== undefined) parts.push({ start, end: Math.max(start, beforeLineBreak(text, at, start)) });
      if (parts.length > limit) throw tooMany();
      if (rest === '--') return parts;
      start = lineEnd + 1;
    }
    at = text.indexOf(delimiter, lineEnd);
  }
  throw invalidBatch(`The batch has no closing delimiter for the boundary '${boundary.slice(0, 100)}'.`);
};

function indexOrEnd(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at === -1 ? text.length : at;
}

/** One line, decoded as UTF-8, without its line break, and where the next begins. */
const readLine = ({ bytes, text }: Source, at: number, end: number): { line: string; next: number } => {
  const lineEnd = Math.min(indexOrEnd(text, '\n', at), end);
  return { line: bytes.toString('utf8', at, lineEnd).trimEnd(), next: Math.min(lineEnd + 1, end) };
};

/** Header lines up to and with the blank line. */
const readHeaders = (source: Source, span: Span): { headers: Headers; next: number } => {
  const headers = new Map<string, string>();
  let at = span.start;
  while (at < span.end) {
    const { line, next } = readLine(source, at, span.end);
    at = next;
    if (line === '') break;
    const colon = line.indexOf(':');
    if (colon < 1) throw invalidBatch(`The header line '${line.slice(0, 100)}' of a batch part is not valid.`);
    headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { headers, next: at };
};

const parseRequestLine = (line: string): Pick<BatchPart, 'method' | 'url'> => {
  const first = line.indexOf(' ');
  const last = line.lastIndexOf(' ');
  const target = line.slice(first, last).trim();
  const url = target.replace(HOST, '') || '/';
  if (!/^[A-Za-z]+$/.test(line.slice(0, first)) || !/^HTTP\/\d/.test(line.slice(last + 1)) || !url.startsWith('/')) {
    throw invalidBatch(`The request line '${line.slice(0, 100)}' of a batch part is not valid.`);
  }
  return { method: line.slice(0, first).toUpperCase(), url };
};

/**
 * The body of a request: PnPjs writes one line break after it besides the delimiter's, SPHttpClientBatch two or more
 * even after a GET. One is taken away; a body of nothing but line breaks is no body.
 */
const readBody = ({ bytes, text }: Source, start: number, end: number): Buffer => {
  const body = bytes.subarray(start, beforeLineBreak(text, end, start));
  return body.every((byte) => byte === 10 || byte === 13) ? body.subarray(0, 0) : body;
};

const parseRequest = (source: Source, span: Span): BatchPart => {
  let { line, next } = readLine(source, span.start, span.end);
  while (line === '' && next < span.end) ({ line, next } = readLine(source, next, span.end));
  const request = parseRequestLine(line);
  const { headers, next: bodyStart } = readHeaders(source, { start: next, end: span.end });
  return { ...request, headers, body: readBody(source, bodyStart, span.end) };
};

const parsePart = (source: Source, span: Span, inChangeset: boolean): BatchPart[] => {
  const { headers, next } = readHeaders(source, span);
  const content = { start: next, end: span.end };
  const mediaType = headers.get('content-type') ?? '';
  if (/^application\/http\b/i.test(mediaType)) return [parseRequest(source, content)];
  if (inChangeset || !/^multipart\/mixed\b/i.test(mediaType)) {
    throw invalidBatch(`The Content-Type '${mediaType.slice(0, 100)}' of a batch part is not valid.`);
  }
  return splitParts(source, content, boundaryOf(mediaType), MAX_CHANGESET_OPERATIONS, () =>
    tooManyChangesetOperations(MAX_CHANGESET_OPERATIONS)
  ).flatMap((part) => parsePart(source, part, true));
};

/**
 * Takes a `$batch` body apart.
 *
 * @param bytes whole body, line ends LF or CRLF
 * @param mediaType the Content-Type header of the outer request
 * @returns the requests in the order of the body, those of changesets among them
 * @throws WireError 400 when malformed, or for more than 100 parts or 1000 operations in a changeset
 * @see sharepoint-rest.md §19.1, §19.2, §19.4
 */
export const parseBatch = (bytes: Buffer, mediaType: string): BatchPart[] => {
  const source = { bytes, text: bytes.toString('latin1') };
  const whole = { start: 0, end: bytes.length };
  return splitParts(source, whole, boundaryOf(mediaType), MAX_BATCH_PARTS, () =>
    tooManyBatchParts(MAX_BATCH_PARTS)
  ).flatMap((part) => parsePart(source, part, false));
};

const REASONS: ReadonlyMap<number, string> = new Map([
  [200, 'OK'],
  [201, 'Created'],
  [202, 'Accepted'],
  [204, 'No Content'],
  [400, 'Bad Request'],
  [401, 'Unauthorized'],
  [403, 'Forbidden'],
  [404, 'Not Found'],
  [405, 'Method Not Allowed'],
  [406, 'Not Acceptable'],
  [409, 'Conflict'],
  [412, 'Precondition Failed'],
  [413, 'Payload Too Large'],
  [423, 'Locked'],
  [429, 'Too Many Requests'],
  [500, 'Internal Server Error'],
  [501, 'Not Implemented'],
  [503, 'Service Unavailable']
]);

const formatPart = ({ status, headers, body }: BatchResponse, boundary: string): (string | Uint8Array)[] => {
  const lines = [
    `--${boundary}`,
    'Content-Type: application/http',
    'Content-Transfer-Encoding: binary',
    '',
    `HTTP/1.1 ${status} ${REASONS.get(status) ?? 'Unknown'}`,
    ...Object.entries(headers).map(([name, value]) => `${name.toUpperCase()}: ${value.replace(/[\r\n]+/g, ' ')}`),
    '',
    ''
  ];
  return [lines.join('\r\n'), status === 204 ? '' : body, '\r\n'];
};

/**
 * Puts the answers to a batch together, flat and in order; the outer status is always 200.
 *
 * The clients' parsers allow nothing else: a body line even when empty, JSON on one line, and the closing boundary
 * followed by exactly one line break.
 *
 * @param id makes the boundary unique: a guid
 * @param responses one per request, in order; no status below 200, no 205 or 304
 * @returns the body and its Content-Type
 * @see sharepoint-rest.md §19.3
 */
export const formatBatch = (
  id: string,
  responses: readonly BatchResponse[]
): { readonly contentType: string; readonly body: Buffer } => {
  const boundary = `batchresponse_${id}`;
  const chunks = [...responses.flatMap((response) => formatPart(response, boundary)), `--${boundary}--\r\n`];
  return {
    contentType: `multipart/mixed; boundary=${boundary}`,
    body: Buffer.concat(chunks.map((chunk) => (typeof chunk === 'string' ? Buffer.from(chunk) : chunk)))
  };
};
