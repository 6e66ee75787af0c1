import { allegationNatures, allegationReferrals, triggerResponses } from '../codeLists';
import type { ListDefinition } from '../ListDefinition';

/** Restricted: a concern that names a member of staff. Named is not upheld. @see domain.md 7.6 and 11.3 */
export const staffAllegations: ListDefinition = {
  name: 'StaffAllegations',
  description: 'Restricted. Concerns that name a member of staff.',
  title: { displayName: 'Title', required: false },
  fields: [
    {
      type: 'text',
      internalName: 'ConcernKey',
      displayName: 'Concern key',
      required: true,
      indexed: true,
      maxLength: 80
    },
    { type: 'text', internalName: 'Reference', displayName: 'Reference', required: true, indexed: true, maxLength: 60 },
    { type: 'user', internalName: 'StaffMember', displayName: 'Member of staff', required: true, indexed: true },
    { type: 'text', internalName: 'RoleAtTheTime', displayName: 'Role at the time' },
    { type: 'text', internalName: 'Team', displayName: 'Team at the time', indexed: true },
    { type: 'choice', internalName: 'Nature', displayName: 'Nature', choices: allegationNatures },
    { type: 'text', internalName: 'Outcome', displayName: 'Outcome for that concern' },
    { type: 'text', internalName: 'SupportOffered', displayName: 'Support offered' },
    {
      type: 'choice',
      internalName: 'Referral',
      displayName: 'Referred to',
      choices: allegationReferrals,
      default: 'None'
    },
    { type: 'date', internalName: 'ReferralDate', displayName: 'Referred' },
    { type: 'date', internalName: 'ReviewedDate', displayName: 'Reviewed by operational lead' },
    { type: 'date', internalName: 'ExpiryDate', displayName: 'Remove name after', indexed: true },
    {
      type: 'text',
      internalName: 'AllegationKey',
      displayName: 'Allegation key',
      description: 'Kept by the hub: a row sent twice is one row.',
      unique: true,
      maxLength: 80
    },
    { type: 'text', internalName: 'Service', displayName: 'Service at the time', indexed: true },
    { type: 'date', internalName: 'AllegedDate', displayName: 'Named on', indexed: true },
    {
      type: 'boolean',
      internalName: 'ChildMayBeHarmed',
      displayName: 'A child may be harmed',
      description: 'Goes to safeguarding or the LADO at once, not through the complaints procedure.'
    },
    { type: 'text', internalName: 'CaseloadNote', displayName: 'Caseload at the time' },
    {
      type: 'choice',
      internalName: 'ReviewResponse',
      displayName: 'What the review led to',
      choices: triggerResponses
    },
    { type: 'user', internalName: 'ReviewedBy', displayName: 'Reviewed by' }
  ],
  views: [
    {
      title: 'All Items',
      columns: ['Reference', 'ConcernKey', 'Nature', 'Outcome', 'Referral', 'ReviewedDate'],
      orderBy: '-ID'
    }
  ],
  versioning: true,
  attachments: false,
  access: 'allegations',
  restricted: true
};
