import { FormulaSyntaxError, tokensOf, type Token } from './tokens';

/** A formula ready to be worked out. */
export type Expression =
  | { readonly kind: 'value'; readonly value: number | string | boolean }
  | { readonly kind: 'column'; readonly name: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] }
  | { readonly kind: 'negative' | 'percent'; readonly of: Expression }
  | { readonly kind: 'binary'; readonly sign: string; readonly left: Expression; readonly right: Expression };

/** Signs between two values, the loosest first. All take the left pair first. */
const LEVELS: readonly (readonly string[])[] = [
  ['=', '<>', '<', '<=', '>', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^']
];

/** Formulas longer than this are refused, as SharePoint does. */
const MAX_LENGTH = 1024;

/** Formulas nested deeper than this are refused, as in spreadsheets. */
const MAX_DEPTH = 64;

class Parser {
  private at = 0;
  private depth = 0;

  public constructor(private readonly tokens: readonly Token[]) {}

  public whole(): Expression {
    const expression = this.level(0);
    if (this.next.kind !== 'end') throw new FormulaSyntaxError(`Unexpected ${this.next.text}.`);
    return expression;
  }

  private get next(): Token {
    const token = this.tokens[this.at] ?? this.tokens.at(-1);
    if (token === undefined) throw new FormulaSyntaxError('The formula is empty.');
    return token;
  }

  private take(sign: string): boolean {
    if (this.next.kind !== 'sign' || this.next.text !== sign) return false;
    this.at += 1;
    return true;
  }

  private level(index: number): Expression {
    const signs = LEVELS[index];
    if (signs === undefined) return this.prefixed();
    if (index === 0 && (this.depth += 1) > MAX_DEPTH) throw new FormulaSyntaxError('The formula is nested too deep.');
    let left = this.level(index + 1);
    for (let sign = this.signOf(signs); sign !== undefined; sign = this.signOf(signs))
      left = { kind: 'binary', sign, left, right: this.level(index + 1) };
    if (index === 0) this.depth -= 1;
    return left;
  }

  private signOf(signs: readonly string[]): string | undefined {
    return signs.find((sign) => this.take(sign));
  }

  /** A minus binds tighter than a power: `-2^2` is 4. */
  private prefixed(): Expression {
    if (this.take('+')) return this.prefixed();
    if (this.take('-')) return { kind: 'negative', of: this.prefixed() };
    let value = this.primary();
    while (this.take('%')) value = { kind: 'percent', of: value };
    return value;
  }

  private primary(): Expression {
    const token = this.next;
    this.at += 1;
    switch (token.kind) {
      case 'number':
        return { kind: 'value', value: Number(token.text) };
      case 'text':
        return { kind: 'value', value: token.text };
      case 'name': {
        const upper = token.text.toUpperCase();
        if (upper === 'TRUE' || upper === 'FALSE') return { kind: 'value', value: upper === 'TRUE' };
        return { kind: 'column', name: token.text };
      }
      case 'function':
        this.take('(');
        return { kind: 'call', name: token.text, args: this.args() };
      default: {
        if (token.text !== '(') throw new FormulaSyntaxError(`Unexpected ${token.text}.`);
        const inner = this.level(0);
        if (!this.take(')')) throw new FormulaSyntaxError('A bracket is not closed.');
        return inner;
      }
    }
  }

  private args(): readonly Expression[] {
    if (this.take(')')) return [];
    const args: Expression[] = [];
    do args.push(this.level(0));
    while (this.take(',') || this.take(';'));
    if (!this.take(')')) throw new FormulaSyntaxError('A bracket is not closed.');
    return args;
  }
}

/**
 * Reads a formula.
 * @throws FormulaSyntaxError
 */
export function parseFormula(formula: string): Expression {
  if (formula.length > MAX_LENGTH) throw new FormulaSyntaxError('The formula is too long.');
  return new Parser(tokensOf(formula)).whole();
}

/** The parts of an expression. */
function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'call':
      return expression.args;
    case 'negative':
    case 'percent':
      return [expression.of];
    case 'binary':
      return [expression.left, expression.right];
    default:
      return [];
  }
}

/** Names of the columns a formula uses. */
export function columnsOf(expression: Expression): ReadonlySet<string> {
  const own = expression.kind === 'column' ? [expression.name] : [];
  return new Set([...own, ...partsOf(expression).flatMap((part) => [...columnsOf(part)])]);
}

/** Names of the functions a formula uses, in upper case. */
export function functionsOf(expression: Expression): ReadonlySet<string> {
  const own = expression.kind === 'call' ? [expression.name] : [];
  return new Set([...own, ...partsOf(expression).flatMap((part) => [...functionsOf(part)])]);
}
