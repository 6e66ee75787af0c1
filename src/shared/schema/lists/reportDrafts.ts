import type { ListDefinition } from '../ListDefinition';
import { keyField, reportRequestFields } from './reportFields';

/** Reports being written: what they are about, their text, and their figures as last taken, suppressed. */
export const reportDrafts: ListDefinition = {
  name: 'ReportDrafts',
  description: 'Reports being written, before somebody else approves them.',
  title: { displayName: 'Title', required: false },
  fields: [
    keyField('DraftKey', 'Draft key', 'Made by whoever begins the draft, so that a try again makes no second one.'),
    ...reportRequestFields,
    {
      type: 'note',
      internalName: 'Texts',
      displayName: 'Texts',
      description: 'The text of each part as JSON; figures in it are links.'
    },
    {
      type: 'note',
      internalName: 'Figures',
      displayName: 'Figures',
      description: 'The figures as last taken, suppressed: JSON, compressed with gzip, in base64.'
    },
    {
      type: 'text',
      internalName: 'Writers',
      displayName: 'Writers',
      description: 'Ids of the site users who wrote in it, with spaces between; none of them may approve it.'
    },
    {
      type: 'note',
      internalName: 'RestatementNote',
      displayName: 'Restatement note',
      description: 'What this version corrects, for a report that was published before.'
    }
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
  access: 'reportDrafts',
  restricted: false
};
