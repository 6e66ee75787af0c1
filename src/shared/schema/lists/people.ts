import { consentStates, personRoles, wishesStates } from '../codeLists';
import type { ListDefinition } from '../ListDefinition';

/** Restricted: one row per person per representation. @see domain.md 7.2 */
export const people: ListDefinition = {
  name: 'People',
  description: 'Restricted. One row per person per complaint, compliment or comment.',
  title: { displayName: 'Title', required: false },
  fields: [
    { type: 'text', internalName: 'Reference', displayName: 'Reference', required: true, indexed: true, maxLength: 60 },
    { type: 'choice', internalName: 'PersonRole', displayName: 'Role', required: true, choices: personRoles },
    { type: 'text', internalName: 'PersonName', displayName: 'Name' },
    { type: 'text', internalName: 'ContactPreference', displayName: 'Contact preference' },
    { type: 'user', internalName: 'AddressCheckedBy', displayName: 'Address checked by' },
    { type: 'date', internalName: 'AddressCheckedDate', displayName: 'Address checked' },
    { type: 'text', internalName: 'Relationship', displayName: 'Relationship to the child' },
    { type: 'boolean', internalName: 'IsChildOrYoungPerson', displayName: 'Child or young person' },
    { type: 'number', internalName: 'AgeAtReceipt', displayName: 'Age at receipt', min: 0 },
    { type: 'boolean', internalName: 'ParentalResponsibility', displayName: 'Parental responsibility evidenced' },
    { type: 'choice', internalName: 'Consent', displayName: 'Consent to act', choices: consentStates },
    { type: 'date', internalName: 'ConsentDate', displayName: 'Consent given' },
    { type: 'choice', internalName: 'WishesConfirmed', displayName: "Child's wishes confirmed", choices: wishesStates },
    { type: 'choice', internalName: 'SufficientInterest', displayName: 'Sufficient interest', choices: ['Yes', 'No'] },
    { type: 'date', internalName: 'SufficientInterestDate', displayName: 'Sufficient interest decided' },
    { type: 'note', internalName: 'SufficientInterestReason', displayName: 'Reason for the decision' },
    { type: 'text', internalName: 'CommunicationNeed', displayName: 'Interpreter or communication need' },
    { type: 'text', internalName: 'ReasonableAdjustment', displayName: 'Reasonable adjustment' },
    { type: 'text', internalName: 'CrmPersonKey', displayName: 'CRM person key', indexed: true },
    {
      type: 'text',
      internalName: 'PersonKey',
      displayName: 'Person key',
      description: 'Kept by the hub: a row sent twice is one row.',
      unique: true,
      maxLength: 80
    },
    {
      type: 'text',
      internalName: 'NameKey',
      displayName: 'Name, as it is compared',
      description: 'Kept by the hub: words of the name in small letters and in order.',
      indexed: true
    }
  ],
  views: [
    {
      title: 'All Items',
      columns: ['Reference', 'PersonRole', 'PersonName', 'Relationship', 'Consent'],
      orderBy: '-ID'
    }
  ],
  versioning: true,
  attachments: false,
  access: 'people',
  restricted: true
};
