import type { CaseSelection, SelectionTerm } from '../CaseSelection';
import type { StageCode } from '../../processRules/ProcessRule';
import { notRecorded, slugOf, stageNames } from '../definitions/words';
import type { Figure } from '../Report';
import type { Scope } from '../Scope';
import type { CountedTable } from './countTable';
import { reportedStages, stagePeriod, stageSelection, unanswered, wordsPresent } from './stageRows';

/** One row: some stages that ended alike against one limit. */
interface Band {
  stage: StageCode;
  label: string;
  selection: CaseSelection;
  /** Shown also when no stage is in it. */
  always: boolean;
}

/**
 * Stages against their limits. In a printed report every complaint stands at its highest stage, in or out of one limit;
 * otherwise every stage closed in the period stands in or out of its standard or its agreed extension, and withdrawn and
 * refused ones apart. The rows always add up to the total. @see domain.md 12.1 M7 to M10, 12.6 and 13 V10, V11
 */
export function timescaleTable(scope: Scope): CountedTable {
  const { period } = stagePeriod(scope);
  const bands = reportedStages(scope)
    .flatMap((stage) => bandsOf(scope, stage))
    .filter(({ selection, always }) => always || scope.count(selection) > 0);
  const all = allStages(scope);
  const population =
    scope.settings.stageBasis === 'highest'
      ? `${scope.statutoryName} complaints received in the period, each at its highest stage`
      : `Stages of ${scope.statutoryName.toLowerCase()} complaints closed in the period`;
  const figures = bands.map(({ stage, label, selection }): [string, Figure] => [
    `M7.${slugOf(stageNames[stage] ?? stage)}.${slugOf(label)}`,
    {
      value: scope.count(selection),
      base: null,
      population,
      period,
      title: `${stageNames[stage] ?? stage}: ${label}`,
      unit: 'count',
      comparisons: [],
      selection
    }
  ]);
  return {
    figures: Object.fromEntries(figures),
    table: {
      id: 'stage-by-timescale',
      title: 'Statutory complaints by stage and timescale',
      population,
      period,
      measure: 'M7',
      columns: ['Stage', 'Timescale', 'Number'],
      kinds: ['label', 'label', 'count'],
      rows: bands.map(({ stage, label, selection }) => [stageNames[stage] ?? stage, label, scope.count(selection)]),
      total: ['Total', '', scope.count(all)],
      notes: notesOf(scope),
      selections: bands.map(({ selection }) => [null, null, selection]),
      totalSelections: [null, null, all],
      bases: []
    }
  };
}

function allStages(scope: Scope): CaseSelection {
  const basis = stagePeriod(scope);
  return scope.selection('stages', basis.date, [
    scope.statutory,
    { column: 'stage', in: reportedStages(scope) },
    ...basis.where
  ]);
}

function notesOf({ settings }: Scope): string[] {
  return settings.stageBasis === 'highest'
    ? [
        'As printed reports count: one row for each complaint, withdrawn ones inside a band unless they have a row of their own.'
      ]
    : ['Withdrawn, refused and open stages are inside no standard.'];
}

function bandsOf(scope: Scope, stage: StageCode): readonly Band[] {
  return scope.settings.bands === 'three-valued'
    ? threeValued(scope, stage)
    : twoValued(scope, stage, scope.settings.bands);
}

function twoValued(scope: Scope, stage: StageCode, edges: Readonly<Partial<Record<StageCode, string>>>): Band[] {
  const byMaximum = edges[stage] === 'maximum';
  const within = byMaximum ? 'withinMaximum' : 'withinStandard';
  const apart = scope.settings.withdrawnApart.includes(stage);
  const inBands: SelectionTerm = {
    column: 'closure',
    in: scope.wordsBut('stages', 'closure', apart ? [...unanswered, ''] : [''])
  };
  const limits = limitsOf(scope, stage, inBands);
  return [
    ...limits.flatMap(({ terms, standard, maximum }): Band[] => {
      const limit = byMaximum && maximum !== standard ? `${standard}–${maximum}` : byMaximum ? maximum : standard;
      return [
        { always: true, label: `Within ${limit} working days`, in: 'Yes' },
        { always: false, label: `Over ${limit} working days`, in: 'No' }
      ].map(({ always, label, in: word }) => ({
        stage,
        label,
        always,
        selection: stageSelection(scope, stage, [inBands, ...terms, { column: within, in: [word] }])
      }));
    }),
    ...restOf(scope, stage, within, apart ? unanswered : [])
  ];
}

function threeValued(scope: Scope, stage: StageCode): Band[] {
  const answered: SelectionTerm = {
    column: 'closure',
    in: scope.wordsBut('stages', 'closure', [...unanswered, ''])
  };
  const limits = limitsOf(scope, stage, answered);
  return [
    ...limits.flatMap(({ terms, standard, maximum }): Band[] =>
      [
        { always: true, label: `Within ${standard} working days`, in: 'WITHIN_STANDARD' },
        {
          always: maximum !== standard,
          label: `Within an agreed extension, up to ${maximum} working days`,
          in: 'WITHIN_AGREED_EXTENSION'
        },
        { always: true, label: 'Outside', in: 'OUTSIDE' }
      ].map(({ always, label, in: word }) => ({
        stage,
        label,
        always,
        selection: stageSelection(scope, stage, [answered, ...terms, { column: 'compliance', in: [word] }])
      }))
    ),
    ...restOf(scope, stage, 'compliance', unanswered)
  ];
}

/** Stages that no limit parts: those that ended without an answer, are open, or have nothing to be measured by. */
function restOf(scope: Scope, stage: StageCode, measuredBy: string, apart: readonly string[]): Band[] {
  const row = (label: string, where: readonly SelectionTerm[]): Band => ({
    stage,
    label,
    always: false,
    selection: stageSelection(scope, stage, where)
  });
  return [
    ...apart.map((closure) => row(closure, [{ column: 'closure', in: [closure] }])),
    row('Still open', [{ column: 'closure', in: [''] }]),
    row(notRecorded, [
      { column: 'closure', in: scope.wordsBut('stages', 'closure', [...apart, '']) },
      { column: measuredBy, in: [''] }
    ])
  ];
}

/** The limits that were in force for the stages of a report: one, unless the rule changed while they ran. */
function limitsOf(
  scope: Scope,
  stage: StageCode,
  closed: SelectionTerm
): { standard: string; maximum: string; terms: readonly SelectionTerm[] }[] {
  const standards = wordsPresent(scope, stageSelection(scope, stage, [closed]), 'standard').filter(
    (word) => word !== ''
  );
  return standards
    .flatMap((standard) => {
      const term = { column: 'standard', in: [standard] };
      return wordsPresent(scope, stageSelection(scope, stage, [closed, term]), 'maximum').map((maximum) => ({
        standard,
        maximum,
        terms: [term, { column: 'maximum', in: [maximum] }]
      }));
    })
    .sort((a, b) => Number(a.standard) - Number(b.standard) || Number(a.maximum) - Number(b.maximum));
}
