import type { FeatureTexts } from './FeatureTexts';
import { notRecorded } from './notRecorded';

const receivedOn = { label: 'Day it was received' };
const team = { label: 'Team' };
const channel = { label: 'Received by' };

/** By the kind of contact. */
const fields = {
  compliment: {
    receivedOn,
    team,
    source: { label: 'From' },
    theme: { label: 'What was praised' },
    words: { label: 'What was said', hint: 'As received. Needed when it is from “Other”.' },
    channel,
    fromChild: { label: 'From a child or young person' },
    consent: { label: 'Consent to publish' },
    sharedOn: { label: 'Day it was shared with the person or team' }
  },
  comment: {
    receivedOn,
    channel,
    team,
    type: { label: 'Type' },
    words: { label: 'What was said', hint: 'As received.' },
    forwardedTo: { label: 'Forwarded to', hint: 'A team, not a name.' },
    forwardedOn: { label: 'Day it was forwarded' },
    responseNeeded: { label: 'A reply is wanted' }
  },
  enquiry: {
    kind: { label: 'Kind' },
    receivedOn,
    team,
    type: { label: 'What it is about', hint: 'For an enquiry of an MP or a councillor.' },
    linkedTo: { label: 'Linked complaint', hint: 'Its reference.' }
  },
  ombudsman: {
    reference: { label: "Ombudsman's reference" },
    receivedOn,
    stage: { label: 'What it is' },
    team,
    linkedTo: { label: 'Complaints it is about', hint: 'Their references, with commas between.' }
  }
};

const enGB = {
  fields,
  title: 'Record a contact',
  hint: 'For what is no complaint. A complaint has a form of its own.',
  register: 'Register a complaint',
  back: 'Open a case',
  kind: 'What came in',
  kinds: {
    compliment: 'Compliment',
    comment: 'Comment',
    enquiry: 'Enquiry of an MP or councillor, or request to see records',
    ombudsman: "Ombudsman's letter"
  },
  kindHints: {
    compliment: 'Counted once, by where it came from and what was praised.',
    comment: 'Disappointment, disagreement or an observation without wanting to complain.',
    enquiry: 'No names. The day by which it is to be answered follows from the process rules.',
    ombudsman: 'Begins a case in the tracker. That the Ombudsman has a complaint is recorded on the case itself.'
  },
  more: 'More',
  submit: 'Record it',
  sending: 'Recording…',
  recorded: (reference: string) => `Recorded: ${reference}.`,
  replied: (reference: string) => `Recorded: the reply to ${reference}.`,
  forbidden: 'You may not record contacts.',
  last: (kind: string) => `Last recorded. ${kind}`,
  none: 'None is recorded that you may see.',
  listFailed: 'The list could not be loaded.',
  received: (day: string) => `received ${day}`,
  due: (day: string) => `due ${day}`,
  repliedOn: (day: string) => `replied ${day}`,
  awaits: 'a reply is to be sent',
  reply: (reference: string) => `Record the reply to ${reference}`,
  replyDay: (reference: string) => `Day the reply to ${reference} was sent`,
  makeComplaint: (reference: string) => `Make ${reference} a complaint`,
  openComplaint: (complaint: string) => `Open the complaint made of it, ${complaint}`,
  cancel: 'Cancel',
  failed: { ...notRecorded, conflict: 'Others are recording too. What you entered is kept here. Try again.' }
};

/** Texts of recording contacts that are no complaint. */
export const contactTexts = { 'en-GB': enGB } satisfies FeatureTexts<typeof enGB>;
