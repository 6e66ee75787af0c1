import type { ListDefinition } from '../ListDefinition';
import { contentField, keyField, reportRequestFields } from './reportFields';

/** Published reports, one row a version: a correction is a later version with a note, and the earlier one stays. */
export const publishedReports: ListDefinition = {
  name: 'PublishedReports',
  description: 'Published reports with small numbers hidden; each version is kept.',
  title: { displayName: 'Title', required: false },
  fields: [
    keyField('PublicationKey', 'Publication key', 'Kind, period, process, service and version.'),
    ...reportRequestFields,
    { type: 'number', internalName: 'Version', displayName: 'Version', required: true, min: 1 },
    { type: 'text', internalName: 'ApprovalKey', displayName: 'Approval key', required: true, indexed: true },
    {
      type: 'note',
      internalName: 'RestatementNote',
      displayName: 'Restatement note',
      description: 'What this version corrects; empty for the first.'
    },
    contentField
  ],
  views: [
    {
      title: 'All Items',
      columns: ['LinkTitle', 'Kind', 'PeriodFrom', 'PeriodTo', 'Service', 'Version'],
      orderBy: '-PeriodFrom'
    }
  ],
  versioning: true,
  attachments: false,
  access: 'publishedReports',
  restricted: false
};
