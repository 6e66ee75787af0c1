import type { ListDefinition } from '../ListDefinition';

/** The timeline of each case: one row for each act, in the case's own folder. Rows are only ever added. @see docs/decisions on rights of single cases */
export const caseEvents: ListDefinition = {
  name: 'CaseEvents',
  description: 'The timeline of each case: what was done, about which day, by whom and when. Never changed.',
  title: { displayName: 'Title', required: false },
  fields: [
    {
      type: 'text',
      internalName: 'EventKey',
      displayName: 'Event key',
      description: 'Made where the act was recorded: one sent twice is one row.',
      required: true,
      unique: true,
      maxLength: 60
    },
    {
      type: 'text',
      internalName: 'SequenceKey',
      displayName: 'Place in the timeline',
      description: 'Reference and number, for example CH-2026-0042|7: two people cannot write the same entry.',
      required: true,
      unique: true,
      maxLength: 80
    },
    { type: 'text', internalName: 'Reference', displayName: 'Reference', required: true, indexed: true, maxLength: 60 },
    { type: 'number', internalName: 'EventNumber', displayName: 'Number', required: true, min: 1 },
    { type: 'text', internalName: 'StageKey', displayName: 'Stage key', maxLength: 80 },
    { type: 'text', internalName: 'Kind', displayName: 'Act', required: true, indexed: true, maxLength: 60 },
    {
      type: 'text',
      internalName: 'Day',
      displayName: 'Day',
      description: 'The UK day it is about, as 2026-03-27; when it was recorded is the row’s own Created.',
      required: true,
      indexed: true,
      maxLength: 10
    },
    {
      type: 'note',
      internalName: 'Details',
      displayName: 'Details',
      description: 'What was entered and which columns changed, as JSON. People by their number, never by name.'
    }
  ],
  views: [
    {
      title: 'All Items',
      columns: ['Reference', 'EventNumber', 'Kind', 'Day', 'StageKey'],
      orderBy: '-ID'
    }
  ],
  versioning: true,
  attachments: false,
  access: 'timeline',
  inCaseFolders: true,
  restricted: false
};
