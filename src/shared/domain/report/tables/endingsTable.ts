import type { CaseSelection, SelectionTerm } from '../CaseSelection';
import { refusalReasons, withdrawalReasons } from '../../casework/codes';
import { notRecorded } from '../definitions/words';
import type { Scope } from '../Scope';
import type { CountedTable } from './countTable';
import { orderWords } from './orderWords';
import { wordsPresent } from './stageRows';

const endings = [
  { closure: 'Withdrawn', column: 'withdrawalReason', reasons: withdrawalReasons },
  { closure: 'Refused', column: 'refusalReason', reasons: refusalReasons }
] as const;

/** Complaints that ended without an answer, by reason. @see domain.md 12.1 M25 */
export function endingsTable(scope: Scope): CountedTable {
  const select = (...where: SelectionTerm[]): CaseSelection =>
    scope.selection('complaints', 'received', [scope.covered, ...where]);
  const lines = endings.flatMap(({ closure, column, reasons }) => {
    const ended: SelectionTerm = { column: 'closure', in: [closure] };
    const words = wordsPresent(scope, select(ended), column).map((word) => ({
      word,
      label: word || notRecorded,
      count: scope.count(select(ended, { column, in: [word] }))
    }));
    return orderWords(words, [], reasons).map(({ word, label, count }) => ({
      cells: [closure, label, count],
      selection: select(ended, { column, in: [word] })
    }));
  });
  const all = select({ column: 'closure', in: endings.map(({ closure }) => closure) });
  return {
    figures: {},
    table: {
      id: 'withdrawn-and-refused',
      title: 'Complaints withdrawn and refused, by reason',
      population: 'All complaints received in the period that were withdrawn or refused',
      period: 'RIP',
      measure: 'M25',
      columns: ['Ending', 'Reason', 'Number'],
      kinds: ['label', 'label', 'count'],
      rows: lines.map(({ cells }) => cells),
      total: ['Total', '', scope.count(all)],
      notes: [],
      selections: lines.map(({ selection }) => [null, null, selection]),
      totalSelections: [null, null, all],
      bases: []
    }
  };
}
