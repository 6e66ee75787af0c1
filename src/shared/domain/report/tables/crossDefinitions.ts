import { outcomeOrder } from '../definitions/words';
import type { CrossTableDefinition } from './crossTable';

/** Concerns by what they are about and how they ended. @see domain.md 9, rule 5, and 12.1 M13 */
export const concernsByOutcome: CrossTableDefinition = {
  id: 'concerns-by-category-and-outcome',
  measure: 'M13',
  figures: 'M13.by-outcome',
  title: 'Concerns by category and outcome',
  rows: 'concerns',
  period: 'RIP',
  date: 'received',
  population: 'Concerns raised in all complaints received in the period; one complaint may hold several',
  where: ({ covered }) => [covered],
  down: { column: 'category', heading: 'Category' },
  across: { column: 'outcome', order: outcomeOrder }
};
