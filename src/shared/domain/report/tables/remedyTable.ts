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
  const all = scope.selection('remedies', 'agreed');
  const words = wordsPresent(scope, all, 'type').map((word) => {
    const selection = scope.selection('remedies', 'agreed', [{ column: 'type', in: [word] }]);
    return { word, label: word || notRecorded, count: scope.count(selection), selection };
  });
  const lines = orderWords(words, [], remedyTypes).map(({ label, count, word }) => {
    const selection = scope.selection('remedies', 'agreed', [{ column: 'type', in: [word] }]);
    return { cells: [label, count, ...money(scope.numbers(selection, 'pence'))], selection };
  });
  return {
    figures: {},
    table: {
      id: 'remedies-by-type',
      title: 'Remedies agreed, by kind',
      population: 'Remedies agreed in the period',
      period: 'DIP',
      measure: 'M23',
      columns: ['Remedy', 'Number', 'Total £', 'Lowest £', 'Highest £'],
      rows: lines.map(({ cells }) => cells),
      total: ['Total', scope.count(all), ...money(scope.numbers(all, 'pence'))],
      notes: [],
      selections: lines.map(({ selection }) => [null, selection, null, null, null]),
      totalSelections: [null, all, null, null, null]
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
