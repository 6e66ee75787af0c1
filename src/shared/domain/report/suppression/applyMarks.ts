import type { CaseSelection } from '../CaseSelection';
import { type Figure, guardCell, hiddenCell, type ReportCell, type ReportTable } from '../Report';
import { mostSmall, type Quantities } from './Quantity';
import { smallestBase } from './smallestBase';

/** A figure as it may be shown. */
export function showFigure(figure: Figure, quantities: Quantities): Figure {
  const { value, base, unit, selection, of } = figure;
  if (!selection) return figure;
  if (unit === 'count') return { ...figure, value: countCell(value, selection, quantities) };
  if (unit === 'percent') {
    return {
      ...figure,
      value: of ? shareCell(value, selection, of, quantities) : derivedCell(value, selection, quantities),
      base: of ? countCell(base, of, quantities) : base
    };
  }
  return {
    ...figure,
    value: derivedCell(value, selection, quantities),
    base: countCell(base, selection, quantities)
  };
}

/** A table as it may be shown. One of fewer than 5 in all is not broken down. */
export function showTable(table: ReportTable, quantities: Quantities): ReportTable {
  const { kinds, rows, selections, bases, total, totalSelections } = table;
  const totals = totalSelections.map((selection) => (selection ? quantities.find(selection) : undefined));
  const few = kinds.some((kind, column) => kind === 'count' && totals[column]?.mark === 'small');
  const money = kinds.includes('pounds') && rows.some((_, row) => isHidden(selections[row] ?? [], quantities));
  const shown = rows.map((cells, row) =>
    cells.map((cell, column) => {
      const selection = selections[row]?.[column] ?? undefined;
      if (kinds[column] === 'pounds' && money) return cell === null ? null : guardCell;
      return showCell(cell, kinds[column], selection, bases[row]?.[column] ?? undefined, quantities);
    })
  );
  const shownTotal =
    total?.map((cell, column) => {
      const selection = totalSelections[column] ?? undefined;
      // The lowest and the highest of all may be those of a hidden row; the sum of all is not.
      const isBound = kinds[column] === 'pounds' && column > kinds.indexOf('pounds');
      if (isBound && money) return cell === null ? null : guardCell;
      return showCell(cell, kinds[column], selection, undefined, quantities);
    }) ?? null;
  return {
    ...table,
    rows: few ? [] : shown,
    selections: few ? [] : selections,
    bases: few ? [] : bases,
    total: shownTotal,
    notes: [...table.notes, ...notesOf(few, [...shown.flat(), ...(shownTotal ?? [])])]
  };
}

/** Said under a table in which something is hidden that is not small. */
export const guardNote = `${guardCell} is hidden because a number from 1 to 4 could be worked out from it.`;

function notesOf(few: boolean, cells: readonly ReportCell[]): string[] {
  if (few) return ['Fewer than 5 in all: the rows are left out.'];
  return [
    ...(cells.includes(hiddenCell) ? [`${hiddenCell} stands for a number from 1 to 4.`] : []),
    ...(cells.includes(guardCell) ? [guardNote] : [])
  ];
}

function isHidden(selections: readonly (CaseSelection | null)[], quantities: Quantities): boolean {
  return selections.some((selection) => selection && quantities.find(selection)?.mark !== undefined);
}

function showCell(
  cell: ReportCell,
  kind: ReportTable['kinds'][number] | undefined,
  selection: CaseSelection | undefined,
  base: CaseSelection | undefined,
  quantities: Quantities
): ReportCell {
  if (kind === 'label' || cell === null) return cell;
  if (!selection) return kind === 'count' && typeof cell === 'number' && isSmall(cell) ? hiddenCell : cell;
  if (kind === 'count') return countCell(cell, selection, quantities);
  return kind === 'share' && base
    ? shareCell(cell, selection, base, quantities)
    : derivedCell(cell, selection, quantities);
}

function countCell(cell: ReportCell, selection: CaseSelection, quantities: Quantities): ReportCell {
  const mark = quantities.find(selection)?.mark;
  if (mark === 'small') return hiddenCell;
  return mark === 'guard' ? guardCell : cell;
}

function shareCell(cell: ReportCell, selection: CaseSelection, of: CaseSelection, quantities: Quantities): ReportCell {
  const base = quantities.find(of);
  if (cell === null || (base?.value ?? 0) < smallestBase) return null;
  return base?.mark === undefined ? derivedCell(cell, selection, quantities) : guardCell;
}

/** What is worked out from a number: a share, an average, money. */
function derivedCell(cell: ReportCell, selection: CaseSelection, quantities: Quantities): ReportCell {
  return cell !== null && quantities.find(selection)?.mark !== undefined ? guardCell : cell;
}

function isSmall(number: number): boolean {
  return number >= 1 && number <= mostSmall;
}
