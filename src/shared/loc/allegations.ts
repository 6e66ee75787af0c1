import type { FeatureTexts } from './FeatureTexts';
import { notRecorded } from './notRecorded';
import { counted } from './parts';

/** What is counted of somebody, and the months looked back. */
interface Counts {
  months: number;
  complaints: number;
  upheldConcerns: number;
}

const enGB = {
  title: 'Members of staff complained about',
  hint: 'Only the service recovery team, the operational lead and the investigating officer of this case may read this.',
  none: 'Nobody is named.',
  somebody: 'a member of staff',
  add: 'Name a member of staff',
  submit: 'Record it in the restricted list',
  sending: 'Recording…',
  cancel: 'Cancel',
  recorded: 'Recorded in the restricted list.',
  noStaff: 'The list of people could not be loaded.',
  failed: notRecorded,
  fields: {
    concern: 'Concern that names them',
    staff: 'Member of staff',
    namedOn: 'Day they were named',
    nature: 'What it is about',
    childMayBeHarmed: 'A child may be harmed'
  },
  harm: 'A child may be harmed.',
  harmHint: 'Goes to safeguarding or the LADO at once, not through the complaints procedure.',
  line: (concern: number, nature: string, day: string) => `concern ${concern}, ${nature.toLowerCase()}, named ${day}.`,
  due: (name: string) => `A review of ${name} is due.`,
  reasons: {
    harm: () => 'A child may be harmed: tell safeguarding at once.',
    complaints: ({ complaints, months }: Counts) =>
      `${counted(complaints, 'complaint names', 'complaints name')} them within ${counted(months, 'month', 'months')}.`,
    upheld: ({ upheldConcerns, months }: Counts) =>
      `${counted(upheldConcerns, 'concern', 'concerns')} about them upheld in part or whole within ${counted(months, 'month', 'months')}.`
  },
  notAtFault: 'To be named is not to be at fault.'
};

/** Texts about members of staff who are complained about. */
export const allegationTexts = { 'en-GB': enGB } satisfies FeatureTexts<typeof enGB>;
