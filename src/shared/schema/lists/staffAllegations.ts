import { allegationNatures, allegationReferrals } from '../codeLists';
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
    { type: 'date', internalName: 'ExpiryDate', displayName: 'Remove name after', indexed: true }
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
