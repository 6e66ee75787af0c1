import type { Figure } from '../Report';
import type { Scope } from '../Scope';

/** Figures that stand in no table. */
export function scalarFigures(scope: Scope): Record<string, Figure> {
  const complaints = scope.selection('complaints', 'received', [scope.covered]);
  return {
    M2: {
      value: scope.count(complaints),
      base: null,
      population: 'All complaints received in the period: statutory, corporate and informal',
      period: 'RIP',
      title: 'Complaints received in all',
      unit: 'count',
      comparisons: [],
      selection: complaints
    }
  };
}
