import { guidanceStatuses } from '../../domain/guidance/GuidancePage';
import type { ListDefinition } from '../ListDefinition';
import { guidanceTextFields } from './guidanceTextFields';

/** One row per page of the handling guidance. @see domain.md 15.1 */
export const guidancePages: ListDefinition = {
  name: 'GuidancePages',
  description: 'The handling guidance. Limits stand in it as codes and are filled in from ProcessRules.',
  title: { displayName: 'Title', required: true },
  fields: [
    ...guidanceTextFields('In the address of the page, for example stage-1. Fixed for life.'),
    { type: 'number', internalName: 'PageOrder', displayName: 'Place', required: true, indexed: true, min: 0 },
    {
      type: 'choice',
      internalName: 'Status',
      displayName: 'Status',
      required: true,
      choices: guidanceStatuses,
      default: 'Draft'
    },
    { type: 'user', internalName: 'WrittenBy', displayName: 'Written by' },
    { type: 'user', internalName: 'ApprovedBy', displayName: 'Approved by' },
    { type: 'date', internalName: 'ApprovedDate', displayName: 'Approved' },
    {
      type: 'number',
      internalName: 'DraftVersion',
      displayName: 'Draft version',
      description: 'Version of the row in GuidanceDrafts that was approved; empty for a page as a hub starts with it.',
      byHub: true,
      min: 0
    }
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
