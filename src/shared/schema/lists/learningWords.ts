import { approvalDecisions, checkDecisions } from '../../domain/learning/LearningDraft';
import type { ListDefinition } from '../ListDefinition';
import { aboutLearningField, fingerprintField, wordKeyField } from './learningFields';

/** Words of those who look whether a draft identifies anybody. Added to and never changed. @see domain.md 10, rule 2 */
export const learningChecks: ListDefinition = {
  name: 'LearningChecks',
  description: 'Checks of learning before it is published: who looked, at what, and what they found.',
  title: { displayName: 'Title', required: false },
  fields: [
    wordKeyField,
    aboutLearningField,
    fingerprintField,
    { type: 'choice', internalName: 'Decision', displayName: 'Decision', required: true, choices: checkDecisions },
    { type: 'note', internalName: 'Note', displayName: 'Note' }
  ],
  views: [{ title: 'All Items', columns: ['ID', 'LearningKey', 'Decision'], orderBy: '-ID' }],
  versioning: true,
  attachments: false,
  access: 'learningChecks',
  restricted: false
};

/**
 * Words of the operational leads. Everybody may read them, because the library shows only what somebody approved; so they
 * hold no text. Added to and never changed. @see domain.md 10, rule 3
 */
export const learningApprovals: ListDefinition = {
  name: 'LearningApprovals',
  description: 'Which learning was approved, word for word, and by whom.',
  title: { displayName: 'Title', required: false },
  fields: [
    wordKeyField,
    aboutLearningField,
    fingerprintField,
    { type: 'choice', internalName: 'Decision', displayName: 'Decision', required: true, choices: approvalDecisions }
  ],
  views: [{ title: 'All Items', columns: ['ID', 'LearningKey', 'Decision'], orderBy: '-ID' }],
  versioning: true,
  attachments: false,
  access: 'learningApprovals',
  restricted: false
};
