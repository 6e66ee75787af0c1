import { equalitySubjects } from '../codeLists';
import type { ListDefinition } from '../ListDefinition';

/** Restricted: equality monitoring, linked to a case by its reference only. Values keep the register's words. @see domain.md 7.14 */
export const equalityAnswers: ListDefinition = {
  name: 'EqualityAnswers',
  description: 'Restricted. Equality monitoring answers, kept apart from the case.',
  title: { displayName: 'Title', required: false },
  fields: [
    {
      type: 'text',
      internalName: 'AnswerKey',
      displayName: 'Answer key',
      description: 'Reference and subject.',
      required: true,
      unique: true,
      maxLength: 100
    },
    { type: 'text', internalName: 'Reference', displayName: 'Reference', required: true, indexed: true, maxLength: 60 },
    { type: 'choice', internalName: 'Subject', displayName: 'About', required: true, choices: equalitySubjects },
    { type: 'text', internalName: 'Gender', displayName: 'Gender' },
    { type: 'text', internalName: 'AgeGroup', displayName: 'Age group' },
    { type: 'text', internalName: 'Ethnicity', displayName: 'Ethnicity' },
    { type: 'text', internalName: 'Disability', displayName: 'Disability' },
    { type: 'text', internalName: 'CollectedBy', displayName: 'Collected by' },
    { type: 'date', internalName: 'CollectedDate', displayName: 'Collected' },
    { type: 'text', internalName: 'CollectionMethod', displayName: 'How collected' },
    { type: 'boolean', internalName: 'NoticeShown', displayName: 'Privacy notice shown' }
  ],
  views: [
    {
      title: 'All Items',
      columns: ['Reference', 'Subject', 'Gender', 'AgeGroup', 'Ethnicity', 'Disability'],
      orderBy: '-ID'
    }
  ],
  versioning: true,
  attachments: false,
  access: 'people',
  restricted: true
};
