import { commentConversions, commentTypes } from '../codeLists';
import type { ListDefinition } from '../ListDefinition';
import { clientKey } from './clientKey';
import { complaintMade } from './complaintMade';

/** One row per comment: disappointment, disagreement or an observation without wanting to complain. @see domain.md 7.11 */
export const comments: ListDefinition = {
  name: 'Comments',
  description: 'One row per comment that is not a complaint.',
  title: { displayName: 'Title', required: false },
  fields: [
    { type: 'text', internalName: 'Reference', displayName: 'Reference', required: true, unique: true, maxLength: 60 },
    { type: 'date', internalName: 'ReceivedDate', displayName: 'Received', required: true, indexed: true },
    { type: 'text', internalName: 'Channel', displayName: 'Received by' },
    { type: 'text', internalName: 'Team', displayName: 'Team', indexed: true },
    { type: 'text', internalName: 'Service', displayName: 'Service', indexed: true },
    { type: 'choice', internalName: 'CommentType', displayName: 'Type', choices: commentTypes, indexed: true },
    { type: 'note', internalName: 'Words', displayName: 'Words' },
    { type: 'text', internalName: 'ForwardedTo', displayName: 'Forwarded to' },
    { type: 'date', internalName: 'ForwardedDate', displayName: 'Forwarded' },
    { type: 'boolean', internalName: 'ResponseNeeded', displayName: 'Response needed' },
    { type: 'date', internalName: 'RepliedDate', displayName: 'Replied' },
    { type: 'note', internalName: 'ActionTaken', displayName: 'Action taken' },
    {
      type: 'choice',
      internalName: 'ConvertedTo',
      displayName: 'Turned into',
      choices: commentConversions,
      default: 'None'
    },
    { ...complaintMade },
    { ...clientKey }
  ],
  views: [
    {
      title: 'All Items',
      columns: ['Reference', 'ReceivedDate', 'Service', 'CommentType', 'ForwardedTo', 'RepliedDate'],
      orderBy: '-ReceivedDate'
    }
  ],
  versioning: true,
  attachments: true,
  access: 'feedback',
  restricted: false
};
