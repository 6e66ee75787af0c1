import { type BoardDimension, boardDimensions, unassigned } from '../../../domain/board/dimensions';
import { type BoardScope, boardScopes } from '../../../domain/board/views/scope';
import { type ColumnKey, columnKeys } from '../table/columns';
import type { SortState } from '../table/HeaderRow';

/** What the board can be grouped by. */
export const groupings = ['service', 'team', 'stage', 'officerId', 'status'] as const;
/** One of {@link groupings}, or none. */
export type Grouping = (typeof groupings)[number] | 'none';

/** What the board shows of its cases: themselves, or a view of them. */
export const boardShows = ['cases', 'totals', 'forecast', 'age', 'logs', 'weeks'] as const;
/** One of {@link boardShows}. */
export type BoardShow = (typeof boardShows)[number];

/**
 * How the reader has set the board. It lives in the page's address, so that Back undoes and a link shows the same.
 * Values of a filter are alternatives; filters narrow each other. They are keys as the domain's `keyOf` gives them:
 * officers are site user ids, never names, and an empty team or service is one not recorded.
 */
export interface BoardView {
  show: BoardShow;
  /** Whose cases; `mine` and `service` are those of whoever opens the link. */
  scope: BoardScope;
  /** The list of bank holidays stands in the place of all this. */
  holidays: boolean;
  /** A chart's numbers are shown as its table. */
  asTable: boolean;
  /** What the forecast counts by. */
  by: 'team' | 'officerId';
  /** The two weeks compared, each as `MONDAY.VERSION`; absent until chosen. */
  weekBefore?: string;
  weekAfter?: string;
  /** Of past weeks, the later one's board is shown and not the movement. */
  weekBoard: boolean;
  filters: Readonly<Record<BoardDimension, readonly string[]>>;
  /** Part of a reference; empty when not searching. */
  search: string;
  sort: SortState;
  /** Absent when the reader has not chosen, so that the page's default holds. */
  grouping?: Grouping;
  /** Reference of the case in the panel. */
  openCase?: string;
}

/** The board as it first stands. */
export const plainView: BoardView = {
  show: 'cases',
  scope: 'all',
  holidays: false,
  asTable: false,
  by: 'team',
  weekBoard: false,
  filters: { service: [], team: [], stage: [], process: [], officerId: [], status: [] },
  search: '',
  sort: { descending: false }
};

const prefix = 'rag-';

/** A week as the address names it; `now` is the board as it stands. */
const weekForm = /^(?:\d{4}-\d{2}-\d{2}\.\d+|now)$/;

/** The view that a page address asks for; parts that mean nothing are left out. @param query as in `location.search` */
export function viewFromQuery(query: string): BoardView {
  const params = new URLSearchParams(query);
  const several = (key: BoardDimension): string[] => [...new Set(params.getAll(prefix + key))];
  const named = (key: BoardDimension): string[] => several(key).filter((value) => value !== '');
  const sort = params.get(`${prefix}sort`) ?? '';
  const column = columnKeys.find((key): key is ColumnKey => key === sort.replace(/^-/, ''));
  const grouping = params.get(`${prefix}group`);
  const week = (name: string): string | undefined => {
    const value = params.get(prefix + name) ?? '';
    return weekForm.test(value) ? value : undefined;
  };
  return {
    show: boardShows.find((show) => show === params.get(`${prefix}show`)) ?? plainView.show,
    scope: boardScopes.find((scope) => scope === params.get(`${prefix}scope`)) ?? plainView.scope,
    holidays: params.get(`${prefix}page`) === 'holidays',
    asTable: params.get(`${prefix}as`) === 'table',
    by: params.get(`${prefix}by`) === 'officerId' ? 'officerId' : 'team',
    weekBefore: week('before'),
    weekAfter: week('after'),
    weekBoard: params.get(`${prefix}week`) === 'board',
    filters: {
      service: several('service'),
      team: several('team'),
      stage: named('stage'),
      process: named('process'),
      officerId: several('officerId').filter((value) => value === unassigned || /^\d+$/.test(value)),
      status: named('status')
    },
    search: params.get(`${prefix}q`) ?? '',
    sort: column === undefined ? plainView.sort : { column, descending: sort.startsWith('-') },
    grouping: grouping === 'none' ? 'none' : groupings.find((key) => key === grouping),
    openCase: params.get('case') ?? undefined
  };
}

/**
 * A page address's query with the view in it; what others keep there stays.
 * @param query as in `location.search`
 * @returns with its question mark, or empty
 */
export function queryWithView(query: string, view: BoardView): string {
  const params = new URLSearchParams(query);
  for (const name of [...params.keys()]) {
    if (name.startsWith(prefix) || name === 'case') {
      params.delete(name);
    }
  }
  for (const key of boardDimensions) {
    view.filters[key].forEach((value) => params.append(prefix + key, value));
  }
  const unless = (value: string, usual: string): string => (value === usual ? '' : value);
  const singles: [string, string | undefined][] = [
    [`${prefix}show`, unless(view.show, plainView.show)],
    [`${prefix}scope`, unless(view.scope, plainView.scope)],
    [`${prefix}page`, view.holidays ? 'holidays' : ''],
    [`${prefix}as`, view.asTable ? 'table' : ''],
    [`${prefix}by`, unless(view.by, plainView.by)],
    [`${prefix}before`, view.weekBefore],
    [`${prefix}after`, view.weekAfter],
    [`${prefix}week`, view.weekBoard ? 'board' : ''],
    [`${prefix}q`, view.search],
    [`${prefix}sort`, view.sort.column === undefined ? '' : `${view.sort.descending ? '-' : ''}${view.sort.column}`],
    [`${prefix}group`, view.grouping],
    ['case', view.openCase]
  ];
  singles.forEach(([name, value]) => value !== undefined && value !== '' && params.set(name, value));
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

/** The view with one value of a filter switched on or off. */
export function toggleFilter(view: BoardView, key: BoardDimension, value: string): BoardView {
  const values = view.filters[key];
  const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
  return { ...view, filters: { ...view.filters, [key]: next } };
}

/** Whether anything narrows the board. */
export function isNarrowed(view: BoardView): boolean {
  return view.search !== '' || boardDimensions.some((key) => view.filters[key].length > 0);
}
