import { financialYear } from '../../dates/financialYear';
import { isFinancialYear } from '../../dates/periods';
import { type HistoryPoint, pointsOf, shownPoint } from '../../history/HistoryPoint';
import type { Figure } from '../Report';
import type { Scope } from '../Scope';
import { type FigureDefinition, figureDefinitions } from './figureDefinitions';
import { percentOf } from './percent';

/** Figures that stand in no table, by id. One of a list that was not read is left out. */
export function scalarFigures(scope: Scope, history: readonly HistoryPoint[]): Record<string, Figure> {
  const counted = figureDefinitions.flatMap((definition): [string, Figure][] => {
    const figure = countFigure(definition, scope);
    return figure ? [[definition.id, figure]] : [];
  });
  return { ...Object.fromEntries(counted), ...remedyTotal(scope), ...quotedFigures(scope, history) };
}

function countFigure(
  { title, period, population, count, of, unit }: FigureDefinition,
  scope: Scope
): Figure | undefined {
  const selection = count(scope);
  if (!scope.canSelect(selection)) return undefined;
  const number = scope.count(selection);
  const whole = of?.(scope);
  const base = whole ? scope.count(whole) : null;
  return {
    value: base === null ? number : percentOf(number, base),
    base,
    population: population(scope),
    period,
    title,
    unit,
    comparisons: [],
    selection,
    ...(whole && { of: whole })
  };
}

/** Money of the remedies agreed, to the penny. @see domain.md 12.1 M23 */
function remedyTotal(scope: Scope): Record<string, Figure> {
  if (!scope.table('remedies')) return {};
  const selection = scope.selection('remedies', 'agreed', [{ column: 'money', in: ['Yes'] }]);
  const amounts = scope.numbers(selection, 'pence');
  return {
    'M23.total': {
      value: amounts.reduce((sum, pence) => sum + pence, 0) / 100,
      base: amounts.length,
      population: 'Remedies with money agreed in the period',
      period: 'DIP',
      title: 'Money of the remedies agreed',
      unit: 'pounds',
      comparisons: [],
      selection
    }
  };
}

const quoted = [
  ['M21.letter-received', "Ombudsman cases received, by the Ombudsman's letter"],
  ['M21.letter-investigated', "Ombudsman investigations, by the Ombudsman's letter"],
  ['M21.letter-upheld', "Ombudsman decisions upheld, by the Ombudsman's letter"],
  ['M30.contacts', 'Contacts completed'],
  ['M30.referrals-received', 'Referrals received'],
  ['M30.referrals-open', 'Referrals open']
] as const;

/**
 * Figures that the hub does not count but quotes from a document, for the financial year of the report, and complaints
 * for each 100 referrals. @see domain.md 12.1 M21 and M30
 */
function quotedFigures(scope: Scope, history: readonly HistoryPoint[]): Record<string, Figure> {
  const figures: Record<string, Figure> = {};
  if (!isFinancialYear(scope.request)) return figures;
  const year = financialYear(scope.request.from);
  for (const [id, title] of quoted) {
    const point = shownPoint(pointsOf(history, id, year));
    if (!point) continue;
    figures[id] = {
      value: point.value,
      base: null,
      population: `${point.population}; ${point.document}, ${point.place}${point.asAt ? `, as at ${point.asAt}` : ''}`,
      period: 'RIP',
      title,
      unit: 'count',
      comparisons: []
    };
  }
  const referrals = figures['M30.referrals-received']?.value;
  if (typeof referrals === 'number') {
    const selection = scope.selection('complaints', 'received', [scope.statutory]);
    figures['M30.rate'] = {
      value: referrals === 0 ? null : Math.round((scope.count(selection) * 1000) / referrals) / 10,
      base: referrals,
      population: `${scope.statutoryName} complaints received, for each 100 referrals received`,
      period: 'RIP',
      title: 'Complaints for each 100 referrals',
      unit: 'percent',
      comparisons: [],
      selection
    };
  }
  return figures;
}
