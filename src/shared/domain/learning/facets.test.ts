import fc from 'fast-check';
import type { LearningRecord } from '../registers/LearningRecord';
import { countFacets, type FacetChoice, facets, narrow, noFacets } from './facets';
import { emptyLearning } from './LearningContent';
import { markParts, searchTerms } from './markParts';

const of = (values: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...values);
const record: fc.Arbitrary<LearningRecord> = fc
  .record({
    themes: fc.uniqueArray(of(['a', 'b', 'c']), { maxLength: 2 }),
    service: of(['', 's', 't']),
    source: of(['Complaint', 'Audit']),
    quarter: of(['2025/26 Q1', '2025/26 Q2']),
    outcome: of(['', 'Upheld'])
  })
  .map((given) => ({ ...emptyLearning, ...given, key: 'L', status: 'Published' as const }));
const choice: fc.Arbitrary<FacetChoice> = fc.record({
  theme: fc.uniqueArray(of(['a', 'b']), { maxLength: 2 }),
  service: fc.uniqueArray(of(['s', 't']), { maxLength: 2 }),
  source: fc.uniqueArray(of(['Complaint']), { maxLength: 1 }),
  quarter: fc.uniqueArray(of(['2025/26 Q1']), { maxLength: 1 }),
  outcome: fc.uniqueArray(of(['Upheld']), { maxLength: 1 })
});

describe('facets', () => {
  it('count what choosing one more value alone would leave', () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 30 }), choice, (records, chosen) => {
        const counts = countFacets(records, chosen);
        for (const facet of facets) {
          for (const { value, count } of counts[facet]) {
            expect(narrow(records, { ...chosen, [facet]: [value] })).toHaveLength(count);
          }
          for (const value of chosen[facet]) expect(counts[facet].map((one) => one.value)).toContain(value);
        }
      })
    );
  });

  it('leave everything where nothing is chosen', () => {
    const records = fc.sample(record, 5);
    expect(narrow(records, noFacets)).toBe(records);
  });
});

describe('marking', () => {
  it('parts a text and loses nothing of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (text, terms) => {
        const all = [...terms, ...searchTerms(text).slice(0, 1)];
        expect(
          markParts(text, new Set(all))
            .map((part) => part.text)
            .join('')
        ).toBe(text);
      })
    );
  });

  it('marks whole words, whatever their case, accents and apostrophes', () => {
    const marked = markParts('Café, the family’s CAFE and cafes', new Set(['cafe', 'familys']));
    expect(marked.filter((part) => part.marked).map((part) => part.text)).toEqual(['Café', 'family’s', 'CAFE']);
  });

  it('reads plain and folded texts alike', () => {
    expect(searchTerms("The family's plan, 2 days")).toEqual(searchTerms('The family’s plan, 2 days'));
  });
});
