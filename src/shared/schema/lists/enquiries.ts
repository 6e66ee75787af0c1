import { enquiryKinds, enquiryTypes } from '../../domain/registers/Enquiry';
import type { ListDefinition } from '../ListDefinition';
import { clientKey } from './clientKey';

/** One row per enquiry of an MP or councillor and per subject access request. @see domain.md 7.15 and 7.16 */
export const enquiries: ListDefinition = {
  name: 'Enquiries',
  description: 'Enquiries of members and requests to see records. No names.',
  title: { displayName: 'Title', required: false },
  fields: [
    { type: 'text', internalName: 'Reference', displayName: 'Reference', required: true, unique: true, maxLength: 60 },
    {
      type: 'choice',
      internalName: 'Kind',
      displayName: 'Kind',
      required: true,
      indexed: true,
      choices: enquiryKinds
    },
    { type: 'choice', internalName: 'EnquiryType', displayName: 'Type', choices: enquiryTypes },
    { type: 'text', internalName: 'LinkedTo', displayName: 'Linked to', description: 'Reference of the complaint.' },
    { type: 'text', internalName: 'Service', displayName: 'Service', indexed: true },
    { type: 'date', internalName: 'ReceivedDate', displayName: 'Received', required: true, indexed: true },
    { type: 'date', internalName: 'DueDate', displayName: 'Due', indexed: true },
    { type: 'date', internalName: 'RepliedDate', displayName: 'Replied', indexed: true },
    { ...clientKey }
  ],
  views: [
    {
      title: 'All Items',
      columns: ['Reference', 'Kind', 'EnquiryType', 'Service', 'ReceivedDate', 'DueDate', 'RepliedDate'],
      orderBy: '-ReceivedDate'
    }
  ],
  versioning: true,
  attachments: true,
  access: 'enquiries',
  restricted: false
};
