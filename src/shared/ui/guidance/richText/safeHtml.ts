import { codeOf, partsOf } from '../../../domain/guidance/limits';
import { safeContent, safeLink, safeTags } from './safeContent';

/** How safe HTML is to be written. */
export interface SafeHtmlForm {
  /** Codes become elements of their own, as the editor knows them. */
  codes: boolean;
}

/**
 * Rich text reduced to the safe subset, as HTML again. What comes out holds nothing but the subset's elements by name, text
 * with its signs escaped, and links that the guidance follows: it is written anew and never passed on.
 */
export function safeHtml(html: string, form: SafeHtmlForm = { codes: false }): string {
  return writeAll(safeContent(html), form);
}

/** What is left of a text from {@link safeContent}, as HTML. */
export function writeSafe(content: DocumentFragment): string {
  return writeAll(content, { codes: false });
}

function writeAll(parent: Node, form: SafeHtmlForm): string {
  return [...parent.childNodes].map((node) => write(node, form)).join('');
}

function write(node: Node, form: SafeHtmlForm): string {
  if (node.nodeType === Node.TEXT_NODE) return writeText(node.nodeValue ?? '', form);
  if (!(node instanceof Element)) return '';
  const name = safeTags.find((tag) => tag === node.localName);
  if (name === undefined) return '';
  if (name === 'br') return '<br>';
  if (name === 'a') return writeLink(node, form);
  if (name === 'table') return writeTable(node, form);
  if (name === 'thead' || name === 'tbody' || name === 'tr' || name === 'th' || name === 'td')
    return writeAll(node, form);
  const inner = name === 'li' ? writeItem(node, form) : writeAll(node, form);
  return `<${name}>${inner}</${name}>`;
}

/** A first paragraph by itself is the item's own text. */
function writeItem(node: Element, form: SafeHtmlForm): string {
  const [first, ...others] = node.children;
  const opens = first?.localName === 'p' && node.firstChild === first;
  const lists = others.every(({ localName }) => localName === 'ul' || localName === 'ol');
  if (!opens || !lists) return writeAll(node, form);
  return writeAll(first, form) + others.map((other) => write(other, form)).join('');
}

/** A first row of nothing but headings is the head of its table. */
function writeTable(table: Element, form: SafeHtmlForm): string {
  const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);
  const written = rows.map((row) => {
    const cells = [...row.children].filter(({ localName }) => localName === 'th' || localName === 'td');
    return {
      isHead: cells.length > 0 && cells.every(({ localName }) => localName === 'th'),
      html: `<tr>${cells.map((cell) => `<${cell.localName}>${writeItem(cell, form)}</${cell.localName}>`).join('')}</tr>`
    };
  });
  const head = written[0]?.isHead === true ? written.slice(0, 1) : [];
  const body = written.slice(head.length);
  const part = (name: string, of: typeof written): string =>
    of.length === 0 ? '' : `<${name}>${of.map(({ html }) => html).join('')}</${name}>`;
  return `<table>${part('thead', head)}${part('tbody', body)}</table>`;
}

function writeLink(node: Element, form: SafeHtmlForm): string {
  const inner = writeAll(node, form);
  const link = safeLink(node.getAttribute('href') ?? '');
  if (link === undefined) return inner;
  const href = link.to === 'page' ? `?guide=${link.key}` : link.href;
  return `<a href="${escaped(href)}">${inner}</a>`;
}

function writeText(text: string, { codes }: SafeHtmlForm): string {
  if (!codes) return escaped(text);
  return partsOf(text)
    .map((part) => {
      if (part.kind === 'words') return escaped(part.words);
      const code = escaped(codeOf(part));
      return `<span data-code="${code}">${code}</span>`;
    })
    .join('');
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
