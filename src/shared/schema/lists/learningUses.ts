import { learningUseKinds } from '../../domain/learning/LearningUse';
import type { ListDefinition } from '../ListDefinition';
import { aboutLearningField, wordKeyField } from './learningFields';

/** What people do with published learning. Added to and never changed: what is taken back is a further row. @see domain.md 7.9 */
export const learningUses: ListDefinition = {
  name: 'LearningUses',
  description: 'Who found learning useful, read it with a team, discussed it or follows a theme.',
  title: { displayName: 'Title', required: false },
  fields: [
    wordKeyField,
    aboutLearningField,
    {
      type: 'choice',
      internalName: 'Kind',
      displayName: 'Kind',
      required: true,
      indexed: true,
      choices: learningUseKinds
    },
    { type: 'boolean', internalName: 'TakenBack', displayName: 'Taken back' },
    { type: 'text', internalName: 'Theme', displayName: 'Theme' },
    { type: 'text', internalName: 'Team', displayName: 'Team' },
    { type: 'text', internalName: 'Forum', displayName: 'Meeting' },
    { type: 'date', internalName: 'MeetingDate', displayName: 'Date of the meeting' }
  ],
  views: [{ title: 'All Items', columns: ['ID', 'LearningKey', 'Kind', 'Team', 'Forum'], orderBy: '-ID' }],
  versioning: false,
  attachments: false,
  access: 'learningUses',
  restricted: false
};
