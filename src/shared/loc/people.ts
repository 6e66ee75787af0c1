import type { FeatureTexts } from './FeatureTexts';
import { notRecorded } from './notRecorded';

const enGB = {
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
