import { learningStatuses } from '../../domain/registers/LearningRecord';
import type { ListDefinition } from '../ListDefinition';
import { learningContentFields, learningKeyField } from './learningFields';

/**
 * The library: one row per published piece of learning, without anyone in it. Keeps no earlier versions, so that what is
 * withdrawn is gone from where everybody reads. @see domain.md 7.9 and 10
 */
export const learningRecords: ListDefinition = {
  name: 'LearningRecords',
  description: 'What was learnt and what changed. No names, no case.',
  title: { displayName: 'Title', required: true },
  fields: [
    learningKeyField,
    ...learningContentFields,
    {
      type: 'choice',
      internalName: 'Status',
      displayName: 'Status',
      required: true,
      indexed: true,
      choices: learningStatuses,
      default: 'Published'
    },
    { type: 'user', internalName: 'Checker', displayName: 'Checked by' },
    { type: 'user', internalName: 'Approver', displayName: 'Approved by' },
    { type: 'date', internalName: 'PublishedDate', displayName: 'Published', indexed: true },
    { type: 'date', internalName: 'ReviewDate', displayName: 'To be reviewed', indexed: true }
  ],
  views: [
    {
      title: 'All Items',
      columns: ['LinkTitle', 'Themes', 'Service', 'Status', 'PublishedDate', 'ReviewDate'],
      orderBy: '-PublishedDate'
    }
  ],
  versioning: false,
  attachments: false,
  access: 'learning',
  restricted: false
};
