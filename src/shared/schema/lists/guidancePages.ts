import { guidanceAudiences, guidanceStatuses } from '../../domain/guidance/GuidancePage';
import type { ListDefinition } from '../ListDefinition';

/** One row per page of the handling guidance. @see domain.md 15.1 */
export const guidancePages: ListDefinition = {
  name: 'GuidancePages',
  description: 'The handling guidance. Limits stand in it as codes and are filled in from ProcessRules.',
  title: { displayName: 'Title', required: true },
  fields: [
    {
      type: 'text',
      internalName: 'PageKey',
      displayName: 'Page key',
      description: 'In the address of the page, for example stage-1. Fixed for life.',
      required: true,
      unique: true,
      maxLength: 60
    },
    { type: 'number', internalName: 'PageOrder', displayName: 'Place', required: true, indexed: true, min: 0 },
    { type: 'text', internalName: 'Summary', displayName: 'What it is for' },
    {
      type: 'note',
      internalName: 'Body',
      displayName: 'Text',
      description: 'HTML; what is not in the safe subset is not shown. [P04] is the limit of that row.'
    },
    {
      type: 'choice',
      internalName: 'Audience',
      displayName: 'For whom',
      required: true,
      choices: guidanceAudiences,
      default: 'Officers'
    },
    {
      type: 'choice',
      internalName: 'Status',
      displayName: 'Status',
      required: true,
      choices: guidanceStatuses,
      default: 'Draft'
    },
    { type: 'date', internalName: 'ReviewDate', displayName: 'To be looked at again' },
    { type: 'text', internalName: 'ChangeNote', displayName: 'What changed' },
    { type: 'user', internalName: 'ApprovedBy', displayName: 'Approved by' },
    { type: 'date', internalName: 'ApprovedDate', displayName: 'Approved' }
  ],
  views: [
    {
      title: 'All Items',
      columns: ['LinkTitle', 'PageKey', 'Audience', 'Status', 'ReviewDate', 'ApprovedBy'],
      orderBy: 'PageOrder'
    }
  ],
  versioning: true,
  attachments: false,
  access: 'guidance',
  restricted: false
};
