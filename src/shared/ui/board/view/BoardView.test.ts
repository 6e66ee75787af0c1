import { isNarrowed, plainView, queryWithView, toggleFilter, viewFromQuery, type BoardView } from './BoardView';

const view: BoardView = {
  show: 'forecast',
  scope: 'service',
  holidays: true,
  asTable: true,
  by: 'officerId',
  weekBefore: '2026-11-16.2',
  weekAfter: 'now',
  weekBoard: true,
  filters: {
    ...plainView.filters,
    team: ['', 'Team West', "Children's Disability Team, North"],
    officerId: ['12', 'unassigned'],
    status: ['red']
  },
  search: 'CH-2026',
  sort: { column: 'due', descending: true },
  grouping: 'team',
  openCase: 'CH-2026-0042'
};

describe('the board in the page address', () => {
  test('comes back as it went in', () => {
    expect(viewFromQuery(queryWithView('', view))).toEqual(view);
  });

  test('leaves alone what others keep there', () => {
    const query = queryWithView('?env=WebView&rag-team=Old', view);
    expect(new URLSearchParams(query).get('env')).toBe('WebView');
    expect(new URLSearchParams(query).getAll('rag-team')).not.toContain('Old');
    expect(queryWithView(query, plainView)).toBe('?env=WebView');
  });

  test('is empty for a board nobody has set', () => {
    expect(queryWithView('', plainView)).toBe('');
    expect(viewFromQuery('')).toEqual({ ...plainView, grouping: undefined, openCase: undefined });
  });

  test('drops what means nothing, and officers given by name', () => {
    const read = viewFromQuery(
      '?rag-show=moon&rag-scope=yours&rag-before=yesterday&rag-sort=-shoe&rag-group=moon&rag-officerId=R.%20Example&rag-officerId=7&rag-stage='
    );
    expect(read).toMatchObject({ show: 'cases', scope: 'all', weekBefore: undefined });
    expect(read.sort).toEqual({ descending: false });
    expect(read.grouping).toBeUndefined();
    expect(read.filters.officerId).toEqual(['7']);
    expect(read.filters.stage).toEqual([]);
  });
});

describe('a filter value', () => {
  test('goes on and off, and says whether the board is narrowed', () => {
    const on = toggleFilter(plainView, 'status', 'red');
    expect(on.filters.status).toEqual(['red']);
    expect(isNarrowed(on)).toBe(true);
    expect(isNarrowed(toggleFilter(on, 'status', 'red'))).toBe(false);
  });
});
