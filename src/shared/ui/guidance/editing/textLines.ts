import { safeContent } from '../richText/safeContent';

const blocks = ['h3', 'h4', 'p', 'li', 'tr'];

/** Rich text as lines of words, a line a block, in which changes can be seen. */
export function textLines(html: string): string {
  return read(safeContent(html))
    .replace(/[ \t|]*\n\s*/g, '\n')
    .trim();
}

function read(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.nodeValue ?? '').replace(/\s+/g, ' ');
  const inner = [...node.childNodes].map(read).join('');
  if (!(node instanceof Element)) return inner;
  if (node.localName === 'br') return '\n';
  if (node.localName === 'td' || node.localName === 'th') return `${inner.trim()} | `;
  return blocks.includes(node.localName) ? `\n${inner}\n` : inner;
}
