import { invalidExpression } from './errors';
import { readValue, toBoolean } from './literal';
import { matchAt } from './scan';
import type { CompareOp, DatePart, FieldRef, FilterNode, Literal } from './types';

/** Parentheses and `not` inside one another; far more than a person or PnPjs writes, far less than the stack holds. */
const MAX_DEPTH = 100;

const PATH = /[a-z_]\w*(?:\/[a-z_]\w*)*/iy;
const OPERATOR = /\s+(?:eq|ne|lt|le|gt|ge)\s+/y;
const NOT = /not(?=[\s(])\s*/y;
const AND = /\s*and(?=[\s(])\s*/y;
const OR = /\s*or(?=[\s(])\s*/y;
const OPEN = /\s*\(\s*/y;
const CLOSE = /\s*\)/y;
const COMMA = /\s*,\s*/y;
const DATE_PARTS: readonly string[] = ['day', 'month', 'year', 'hour', 'minute', 'second'] satisfies DatePart[];

/**
 * Joins conditions, taking apart those that are of the same kind already.
 *
 * @param nodes at least one; a single one is returned as it is
 */
export const joinNodes = (kind: 'and' | 'or', nodes: readonly FilterNode[]): FilterNode => {
  const flat = nodes.flatMap((node) => (node.kind === kind ? node.nodes : [node]));
  const [first] = flat;
  return first && flat.length === 1 ? first : { kind, nodes: flat };
};

/**
 * A column as OData names it.
 *
 * @param path `Title` or `Author/EMail`
 * @returns undefined for more than two steps or an empty one
 */
export const toFieldRef = (path: string): FieldRef | undefined => {
  const [name, sub, ...more] = path.split('/');
  if (!name || sub === '' || more.length > 0) return undefined;
  return sub === undefined ? { name } : { name, sub };
};

/** Reads one `$filter` from left to right; `at` is the place of the next character. */
class FilterParser {
  private at = 0;
  private readonly text: string;
  private readonly aliases: ReadonlyMap<string, Literal>;

  public constructor(text: string, aliases: ReadonlyMap<string, Literal>) {
    this.text = text;
    this.aliases = aliases;
  }

  public parse(): FilterNode {
    const node = this.or(0);
    if (this.at < this.text.length) this.fail();
    return node;
  }

  private fail(): never {
    throw invalidExpression(this.text);
  }

  private take(pattern: RegExp): string | undefined {
    const found = matchAt(pattern, this.text, this.at);
    if (found !== undefined) this.at += found.length;
    return found;
  }

  private need(pattern: RegExp): string {
    return this.take(pattern) ?? this.fail();
  }

  private or(depth: number): FilterNode {
    const nodes = [this.and(depth)];
    while (this.take(OR) !== undefined) nodes.push(this.and(depth));
    return joinNodes('or', nodes);
  }

  private and(depth: number): FilterNode {
    const nodes = [this.unary(depth)];
    while (this.take(AND) !== undefined) nodes.push(this.unary(depth));
    return joinNodes('and', nodes);
  }

  private unary(depth: number): FilterNode {
    if (depth > MAX_DEPTH) this.fail();
    if (this.take(NOT) !== undefined) return { kind: 'not', node: this.unary(depth + 1) };
    if (this.take(OPEN) !== undefined) {
      const node = this.or(depth + 1);
      this.need(CLOSE);
      return node;
    }
    const name = this.need(PATH);
    return this.take(OPEN) === undefined ? this.comparison(this.field(name)) : this.call(name.toLowerCase());
  }

  /** The part of a function call after its opening bracket. */
  private call(name: string): FilterNode {
    if (DATE_PARTS.includes(name)) {
      const field = this.field(this.need(PATH));
      this.need(CLOSE);
      return this.comparison({ ...field, datePart: name as DatePart });
    }
    if (name === 'startswith') {
      const field = this.field(this.need(PATH));
      this.need(COMMA);
      return this.textTest({ kind: 'startsWith', field, value: this.quotedText() });
    }
    if (name === 'substringof') {
      const value = this.quotedText();
      this.need(COMMA);
      return this.textTest({ kind: 'contains', field: this.field(this.need(PATH)), value });
    }
    return this.fail();
  }

  /** `startswith(…)` may be compared with a truth value. */
  private textTest(node: FilterNode): FilterNode {
    this.need(CLOSE);
    const op = this.take(OPERATOR)?.trim();
    if (op === undefined) return node;
    const wanted = toBoolean(this.literal());
    if (wanted === undefined || (op !== 'eq' && op !== 'ne')) this.fail();
    return wanted === (op === 'eq') ? node : { kind: 'not', node };
  }

  private comparison(field: FieldRef): FilterNode {
    const op = this.need(OPERATOR).trim() as CompareOp;
    return { kind: 'compare', op, field, value: this.literal() };
  }

  private field(path: string): FieldRef {
    return toFieldRef(path) ?? this.fail();
  }

  private quotedText(): string {
    const literal = this.literal();
    return literal.kind === 'string' ? literal.value : this.fail();
  }

  private literal(): Literal {
    const read = readValue(this.text, this.at, this.aliases) ?? this.fail();
    this.at = read.end;
    return read.literal;
  }
}

/**
 * Parses `$filter`.
 *
 * `in`, arithmetic and functions SharePoint does not know (endswith, tolower…) are refused, as SharePoint does.
 *
 * @param text decoded
 * @param aliases of the request's URL, for `@name` in place of a literal
 * @throws WireError 400 InvalidClientQueryException; also for nesting deeper than 100
 * @see sharepoint-rest.md §11.2
 * @example parseFilter("Id gt 5 and startswith(Title,'a')")
 */
export const parseFilter = (text: string, aliases: ReadonlyMap<string, Literal> = new Map()): FilterNode =>
  new FilterParser(text.trim(), aliases).parse();

/** What an index is asked by; undefined for a condition no index answers. */
const servedField = (node: FilterNode): FieldRef | undefined => {
  if (node.kind !== 'compare' && node.kind !== 'startsWith' && node.kind !== 'in') return undefined;
  if (node.kind === 'compare' && node.op === 'ne') return undefined;
  return node.field.datePart === undefined ? node.field : undefined;
};

/**
 * The parts of a query that an index can answer: top-level members of its `and` that are eq (also eq null), lt,
 * le, gt, ge, startswith or in on an indexed column, those on one column together, for they are one range of its
 * index. A query over the threshold may run when one of them alone matches few enough rows. Never `ne`, `not`,
 * `or`, contains, includes or a date function.
 *
 * @param indexOf name of the index on a column, the same however the column is spelled; undefined for none
 * @returns in the order written, by the first member of each; empty when no index helps
 * @see sharepoint-rest.md §18
 */
export const indexRanges = (
  node: FilterNode,
  indexOf: (field: FieldRef) => string | undefined
): readonly FilterNode[] => {
  const ranges = new Map<string, FilterNode[]>();
  for (const part of node.kind === 'and' ? node.nodes : [node]) {
    const field = servedField(part);
    const index = field && indexOf(field);
    if (index !== undefined) ranges.set(index, [...(ranges.get(index) ?? []), part]);
  }
  return [...ranges.values()].map((parts) => joinNodes('and', parts));
};
