import { processes } from '../../../domain/processRules/ProcessRule';
import { isIsoDate } from '../../../domain/dates/ordinals';
import { reportKinds, reportModes, type ReportRequest } from '../../../domain/report/Report';

/** Where a figure stands: its id for a single figure, else table, row and column; the row after the last is the total. */
export type FigurePlace = string;

/** What the reader looks at. It lives in the page's address, so that Back undoes and a link shows the same. */
export type ReportsView = {
  /** The figure whose cases are open. */
  figure?: FigurePlace;
} & (
  | { page: 'home' }
  /** A report counted now and kept nowhere. */
  | { page: 'live'; request: ReportRequest }
  | { page: 'draft'; key: string }
  | { page: 'published'; key: string }
);

const names = ['report', 'report-kind', 'report-from', 'report-to', 'report-process', 'report-service', 'report-mode'];
const figureName = 'report-figure';

/** The view that a page address asks for; what means nothing is the home page. @param query as in `location.search` */
export function viewFromQuery(query: string): ReportsView {
  const params = new URLSearchParams(query);
  const figure = params.get(figureName) ?? undefined;
  const key = params.get('report');
  if (key !== null) {
    const [page, ...rest] = key.split(':');
    const kept = rest.join(':');
    return kept !== '' && (page === 'draft' || page === 'published') ? { page, key: kept, figure } : { page: 'home' };
  }
  const request = requestFrom(params);
  return request === undefined ? { page: 'home' } : { page: 'live', request, figure };
}

function requestFrom(params: URLSearchParams): ReportRequest | undefined {
  const kind = reportKinds.find((candidate) => candidate === params.get('report-kind'));
  const [from, to] = [params.get('report-from') ?? '', params.get('report-to') ?? ''];
  if (kind === undefined || !isIsoDate(from) || !isIsoDate(to) || to < from) return undefined;
  const service = params.get('report-service') ?? '';
  return {
    kind,
    from,
    to,
    process: processes.find((candidate) => candidate === params.get('report-process')) ?? 'CHILD_STAT',
    mode: reportModes.find((candidate) => candidate === params.get('report-mode')) ?? 'standard',
    ...(service !== '' && { service })
  };
}

/**
 * A page address's query with the view in it; what others keep there stays.
 * @param query as in `location.search`
 * @returns with its question mark, or empty
 */
export function queryWithView(query: string, view: ReportsView): string {
  const params = new URLSearchParams(query);
  [...names, figureName].forEach((name) => params.delete(name));
  if (view.page === 'live') {
    const { kind, from, to, process, service = '', mode } = view.request;
    const values: [string, string][] = [
      ['report-kind', kind],
      ['report-from', from],
      ['report-to', to],
      ['report-process', process],
      ['report-service', service],
      ['report-mode', mode]
    ];
    values.filter(([, value]) => value !== '').forEach(([name, value]) => params.set(name, value));
  } else if (view.page !== 'home') {
    params.set('report', `${view.page}:${view.key}`);
  }
  if (view.figure !== undefined) params.set(figureName, view.figure);
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

/** Where a cell of a table stands. */
export function cellPlace(table: string, row: number, column: number): FigurePlace {
  return `${table}/${row}/${column}`;
}
