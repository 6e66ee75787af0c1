import type { ListDefinition } from '../ListDefinition';

/** When a review of a member of staff is due: one row, changed by the service recovery manager alone. @see domain.md 11.3 */
export const staffTriggerLimits: ListDefinition = {
  name: 'StaffTriggerLimits',
  description: 'Restricted. How many complaints about one member of staff make a review due.',
  title: { displayName: 'Title', required: false },
  fields: [
    { type: 'number', internalName: 'Months', displayName: 'Months looked back', required: true, min: 1 },
    { type: 'number', internalName: 'Complaints', displayName: 'Complaints that name them', required: true, min: 1 },
    {
      type: 'number',
      internalName: 'UpheldConcerns',
      displayName: 'Concerns upheld in part or whole',
      required: true,
      min: 1
    }
  ],
  views: [{ title: 'All Items', columns: ['Months', 'Complaints', 'UpheldConcerns'], orderBy: '-ID' }],
  versioning: true,
  attachments: false,
  access: 'triggerLimits',
  restricted: true
};
