import { type GuidanceCode, partsOf } from '../../../domain/guidance/limits';
import type { RichBlock, RichRow, RichRun } from '../../../reportFiles/richText/RichBlock';
import { safeContent, safeLink } from './safeContent';

/** What a code becomes in a file. */
export type CodeSaid =
  | { kind: 'words'; words: string; open?: boolean }
  | { kind: 'items'; items: readonly string[] }
  | { kind: 'table'; head: readonly string[]; rows: readonly (readonly string[])[] };

/**
 * Rich text of the safe subset as the blocks of a file.
 * @param say what a code stands for; a list or a table ends the paragraph it stands in
 */
export function toBlocks(html: string, say: (code: GuidanceCode) => CodeSaid): readonly RichBlock[] {
  const blocks: RichBlock[] = [];
  let lists = 0;
  const flow = (parent: Node, close: (runs: readonly RichRun[]) => RichBlock): void => {
    let runs: RichRun[] = [];
    const flush = (): void => {
      if (runs.some(({ text }) => text.trim() !== '')) blocks.push(close(runs));
      runs = [];
    };
    for (const piece of piecesOf(parent, {}, say)) {
      if ('text' in piece) runs.push(piece);
      else {
        flush();
        if (piece.kind === 'items') {
          lists += 1;
          const list = lists;
          blocks.push(
            ...piece.items.map(
              (text, place) =>
                ({ kind: 'item', ordered: true, depth: 0, list, number: place + 1, runs: [{ text }] }) as const
            )
          );
        } else {
          const row = (cells: readonly string[]): RichRow => cells.map((text) => [{ text }]);
          blocks.push({ kind: 'table', head: row(piece.head), rows: piece.rows.map(row) });
        }
      }
    }
    flush();
  };
  const list = (element: Element, depth: number): void => {
    const ordered = element.localName === 'ol';
    if (ordered) lists += 1;
    const number = lists;
    const items = [...element.children].filter(({ localName }) => localName === 'li');
    for (const [place, item] of items.entries()) {
      flow(item, (runs) => ({ kind: 'item', ordered, depth, list: number, number: place + 1, runs }));
      for (const inner of item.children) if (isList(inner)) list(inner, depth + 1);
    }
  };
  const walk = (parent: Node): void => {
    for (const node of parent.childNodes) {
      if (node instanceof Element && isList(node)) list(node, 0);
      else if (node instanceof Element && node.localName === 'table') blocks.push(tableOf(node, say));
      else if (node instanceof Element && (node.localName === 'h3' || node.localName === 'h4')) {
        const level = node.localName === 'h3' ? 1 : 2;
        flow(node, (runs) => ({ kind: 'heading', level, runs }));
      } else flow(node, (runs) => ({ kind: 'paragraph', runs }));
    }
  };
  walk(safeContent(html));
  return blocks;
}

type Look = Omit<RichRun, 'text'>;

function isList({ localName }: Element): boolean {
  return localName === 'ul' || localName === 'ol';
}

type Piece = RichRun | Exclude<CodeSaid, { kind: 'words' }>;

/** Blocks that begin a line of their own within another. */
const lines = ['p', 'li', 'ul', 'ol'];

/** Words and codes of a block; the lists inside it only where they are asked for. */
function piecesOf(node: Node, look: Look, say: (code: GuidanceCode) => CodeSaid, withLists = false): readonly Piece[] {
  if (node.nodeType === Node.TEXT_NODE) {
    return partsOf((node.nodeValue ?? '').replace(/\s+/g, ' ')).map((part) => {
      if (part.kind === 'words') return { ...look, text: part.words };
      const said = say(part);
      return said.kind === 'words' ? { ...look, text: said.words, ...(said.open === true && { open: true }) } : said;
    });
  }
  const within = node instanceof Element ? lookOf(node, look) : look;
  if (node instanceof Element && node.localName === 'br') return [{ text: '\n' }];
  const pieces: Piece[] = [];
  for (const child of node.childNodes) {
    if (child instanceof Element && isList(child) && !withLists) continue;
    const isLine = child instanceof Element && lines.includes(child.localName);
    if (isLine && pieces.some((piece) => !('text' in piece) || piece.text.trim() !== '')) pieces.push({ text: '\n' });
    pieces.push(...piecesOf(child, within, say, withLists));
  }
  return pieces;
}

function lookOf(element: Element, look: Look): Look {
  if (element.localName === 'strong') return { ...look, bold: true };
  if (element.localName === 'em') return { ...look, italic: true };
  const link = element.localName === 'a' ? safeLink(element.getAttribute('href') ?? '') : undefined;
  return link?.to === 'web' ? { ...look, href: link.href } : look;
}

function tableOf(table: Element, say: (code: GuidanceCode) => CodeSaid): RichBlock {
  const rows = [...table.querySelectorAll('tr')].map((row) => [...row.children]);
  const cells = (row: readonly Element[]): RichRow =>
    row.map((cell) =>
      piecesOf(cell, {}, say, true).map((piece) =>
        'text' in piece
          ? piece
          : { text: piece.kind === 'items' ? piece.items.join('; ') : piece.rows.flat().join(' ') }
      )
    );
  const [first, ...others] = rows;
  return first !== undefined && first.every(({ localName }) => localName === 'th')
    ? { kind: 'table', head: cells(first), rows: others.map(cells) }
    : { kind: 'table', rows: rows.map(cells) };
}
