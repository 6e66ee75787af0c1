import type { CaseSelection } from '../CaseSelection';
import type { StageCode } from '../../processRules/ProcessRule';
import { summarise } from '../columns/select';
import { slugOf, stageNames } from '../definitions/words';
import { meanOf } from '../figures/percent';
import type { Figure, ReportCell } from '../Report';
import type { Scope } from '../Scope';
import type { CountedTable } from './countTable';
import { reportedStages, stagePeriod, stageSelection, unanswered } from './stageRows';

/**
 * Working days that the stages took, with how many were averaged: an average without its number says nothing.
 * @see domain.md 12.1 M11 and 13 V9
 */
export function averageTable(scope: Scope): CountedTable {
  const { period } = stagePeriod(scope);
  const printed = scope.settings.mode === 'published';
  const population =
    scope.settings.stageBasis === 'highest'
      ? `${scope.statutoryName} complaints received in the period whose highest stage has closed`
      : `Answers to ${scope.statutoryName.toLowerCase()} complaints sent in the period, pauses left out`;
  const figures: Record<string, Figure> = {};
  const lines = reportedStages(scope).map((stage) => {
    const selection = averaged(scope, stage);
    const table = scope.table('stages');
    const { count, sum, median, max } = table
      ? summarise(table, scope.rowsOf(selection), 'days')
      : { count: 0, sum: 0, median: 0, max: 0 };
    const values: [slug: string, heading: string, value: number | null][] = [
      ['mean', 'Average working days', meanOf(sum, count)],
      ...(printed
        ? []
        : ([
            ['median', 'Median', count === 0 ? null : median],
            ['max', 'Longest', count === 0 ? null : max]
          ] satisfies [string, string, number | null][]))
    ];
    const name = stageNames[stage] ?? stage;
    for (const [slug, heading, value] of [['number', 'Number averaged', count] as const, ...values]) {
      figures[`M11.${slugOf(name)}.${slug}`] = {
        value,
        base: slug === 'number' ? null : count,
        population,
        period,
        title: `${name}: ${heading.toLowerCase()}`,
        unit: slug === 'number' ? 'count' : 'working days',
        comparisons: [],
        selection
      };
    }
    const cells: ReportCell[] = [name, count, ...values.map(([, , value]) => value)];
    return { cells, selections: [null, selection, ...values.map(() => selection)] };
  });
  return {
    figures,
    table: {
      id: 'average-by-stage',
      title: 'Average working days by stage',
      population,
      period,
      measure: 'M11',
      columns: ['Stage', 'Number averaged', 'Average working days', ...(printed ? [] : ['Median', 'Longest'])],
      kinds: ['label', 'count', 'days', ...(printed ? [] : (['days', 'days'] as const))],
      rows: lines.map(({ cells }) => cells),
      total: null,
      notes: [
        printed
          ? 'Withdrawn complaints are left out at Stage 3 only, as printed.'
          : 'Withdrawn and refused stages are left out.'
      ],
      selections: lines.map(({ selections }) => selections),
      totalSelections: [],
      bases: []
    }
  };
}

/** The stages that are averaged: closed, and not withdrawn where those stand apart. */
function averaged(scope: Scope, stage: StageCode): CaseSelection {
  const without = scope.settings.withdrawnApart.includes(stage) ? [...unanswered, ''] : [''];
  return stageSelection(scope, stage, [
    { column: 'closure', in: scope.wordsBut('stages', 'closure', without) },
    { column: 'measured', in: ['Yes'] }
  ]);
}
