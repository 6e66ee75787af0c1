import { learningAudiences, learningOutcomes, learningSources } from '../../domain/learning/LearningContent';
import type { FieldDefinition } from '../FieldDefinition';

/** A record's key, the same among the drafts and in the library; it says nothing of the case. */
export const learningKeyField: FieldDefinition = {
  type: 'text',
  internalName: 'LearningKey',
  displayName: 'Learning key',
  required: true,
  unique: true,
  maxLength: 60
};

/** What a record says; the same columns among the drafts and in the library. @see domain.md 7.9 */
export const learningContentFields: readonly FieldDefinition[] = [
  { type: 'text', internalName: 'Themes', displayName: 'Themes', description: 'Parted by semicolons.' },
  { type: 'text', internalName: 'Service', displayName: 'Service', indexed: true },
  {
    type: 'text',
    internalName: 'OtherServices',
    displayName: 'Other services affected',
    description: 'Parted by semicolons.'
  },
  {
    type: 'text',
    internalName: 'Team',
    displayName: 'Team',
    description: 'Empty where the team would tell who it was about.'
  },
  { type: 'choice', internalName: 'Audience', displayName: 'For whom', choices: learningAudiences },
  { type: 'choice', internalName: 'SourceKind', displayName: 'Comes from', choices: learningSources },
  { type: 'choice', internalName: 'OutcomeClass', displayName: 'Outcome', choices: learningOutcomes },
  { type: 'text', internalName: 'Quarter', displayName: 'Quarter', description: 'As 2025/26 Q3.', maxLength: 20 },
  { type: 'note', internalName: 'WhatHappened', displayName: 'What happened' },
  { type: 'note', internalName: 'WhatWeLearned', displayName: 'What we learned' },
  { type: 'note', internalName: 'WhatChanged', displayName: 'What changed' },
  { type: 'date', internalName: 'ChangedDate', displayName: 'In effect since' },
  { type: 'note', internalName: 'HowWeKnow', displayName: 'How we know it worked' },
  {
    type: 'boolean',
    internalName: 'IncludeInReport',
    displayName: 'Include in the annual report',
    default: true
  }
];

/** A record's key where several rows may be about it. */
export const aboutLearningField: FieldDefinition = {
  type: 'text',
  internalName: 'LearningKey',
  displayName: 'Learning key',
  indexed: true,
  maxLength: 60
};

/** Keeps a try again from making a second row. */
export const wordKeyField: FieldDefinition = {
  type: 'text',
  internalName: 'WordKey',
  displayName: 'Key',
  required: true,
  unique: true,
  maxLength: 100
};

/** What exactly somebody checked or approved. */
export const fingerprintField: FieldDefinition = {
  type: 'text',
  internalName: 'Fingerprint',
  displayName: 'Fingerprint',
  description: 'SHA-256 of everything the record said. A changed record needs a new word.',
  required: true,
  maxLength: 64
};
