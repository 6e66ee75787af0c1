import { ombudsmanDecisions, ombudsmanStages, remedyCompliances } from '../../domain/registers/OmbudsmanCase';
import type { ListDefinition } from '../ListDefinition';

/** One row per case at the Ombudsman, as the council tracks it. @see domain.md 7.12 */
export const ombudsmanCases: ListDefinition = {
  name: 'OmbudsmanCases',
  description: "One row per case at the Ombudsman, with the council's own split by service.",
  title: { displayName: 'Title', required: false },
  fields: [
    {
      type: 'text',
      internalName: 'OmbudsmanReference',
      displayName: "Ombudsman's reference",
      required: true,
      unique: true,
      maxLength: 60
    },
    {
      type: 'text',
      internalName: 'Complaints',
      displayName: 'Complaints',
      description: 'References, parted by semicolons.'
    },
    { type: 'text', internalName: 'Category', displayName: "Ombudsman's category" },
    { type: 'text', internalName: 'Service', displayName: 'Service', indexed: true },
    {
      type: 'choice',
      internalName: 'Stage',
      displayName: 'Stage',
      required: true,
      indexed: true,
      choices: ombudsmanStages,
      default: 'Enquiry'
    },
    { type: 'date', internalName: 'ReceivedDate', displayName: 'Received', required: true, indexed: true },
    { type: 'choice', internalName: 'Decision', displayName: 'Decision', choices: ombudsmanDecisions },
    { type: 'date', internalName: 'DecisionDate', displayName: 'Decided', indexed: true },
    {
      type: 'boolean',
      internalName: 'SatisfactoryRemedy',
      displayName: 'Put right before the Ombudsman asked'
    },
    { type: 'date', internalName: 'RemedyDueDate', displayName: 'Remedy due', indexed: true },
    {
      type: 'choice',
      internalName: 'RemedyCompliance',
      displayName: 'Remedy carried out',
      choices: remedyCompliances
    }
  ],
  views: [
    {
      title: 'All Items',
      columns: ['OmbudsmanReference', 'Service', 'Stage', 'ReceivedDate', 'Decision', 'DecisionDate'],
      orderBy: '-ReceivedDate'
    }
  ],
  versioning: true,
  attachments: true,
  access: 'ombudsman',
  restricted: false
};
