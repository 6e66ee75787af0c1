import { logOrder } from '../columns/logStates';
import { actionStates } from '../columns/registerShapes';
import { outcomeOrder, ragNames, stageNames } from '../definitions/words';
import type { CrossTableDefinition } from './crossTable';

const rag = {
  column: 'rag',
  label: (word: string) => ragNames[word] ?? word,
  order: Object.values(ragNames),
  always: Object.keys(ragNames)
};

/** What the tables of open stages share. */
const open = {
  measure: 'M12',
  rows: 'stages',
  period: 'OPE',
  date: 'opened',
  fromTheStart: true,
  population:
    'Stages open at the end of the period, of every procedure, by the colour of their governing clock that day',
  where: () => [{ column: 'open', in: ['Yes'] }],
  across: rag
} as const;

/** Every table that counts by two columns. */
export const crossTables: readonly CrossTableDefinition[] = [
  {
    id: 'concerns-by-category-and-outcome',
    measure: 'M13',
    figures: 'M13.by-outcome',
    title: 'Concerns by category and outcome',
    rows: 'concerns',
    period: 'RIP',
    date: 'received',
    population: 'Concerns raised in all complaints received in the period; one complaint may hold several',
    where: ({ covered }) => [covered],
    down: { column: 'category', heading: 'Category', printed: 'M13' },
    across: { column: 'outcome', order: outcomeOrder }
  },
  {
    id: 'log-completion',
    measure: 'M26',
    figures: 'M26.by-team',
    title: 'Log reports, by team',
    rows: 'stages',
    period: 'CIP',
    date: 'closed',
    population: 'Stages closed in the period as upheld, partly upheld or not upheld, after which a log report is due',
    where: () => [{ column: 'log', in: logOrder }],
    down: { column: 'team', heading: 'Team' },
    across: { column: 'log', order: logOrder, always: logOrder }
  },
  {
    id: 'actions',
    measure: 'M27',
    figures: 'M27.by-category',
    title: 'Actions due, by category',
    rows: 'actions',
    period: 'DIP',
    date: 'due',
    population: 'Items of action plans that were due in the period; one is done only when verified',
    where: () => [],
    down: { column: 'category', heading: 'Category' },
    across: { column: 'state', order: actionStates, always: actionStates }
  },
  {
    ...open,
    id: 'open-by-rag',
    figures: 'M12.by-stage',
    title: 'Open stages by colour',
    down: {
      column: 'stage',
      heading: 'Stage',
      label: (word) => stageNames[word] ?? word.charAt(0) + word.slice(1).toLowerCase(),
      order: Object.values(stageNames)
    }
  },
  {
    ...open,
    id: 'open-by-service',
    figures: 'M12.by-service',
    title: 'Open stages by service and colour',
    down: { column: 'service', heading: 'Service' }
  }
];
