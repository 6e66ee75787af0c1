import type { ListDefinition } from '../ListDefinition';

/** One row per weekday that is not worked. @see domain.md 5 */
export const holidays: ListDefinition = {
  name: 'Holidays',
  description: 'Bank holidays of England and Wales, and days on which the council is closed.',
  title: { displayName: 'Name', required: true },
  fields: [
    { type: 'date', internalName: 'HolidayDate', displayName: 'Date', required: true, unique: true },
    {
      type: 'choice',
      internalName: 'Kind',
      displayName: 'Kind',
      required: true,
      choices: ['Bank holiday', 'Closure day'],
      default: 'Bank holiday'
    }
  ],
  views: [{ title: 'All Items', columns: ['HolidayDate', 'LinkTitle', 'Kind'], orderBy: 'HolidayDate' }],
  versioning: true,
  attachments: false,
  access: 'reference',
  restricted: false
};
