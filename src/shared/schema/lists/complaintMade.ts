import type { FieldDefinition } from '../FieldDefinition';

/** On what came in as something else and turned out to be a complaint: the case it became. @see domain.md 7.11 */
export const complaintMade = {
  type: 'text',
  internalName: 'ComplaintReference',
  displayName: 'Complaint made of it',
  description: 'Reference of the complaint it turned out to be.',
  indexed: true,
  maxLength: 60
} as const satisfies FieldDefinition;
