import { keptRecords, retentionEnds, retentionStarts, retentionStatuses } from '../../domain/retention/retentionRules';
import type { ListDefinition } from '../ListDefinition';

/** The council's own schedule: one row per kind of record. Begins with ordinary practice. @see domain.md 16.4 */
export const retentionRules: ListDefinition = {
  name: 'RetentionRules',
  description: 'How long each kind of record is kept. Put in the months of the council’s own schedule.',
  title: { displayName: 'What is kept', required: true },
  fields: [
    {
      type: 'choice',
      internalName: 'Record',
      displayName: 'Record',
      description: 'One row for each; the hub knows it by this word.',
      required: true,
      choices: keptRecords
    },
    { type: 'number', internalName: 'Months', displayName: 'Calendar months', required: true, min: 1 },
    { type: 'choice', internalName: 'CountedFrom', displayName: 'Counted from', choices: retentionStarts },
    {
      type: 'choice',
      internalName: 'Standing',
      displayName: 'Law or practice',
      choices: retentionStatuses,
      default: 'norm'
    },
    { type: 'choice', internalName: 'AtTheEnd', displayName: 'Then', choices: retentionEnds }
  ],
  views: [
    {
      title: 'All Items',
      columns: ['LinkTitle', 'Record', 'Months', 'CountedFrom', 'Standing', 'AtTheEnd'],
      orderBy: 'Title'
    }
  ],
  versioning: true,
  attachments: false,
  access: 'reference',
  restricted: false
};
