import type { ListDefinition } from '../ListDefinition';
import { keyField } from './reportFields';

/** Reasons for letting a report go although a check failed. The site itself stamps who recorded one and when. */
export const checkOverrides: ListDefinition = {
  name: 'CheckOverrides',
  description: 'Why a report may go although one of its checks failed, with who said so and when.',
  title: { displayName: 'Title', required: false },
  fields: [
    keyField('OverrideKey', 'Override key', 'Made by whoever records it, so that a try again makes no second one.'),
    { type: 'text', internalName: 'DraftKey', displayName: 'Draft key', required: true, indexed: true },
    { type: 'text', internalName: 'CheckId', displayName: 'Check', required: true },
    {
      type: 'note',
      internalName: 'CheckText',
      displayName: 'What the check said',
      description: 'The reason holds only as long as the check says the same.'
    },
    { type: 'note', internalName: 'Reason', displayName: 'Reason', required: true }
  ],
  views: [{ title: 'All Items', columns: ['DraftKey', 'CheckId', 'Reason'], orderBy: '-ID' }],
  versioning: true,
  attachments: false,
  access: 'checkOverrides',
  restricted: false
};
