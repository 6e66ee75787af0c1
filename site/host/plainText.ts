/** Elements whose content is no text of the page. */
const UNSEEN = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'object', 'svg', 'math', 'head', 'title']);

/** Elements that begin a paragraph and end one. */
const BLOCKS = new Set('p div br hr h1 h2 h3 h4 h5 h6 ul ol li blockquote pre figure table tr td th'.split(' '));

/**
 * A tag without its `<`: its name, and all up to the `>` that no quotes hold. The look ahead keeps a broken tag from
 * being tried with every shorter name.
 */
const TAG = /^\/?([a-z][^\s/>"']*)(?![^\s/>"'])[^>"']*(?:(?:"[^"]*"|'[^']*')[^>"']*)*>/i;

const NAMED = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    ndash: '–',
    mdash: '—',
    hellip: '…',
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
    pound: '£',
    bull: '•'
  })
);

/**
 * The text of a piece of HTML, as it came from a page's editor.
 *
 * Only text is kept, so that nothing of the markup has to be trusted: no element, attribute or link survives, and what
 * comes out must still be escaped. Takes time in proportion to the length, however broken the markup is.
 *
 * @returns its paragraphs in order, without empty ones; headings, list items and table cells are paragraphs too
 */
export function toParagraphs(markup: string): string[] {
  let text = '';
  let unseen: string | undefined;
  const [first = '', ...rest] = markup.replace(/<!--[\s\S]*?(?:-->|$)/g, '').split('<');
  text += first;
  for (const piece of rest) {
    const closing = piece.startsWith('/');
    if (unseen !== undefined) {
      const end = closing && piece.slice(1, 1 + unseen.length).toLowerCase() === unseen;
      if (!end) continue;
      unseen = undefined;
    }
    if (!/^[a-z/!?]/i.test(piece)) {
      text += `<${piece}`;
      continue;
    }
    const tag = TAG.exec(piece);
    const name = tag?.[1]?.toLowerCase() ?? '';
    if (BLOCKS.has(name)) text += '\n';
    if (!closing && UNSEEN.has(name)) unseen = name;
    // Of a tag that is broken, what follows the next `>` is taken for text.
    const end = tag?.[0].length ?? piece.indexOf('>') + 1;
    if (unseen === undefined && end > 0) text += piece.slice(end);
  }
  return text
    .split('\n')
    .map((line) => decodeEntities(line).replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}

/** Decodes each entity once, so that `&amp;lt;` is the text `&lt;`. */
function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi, (whole, decimal, hex, name) => {
    if (typeof name === 'string') return NAMED.get(name.toLowerCase()) ?? whole;
    const code = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hex), 16);
    return isCharacter(code) ? String.fromCodePoint(code) : '�';
  });
}

/** Whether a number stands for a character that a page may hold; control characters and half pairs do not. */
function isCharacter(code: number): boolean {
  return (code >= 0x20 || code === 0x9 || code === 0xa) && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
}
