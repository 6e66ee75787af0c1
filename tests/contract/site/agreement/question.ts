import fc from 'fast-check';
import { days, moments, numbers, stages, tags, words } from './rows';

export type Op = 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge';
export type TextColumn = 'Title' | 'Stage';
export type Part = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second';
/** A column of one lookup or person, and what of it is asked. */
export type Path =
  | { readonly column: 'Customer' | 'Others'; readonly sub: 'Title' | 'City' }
  | { readonly column: 'Handler' | 'Watchers'; readonly sub: 'Title' | 'EMail' };
export type Reference = 'Customer' | 'Others' | 'Handler' | 'Watchers';

/** A condition, in the words of neither language. */
export type Question =
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Question[] }
  | { readonly kind: 'not'; readonly part: Question }
  | { readonly kind: 'text'; readonly column: TextColumn; readonly op: Op; readonly value: string }
  | { readonly kind: 'begins' | 'holds'; readonly column: TextColumn | 'Notes'; readonly value: string }
  | {
      readonly kind: 'empty';
      readonly column: Exclude<Reference, never> | TextColumn | 'Notes' | 'Amount' | 'Urgent' | 'Due' | 'Seen' | 'Tags';
      readonly isEmpty: boolean;
    }
  | { readonly kind: 'number'; readonly column: 'Amount' | 'Cost' | 'Id'; readonly op: Op; readonly value: number }
  | { readonly kind: 'truth'; readonly op: 'eq' | 'ne'; readonly value: boolean }
  | { readonly kind: 'day'; readonly op: Op; readonly value: string }
  | { readonly kind: 'moment'; readonly op: Op; readonly value: number }
  /** Days of a column of moments: CAML without `IncludeTimeValue`. */
  | { readonly kind: 'dayOf'; readonly op: Op; readonly value: number }
  | { readonly kind: 'today'; readonly op: Op; readonly offset: number }
  | {
      readonly kind: 'part';
      readonly column: 'Due' | 'Seen';
      readonly part: Part;
      readonly op: Op;
      readonly value: number;
    }
  | { readonly kind: 'tag'; readonly op: 'eq' | 'ne'; readonly value: string }
  | { readonly kind: 'id'; readonly column: Reference; readonly op: Op; readonly value: number }
  | { readonly kind: 'me'; readonly column: 'Handler' | 'Watchers' }
  | { readonly kind: 'path'; readonly path: Path; readonly op: 'eq' | 'ne'; readonly value: string }
  | { readonly kind: 'pathBegins'; readonly path: Path; readonly value: string }
  | { readonly kind: 'in'; readonly column: TextColumn; readonly values: readonly string[] }
  | { readonly kind: 'includes'; readonly column: 'Tags'; readonly value: string; readonly isNot: boolean };

const op = fc.constantFrom<Op>('eq', 'ne', 'lt', 'le', 'gt', 'ge');
const equality = fc.constantFrom<'eq' | 'ne'>('eq', 'ne');
const word = fc.constantFrom(...words, ...stages);
/** Whole words and what they begin with or hold. */
const piece = fc.oneof(
  word,
  word.chain((text) => fc.nat(2).map((from) => [...text].slice(from, from + 2).join('')))
);
const column = fc.constantFrom<TextColumn>('Title', 'Stage');
const id = fc.integer({ min: 0, max: 9 });
const path = (personal: readonly string[]): fc.Arbitrary<{ path: Path; value: string }> =>
  fc.oneof(
    fc.record({
      path: fc.record({
        column: fc.constantFrom<'Customer' | 'Others'>('Customer', 'Others'),
        sub: fc.constantFrom<'Title' | 'City'>('Title', 'City')
      }),
      value: word
    }),
    fc.record({
      path: fc.record({
        column: fc.constantFrom<'Handler' | 'Watchers'>('Handler', 'Watchers'),
        sub: fc.constantFrom<'Title' | 'EMail'>('Title', 'EMail')
      }),
      value: fc.constantFrom(...personal)
    })
  );

const common: fc.Arbitrary<Question>[] = [
  fc.record({ kind: fc.constant('text' as const), column, op, value: word }),
  fc.record({
    kind: fc.constantFrom<'begins' | 'holds'>('begins', 'holds'),
    column: fc.constantFrom<TextColumn | 'Notes'>('Title', 'Stage', 'Notes'),
    value: piece.filter((text) => text !== '')
  }),
  fc.record({
    kind: fc.constant('empty' as const),
    column: fc.constantFrom<Extract<Question, { kind: 'empty' }>['column']>(
      'Title',
      'Stage',
      'Notes',
      'Amount',
      'Urgent',
      'Due',
      'Seen',
      'Tags',
      'Customer',
      'Others',
      'Handler',
      'Watchers'
    ),
    isEmpty: fc.boolean()
  }),
  fc.record({
    kind: fc.constant('number' as const),
    column: fc.constantFrom<'Amount' | 'Cost' | 'Id'>('Amount', 'Cost', 'Id'),
    op,
    value: fc.oneof(fc.constantFrom(...numbers), fc.integer({ min: -3, max: 40 }))
  }),
  fc.record({ kind: fc.constant('truth' as const), op: equality, value: fc.boolean() }),
  fc.record({ kind: fc.constant('day' as const), op, value: fc.constantFrom(...days) }),
  fc.record({ kind: fc.constant('moment' as const), op, value: fc.constantFrom(...moments) }),
  fc.record({ kind: fc.constant('tag' as const), op: equality, value: fc.constantFrom(...tags, 'd') }),
  fc.record({
    kind: fc.constant('id' as const),
    column: fc.constantFrom<Reference>('Customer', 'Others', 'Handler', 'Watchers'),
    op,
    value: id
  })
];

const odataOnly = (personal: readonly string[]): fc.Arbitrary<Question>[] => [
  fc.tuple(path(personal), equality).map(([one, operator]) => ({ kind: 'path' as const, op: operator, ...one })),
  path(personal).map(({ path: to, value }) => ({ kind: 'pathBegins' as const, path: to, value: value.slice(0, 2) })),
  fc.record({
    kind: fc.constant('part' as const),
    column: fc.constantFrom<'Due' | 'Seen'>('Due', 'Seen'),
    part: fc.constantFrom<Part>('year', 'month', 'day', 'hour', 'minute', 'second'),
    op,
    value: fc.constantFrom(0, 1, 3, 12, 15, 23, 28, 29, 30, 59, 2026)
  })
];

const camlOnly = (personal: readonly string[]): fc.Arbitrary<Question>[] => [
  fc.record({ kind: fc.constant('dayOf' as const), op, value: fc.constantFrom(...moments) }),
  fc.record({ kind: fc.constant('today' as const), op, offset: fc.integer({ min: -3, max: 3 }) }),
  fc.record({ kind: fc.constant('in' as const), column, values: fc.array(word, { minLength: 1, maxLength: 5 }) }),
  fc.record({
    kind: fc.constant('includes' as const),
    column: fc.constant('Tags' as const),
    value: fc.constantFrom(...tags),
    isNot: fc.boolean()
  }),
  fc.record({
    kind: fc.constant('me' as const),
    column: fc.constantFrom<'Handler' | 'Watchers'>('Handler', 'Watchers')
  }),
  // By its text, which for CAML is that of the column the lookup shows.
  fc.tuple(path(personal), equality).map(([{ path: to, value }, operator]) => ({
    kind: 'path' as const,
    op: operator,
    path: { ...to, sub: 'Title' as const },
    value
  }))
];

function nested(leaf: fc.Arbitrary<Question>, withNot: boolean): fc.Arbitrary<Question> {
  const { tree } = fc.letrec<{ tree: Question }>((tie) => {
    const joined = fc.record({
      kind: fc.constantFrom<'and' | 'or'>('and', 'or'),
      parts: fc.array(tie('tree'), { minLength: 2, maxLength: 4 })
    });
    const negated = fc.record({ kind: fc.constant('not' as const), part: tie('tree') });
    return { tree: fc.oneof({ maxDepth: 3, depthSize: 'small' }, leaf, joined, ...(withNot ? [negated] : [])) };
  });
  return tree;
}

/** What `$filter` can ask. @param personal names and addresses of people */
export const odataQuestion = (personal: readonly string[]): fc.Arbitrary<Question> =>
  nested(fc.oneof(...common, ...odataOnly(personal)), true);

/** What CAML can ask. */
export const camlQuestion = (personal: readonly string[]): fc.Arbitrary<Question> =>
  nested(fc.oneof(...common, ...camlOnly(personal)), false);
