import type { FieldDefinition } from '../FieldDefinition';

/** Made where a row was entered, once for all tries to save it: a row sent twice is one row. */
export const clientKey = {
  type: 'text',
  internalName: 'ClientKey',
  displayName: 'Key of the entry',
  description: 'Kept by the hub: a row sent twice is one row.',
  unique: true,
  byHub: true,
  maxLength: 80
} as const satisfies FieldDefinition;
