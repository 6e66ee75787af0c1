import { queryWithView, type ReportsView, viewFromQuery } from './ReportsView';

const live: ReportsView = {
  page: 'live',
  request: {
    kind: 'annual',
    from: '2023-04-01',
    to: '2024-03-31',
    process: 'CHILD_STAT',
    mode: 'published',
    service: 'Care & "support"'
  },
  figure: 'statutory-by-team/3/1'
};

describe('what the reader looks at', () => {
  test.each<ReportsView>([
    { page: 'home' },
    live,
    { page: 'draft', key: 'a-b-c' },
    { page: 'published', key: 'annual|2023-04-01|2024-03-31|CHILD_STAT||1', figure: 'M14.team-south' }
  ])('is read from the address as it was written there: %j', (view) => {
    expect(viewFromQuery(queryWithView('?env=x', view))).toEqual(view);
    expect(queryWithView('?env=x', view)).toMatch(/^\?env=x/);
  });

  test.each([
    '?report=nonsense',
    '?report=draft:',
    '?report-kind=annual',
    '?report-kind=annual&report-from=2023-04-31&report-to=2024-03-31',
    '?report-kind=annual&report-from=2024-04-01&report-to=2023-04-01',
    '?report-kind=<script>&report-from=2023-04-01&report-to=2024-03-31'
  ])('is the home page for %s', (query) => {
    expect(viewFromQuery(query)).toEqual({ page: 'home' });
  });

  test('leaves nothing of an earlier view behind', () => {
    expect(queryWithView(queryWithView('?a=1', live), { page: 'home' })).toBe('?a=1');
  });
});
