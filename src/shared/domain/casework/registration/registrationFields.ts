import type { ActField } from '../acts/ActField';
import { dayField, noteField } from '../acts/parts';
import { personFields } from '../people/CasePerson';
import {
  advocacyResponses,
  channels,
  consentStates,
  firstPoints,
  madeByKinds,
  relationships,
  riskLevels
} from '../codes';

/**
 * What taking a complaint in asks for: first what cannot wait, five fields with the main reason of the first concern; the
 * rest can follow. People go into the restricted lists and nowhere else. @see domain.md 7.1 to 7.5
 */
export const registrationFields = {
  first: {
    process: { kind: 'choice', choices: ['CHILD_STAT', 'ADULT_STAT', 'CORPORATE', 'INFORMAL'], required: true },
    receivedOn: dayField(),
    channel: { kind: 'choice', choices: channels, required: true },
    team: { kind: 'team', required: true }
  },
  more: {
    complainant: { kind: 'choice', choices: relationships, required: false },
    madeBy: { kind: 'choice', choices: madeByKinds, required: false },
    firstPoint: { kind: 'choice', choices: firstPoints, required: false },
    advocacyOffered: { kind: 'tick', required: false },
    advocacyOfferedOn: dayField({ required: false }),
    advocacyResponse: { kind: 'choice', choices: advocacyResponses, required: false },
    riskLevel: { kind: 'choice', choices: riskLevels, required: false },
    safeguarding: { kind: 'tick', required: false },
    summary: noteField({ maxLength: 2000 }),
    crmReference: { kind: 'text', maxLength: 60, required: false },
    careDatabaseReference: { kind: 'text', maxLength: 60, required: false },
    linkedTo: { kind: 'references', required: false },
    repeat: { kind: 'tick', required: false }
  },
  people: {
    complainantName: { kind: 'text', maxLength: 200, required: false },
    contactPreference: { kind: 'text', maxLength: 200, required: false },
    communicationNeed: personFields.communicationNeed,
    adjustment: personFields.adjustment,
    consent: { kind: 'choice', choices: consentStates, required: false },
    consentOn: personFields.consentOn,
    parentalResponsibility: personFields.parentalResponsibility,
    sufficientInterest: personFields.sufficientInterest,
    sufficientInterestOn: personFields.sufficientInterestOn,
    sufficientInterestReason: personFields.sufficientInterestReason,
    childName: { kind: 'text', maxLength: 200, required: false },
    childAge: { kind: 'text', maxLength: 3, required: false },
    wishes: personFields.wishes
  }
} as const satisfies Readonly<Record<string, Readonly<Record<string, ActField>>>>;

/** What each concern asks for. */
export const concernFields = {
  category: { kind: 'reason', required: true },
  subCategory: { kind: 'reasonPart', required: false },
  wording: noteField({ maxLength: 4000 }),
  staffNamed: { kind: 'tick', required: false }
} as const satisfies Readonly<Record<string, ActField>>;
