import { draftStatuses } from '../../domain/learning/LearningDraft';
import type { ListDefinition } from '../ListDefinition';
import { learningContentFields, learningKeyField } from './learningFields';

/** Learning before it is published, and every version of it. May still say who it was about. @see domain.md 10 */
export const learningDrafts: ListDefinition = {
  name: 'LearningDrafts',
  description: 'Learning that is being written, checked and approved.',
  title: { displayName: 'Title', required: false },
  fields: [
    learningKeyField,
    {
      type: 'text',
      internalName: 'SourceKey',
      displayName: 'Source key',
      description: 'What the draft was made from, so that it is made once.',
      required: true,
      unique: true,
      maxLength: 100
    },
    {
      type: 'text',
      internalName: 'SourceReference',
      displayName: 'Reference',
      description: 'The case, for the check of names. Never published.',
      indexed: true
    },
    {
      type: 'choice',
      internalName: 'Status',
      displayName: 'Status',
      required: true,
      indexed: true,
      choices: draftStatuses,
      default: 'Draft'
    },
    { type: 'text', internalName: 'Writers', displayName: 'Writers', description: 'Ids of everybody who wrote in it.' },
    ...learningContentFields
  ],
  views: [
    {
      title: 'All Items',
      columns: ['LinkTitle', 'Service', 'SourceKind', 'Status'],
      orderBy: '-ID'
    }
  ],
  versioning: true,
  attachments: false,
  access: 'learningDrafts',
  restricted: false
};
