import fc from 'fast-check';
import { mergeFields } from './mergeFields';

const fields = ['title', 'body', 'note'] as const;
const values = fc.record({
  title: fc.constantFrom('', 'a', 'b'),
  body: fc.constantFrom('', 'a', 'b'),
  note: fc.constantFrom('', 'a', 'b')
});

describe('fields that two people changed', () => {
  it('take the change that only one of them made', () => {
    fc.assert(
      fc.property(values, values, (base, mine) => {
        expect(mergeFields(fields, base, mine, base)).toEqual({ values: mine, conflicts: [] });
        expect(mergeFields(fields, base, base, mine)).toEqual({ values: mine, conflicts: [] });
      })
    );
  });

  it('lose nothing: what both changed differently is a conflict with both', () => {
    fc.assert(
      fc.property(values, values, values, (base, mine, theirs) => {
        const merged = mergeFields(fields, base, mine, theirs);
        for (const field of fields) {
          const both = new Set([base[field], mine[field], theirs[field]]).size === 3;
          const conflict = merged.conflicts.find((one) => one.field === field);
          expect(conflict).toEqual(both ? { field, mine: mine[field], theirs: theirs[field] } : undefined);
          if (mine[field] !== base[field]) expect(merged.values[field]).toBe(mine[field]);
        }
      })
    );
  });
});
