/** A piece of a formula; `start` and `end` are places in its text. */
export interface Token {
  readonly kind: 'number' | 'text' | 'name' | 'function' | 'sign' | 'end';
  /** Names without brackets, functions in upper case, texts without their quotes. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Why a formula cannot be used. */
export class FormulaSyntaxError extends Error {
  public override name = 'FormulaSyntaxError';
}

const PIECES: readonly (readonly [kind: Token['kind'], pattern: RegExp])[] = [
  ['number', /(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/iy],
  ['text', /"(?:[^"]|"")*"/y],
  ['name', /\[[^\]]+\]/y],
  ['function', /[A-Za-z][A-Za-z0-9.]*(?=\s*\()/y],
  ['name', /[A-Za-z_\u00C0-\uFFFF][\w\u00C0-\uFFFF]*/y],
  ['sign', /<>|<=|>=|[-+*/^&=<>(),;%]/y]
];

const unquote = (kind: Token['kind'], raw: string): string => {
  if (kind === 'text') return raw.slice(1, -1).replaceAll('""', '"');
  if (kind === 'function') return raw.toUpperCase();
  return raw.startsWith('[') ? raw.slice(1, -1) : raw;
};

/**
 * Takes a formula to pieces.
 * @param formula with or without the equals sign it begins with
 * @throws FormulaSyntaxError at a character no formula can hold
 */
export function tokensOf(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = /^\s*=?/.exec(formula)?.[0].length ?? 0;
  for (;;) {
    at += /^\s*/.exec(formula.slice(at))?.[0].length ?? 0;
    if (at >= formula.length) return [...tokens, { kind: 'end', text: '', start: at, end: at }];
    const token = tokenAt(formula, at);
    if (token === undefined) throw new FormulaSyntaxError(`Nothing can begin with ${formula.slice(at, at + 1)}.`);
    tokens.push(token);
    at = token.end;
  }
}

function tokenAt(formula: string, start: number): Token | undefined {
  for (const [kind, pattern] of PIECES) {
    pattern.lastIndex = start;
    const raw = pattern.exec(formula)?.[0];
    if (raw !== undefined) return { kind, text: unquote(kind, raw), start, end: start + raw.length };
  }
  return undefined;
}

/** Names that are values, not columns. */
export const CONSTANTS: ReadonlySet<string> = new Set(['TRUE', 'FALSE']);

/** Whether a token names a column. */
export function isReference({ kind, text }: Token): boolean {
  return kind === 'name' && !CONSTANTS.has(text.toUpperCase());
}

const PLAIN_NAME = /^[A-Za-z_]\w*$/;

/** A column's name as a formula holds it, in brackets where it needs them. */
function writeName(name: string): string {
  return PLAIN_NAME.test(name) && !CONSTANTS.has(name.toUpperCase()) ? name : `[${name}]`;
}

/**
 * A formula with its columns named otherwise, in brackets where a name needs them.
 * @param rename gives the other name; `undefined` keeps the name
 * @throws FormulaSyntaxError
 */
export function renameColumns(formula: string, rename: (name: string) => string | undefined): string {
  let renamed = '';
  let at = 0;
  for (const token of tokensOf(formula)) {
    if (!isReference(token)) continue;
    renamed += formula.slice(at, token.start) + writeName(rename(token.text) ?? token.text);
    at = token.end;
  }
  return renamed + formula.slice(at);
}
