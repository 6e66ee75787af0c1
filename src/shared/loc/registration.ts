import { actTexts } from './acts';
import type { FeatureTexts } from './FeatureTexts';
import { counted } from './parts';
import { personFieldTexts } from './people';

const { acts } = actTexts['en-GB'];

const enGB = {
  fields: {
    ...acts['change-details'].fields,
    ...personFieldTexts,
    process: { label: 'Procedure' },
    receivedOn: { label: 'Day it was received', hint: 'Day 0 of the first clock.' },
    complainant: { label: 'Complainant', hint: 'How they stand to the child.' },
    safeguarding: { label: 'A safeguarding concern was raised' },
    complainantName: { label: 'Name of the complainant' },
    contactPreference: { label: 'How to reach them', hint: 'And when, if they said so.' },
    consent: { label: 'Consent to act for the child' },
    childName: { label: 'Name of the child or young person' },
    childAge: { label: "The child's age when it was received" }
  },
  concernFields: acts['record-concern'].fields,
  title: 'Register a complaint',
  hint: 'Procedure, day, how it came in, team and the main reason will do. The rest can follow.',
  start: 'Register a complaint',
  resume: 'Go on registering a complaint',
  kept: (time: string) => `Kept on this device at ${time}, until it is saved.`,
  notKept: 'This device could not keep it. Save it before you leave.',
  from: (contact: string) =>
    `Made of ${contact}. What was said in it stands under the first concern: take every name out.`,
  begun: (contact: string) =>
    `Another complaint was begun on this device and stands here. Register it or clear the form; ${contact} comes after it.`,
  parts: { first: 'What cannot wait', more: 'More about the complaint', people: 'People' },
  concern: (number: number) => `Concern ${number}`,
  addConcern: 'Add another concern',
  peopleHint: 'Names go into the restricted lists, which only those may read who handle the case.',
  submit: 'Register it',
  sending: 'Registering…',
  discard: 'Clear the form',
  forbidden: 'Only the service recovery team and resident experience register complaints.',
  likely: {
    title: 'Cases it may belong to',
    none: 'None looks like this one.',
    found: (count: number) => `${counted(count, 'case looks', 'cases look')} like this one.`,
    because: {
      reference: 'Same reference in another system.',
      person: 'Somebody of the same name.',
      circumstances: 'Same team and kind of complainant, about the same days.'
    },
    received: (day: string, team: string) => `Received ${day}${team === '' ? '' : `, ${team}`}.`,
    open: (reference: string) => `Open ${reference}`,
    link: (reference: string) => `Link ${reference}`,
    linked: 'Linked',
    nowLinked: (reference: string) => `Linked: ${reference}.`
  }
};

/** Texts of registering a complaint. */
export const registrationTexts = { 'en-GB': enGB } satisfies FeatureTexts<typeof enGB>;
