import type { CaseSelection, SelectionTerm } from '../CaseSelection';
import { percentOf } from '../figures/percent';
import type { Scope } from '../Scope';
import type { CountedTable } from './countTable';
import { unanswered } from './stageRows';

const blank = (column: string): SelectionTerm => ({ column, in: [''] });

/** One thing that should be recorded and is not. */
interface Gap {
  what: string;
  rows: CaseSelection['rows'];
  date: string;
  /** Which rows lack it. */
  lacking: (scope: Scope) => readonly SelectionTerm[];
  /** Which rows should have it; all when absent. */
  among?: (scope: Scope) => readonly SelectionTerm[];
}

const gaps: readonly Gap[] = [
  { what: 'Complaints without a team', rows: 'complaints', date: 'received', lacking: () => [blank('team')] },
  { what: 'Complaints without a channel', rows: 'complaints', date: 'received', lacking: () => [blank('channel')] },
  {
    what: 'Complaints without who complained',
    rows: 'complaints',
    date: 'received',
    lacking: () => [blank('complainant')]
  },
  { what: 'Complaints without a concern', rows: 'complaints', date: 'received', lacking: () => [blank('hasConcern')] },
  {
    what: 'Closed complaints without an outcome',
    rows: 'complaints',
    date: 'received',
    lacking: () => [blank('outcome')],
    among: () => [{ column: 'status', in: ['Closed'] }]
  },
  {
    what: 'Withdrawn complaints without a reason',
    rows: 'complaints',
    date: 'received',
    lacking: () => [blank('withdrawalReason')],
    among: () => [{ column: 'closure', in: ['Withdrawn'] }]
  },
  {
    what: 'Refused complaints without a reason',
    rows: 'complaints',
    date: 'received',
    lacking: () => [blank('refusalReason')],
    among: () => [{ column: 'closure', in: ['Refused'] }]
  },
  ...(
    [
      ['sex', 'sex'],
      ['age', 'age group'],
      ['ethnicity', 'ethnicity'],
      ['disability', 'disability']
    ] as const
  ).map(([column, name]): Gap => ({
    what: `Complaints without the ${name} of the child or service user`,
    rows: 'complaints',
    date: 'received',
    lacking: () => [blank(column)]
  })),
  { what: 'Concerns without an outcome', rows: 'concerns', date: 'received', lacking: () => [blank('outcome')] },
  {
    what: 'Answered stages that no rule could measure',
    rows: 'stages',
    date: 'closed',
    lacking: () => [blank('compliance')],
    among: (scope) => [
      { column: 'closure', in: scope.wordsBut('stages', 'closure', [...unanswered, '']) },
      { column: 'stage', in: ['S1', 'S2', 'S3'] }
    ]
  },
  { what: 'Log reports missing', rows: 'stages', date: 'closed', lacking: () => [{ column: 'log', in: ['Missing'] }] },
  { what: 'Compliments without a theme', rows: 'compliments', date: 'received', lacking: () => [blank('theme')] },
  {
    what: 'Compliments without who sent them',
    rows: 'compliments',
    date: 'received',
    lacking: () => [blank('source')]
  },
  { what: 'Compliments without a team', rows: 'compliments', date: 'received', lacking: () => [blank('team')] },
  { what: 'Actions overdue', rows: 'actions', date: 'due', lacking: () => [{ column: 'state', in: ['Overdue'] }] }
];

/** What is missing in the rows of the period, as numbers that open the rows. @see domain.md 12.5 and 13 */
export function dataQualityTable(scope: Scope): CountedTable {
  const lines = gaps
    .filter(({ rows, date, lacking }) => scope.canSelect(scope.selection(rows, date, lacking(scope))))
    .map(({ what, rows, date, lacking, among }) => {
      const terms = among?.(scope) ?? [];
      const all = scope.selection(rows, date, terms);
      const selection = scope.selection(rows, date, [...terms, ...lacking(scope)]);
      const [number, of] = [scope.count(selection), scope.count(all)];
      return {
        cells: [what, number, of, percentOf(number, of)],
        selections: [null, selection, all, selection],
        bases: [null, null, null, all]
      };
    });
  return {
    figures: {},
    table: {
      id: 'data-quality',
      title: 'What is missing in the records',
      population: 'Rows of the period, of every procedure',
      period: 'RIP',
      measure: 'M24',
      columns: ['What', 'Number', 'Of', '%'],
      kinds: ['label', 'count', 'count', 'share'],
      rows: lines.map(({ cells }) => cells),
      total: null,
      notes: ['Stages and log reports are those closed in the period, actions those due in it.'],
      selections: lines.map(({ selections }) => selections),
      totalSelections: [],
      bases: lines.map(({ bases }) => bases)
    }
  };
}
