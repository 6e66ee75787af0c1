import type { CaseState } from '../CaseState';
import { caseStateIds, caseStates } from '../CaseState';
import type { DayField, TextField } from './ActField';
import type { Permitted } from './ActDefinition';

/** The service recovery team. */
export const recoveryTeam: Permitted = { any: ['R5', 'R6'], own: [] };

/** The service recovery team, and the investigating officer on their own case. */
export const teamAndOfficer: Permitted = { any: ['R5', 'R6'], own: ['R2'] };

/** The service recovery team, and those who take contacts in. */
export const teamAndIntake: Permitted = { any: ['R5', 'R6', 'R14'], own: [] };

/** The service recovery team, and the Ombudsman's link officer. */
export const ombudsmanTeam: Permitted = { any: ['R5', 'R6', 'R7'], own: [] };

/** Every state in which something is still to be answered. */
export const openStates: readonly CaseState[] = caseStateIds.filter((state) => caseStates[state].open);

/** Every state in which nothing is. */
export const closedStates: readonly CaseState[] = caseStateIds.filter((state) => !caseStates[state].open);

/** Whether a field is required: as told, else as fields of its kind are. */
type Required<D, Usual extends boolean> = D extends { required: infer R extends boolean } ? R : Usual;

/** Every state of a complaint; the others are of enquiries and requests. */
export const complaintStates: readonly CaseState[] = caseStateIds.filter(
  (state) => state !== 'request' && state !== 'requestAnswered'
);

/** The day an act is about; within the stage, not ahead, and required, unless told otherwise. */
export function dayField<const D extends Partial<DayField> = object>(
  more?: D
): DayField & { required: Required<D, true> } {
  // The type says what the spread does, which TypeScript cannot follow through a generic.
  return { kind: 'day', required: true, ...more } as DayField & { required: Required<D, true> };
}

/** A few words that the timeline keeps; not required unless told otherwise. */
export function noteField<const D extends Partial<TextField> = object>(
  more?: D
): TextField & { kind: 'note'; required: Required<D, false> } {
  return {
    kind: 'note',
    maxLength: 1000,
    required: false,
    ...more
  } as TextField & { kind: 'note'; required: Required<D, false> };
}
