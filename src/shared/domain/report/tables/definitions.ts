import type { SelectionTerm } from '../CaseSelection';
import { complaintProcesses, decidedOutcomes, outcomeOrder, processNames, stageNames } from '../definitions/words';
import { ombudsmanDecisions } from '../../registers/OmbudsmanCase';
import type { Scope } from '../Scope';
import type { CountTableDefinition } from './TableDefinition';

const statutory = (scope: Scope): readonly SelectionTerm[] => [scope.statutory];
const covered = (scope: Scope): readonly SelectionTerm[] => [scope.covered];
const statutoryReceived = (scope: Scope): string => `${scope.statutoryName} complaints received in the period`;
const allReceived = (): string => 'All complaints received in the period: statutory, corporate and informal';
const complimentsReceived = (): string => 'Compliments received in the period';
const share = (heading: string, population: string): CountTableDefinition['shares'] => {
  const shares = [{ heading, slug: 'share', population }];
  return () => shares;
};

/** What every table of complaints received in the period shares. */
const received = {
  rows: 'complaints',
  period: 'RIP',
  date: 'received',
  counted: 'Number of complaints'
} as const;

/** Tables that count complaints. @see domain.md 12.1 and 12.2 */
const complaintTables: readonly CountTableDefinition[] = [
  {
    ...received,
    id: 'received-by-process',
    measure: 'M1',
    figures: 'M1',
    title: 'Complaints received, by procedure',
    by: 'process',
    heading: 'Procedure',
    population: allReceived,
    where: covered,
    label: (word) => processNames[word as keyof typeof processNames] ?? word,
    slug: (word, { request }) => (word === request.process ? 'statutory' : word.toLowerCase().replace('_', '-')),
    order: complaintProcesses.map((code) => processNames[code] ?? code),
    always: ({ request }) => [request.process, 'CORPORATE', 'INFORMAL']
  },
  {
    ...received,
    id: 'by-channel',
    measure: 'M15',
    figures: 'M15',
    title: 'How complaints were received',
    by: 'channel',
    heading: 'Method',
    population: (scope) =>
      scope.settings.channelBase === 'statutory'
        ? statutoryReceived(scope)
        : `${scope.statutoryName} and informal complaints received in the period`,
    where: ({ request, settings }) => [
      {
        column: 'process',
        in: settings.channelBase === 'statutory' ? [request.process] : [request.process, 'INFORMAL']
      }
    ]
  },
  {
    ...received,
    id: 'statutory-by-outcome',
    measure: 'M6',
    figures: 'M6',
    title: 'Statutory complaints by overall outcome',
    by: 'outcome',
    heading: 'Status',
    population: (scope) => `${statutoryReceived(scope)}, those still open included`,
    where: statutory,
    order: outcomeOrder,
    shares: ({ settings }) => [
      { heading: settings.mode === 'published' ? '%' : '% of received', slug: 'share', population: 'of all received' },
      ...(settings.mode === 'published'
        ? []
        : [
            {
              heading: '% of decided',
              slug: 'share-of-decided',
              population: 'of those decided',
              of: (word: string) => decidedOutcomes.some((outcome) => outcome === word)
            }
          ])
    ]
  },
  {
    ...received,
    id: 'statutory-by-team',
    measure: 'M14',
    figures: 'M14',
    title: 'Statutory complaints by team',
    by: 'team',
    heading: 'Team',
    population: (scope) => `${statutoryReceived(scope)}, by the team they came to`,
    where: statutory
  },
  {
    ...received,
    id: 'by-highest-stage',
    measure: 'M3b',
    figures: 'M3b',
    title: 'Statutory complaints by the highest stage reached',
    by: 'highestStage',
    heading: 'Stage',
    population: (scope) =>
      `${statutoryReceived(scope)}, each once at the highest stage reached, withdrawn and open ones included`,
    where: statutory,
    label: (word) => stageNames[word] ?? word,
    order: Object.values(stageNames),
    always: ({ request }) => (request.process === 'CHILD_STAT' ? ['S1', 'S2', 'S3'] : ['S1']),
    shares: share('%', 'of all received')
  },
  {
    ...received,
    id: 'by-complainant',
    measure: 'M16',
    figures: 'M16.complainant',
    title: 'Who complained',
    by: 'complainant',
    heading: 'Complainant',
    population: statutoryReceived,
    where: statutory
  }
];

/** Tables of equality monitoring. @see domain.md 7.14 and 12.1 M24 */
const equalityTables: readonly CountTableDefinition[] = (
  [
    ['equality-sex', 'sex', 'Sex'],
    ['equality-age', 'age', 'Age group'],
    ['equality-ethnicity', 'ethnicity', 'Ethnicity'],
    ['equality-disability', 'disability', 'Disability']
  ] as const
).map(([id, column, heading]) => ({
  ...received,
  id,
  measure: 'M24',
  figures: `M24.${column}`,
  title: `${heading} of the child or service user`,
  by: column,
  heading,
  population: allReceived,
  where: covered,
  shares: ({ settings }: Scope) => [
    settings.equalityBase === 'all'
      ? { heading: '%', slug: 'share', population: 'of all received' }
      : {
          heading: '% of known',
          slug: 'share',
          population: 'of those whose answer is known',
          of: (word: string) => word !== '' && word !== 'Not applicable'
        }
  ],
  notes: () => ['Answers are about the child or service user. A blank is counted as not recorded.']
}));

/** Tables that count concerns, compliments. @see domain.md 12.1 M13 and M19 */
const otherTables: readonly CountTableDefinition[] = [
  {
    id: 'concerns-by-category',
    measure: 'M13',
    figures: 'M13',
    title: 'Concerns raised, by category',
    rows: 'concerns',
    period: 'RIP',
    date: 'received',
    by: 'category',
    heading: 'Category',
    counted: 'Times raised',
    population: () => 'Concerns raised in all complaints received in the period; one complaint may hold several',
    where: covered,
    shares: share('%', 'of all concerns')
  },
  ...(
    [
      ['compliments-by-theme', 'themes', 'theme', 'Theme', 'Mentions'],
      ['compliments-by-source', 'compliments', 'source', 'From', 'Number of compliments'],
      ['compliments-by-team', 'compliments', 'team', 'Team', 'Number of compliments']
    ] as const
  ).map(([id, rows, by, heading, counted]): CountTableDefinition => ({
    id,
    measure: 'M19',
    figures: `M19.${by}`,
    title: `Compliments by ${by}`,
    rows,
    period: 'RIP',
    date: 'received',
    by,
    heading,
    counted,
    population: by === 'theme' ? () => 'Themes of the compliments received in the period' : complimentsReceived,
    notes: () => (by === 'theme' ? ['A compliment may mention several themes; the numbers are of mentions.'] : [])
  }))
];

/** Tables of the registers beside the cases. @see domain.md 12.1 M21 and M28 */
const registerTables: readonly CountTableDefinition[] = [
  {
    id: 'ombudsman-by-decision',
    measure: 'M21',
    figures: 'M21.decision',
    title: 'Decisions of the Ombudsman',
    rows: 'ombudsman',
    period: 'DIP',
    date: 'decided',
    by: 'decision',
    heading: 'Decision',
    counted: 'Number of cases',
    population: () => 'Cases the Ombudsman decided in the period, by our tracker',
    order: ombudsmanDecisions
  },
  {
    id: 'learning-published',
    measure: 'M28',
    figures: 'M28.service',
    title: 'Learning published, by service',
    rows: 'learning',
    period: 'DIP',
    date: 'published',
    by: 'service',
    heading: 'Service',
    counted: 'Learning records',
    population: () => 'Learning records published in the period'
  }
];

/** Every table that counts by one column. */
export const countTables: readonly CountTableDefinition[] = [
  ...complaintTables,
  ...equalityTables,
  ...otherTables,
  ...registerTables
];
