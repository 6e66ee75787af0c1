import type { ActField } from '../casework/acts/ActField';
import { dayField, noteField } from '../casework/acts/parts';
import { channels } from '../casework/codes';
import { enquiryKinds, enquiryTypes } from '../registers/Enquiry';

/** Contacts that are no complaint. `ombudsman`: a letter of the Ombudsman's that begins a case of theirs. @see domain.md 7.10 to 7.12, 7.15, 7.16 */
export const contactKinds = ['compliment', 'comment', 'enquiry', 'ombudsman'] as const;
/** One of {@link contactKinds}. */
export type ContactKind = (typeof contactKinds)[number];

/** Who praised, first in the words of the 2023/24 register. @see domain.md 8.12 */
export const complimentSources = [
  'Young person/child',
  'Parent/carers',
  'Foster carers',
  'Adopters',
  'Professionals',
  'Police/Judge/Legal',
  'School/education',
  'Advocate',
  'Other family',
  'Staff',
  'Other'
] as const;

/** What was praised. @see domain.md 8.13 */
export const complimentThemes = [
  'Standard of service',
  'Good communication',
  'Standard of practice (social work)',
  'Good child focus',
  'Good partnership working'
] as const;

/** Kinds of comment. @see domain.md 7.11 */
export const commentTypes = ['Suggestion', 'Observation', 'Disagreement', 'Policy feedback'] as const;

/** Consent to publish a compliment. @see domain.md 7.10 */
export const publicationConsents = ['Yes', 'No', 'Not asked'] as const;

/** What the Ombudsman's first letter asks for. @see domain.md 7.12 */
const firstOmbudsmanStages = ['Enquiry', 'Premature', 'Investigation'] as const;

const receivedOn = dayField({ from: [] });
const team = { kind: 'team', required: true } as const;
const channel = { kind: 'choice', choices: channels, required: false } as const;

/** What each kind of contact asks for: first what cannot wait, five fields at most; the rest can stay empty. */
export const contactFields = {
  compliment: {
    first: {
      receivedOn,
      team,
      source: { kind: 'choice', choices: complimentSources, required: true },
      theme: { kind: 'choice', choices: complimentThemes, required: true },
      words: noteField({ maxLength: 4000 })
    },
    more: {
      channel,
      fromChild: { kind: 'tick', required: false },
      consent: { kind: 'choice', choices: publicationConsents, required: false },
      sharedOn: dayField({ from: 'received', required: false })
    }
  },
  comment: {
    first: {
      receivedOn,
      channel,
      team,
      type: { kind: 'choice', choices: commentTypes, required: true },
      words: noteField({ maxLength: 4000, required: true })
    },
    more: {
      forwardedTo: { kind: 'text', maxLength: 100, required: false },
      forwardedOn: dayField({ from: 'received', required: false }),
      responseNeeded: { kind: 'tick', required: false }
    }
  },
  enquiry: {
    first: {
      kind: { kind: 'choice', choices: enquiryKinds, required: true },
      receivedOn,
      team,
      type: { kind: 'choice', choices: enquiryTypes, required: false },
      linkedTo: { kind: 'reference', required: false }
    },
    more: {}
  },
  ombudsman: {
    first: {
      reference: { kind: 'text', maxLength: 60, required: true },
      receivedOn,
      stage: { kind: 'choice', choices: firstOmbudsmanStages, required: true },
      team,
      linkedTo: { kind: 'references', required: false }
    },
    more: {}
  }
} as const satisfies Record<ContactKind, Record<'first' | 'more', Readonly<Record<string, ActField>>>>;

/** Names of the fields of each kind. */
export type ContactFieldNames = {
  readonly [K in ContactKind]: keyof ((typeof contactFields)[K]['first'] & (typeof contactFields)[K]['more']) & string;
};
