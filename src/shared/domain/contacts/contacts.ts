import type { Fault } from '../refusals/Refusal';
import { rateStage } from '../board/rateStage';
import type { WorkingDayCalendar } from '../calendar/workingDayCalendar';
import type { ActField, ActValues } from '../casework/acts/ActField';
import { fieldFault, isEmpty } from '../casework/acts/faultsOf';
import type { Intake } from '../casework/registration/registration';
import type { IsoDate } from '../dates/IsoDate';
import type { RulebookIndex } from '../processRules/selectRules';
import { type ContactKind, contactFields } from './contactFields';

/** Every field of a kind, in order. */
export function askedOfContact(kind: ContactKind): readonly (readonly [string, ActField])[] {
  const { first, more } = contactFields[kind];
  return [...Object.entries<ActField>(first), ...Object.entries<ActField>(more)];
}

/** Everything that is wrong with what was entered, in the order of the form. */
export function contactFaults(
  kind: ContactKind,
  values: ActValues,
  { today, serviceOf }: Pick<Intake, 'today' | 'serviceOf'>
): readonly Fault[] {
  const received = typeof values.receivedOn === 'string' ? values.receivedOn : undefined;
  const faults = askedOfContact(kind).flatMap(([name, field]): Fault[] => {
    const earliest = ({ from }: { from?: unknown }): IsoDate | undefined =>
      from === 'received' ? received : undefined;
    const fault = fieldFault(field, values[name], { today, serviceOf, earliest });
    return fault === undefined ? [] : [{ field: name, ...fault }];
  });
  return faults.length > 0 ? faults : togetherFaults(kind, values);
}

function togetherFaults(kind: ContactKind, values: ActValues): readonly Fault[] {
  if (kind === 'compliment' && values.source === 'Other' && isEmpty(values.words)) {
    return [{ field: 'words', why: 'otherSourceMissing' }];
  }
  if (kind === 'comment' && !isEmpty(values.forwardedOn) && isEmpty(values.forwardedTo)) {
    return [{ field: 'forwardedTo', why: 'forwardedToNobody' }];
  }
  if (kind === 'enquiry' && values.kind !== 'Subject access request' && isEmpty(values.type)) {
    return [{ field: 'type', why: 'subjectMissing' }];
  }
  return [];
}

/**
 * The day by which an enquiry is to be answered, by the process rules; absent when there is no rule for it.
 * @see domain.md 4, rows P32 and P33
 */
export function enquiryDueOn(
  values: ActValues,
  rules: RulebookIndex,
  calendar: WorkingDayCalendar,
  today: IsoDate
): IsoDate | undefined {
  const received = String(values.receivedOn ?? '');
  const isRequest = values.kind === 'Subject access request';
  const { headline } = rateStage(
    {
      id: 0,
      reference: '',
      process: isRequest ? 'SAR' : 'MP',
      stage: isRequest ? 'REQUEST' : 'ENQUIRY',
      team: '',
      service: '',
      receivedOn: received,
      openedOn: received,
      events: { received_on: received },
      freezes: [],
      attention: [],
      modifiedAt: ''
    },
    rules,
    calendar,
    today
  );
  return headline?.clock.due;
}

const prefixes: Readonly<Record<Exclude<ContactKind, 'ombudsman'>, string>> = {
  compliment: 'CP',
  comment: 'CM',
  enquiry: 'EN'
};

/** The kind of a contact that can turn out to be a complaint, by its reference; absent for any other. */
export function kindToRegister(reference: string): 'comment' | 'compliment' | undefined {
  return (['comment', 'compliment'] as const).find((kind) => reference.startsWith(`${prefixes[kind]}-`));
}

/** What a new reference begins with, for example `EN-2026-`; the Ombudsman's cases have the Ombudsman's own. */
export function contactPrefix(kind: Exclude<ContactKind, 'ombudsman'>, receivedOn: IsoDate): string {
  return `${prefixes[kind]}-${receivedOn.slice(0, 4)}-`;
}
