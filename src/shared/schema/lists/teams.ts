import type { ListDefinition } from '../ListDefinition';

/** One row per team and period: teams are renamed between years, and a report of a year uses that year's names. @see domain.md 8.10 */
export const teams: ListDefinition = {
  name: 'Teams',
  description: 'Teams and the services they belong to, with the dates between which each name was used.',
  title: { displayName: 'Team', required: true },
  fields: [
    { type: 'text', internalName: 'Service', displayName: 'Service', indexed: true },
    { type: 'date', internalName: 'FromDate', displayName: 'From' },
    { type: 'date', internalName: 'ToDate', displayName: 'To' },
    {
      type: 'text',
      internalName: 'Successor',
      displayName: 'Successor',
      description: 'Name of the team that took over.'
    }
  ],
  views: [
    { title: 'All Items', columns: ['LinkTitle', 'Service', 'FromDate', 'ToDate', 'Successor'], orderBy: 'Title' }
  ],
  versioning: true,
  attachments: false,
  access: 'reference',
  restricted: false
};
