import type { DestructionStep } from '../../domain/retention/reviewItems';
import type { ListDefinition } from '../ListDefinition';

/** What the log calls the steps of destroying a record. */
export const destructionActs = {
  proposed: 'Destruction proposed',
  agreed: 'Destruction agreed',
  begun: 'Destruction begun',
  done: 'Destruction done'
} as const satisfies Record<DestructionStep, string>;

/**
 * What was done to the hub itself: one row for each act, never changed again. Who and when are the row's author and its time.
 * Holds no personal data. @see docs/decisions on changes of holidays
 */
export const auditLog: ListDefinition = {
  name: 'AuditLog',
  description: 'What was done to the hub itself: settings changed and records destroyed, by whom, when and why.',
  title: { displayName: 'What', required: true },
  fields: [
    {
      type: 'text',
      internalName: 'EntryKey',
      displayName: 'Entry key',
      description: 'Chosen with the act. Keeps a retry from making a second.',
      required: true,
      unique: true,
      maxLength: 80
    },
    {
      type: 'choice',
      internalName: 'Act',
      displayName: 'Act',
      required: true,
      indexed: true,
      choices: ['Holiday added', 'Holiday removed', 'Not done', ...Object.values(destructionActs)]
    },
    {
      type: 'text',
      internalName: 'Subject',
      displayName: 'Of',
      description: 'The day, rule or list, or the reference of a case.',
      indexed: true
    },
    { type: 'note', internalName: 'Before', displayName: 'Before' },
    { type: 'note', internalName: 'After', displayName: 'After' },
    { type: 'note', internalName: 'Reason', displayName: 'Reason' }
  ],
  views: [
    { title: 'All Items', columns: ['LinkTitle', 'Act', 'Subject', 'Before', 'After', 'Reason'], orderBy: '-ID' }
  ],
  versioning: true,
  attachments: false,
  access: 'audit',
  restricted: false
};
