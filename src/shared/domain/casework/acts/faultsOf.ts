import type { IsoDate } from '../../dates/IsoDate';
import { isIsoDate } from '../../dates/ordinals';
import { reasonCodes } from '../reasonCodes';
import type { Fault, FieldRefusal, Refusal } from '../../refusals/Refusal';
import type { ActDefinition, Situation } from './ActDefinition';
import type { ActField, ActValue, ActValues, DayField } from './ActField';

/**
 * Everything that is wrong with what was entered, field by field in the order of the form; when each field is right,
 * what is wrong with them together. Empty when the act can be recorded.
 */
export function faultsOf(act: ActDefinition, values: ActValues, situation: Situation): readonly Fault[] {
  const faults = askedFields(act, situation).flatMap(([name, field]): Fault[] => {
    const fault = fieldFault(field, values[name], {
      today: situation.today,
      serviceOf: (team) => situation.serviceOf(team),
      earliest: (day) => earliestDay(day, situation)
    });
    return fault === undefined ? [] : [{ field: name, ...fault }];
  });
  return faults.length > 0 ? faults : act.check(askedValues(act, values, situation), situation);
}

/** The fields an act asks for in a situation, in order. */
export function askedFields(act: ActDefinition, situation: Situation): readonly (readonly [string, ActField])[] {
  const left = act.leavesOut(situation);
  return Object.entries(act.fields).filter(([name]) => !left.includes(name));
}

/** What was entered in the fields that are asked for; an empty text counts as nothing entered. */
export function askedValues(act: ActDefinition, values: ActValues, situation: Situation): ActValues {
  return Object.fromEntries(
    askedFields(act, situation).flatMap(([name]) => {
      const value = values[name];
      return isEmpty(value) ? [] : [[name, value] as const];
    })
  );
}

/** Whether nothing was entered: no text, or none of several. */
export function isEmpty(value: ActValue | undefined): value is undefined {
  if (value === undefined) return true;
  if (typeof value === 'string') return value.trim() === '';
  return Array.isArray(value) && value.length === 0;
}

/** What a single field is judged by. */
export interface FieldContext {
  /** The UK date. */
  today: IsoDate;
  /** The service a team belongs to; empty when the team is not known. */
  serviceOf(team: string): string;
  /** The earliest a day may be; absent where nothing says. */
  earliest(field: DayField): IsoDate | undefined;
}

/** What is wrong with one field by itself; absent when nothing is. */
export function fieldFault(field: ActField, value: ActValue | undefined, context: FieldContext): Refusal | undefined {
  if (isEmpty(value) || value === false) return field.required ? { why: missing(field) } : undefined;
  switch (field.kind) {
    case 'day':
      return typeof value === 'string' ? dayFault(field, value, context) : { why: 'dayMissing' };
    case 'text':
    case 'note':
      return String(value).length > field.maxLength ? { why: 'tooLong', count: field.maxLength } : undefined;
    case 'choice':
      return field.choices.some((choice) => choice === value) ? undefined : { why: 'notInList' };
    case 'choices':
      return Array.isArray(value) && value.every((each) => field.choices.includes(each))
        ? undefined
        : { why: 'notAllInList' };
    case 'person':
      return typeof value === 'number' && value > 0 ? undefined : { why: 'noPerson' };
    case 'reason':
      return String(value) in reasonCodes ? undefined : { why: 'notInList' };
    case 'team':
      return context.serviceOf(String(value)) === '' ? { why: 'noTeam' } : undefined;
    default:
      return undefined;
  }
}

function missing(field: ActField): FieldRefusal {
  switch (field.kind) {
    case 'tick':
      return 'notTicked';
    case 'match':
      return 'notTypedTwice';
    case 'day':
      return 'dayMissing';
    case 'choice':
    case 'choices':
    case 'person':
    case 'team':
    case 'reason':
    case 'concern':
    case 'recordedDate':
    case 'remedy':
      return 'notChosen';
    case 'outcomes':
      return 'outcomesMissing';
    default:
      return 'missing';
  }
}

function dayFault(field: DayField, value: string, { today, earliest: earliestOf }: FieldContext): Refusal | undefined {
  if (!isIsoDate(value)) return { why: 'noSuchDay' };
  if (field.mayBeAhead !== true && value > today) return { why: 'ahead' };
  const earliest = earliestOf(field);
  return earliest !== undefined && value < earliest ? { why: 'before', day: earliest } : undefined;
}

function earliestDay({ from }: DayField, { position: { stage }, today }: Situation): IsoDate | undefined {
  if (from === 'today') return today;
  if (from === 'received') return stage.receivedOn;
  if (from === 'closed') return stage.closedOn;
  if (from === undefined) return stage.openedOn;
  const days = from.flatMap((event) => stage.events[event] ?? []).sort();
  return days[days.length - 1];
}
