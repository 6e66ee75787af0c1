import { remedyTypes } from '../../domain/registers/Remedy';
import type { ListDefinition } from '../ListDefinition';
import { lastEvent } from './lastEvent';

/** One row per remedy, with money or without. @see domain.md 7.13 */
export const remedies: ListDefinition = {
  name: 'Remedies',
  description: 'What was offered to put a complaint right.',
  title: { displayName: 'Title', required: false },
  fields: [
    {
      type: 'text',
      internalName: 'RemedyKey',
      displayName: 'Remedy key',
      description: 'Reference and number, for example CH-2026-0042|R1.',
      required: true,
      unique: true,
      maxLength: 80
    },
    { type: 'text', internalName: 'Reference', displayName: 'Reference', required: true, indexed: true, maxLength: 60 },
    {
      type: 'choice',
      internalName: 'RemedyType',
      displayName: 'Remedy',
      required: true,
      choices: remedyTypes,
      fillIn: true
    },
    { type: 'text', internalName: 'StageKey', displayName: 'Stage key', maxLength: 80 },
    { type: 'text', internalName: 'ConcernKey', displayName: 'Concern key', maxLength: 80 },
    { type: 'text', internalName: 'Service', displayName: 'Service', indexed: true },
    { type: 'date', internalName: 'OfferedDate', displayName: 'Offered', indexed: true },
    { type: 'number', internalName: 'Amount', displayName: 'Amount in pounds', min: 0, decimals: 2 },
    { type: 'note', internalName: 'Reason', displayName: 'Reason' },
    { type: 'text', internalName: 'PeriodCovered', displayName: 'Period covered' },
    { type: 'user', internalName: 'AgreedBy', displayName: 'Agreed by director' },
    { type: 'date', internalName: 'AgreedDate', displayName: 'Agreed', indexed: true },
    { type: 'date', internalName: 'PaidDate', displayName: 'Paid' },
    {
      type: 'boolean',
      internalName: 'RecommendedByOmbudsman',
      displayName: 'Asked for by the Ombudsman'
    },
    { type: 'text', internalName: 'Budget', displayName: 'Budget' },
    { type: 'boolean', internalName: 'InLineWithGuidance', displayName: "In line with the Ombudsman's guidance" },
    { type: 'text', internalName: 'GuidanceNote', displayName: 'Note on the guidance' },
    { ...lastEvent }
  ],
  views: [
    {
      title: 'All Items',
      columns: ['Reference', 'RemedyType', 'Amount', 'Service', 'AgreedDate', 'PaidDate'],
      orderBy: '-AgreedDate'
    }
  ],
  versioning: true,
  attachments: false,
  access: 'complaints',
  restricted: false
};
