import type { CaseSelection } from '../../../domain/report/CaseSelection';
import type { Figure, Report, ReportCell } from '../../../domain/report/Report';
import type { FigurePlace } from '../view/ReportsView';
import { kindsOf } from './kindsOf';

/** A figure to be opened, wherever it stands. */
export interface OpenedFigure {
  title: string;
  population: string;
  period: Figure['period'];
  value: ReportCell;
  unit: Figure['unit'];
  /** What a share is of, where that is known. */
  base: ReportCell;
  selection: CaseSelection;
}

/**
 * The figure at a place of the page's address.
 * @returns `undefined` where there is none, or none that is made of cases
 */
export function figureAt({ measures, tables }: Report, place: FigurePlace): OpenedFigure | undefined {
  const figure = measures[place];
  if (figure !== undefined) {
    return figure.selection === undefined ? undefined : { ...figure, selection: figure.selection };
  }
  const [id, row = '', column = ''] = place.split('/');
  const table = tables.find((one) => one.id === id);
  const [y, x] = [Number(row), Number(column)];
  const isTotal = y === table?.rows.length;
  const cells = isTotal ? table?.total : table?.rows[y];
  const selection = (isTotal ? table?.totalSelections : table?.selections[y])?.[x];
  if (!table || !cells || !selection) return undefined;
  const kind = kindsOf(table)[x];
  return {
    title: [table.title, String(cells[0] ?? ''), ...(table.columns.length > 2 ? [table.columns[x] ?? ''] : [])].join(
      ', '
    ),
    population: table.population,
    period: table.period,
    value: cells[x] ?? null,
    unit: kind === undefined || kind === 'label' ? 'count' : kind,
    base: null,
    selection
  };
}
