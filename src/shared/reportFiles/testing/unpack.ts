import { XMLParser } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';

/** An element of a parsed XML part: its name, attributes and children in order. */
export interface Element {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly Element[];
  /** All text inside, in order. */
  text: string;
}

/** The parts of an Office file by path, as text. */
export function unpack(file: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

/**
 * A part as a tree.
 * @throws Error when it is not well-formed XML
 */
export function parse(xml: string): Element {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    trimValues: false,
    parseTagValue: false,
    processEntities: true
  });
  const nodes: Record<string, unknown>[] = parser.parse(xml, true);
  return toElement({ root: nodes });
}

/** Every element of a name below another, in document order. */
export function all(element: Element, name: string): Element[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

function toElement(node: Record<string, unknown>): Element {
  const name = Object.keys(node).find((key) => key !== ':@') ?? '';
  const children = (node[name] as Record<string, unknown>[]).filter((child) => !('#text' in child)).map(toElement);
  const text = (node[name] as Record<string, unknown>[])
    .map((child) => ('#text' in child ? String(child['#text']) : toElement(child).text))
    .join('');
  return { name, attributes: (node[':@'] as Record<string, string> | undefined) ?? {}, children, text };
}
