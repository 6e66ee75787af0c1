import type { FeatureTexts } from './FeatureTexts';
import { notRecorded } from './notRecorded';
import { counted } from './parts';

const enGB = {
  fields: {
    on: { label: 'Day of the review' },
    response: { label: 'What it led to' },
    support: { label: 'Support offered to the member of staff', hint: 'What was offered, not how they are.' },
    referral: { label: 'Referred to' },
    referredOn: { label: 'Day of the referral' },
    caseload: {
      label: 'Caseload at the time',
      hint: 'How many cases they had: somebody with many is named more often.'
    }
  },
  title: 'Reviews of staff',
  intro:
    'A review is due when somebody is named in several complaints. To be named is not to be at fault: a person looks and decides, with the caseload in mind.',
  limits: (months: number, complaints: number, upheld: number) =>
    `Due at ${counted(complaints, 'complaint', 'complaints')} that name the same person, or at ${counted(upheld, 'concern', 'concerns')} upheld in part or whole, within ${counted(months, 'month', 'months')}; at once when a child may be harmed. The service recovery manager sets these limits.`,
  forbidden: 'This list is for operational leads and the service recovery manager.',
  back: 'Open a case',
  due: 'Due',
  made: 'Made; due again with the next complaint',
  none: 'No review is due that you may see.',
  noneMade: 'None.',
  somebody: 'A member of staff',
  allegation: (concern: number, nature: string, day: string) =>
    `concern ${concern}, ${nature.toLowerCase()}, named ${day}`,
  harm: 'A child may be harmed',
  record: (name: string) => `Record the review of ${name}`,
  submit: 'Record it in the restricted list',
  sending: 'Recording…',
  cancel: 'Cancel',
  recorded: (name: string) => `Recorded: the review of ${name}.`,
  listFailed: 'The list could not be loaded.',
  failed: { ...notRecorded, conflict: 'Somebody else has recorded this review. Nothing of yours was recorded.' }
};

/** Texts of reviews of staff who are complained about. */
export const staffReviewTexts = { 'en-GB': enGB } satisfies FeatureTexts<typeof enGB>;
