import type { CaseSelection, SelectionTerm } from '../CaseSelection';
import { remedyTypes } from '../../registers/Remedy';
import { notRecorded } from '../definitions/words';
import type { ReportCell } from '../Report';
import type { Scope } from '../Scope';
import type { CountedTable } from './countTable';
import { orderWords } from './orderWords';
import { wordsPresent } from './stageRows';

/** Remedies by kind, with the money of each kind in pounds. @see domain.md 7.13 and 12.1 M23 */
export function remedyTable(scope: Scope): CountedTable | undefined {
  if (!scope.table('remedies')) return undefined;
  const select = (...where: SelectionTerm[]): CaseSelection => scope.selection('remedies', 'agreed', where);
  const lineOf = (label: string, ...where: SelectionTerm[]): { cells: ReportCell[]; selections: CaseSelection[] } => {
    const selection = select(...where);
    const withMoney = select(...where, { column: 'money', in: ['Yes'] });
    return {
      cells: [label, scope.count(selection), ...money(scope.numbers(withMoney, 'pence'))],
      selections: [selection, withMoney, withMoney, withMoney]
    };
  };
  const words = wordsPresent(scope, select(), 'type').map((word) => ({
    word,
    label: word || notRecorded,
    count: scope.count(select({ column: 'type', in: [word] }))
  }));
  const lines = orderWords(words, [], remedyTypes).map(({ word, label }) =>
    lineOf(label, { column: 'type', in: [word] })
  );
  const all = lineOf('Total');
  return {
    figures: {},
    table: {
      id: 'remedies-by-type',
      title: 'Remedies agreed, by kind',
      population: 'Remedies agreed in the period',
      period: 'DIP',
      measure: 'M23',
      columns: ['Remedy', 'Number', 'Total £', 'Lowest £', 'Highest £'],
      kinds: ['label', 'count', 'pounds', 'pounds', 'pounds'],
      rows: lines.map(({ cells }) => cells),
      total: all.cells,
      notes: [],
      selections: lines.map(({ selections }) => [null, ...selections]),
      totalSelections: [null, ...all.selections],
      bases: []
    }
  };
}

/** Total, lowest and highest in pounds; nothing where no remedy of the kind has money. */
function money(pence: readonly number[]): ReportCell[] {
  if (pence.length === 0) return [null, null, null];
  return [pence.reduce((sum, amount) => sum + amount, 0), Math.min(...pence), Math.max(...pence)].map(
    (amount) => amount / 100
  );
}
