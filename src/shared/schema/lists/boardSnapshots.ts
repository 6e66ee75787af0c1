import type { ListDefinition } from '../ListDefinition';

/**
 * The RAG board as it stood in a week, case by case, in the attachment board.json of each row. A list of its own, because who may
 * read figures may not read cases.
 * @see docs/decisions on weekly snapshots
 */
export const boardSnapshots: ListDefinition = {
  name: 'BoardSnapshots',
  description: 'The RAG board of each week as it stood, with its cases.',
  title: { displayName: 'Title', required: false },
  fields: [
    {
      type: 'text',
      internalName: 'SnapshotKey',
      displayName: 'Snapshot key',
      description: 'Kind, Monday and version, for example weekly|2026-03-30|1. Keeps a retry from making a second.',
      required: true,
      unique: true,
      maxLength: 120
    },
    {
      type: 'date',
      internalName: 'WeekStart',
      displayName: 'Week from',
      description: 'The Monday of the week.',
      required: true,
      indexed: true
    },
    { type: 'date', internalName: 'AsAt', displayName: 'As at', required: true },
    { type: 'number', internalName: 'Version', displayName: 'Version', required: true, min: 1 },
    { type: 'number', internalName: 'Stages', displayName: 'Open stages', min: 0 },
    {
      type: 'boolean',
      internalName: 'IsFrozen',
      displayName: 'Frozen',
      description: 'Whole, and never changed again; no while it is being written.'
    }
  ],
  views: [
    {
      title: 'All Items',
      columns: ['WeekStart', 'AsAt', 'Version', 'Stages', 'IsFrozen'],
      orderBy: '-WeekStart'
    }
  ],
  versioning: true,
  attachments: true,
  access: 'boards',
  restricted: false
};
