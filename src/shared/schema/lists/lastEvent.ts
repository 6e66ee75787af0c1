import type { NumberField } from '../FieldDefinition';

/** On each row that acts change: the number of the last entry of the case's timeline that the row has taken in. */
export const lastEvent: NumberField = {
  type: 'number',
  internalName: 'LastEvent',
  displayName: 'Last entry taken in',
  description: 'Kept by the hub: the last entry of the timeline that this row shows.',
  byHub: true,
  min: 0
};
