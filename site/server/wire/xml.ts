import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** Elements inside one another. A query made of several hundred nested `Or`s is usual; this many is not. */
const MAX_DEPTH = 1000;

/** An element without its comments. */
export interface XmlElement {
  readonly name: string;
  /** In the order written. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** All text directly inside, as written. */
  readonly text: string;
}

type RawAttributes = Readonly<Record<string, string>>;
/** What the parser gives with preserveOrder: one key for the element's name, `:@` for its attributes. */
type RawNode = Readonly<Record<string, readonly RawNode[] | RawAttributes | string>>;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  cdataPropName: '#cdata',
  ignoreDeclaration: true,
  ignorePiTags: true,
  maxNestedTags: MAX_DEPTH,
  parseAttributeValue: false,
  parseTagValue: false,
  // References are resolved below: the five of XML and numbers, nothing a document could define.
  processEntities: false,
  trimValues: false
});

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"]
]);

const resolve = (reference: string): string => {
  const number = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(reference);
  if (!number) {
    const named = NAMED.get(reference);
    if (named === undefined) throw new Error(`Unknown entity ${reference}`);
    return named;
  }
  return String.fromCodePoint(number[1] === undefined ? Number(number[2]) : parseInt(number[1], 16));
};

/** @throws Error for an ampersand that begins no reference */
const unescape = (text: string): string =>
  text.replace(/&(?:([^;&]{1,12});)?/g, (_, reference: string | undefined) => resolve(reference ?? ''));

const isNodes = (value: RawNode[string] | undefined): value is readonly RawNode[] => Array.isArray(value);

const textOf = (node: RawNode): string => {
  if (typeof node['#text'] === 'string') return unescape(node['#text']);
  const cdata = node['#cdata'];
  const inner = isNodes(cdata) ? cdata[0]?.['#text'] : undefined;
  return typeof inner === 'string' ? inner : '';
};

const toElement = (node: RawNode): XmlElement | undefined => {
  const name = Object.keys(node).find((key) => key !== ':@' && !key.startsWith('#'));
  const content = name === undefined ? undefined : node[name];
  if (name === undefined || !isNodes(content)) return undefined;
  const attributes = Object.entries((node[':@'] ?? {}) as RawAttributes);
  return {
    name,
    attributes: new Map(attributes.map(([key, value]) => [key, unescape(value)])),
    children: toElements(content),
    text: content.map(textOf).join('')
  };
};

function toElements(nodes: readonly RawNode[]): XmlElement[] {
  return nodes.flatMap((node) => toElement(node) ?? []);
}

const parse = (text: string): XmlElement | undefined => {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text) || XMLValidator.validate(text) !== true) return undefined;
  const roots = toElements(parser.parse(text) as RawNode[]);
  return roots.length === 1 ? roots[0] : undefined;
};

/**
 * Reads an XML document with one root. A DOCTYPE, an entity other than XML's own five, or nesting deeper than 1000 counts
 * as malformed.
 *
 * @returns undefined when malformed; never throws
 */
export const parseXml = (text: string): XmlElement | undefined => {
  try {
    return parse(text.trim());
  } catch {
    return undefined;
  }
};

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ['\t', '&#9;'],
  ['\n', '&#10;'],
  ['\r', '&#13;']
]);

/** Text made fit for an attribute or an element; characters XML cannot hold are dropped. */
export const escapeXml = (text: string): string =>
  text
    .replace(/[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|\p{Surrogate}/gu, '')
    .replace(/[&<>"\t\n\r]/g, (character) => ESCAPES.get(character) ?? character);
