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

/** Every state in which something is still to be answered. */
export const openStates: readonly CaseState[] = caseStateIds.filter((state) => caseStates[state].open);

/** Every state in which nothing is. */
export const closedStates: readonly CaseState[] = caseStateIds.filter((state) => !caseStates[state].open);

/** The day an act is about; within the stage and not ahead unless told otherwise. */
export function dayField<const D extends Partial<DayField>>(
  label: string,
  more?: D
): { kind: 'day'; label: string; required: true } & D {
  return { kind: 'day', label, required: true, ...(more ?? ({} as D)) };
}

/** A few words that the timeline keeps. */
export function noteField<const D extends Partial<TextField>>(
  label: string,
  more?: D
): { kind: 'note'; label: string; hint: string; maxLength: number; required: false } & D {
  return {
    kind: 'note',
    label,
    hint: 'No names of people: everyone who may see the case reads it.',
    maxLength: 1000,
    required: false,
    ...(more ?? ({} as D))
  };
}
