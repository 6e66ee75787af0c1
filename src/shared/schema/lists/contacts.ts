import { personRoles } from '../codeLists';
import type { ListDefinition } from '../ListDefinition';

/**
 * Restricted: how to reach the people of a case. What else is known of them is in People, which an investigating officer and
 * an operational lead must not see; SharePoint cannot hide single columns, so their part of it is a list of its own.
 * @see domain.md 11.2, People: contact only
 */
export const contacts: ListDefinition = {
  name: 'Contacts',
  description: 'Restricted. How to reach the people of a case, for those who handle it.',
  title: { displayName: 'Title', required: false },
  fields: [
    {
      type: 'text',
      internalName: 'ContactKey',
      displayName: 'Contact key',
      description: 'The person’s key in People.',
      required: true,
      unique: true,
      maxLength: 80
    },
    { type: 'text', internalName: 'Reference', displayName: 'Reference', required: true, indexed: true, maxLength: 60 },
    { type: 'choice', internalName: 'PersonRole', displayName: 'Role', required: true, choices: personRoles },
    { type: 'text', internalName: 'PersonName', displayName: 'Name' },
    { type: 'text', internalName: 'ContactPreference', displayName: 'Contact preference' },
    { type: 'text', internalName: 'CommunicationNeed', displayName: 'Interpreter or communication need' },
    { type: 'text', internalName: 'ReasonableAdjustment', displayName: 'Reasonable adjustment' }
  ],
  views: [
    {
      title: 'All Items',
      columns: ['Reference', 'PersonRole', 'PersonName', 'ContactPreference', 'CommunicationNeed'],
      orderBy: '-ID'
    }
  ],
  versioning: true,
  attachments: false,
  access: 'contacts',
  restricted: true
};
