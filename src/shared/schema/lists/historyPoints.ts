import { historyQualities } from '../../domain/history/HistoryPoint';
import type { ListDefinition } from '../ListDefinition';

/** One row per figure that a document printed: all that is known of years before the hub. @see domain.md 12.7 */
export const historyPoints: ListDefinition = {
  name: 'HistoryPoints',
  description: 'Figures as published, each with its document and place. Where documents disagree, both are kept.',
  title: { displayName: 'Title', required: false },
  fields: [
    {
      type: 'text',
      internalName: 'PointKey',
      displayName: 'Point key',
      description: 'Figure, year, document and place.',
      required: true,
      unique: true
    },
    {
      type: 'text',
      internalName: 'Measure',
      displayName: 'Figure',
      description: "The hub's id of the figure, for example M14.team-south.",
      required: true,
      indexed: true,
      maxLength: 100
    },
    { type: 'text', internalName: 'Label', displayName: 'Row', description: 'Words of the row as printed.' },
    { type: 'text', internalName: 'FinancialYear', displayName: 'Year', required: true, indexed: true, maxLength: 7 },
    { type: 'number', internalName: 'Value', displayName: 'Value', required: true, decimals: 2 },
    { type: 'text', internalName: 'Population', displayName: 'Of whom or what' },
    { type: 'text', internalName: 'SourceDocument', displayName: 'Document' },
    { type: 'text', internalName: 'SourcePlace', displayName: 'Place' },
    {
      type: 'choice',
      internalName: 'Quality',
      displayName: 'Quality',
      required: true,
      choices: historyQualities,
      default: 'agreed'
    },
    { type: 'note', internalName: 'Note', displayName: 'Why it differs' },
    { type: 'text', internalName: 'CheckId', displayName: 'Check', maxLength: 4 },
    {
      type: 'boolean',
      internalName: 'Chosen',
      displayName: 'Chosen',
      description: 'Shown where documents disagree.'
    },
    { type: 'text', internalName: 'ChosenBy', displayName: 'Chosen by' },
    { type: 'date', internalName: 'AsAtDate', displayName: 'As at' },
    { type: 'number', internalName: 'SortOrder', displayName: 'Order', description: 'Order of rows as printed.' }
  ],
  views: [
    {
      title: 'All Items',
      columns: ['Measure', 'Label', 'FinancialYear', 'Value', 'SourceDocument', 'SourcePlace', 'Quality', 'ChosenBy'],
      orderBy: '-FinancialYear'
    }
  ],
  versioning: true,
  attachments: false,
  access: 'history',
  restricted: false
};
