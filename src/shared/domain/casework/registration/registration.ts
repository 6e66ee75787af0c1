import { type Fault, Refused } from '../../refusals/Refusal';
import type { IsoDate } from '../../dates/IsoDate';
import type { Process } from '../../processRules/ProcessRule';
import type { RoleCode } from '../../roles/Role';
import { attentionReasons } from '../../stages/ComplaintStage';
import { withoutAbsent } from '../../withoutAbsent';
import type { Actor } from '../acts/ActDefinition';
import type { ActField, ActValue, ActValues, DayField } from '../acts/ActField';
import { fieldFault, isEmpty } from '../acts/faultsOf';
import { headerOf, type Recording } from '../acts/performAct';
import type { CaseConcern, CaseEvent, CaseFile, CaseStage } from '../CaseFile';
import { peopleFaults } from './peopleEntered';
import { concernFields, registrationFields } from './registrationFields';

/** Where and when a complaint is taken in. */
export interface Intake {
  actor: Actor;
  /** The UK date. */
  today: IsoDate;
  /** The service a team belongs to; empty when the team is not known. */
  serviceOf(team: string): string;
}

/** Roles that register complaints. @see domain.md 11.2 */
export const registrars: readonly RoleCode[] = ['R5', 'R6', 'R14'];

/** The key under which a contact that turned out to be a complaint is registered: whoever tries, and however often, it is one case. */
export function keyFromContact(reference: string): string {
  return `from ${reference}`;
}

/** How references begin, by procedure; a year and a number follow. @see domain.md 7.1 */
const prefixes: Partial<Record<Process, string>> = {
  CHILD_STAT: 'CH',
  ADULT_STAT: 'AD',
  CORPORATE: 'CO',
  INFORMAL: 'IN'
};

/** Every field asked for, in order: those of the complaint, of each concern, and of its people. */
export function askedOf(values: ActValues): readonly (readonly [string, ActField])[] {
  return [
    ...Object.entries(registrationFields.first),
    ...concernNumbers(values).flatMap((number) =>
      Object.entries(concernFields).map(([name, field]) => [`${name}.${number}`, field] as const)
    ),
    ...Object.entries(registrationFields.more),
    ...Object.entries(registrationFields.people)
  ];
}

/** Numbers of the concerns entered, from 1: one at least. */
export function concernNumbers(values: ActValues): readonly number[] {
  const count = Math.max(1, typeof values.concerns === 'number' ? values.concerns : 1);
  return Array.from({ length: count }, (_, place) => place + 1);
}

/** Everything that is wrong with what was entered, field by field in the order of the form. */
export function registrationFaults(values: ActValues, { today, serviceOf }: Intake): readonly Fault[] {
  const faults = askedOf(values).flatMap(([name, field]): Fault[] => {
    const earliest = (day: DayField): IsoDate | undefined =>
      Array.isArray(day.from) ? undefined : earliestOf(name, values);
    const fault = fieldFault(field, values[name], { today, serviceOf, earliest });
    return fault === undefined ? [] : [{ field: name, ...fault }];
  });
  const ofPeople = faults.length > 0 ? [] : peopleFaults(values, textOf(values.receivedOn), today);
  return [...faults, ...advocacyFaults(values), ...ofPeople];
}

function advocacyFaults(values: ActValues): readonly Fault[] {
  return values.advocacyOfferedOn !== undefined && values.advocacyOffered !== true
    ? [{ field: 'advocacyOffered', why: 'advocateNotTicked' }]
    : [];
}

/** The procedure, `CHILD_STAT` while none is chosen. */
export function processOf(values: ActValues): Process {
  const found = (Object.keys(prefixes) as Process[]).find((process) => process === values.process);
  return found ?? 'CHILD_STAT';
}

/** What a new reference begins with, for example `CH-2026-`. */
export function referencePrefix(values: ActValues): string {
  return `${prefixes[processOf(values)] ?? 'CH'}-${textOf(values.receivedOn).slice(0, 4)}-`;
}

/**
 * Takes a complaint in. Pure: gives the new case with the first entry of its timeline, which says nothing of its people.
 * @param reference the case's own, not used before
 * @throws HubError `invalid` with the first thing that is wrong
 */
export function registerCase(
  values: ActValues,
  reference: string,
  intake: Intake,
  { key, recordedAt }: Recording
): { event: CaseEvent; after: CaseFile } {
  const [fault] = registrationFaults(values, intake);
  if (fault) throw new Refused(fault);
  const process = processOf(values);
  const receivedOn = textOf(values.receivedOn);
  const team = textOf(values.team);
  const service = intake.serviceOf(team);
  const concerns = concernNumbers(values).map((number) => concernOf(values, number, reference));
  const stage: CaseStage = {
    id: 0,
    reference,
    process,
    stage: process === 'INFORMAL' ? 'INFORMAL' : 'S1',
    team,
    service,
    receivedOn,
    openedOn: receivedOn,
    events: { received_on: receivedOn, ...(process === 'INFORMAL' && { informal_logged: receivedOn }) },
    freezes: [],
    attention: attentionOf(values, concerns),
    modifiedAt: ''
  };
  const event: CaseEvent = {
    key,
    number: 1,
    act: 'register',
    stage: stage.stage,
    on: receivedOn,
    recordedAt,
    by: { id: intake.actor.id, name: intake.actor.name },
    values: withoutPeople(values)
  };
  const complaint = withoutAbsent<CaseFile['complaint']>({
    id: 0,
    reference,
    process,
    receivedOn,
    channel: textOf(values.channel),
    team,
    service,
    complainant: textOf(values.complainant),
    summary: textOf(values.summary),
    firstPoint: optional(values.firstPoint),
    madeBy: optional(values.madeBy),
    advocacyOffered: values.advocacyOffered === true ? true : undefined,
    advocacyOfferedOn: optional(values.advocacyOfferedOn),
    advocacyResponse: optional(values.advocacyResponse),
    riskLevel: optional(values.riskLevel),
    crmReference: optional(values.crmReference),
    careDatabaseReference: optional(values.careDatabaseReference),
    cameFrom: optional(values.from),
    linkedTo: Array.isArray(values.linkedTo) ? values.linkedTo : [],
    repeat: values.repeat === true,
    ...headerOf([stage])
  });
  return { event, after: { complaint, stages: [stage], concerns, remedies: [], events: [event] } };
}

/** What was entered but for the people: the timeline is read by more than those who may know them. */
export function withoutPeople(values: ActValues): ActValues {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !(name in registrationFields.people)));
}

function concernOf(values: ActValues, number: number, reference: string): CaseConcern {
  return withoutAbsent<CaseConcern>({
    id: 0,
    number,
    reference,
    category: textOf(values[`category.${number}`]),
    subCategory: optional(values[`subCategory.${number}`]),
    wording: textOf(values[`wording.${number}`]),
    outcomes: {},
    staffNamed: values[`staffNamed.${number}`] === true
  });
}

function attentionOf(values: ActValues, concerns: readonly CaseConcern[]): CaseStage['attention'] {
  const holds: Record<(typeof attentionReasons)[number], boolean> = {
    'Child is complainant': values.complainant === 'Child or young person',
    'Staff named': concerns.some(({ staffNamed }) => staffNamed),
    Safeguarding: values.safeguarding === true,
    'MP or councillor interest': values.firstPoint === 'MP' || values.firstPoint === 'Councillor',
    'Unreasonable behaviour': false
  };
  return attentionReasons.filter((reason) => holds[reason]);
}

function earliestOf(name: string, values: ActValues): IsoDate | undefined {
  return name === 'receivedOn' ? undefined : optional(values.receivedOn);
}

function textOf(value: ActValue | undefined): string {
  return typeof value === 'string' ? value.trim() : '';
}

function optional(value: ActValue | undefined): string | undefined {
  return isEmpty(value) ? undefined : textOf(value);
}
