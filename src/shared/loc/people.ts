import type { FeatureTexts } from './FeatureTexts';
import { notRecorded } from './notRecorded';

/** By the names under which the restricted list keeps them. */
export const personFieldTexts = {
  role: { label: 'Part they play' },
  name: { label: 'Name' },
  relationship: { label: 'How they stand to the child' },
  isChild: { label: 'A child or young person' },
  age: { label: 'Age when the complaint was received' },
  contactPreference: {
    label: 'How to reach them',
    hint: 'And when, if they said so. A new address has to be checked anew by somebody else.'
  },
  communicationNeed: { label: 'Interpreter or communication need' },
  adjustment: { label: 'Reasonable adjustment' },
  parentalResponsibility: { label: 'Parental responsibility was evidenced' },
  consent: { label: 'Consent or authority to act' },
  consentOn: { label: 'Day the consent was given' },
  wishes: {
    label: "The child's wishes were confirmed",
    hint: 'That the child agrees, and that it says what the child thinks.'
  },
  sufficientInterest: {
    label: "Sufficient interest in the child's welfare",
    hint: 'For somebody who is neither the child nor a parent or carer. After a “No”, tell them that nothing further follows.'
  },
  sufficientInterestOn: { label: 'Day of that decision' },
  sufficientInterestReason: { label: 'Reason for that decision', hint: 'Kept in the restricted list.' },
  crmPersonKey: { label: 'Key in the CRM' }
};

const enGB = {
  fields: personFieldTexts,
  none: 'Nobody is recorded.',
  hint: 'Only the service recovery team and information governance read all of this. Officers read how to reach people.',
  add: 'Add somebody',
  change: (name: string) => `Change ${name}`,
  check: (name: string) => `I have checked the address of ${name}`,
  checked: (name: string, day: string) => `Address checked by ${name}, ${day}.`,
  unchecked: 'Address not checked yet.',
  recorded: (name: string) => `Recorded: ${name}.`,
  addressRecorded: (name: string) => `Recorded: the address of ${name} is checked.`,
  submit: 'Record it in the restricted list',
  sending: 'Recording…',
  cancel: 'Cancel',
  conflict: 'Somebody else changed this person first',
  conflictHint:
    'Nothing of yours has been recorded yet. Record it again to keep yours, or type theirs. What only they changed stays.',
  theirs: (value: string) => `Theirs: ${value}`,
  mine: (value: string) => `Yours: ${value}`,
  empty: 'nothing',
  failed: notRecorded
};

/** Texts of the people of a case. */
export const peopleTexts = { 'en-GB': enGB } satisfies FeatureTexts<typeof enGB>;
