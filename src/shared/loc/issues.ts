import type { FeatureTexts } from './FeatureTexts';
import { notRecorded } from './notRecorded';

const enGB = {
  fields: {
    status: { label: 'How far it has come' },
    outcome: { label: 'What was done', hint: 'No names of people.' }
  },
  title: 'Equality and information issues',
  intro: 'What complaints raise besides themselves: possible breaches of personal data, and questions of equality.',
  breach: 'A breach that puts people at risk is told to the Information Commissioner within 72 hours of being noticed.',
  forbidden: 'These lists are for those who look after equality and information governance.',
  back: 'Open a case',
  kinds: { information: 'Information governance', equality: 'Equality' },
  none: 'Nothing is open.',
  closed: 'Closed',
  raised: (day: string) => `Raised ${day}`,
  open: (reference: string) => `Open ${reference}`,
  done: (status: string, outcome: string) => (outcome === '' ? status : `${status}: ${outcome}`),
  record: (number: number) => `Say what was done about issue ${number}`,
  submit: 'Record it',
  sending: 'Recording…',
  cancel: 'Cancel',
  recorded: 'Recorded.',
  listFailed: 'The lists could not be loaded.',
  retry: 'Try again',
  failed: {
    ...notRecorded,
    conflict: 'Somebody else has recorded something on this issue. Nothing of yours was recorded.'
  }
};

/** Texts of issues that complaints raise. */
export const issueTexts = { 'en-GB': enGB } satisfies FeatureTexts<typeof enGB>;
