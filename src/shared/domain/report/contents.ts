import type { ReportKind, TableId } from './Report';

/** What every report of the service shows. */
const service: readonly TableId[] = [
  'received-by-process',
  'by-channel',
  'statutory-by-outcome',
  'statutory-by-team',
  'by-highest-stage',
  'stage-by-timescale',
  'average-by-stage',
  'by-complainant',
  'concerns-by-category',
  'concerns-by-category-and-outcome',
  'compliments-by-theme',
  'compliments-by-source',
  'compliments-by-team',
  'log-completion',
  'actions',
  'learning-published'
];

const contents: Readonly<Record<ReportKind, readonly TableId[]>> = {
  annual: [
    'received-by-process',
    'by-channel',
    'statutory-by-year',
    'statutory-by-outcome',
    'statutory-by-team',
    'by-highest-stage',
    'stage-by-timescale',
    'average-by-stage',
    'by-complainant',
    'equality-sex',
    'equality-age',
    'equality-ethnicity',
    'equality-disability',
    'compliments-by-theme',
    'compliments-by-source',
    'compliments-by-team',
    'concerns-by-category',
    'concerns-by-category-and-outcome',
    'withdrawn-and-refused',
    'ombudsman-by-decision',
    'remedies-by-type',
    'log-completion',
    'actions',
    'learning-published'
  ],
  quarterly: service,
  weekly: ['open-by-rag', 'open-by-service', 'log-completion', 'actions'],
  ombudsman: ['ombudsman-by-decision', 'remedies-by-type', 'actions', 'learning-published'],
  'data-quality': ['data-quality']
};

/** The tables of a report, in the order in which it prints them. @see domain.md 12.5 */
export function contentsOf(kind: ReportKind): readonly TableId[] {
  return contents[kind];
}
