import { type GuidanceView, queryWithView, viewFromQuery } from './GuidanceView';

describe('what the reader of the guidance looks at', () => {
  test.each<GuidanceView>([
    { show: 'page', key: '' },
    { show: 'page', key: 'stage-1' },
    { show: 'pictures' },
    { show: 'which', answers: [] },
    { show: 'which', answers: ['unhappy', 'person'] },
    { show: 'deadlines', question: { process: 'CORPORATE', event: 's2_requested_on', on: '2026-11-26' } }
  ])('is read from the address as it was written there: %j', (view) => {
    expect(viewFromQuery(queryWithView('?env=x', view))).toEqual(view);
    expect(queryWithView('?env=x', view)).toMatch(/^\?env=x/);
  });

  test('leaves nothing of an earlier view behind', () => {
    const asked = queryWithView('?a=1', { show: 'which', answers: ['praise'] });
    expect(queryWithView(asked, { show: 'page', key: '' })).toBe('?a=1');
  });

  test.each(['?guide=deadlines&guide-process=<b>&guide-event=x&guide-on=2026-02-30', '?guide=deadlines'])(
    'is the calculator as it starts for %s',
    (query) => {
      expect(viewFromQuery(query)).toEqual({
        show: 'deadlines',
        question: { process: 'CHILD_STAT', event: 'received_on', on: '' }
      });
    }
  );
});
