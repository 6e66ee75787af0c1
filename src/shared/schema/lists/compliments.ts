import { publicationConsents } from '../codeLists';
import type { ListDefinition } from '../ListDefinition';
import { clientKey } from './clientKey';
import { complaintMade } from './complaintMade';

/** One row per compliment, counted once. Theme and source keep the register's words of the year. @see domain.md 7.10 */
export const compliments: ListDefinition = {
  name: 'Compliments',
  description: 'One row per compliment.',
  title: { displayName: 'Title', required: false },
  fields: [
    { type: 'text', internalName: 'Reference', displayName: 'Reference', required: true, unique: true, maxLength: 60 },
    { type: 'date', internalName: 'ReceivedDate', displayName: 'Received', required: true, indexed: true },
    { type: 'text', internalName: 'Channel', displayName: 'Received by' },
    {
      type: 'text',
      internalName: 'Source',
      displayName: 'From',
      description: 'Who sent it: relationship, not a name.',
      indexed: true
    },
    { type: 'boolean', internalName: 'SourceIsChild', displayName: 'From a child or young person' },
    { type: 'text', internalName: 'Theme', displayName: 'Theme', indexed: true },
    { type: 'text', internalName: 'Team', displayName: 'Team', indexed: true },
    { type: 'text', internalName: 'Service', displayName: 'Service', indexed: true },
    { type: 'note', internalName: 'Words', displayName: 'Words', description: 'As received.' },
    { type: 'note', internalName: 'AnonymisedWords', displayName: 'Anonymised words' },
    {
      type: 'choice',
      internalName: 'ConsentToPublish',
      displayName: 'Consent to publish',
      choices: publicationConsents,
      default: 'Not asked'
    },
    { type: 'date', internalName: 'SharedDate', displayName: 'Shared with the person or team' },
    { type: 'date', internalName: 'CopiedToManagerDate', displayName: 'Copied to manager' },
    { type: 'boolean', internalName: 'IncludeInReport', displayName: 'Include in report', default: true },
    { ...complaintMade },
    { ...clientKey }
  ],
  views: [
    { title: 'All Items', columns: ['Reference', 'ReceivedDate', 'Theme', 'Source', 'Team'], orderBy: '-ReceivedDate' }
  ],
  versioning: true,
  attachments: true,
  access: 'feedback',
  restricted: false
};
