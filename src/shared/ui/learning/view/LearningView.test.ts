import fc from 'fast-check';
import { facets, noFacets } from '../../../domain/learning/facets';
import { type LearningView, noSearch, queryWithView, recordLink, viewFromQuery } from './LearningView';

const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((text) => text.trim() === text);
const values = fc.array(word, { maxLength: 3 });
const search = fc.record({
  find: fc.oneof(fc.constant(''), word),
  choice: fc.record({ theme: values, service: values, source: values, quarter: values, outcome: values }),
  archived: fc.boolean()
});
const view: fc.Arbitrary<LearningView> = fc.oneof(
  fc.record({ show: fc.constantFrom('library', 'meetings'), key: fc.constant(''), search }),
  fc.record({ show: fc.constant('drafts'), key: fc.oneof(fc.constant(''), word), search }),
  fc.record({
    show: fc.constant('record'),
    key: word.filter((key) => !['drafts', 'meetings'].includes(key)),
    search
  })
);

describe('the address of the library', () => {
  it('carries the view and leaves what others keep there', () => {
    fc.assert(
      fc.property(view, (given) => {
        const query = queryWithView('?theme=dark&learn=old&learn-theme=Old', given);
        expect(viewFromQuery(query)).toEqual(given);
        expect(new URLSearchParams(query).get('theme')).toBe('dark');
      })
    );
  });

  it('is clean where nothing is asked, and a record’s link names the record alone', () => {
    expect(queryWithView('', { show: 'library', key: '', search: noSearch })).toBe('');
    expect(viewFromQuery('')).toEqual({ show: 'library', key: '', search: { ...noSearch, choice: noFacets } });
    expect(recordLink('https://x/p.aspx', '?screen=learning&learn-find=a', 'L-001')).toBe(
      'https://x/p.aspx?screen=learning&learn=L-001'
    );
    expect(facets).toHaveLength(5);
  });
});
