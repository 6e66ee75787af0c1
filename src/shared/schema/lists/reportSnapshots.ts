import { snapshotKinds, snapshotStatuses } from '../../domain/snapshots/Snapshot';
import type { ListDefinition } from '../ListDefinition';

/**
 * Frozen figures: one row per kind, period and version, so that an earlier figure is quoted from here and never counted again.
 * Holds counts and no case; the weekly board's cases are in BoardSnapshots, which fewer may read.
 * @see domain.md 12 and docs/decisions on weekly snapshots
 */
export const reportSnapshots: ListDefinition = {
  name: 'ReportSnapshots',
  description: 'Frozen figures of each week, quarter and year, as they stood. Counts only, no cases.',
  title: { displayName: 'Title', required: false },
  fields: [
    {
      type: 'text',
      internalName: 'SnapshotKey',
      displayName: 'Snapshot key',
      description: 'Kind, period and version, for example weekly|2026-03-30|1. Keeps a retry from making a second.',
      required: true,
      unique: true,
      maxLength: 120
    },
    {
      type: 'choice',
      internalName: 'Kind',
      displayName: 'Kind',
      required: true,
      indexed: true,
      choices: snapshotKinds
    },
    { type: 'date', internalName: 'PeriodFrom', displayName: 'From', required: true, indexed: true },
    { type: 'date', internalName: 'PeriodTo', displayName: 'To', required: true, indexed: true },
    {
      type: 'date',
      internalName: 'AsAt',
      displayName: 'As at',
      description: 'The day on which the figures were counted.',
      required: true,
      indexed: true
    },
    {
      type: 'choice',
      internalName: 'Status',
      displayName: 'Status',
      required: true,
      indexed: true,
      choices: snapshotStatuses,
      default: 'draft'
    },
    { type: 'number', internalName: 'Version', displayName: 'Version', required: true, min: 1 },
    {
      type: 'note',
      internalName: 'Content',
      displayName: 'Content',
      description: 'The figures as JSON; empty when they are in the attachment content.json because they are long.'
    }
  ],
  views: [
    {
      title: 'All Items',
      columns: ['Kind', 'PeriodFrom', 'PeriodTo', 'AsAt', 'Status', 'Version'],
      orderBy: '-PeriodFrom'
    }
  ],
  versioning: true,
  attachments: true,
  access: 'reports',
  restricted: false
};
