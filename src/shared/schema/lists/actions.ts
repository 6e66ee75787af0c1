import { actionCategories, actionSources, actionStatuses } from '../../domain/registers/ActionItem';
import type { ListDefinition } from '../ListDefinition';

/** One row per item of an action plan. @see domain.md 7.8 */
export const actions: ListDefinition = {
  name: 'Actions',
  description: 'One row per action: what is to change, by when, and who saw that it did.',
  title: { displayName: 'Action', required: false },
  fields: [
    {
      type: 'text',
      internalName: 'ActionKey',
      displayName: 'Action key',
      description: 'Reference and number, for example CH-2026-0042|A1.',
      required: true,
      unique: true,
      maxLength: 80
    },
    {
      type: 'text',
      internalName: 'Reference',
      displayName: 'Reference',
      description: "Of the complaint or of the Ombudsman's case.",
      indexed: true,
      maxLength: 60
    },
    { type: 'choice', internalName: 'Source', displayName: 'Source', choices: actionSources },
    { type: 'choice', internalName: 'Category', displayName: 'Category', choices: actionCategories, indexed: true },
    { type: 'note', internalName: 'ActionText', displayName: 'What is to be done' },
    { type: 'user', internalName: 'Owner', displayName: 'Owner', indexed: true },
    { type: 'text', internalName: 'Team', displayName: 'Team', indexed: true },
    { type: 'text', internalName: 'Service', displayName: 'Service', indexed: true },
    { type: 'date', internalName: 'RaisedDate', displayName: 'Raised', indexed: true },
    { type: 'date', internalName: 'DueDate', displayName: 'Due', indexed: true },
    {
      type: 'choice',
      internalName: 'Status',
      displayName: 'Status',
      required: true,
      indexed: true,
      choices: actionStatuses,
      default: 'Not started'
    },
    { type: 'date', internalName: 'DoneDate', displayName: 'Done', indexed: true },
    {
      type: 'date',
      internalName: 'VerifiedDate',
      displayName: 'Verified',
      description: 'Day the service recovery team saw that it was done.',
      indexed: true
    },
    { type: 'user', internalName: 'VerifiedBy', displayName: 'Verified by' },
    {
      type: 'note',
      internalName: 'Evidence',
      displayName: 'Evidence',
      description: 'What shows that it was done, or where that is kept.'
    },
    { type: 'date', internalName: 'ImpactReviewDate', displayName: 'Impact to be reviewed', indexed: true },
    { type: 'note', internalName: 'EffectFound', displayName: 'Effect found' },
    {
      type: 'text',
      internalName: 'LastKey',
      displayName: 'Last change',
      description: 'Kept by the hub: a change sent twice is made once.',
      byHub: true
    }
  ],
  views: [
    {
      title: 'All Items',
      columns: ['Reference', 'Category', 'Owner', 'DueDate', 'Status', 'DoneDate', 'VerifiedDate'],
      orderBy: '-DueDate'
    }
  ],
  versioning: true,
  attachments: true,
  access: 'actions',
  restricted: false
};
