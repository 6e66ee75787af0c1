import type { CaseSelection } from '../CaseSelection';
import type { ReportColumns } from '../columns/buildColumns';
import type { Figure, ReportTable } from '../Report';
import { showFigure, showTable } from './applyMarks';
import { hideNumbers } from './hideNumbers';
import { Quantities } from './Quantity';
import { smallestBase } from './smallestBase';

/** What a report tells in numbers. */
export interface Told {
  figures: Readonly<Record<string, Figure>>;
  tables: readonly ReportTable[];
  /** What its checks say in numbers. */
  said: readonly CaseSelection[];
}

/** A report's numbers with those hidden that are small or would give a small one away. */
export interface Shown {
  figures: Record<string, Figure>;
  tables: readonly ReportTable[];
  /** A number of the checks as it may be told. */
  say: (selection: CaseSelection) => string;
}

/**
 * Hides what could identify somebody: numbers from 1 to 4, further numbers until none of those can be worked out, shares
 * and averages of either, and shares of fewer than 20. A number is hidden everywhere or nowhere.
 * @see domain.md 16.5
 */
export function suppress({ figures, tables, said }: Told, columns: ReportColumns): Shown {
  const quantities = new Quantities(columns);
  tables.forEach((table) => noteTable(table, quantities));
  Object.values(figures).forEach((figure) => noteFigure(figure, quantities));
  said.forEach((selection) => quantities.add(selection, 'figure'));
  hideNumbers(quantities.all());
  return {
    figures: Object.fromEntries(Object.entries(figures).map(([id, figure]) => [id, showFigure(figure, quantities)])),
    tables: tables.map((table) => showTable(table, quantities)),
    say: (selection) => {
      const found = quantities.find(selection);
      if (found?.mark === 'small') return 'fewer than 5';
      return found?.mark === 'guard' ? 'some' : String(found?.value ?? 0);
    }
  };
}

function noteTable(
  { kinds, rows, selections, bases, total, totalSelections }: ReportTable,
  quantities: Quantities
): void {
  rows.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      const selection = selections[row]?.[column];
      const base = bases[row]?.[column];
      if (kinds[column] === 'count' && selection) quantities.add(selection, 'cell');
      if (kinds[column] === 'share' && cell !== null && selection && base) noteShare(selection, base, quantities);
      if ((kinds[column] === 'days' || kinds[column] === 'pounds') && cell !== null && selection) {
        quantities.add(selection, 'derived');
      }
    })
  );
  total?.forEach((_, column) => {
    const selection = totalSelections[column];
    if (kinds[column] === 'count' && selection) quantities.add(selection, 'total');
  });
}

function noteFigure({ unit, value, selection, of }: Figure, quantities: Quantities): void {
  if (!selection) return;
  if (unit === 'count') quantities.add(selection, 'figure');
  else if (unit === 'percent' && of && value !== null) noteShare(selection, of, quantities);
  // The base of an average or a sum is printed with it.
  else if (unit !== 'percent') quantities.add(selection, 'figure');
  else quantities.add(selection, 'derived');
}

/** A share tells its base, and, where that is large enough to be shown, as good as tells the number itself. */
function noteShare(selection: CaseSelection, of: CaseSelection, quantities: Quantities): void {
  quantities.add(of, 'figure');
  if ((quantities.find(of)?.value ?? 0) >= smallestBase) quantities.add(selection, 'derived');
}
