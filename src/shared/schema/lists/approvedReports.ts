import type { ListDefinition } from '../ListDefinition';
import { contentField, keyField, reportRequestFields } from './reportFields';

/** Reports as the service recovery manager approved them: data, definitions and text frozen, every number shown. */
export const approvedReports: ListDefinition = {
  name: 'ApprovedReports',
  description: 'Reports as they were approved, with every number; published ones are in PublishedReports.',
  title: { displayName: 'Title', required: false },
  fields: [
    keyField('ApprovalKey', 'Approval key', 'Key of the draft and the version of it that was approved.'),
    { type: 'text', internalName: 'DraftKey', displayName: 'Draft key', required: true, indexed: true },
    ...reportRequestFields,
    contentField
  ],
  views: [
    {
      title: 'All Items',
      columns: ['LinkTitle', 'Kind', 'PeriodFrom', 'PeriodTo', 'Service'],
      orderBy: '-PeriodFrom'
    }
  ],
  versioning: true,
  attachments: false,
  access: 'approvedReports',
  restricted: false
};
