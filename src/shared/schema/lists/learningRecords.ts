import { learningAudiences, learningSources, learningStatuses } from '../../domain/registers/LearningRecord';
import type { ListDefinition } from '../ListDefinition';

/** One row per piece of learning, without anyone in it. @see domain.md 7.9 and 10 */
export const learningRecords: ListDefinition = {
  name: 'LearningRecords',
  description: 'What was learnt and what changed. No names, no case.',
  title: { displayName: 'Title', required: true },
  fields: [
    {
      type: 'text',
      internalName: 'LearningKey',
      displayName: 'Learning key',
      required: true,
      unique: true,
      maxLength: 60
    },
    { type: 'text', internalName: 'Themes', displayName: 'Themes', description: 'Parted by semicolons.' },
    { type: 'text', internalName: 'Service', displayName: 'Service', indexed: true },
    { type: 'choice', internalName: 'Audience', displayName: 'For whom', choices: learningAudiences },
    { type: 'choice', internalName: 'SourceKind', displayName: 'Comes from', choices: learningSources },
    { type: 'note', internalName: 'WhatHappened', displayName: 'What happened' },
    { type: 'note', internalName: 'WhatWeLearned', displayName: 'What we learned' },
    { type: 'note', internalName: 'WhatChanged', displayName: 'What changed' },
    {
      type: 'choice',
      internalName: 'Status',
      displayName: 'Status',
      required: true,
      indexed: true,
      choices: learningStatuses,
      default: 'Draft'
    },
    { type: 'date', internalName: 'PublishedDate', displayName: 'Published', indexed: true },
    { type: 'date', internalName: 'ReviewDate', displayName: 'To be reviewed', indexed: true },
    {
      type: 'boolean',
      internalName: 'IncludeInReport',
      displayName: 'Include in the annual report',
      default: true
    }
  ],
  views: [
    {
      title: 'All Items',
      columns: ['LinkTitle', 'Themes', 'Service', 'Status', 'PublishedDate', 'ReviewDate'],
      orderBy: '-PublishedDate'
    }
  ],
  versioning: true,
  attachments: true,
  access: 'learning',
  restricted: false
};
