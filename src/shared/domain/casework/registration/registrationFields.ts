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
    process: {
      kind: 'choice',
      label: 'Procedure',
      choices: ['CHILD_STAT', 'ADULT_STAT', 'CORPORATE', 'INFORMAL'],
      required: true
    },
    receivedOn: dayField('Day it was received', { hint: 'Day 0 of the first clock.' }),
    channel: { kind: 'choice', label: 'Received by', choices: channels, required: true },
    team: { kind: 'team', label: 'Team', required: true }
  },
  more: {
    complainant: {
      kind: 'choice',
      label: 'Complainant',
      hint: 'How they stand to the child.',
      choices: relationships,
      required: false
    },
    madeBy: { kind: 'choice', label: 'Made by', choices: madeByKinds, required: false },
    firstPoint: { kind: 'choice', label: 'First point of contact', choices: firstPoints, required: false },
    advocacyOffered: { kind: 'tick', label: 'An advocate was offered', required: false },
    advocacyOfferedOn: dayField('Day an advocate was offered', { required: false }),
    advocacyResponse: { kind: 'choice', label: 'Answer to the offer', choices: advocacyResponses, required: false },
    riskLevel: { kind: 'choice', label: 'Risk', choices: riskLevels, required: false },
    safeguarding: { kind: 'tick', label: 'A safeguarding concern was raised', required: false },
    summary: noteField('Summary', { hint: 'No names, places, ages or dates that identify anyone.', maxLength: 2000 }),
    crmReference: { kind: 'text', label: 'CRM reference', maxLength: 60, required: false },
    careDatabaseReference: { kind: 'text', label: 'Social care database reference', maxLength: 60, required: false },
    linkedTo: { kind: 'references', label: 'Linked cases', required: false },
    repeat: { kind: 'tick', label: 'The same person has complained about this before', required: false }
  },
  people: {
    complainantName: { kind: 'text', label: 'Name of the complainant', maxLength: 200, required: false },
    contactPreference: {
      kind: 'text',
      label: 'How to reach them',
      hint: 'And when, if they said so.',
      maxLength: 200,
      required: false
    },
    communicationNeed: personFields.communicationNeed,
    adjustment: personFields.adjustment,
    consent: { kind: 'choice', label: 'Consent to act for the child', choices: consentStates, required: false },
    consentOn: personFields.consentOn,
    parentalResponsibility: personFields.parentalResponsibility,
    sufficientInterest: personFields.sufficientInterest,
    sufficientInterestOn: personFields.sufficientInterestOn,
    sufficientInterestReason: personFields.sufficientInterestReason,
    childName: { kind: 'text', label: 'Name of the child or young person', maxLength: 200, required: false },
    childAge: { kind: 'text', label: "The child's age when it was received", maxLength: 3, required: false },
    wishes: personFields.wishes
  }
} as const satisfies Readonly<Record<string, Readonly<Record<string, ActField>>>>;

/** What each concern asks for. */
export const concernFields = {
  category: { kind: 'reason', label: 'Main reason', required: true },
  subCategory: { kind: 'reasonPart', label: 'Reason in detail', required: false },
  wording: noteField('What was said', { hint: 'No names of people.', maxLength: 4000 }),
  staffNamed: {
    kind: 'tick',
    label: 'A member of staff is complained about',
    hint: 'Who it is goes into the restricted list of allegations, never here.',
    required: false
  }
} as const satisfies Readonly<Record<string, ActField>>;
