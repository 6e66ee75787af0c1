import type { actionCategories } from '../../../src/shared/domain/registers/ActionItem';

/** Something a service learnt from complaints, without anyone in it. */
export interface Learnt {
  readonly title: string;
  readonly service: string;
  readonly themes: readonly string[];
  readonly happened: string;
  readonly learned: string;
  readonly changed: string;
}

/** What services learnt, the latest first. @see report-2023-24.md M */
export const learnt: readonly [Learnt, ...Learnt[]] = [
  {
    title: 'Telling families before a worker changes',
    service: 'Assessment and family support',
    themes: ['Communication'],
    happened: 'Families heard of a new worker only at the next visit.',
    learned: 'A change of worker needs a call and a letter before it happens.',
    changed: 'A letter with the new worker’s name goes out a week before, and a joint visit is offered.'
  },
  {
    title: 'Minutes that arrive while they still matter',
    service: 'Children in care and care leavers',
    themes: ['Communication', 'Standards of service'],
    happened: 'Reports and minutes of reviews came weeks late or not at all.',
    learned: 'Minutes that come late cannot be put right at the meeting they are about.',
    changed: 'Minutes are due in ten working days and the monthly service meeting looks at those that are late.'
  },
  {
    title: 'Papers in good time for standards of care meetings',
    service: 'Fostering and adoption',
    themes: ['Standards of service'],
    happened: 'Carers had the papers on the day of the meeting.',
    learned: 'Carers cannot prepare without the papers.',
    changed: 'The process notes were written anew, and carers in the process have a mentor.'
  },
  {
    title: 'Clear words about contact with fathers',
    service: 'Assessment and family support',
    themes: ['Communication'],
    happened: 'Fathers who do not live with their child were left out of letters.',
    learned: 'Everybody with parental responsibility hears from us unless it is not safe.',
    changed: 'The start of every assessment asks who has parental responsibility, and letters go to each.'
  },
  {
    title: 'Checking an address before a letter leaves',
    service: 'Quality and practice',
    themes: ['Breach of confidentiality'],
    happened: 'A letter went to an earlier address.',
    learned: 'An address is checked with the person and not with the last letter.',
    changed: 'Templates take the address from the record, and a second person looks at reports before they go.'
  },
  {
    title: 'Answering sooner when a child complains',
    service: "Children's disability",
    themes: ['Communication', 'Standards of service'],
    happened: 'An answer to a young person was written for the parents.',
    learned: 'A young person who complains gets an answer written for them.',
    changed: 'Answers to young people are read by the participation team before they go.'
  },
  {
    title: 'Saying why an enquiry was opened',
    service: 'Assessment and family support',
    themes: ['Child protection issues'],
    happened: 'Families did not know why an enquiry had begun.',
    learned: 'The reason is given in words a family uses, and in writing.',
    changed: 'A one-page note goes with the first visit.'
  },
  {
    title: 'A handover when support for care leavers ends',
    service: 'Children in care and care leavers',
    themes: ['Standards of service'],
    happened: 'Support ended without a plan for what came next.',
    learned: 'An end needs a date, a person and a plan.',
    changed: 'The weekly management meeting looks at every ending four weeks ahead.'
  }
];

/** What is planned after a complaint, by kind of action. */
export const planned: Readonly<Record<(typeof actionCategories)[number], string>> = {
  Apology: 'Write a letter of apology.',
  Remedy: 'Agree and pay what was offered.',
  'Individual practice': 'Talk it through in supervision.',
  Team: 'Bring the learning to the team meeting.',
  Procedure: 'Change the procedure and tell those who use it.',
  System: 'Change the template in the case system.',
  Training: 'Add the case to the induction training.',
  'Leaflet or information': 'Revise the leaflet.',
  Partner: 'Share the learning with the partner agency.'
};

/** How the Ombudsman decided the demo's cases, the earliest first. */
export const ombudsmanEndings = [
  'Closed after initial enquiries',
  'Referred back for local resolution',
  'Not upheld',
  'Upheld: fault and injustice',
  'Closed after initial enquiries',
  'Invalid or incomplete',
  'Upheld: fault and injustice',
  'Referred back for local resolution',
  'Upheld: fault, no injustice',
  'Closed after initial enquiries',
  'Not upheld',
  'Advice given',
  'Upheld: fault and injustice',
  'Closed after initial enquiries'
] as const;
