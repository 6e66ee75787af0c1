import type { FeatureTexts } from './FeatureTexts';
import { counted, number } from './parts';

const enGB = {
  title: 'Records due for review',
  intro:
    "These records are so old that their time is over: closed cases, and compliments, comments, equality answers, allegations that were not upheld and entries of the audit log, each list up to a day. The council's own schedule goes first: where it says longer, or an inquiry or a claim may need a case, leave it.",
  how: 'Two people decide. One proposes, another agrees, both are recorded by name. Nothing is destroyed on this page: the administrator of the site runs a job that destroys what two people agreed on, for good.',
  back: 'Open another case',
  none: 'No record is over its time.',
  count: (shown: number, all: number) =>
    shown === all
      ? `${counted(all, 'record is', 'records are')} over the time, the longest first.`
      : `${counted(all, 'record is', 'records are')} over the time, the longest first. ${number(shown)} are shown.`,
  more: 'Show more',
  forbidden: 'This list is for the service recovery manager.',
  forbiddenHint: 'Who decides what is destroyed sees every complaint, its people and the audit log.',
  listFailed: 'The list could not be loaded.',
  facts: { rule: 'Rule', closed: 'Closed', upTo: 'Up to', until: 'To be kept until', standing: 'Where it stands' },
  rule: (name: string, years: number, isLaw: boolean) =>
    `${name}: ${counted(years, 'year', 'years')} (${isLaw ? 'law' : 'ordinary practice, not law'})`,
  standing: {
    held: 'Held for an inquiry or a claim. Nothing of it may be destroyed.',
    due: 'Nobody has proposed anything yet.',
    proposed: (name: string, day: string) => `${name} proposed to destroy it, ${day}. A second person has to agree.`,
    agreed: (first: string, second: string, day: string) =>
      `${first} proposed it and ${second} agreed, ${day}. The site administrator's job destroys it.`,
    begun: 'It is being destroyed.'
  },
  batch: (list: string, day: string) => `${list} up to ${day}`,
  show: (reference: string) => `Show what would go with ${reference}`,
  table: (reference: string) => `Rows that would go with ${reference}`,
  list: 'List',
  rows: 'Rows',
  total: 'Together',
  changed: 'It is not what was proposed any more, so it has to be proposed again.',
  checkedMissing: 'Look first, and tick that you have.',
  checked: "I have looked at the council's schedule, and I know of no inquiry or claim that needs it.",
  propose: (reference: string) => `Propose to destroy ${reference}`,
  agree: (reference: string) => `Agree to destroy ${reference}`,
  own: 'You proposed it, so somebody else has to agree.',
  sending: 'Recording…',
  done: {
    propose: (reference: string) => `Recorded: you propose to destroy ${reference}. Nothing is destroyed yet.`,
    agree: (reference: string) =>
      `Recorded: two people agree to destroy ${reference}. The site administrator's job does it.`
  },
  failed: {
    unavailable: 'The site did not confirm it. Try again: it is never recorded twice.',
    throttled: 'The site is busy. Try again in a moment: it is never recorded twice.',
    forbidden: 'You may not record this. Nothing was recorded.',
    conflict: 'Somebody else was first, or the case has changed. Nothing of yours was recorded. It was read again.',
    other: 'It could not be recorded.'
  } as Readonly<Record<string, string>>,
  lists: {
    CaseEvents: 'Timeline',
    StaffAllegations: 'Allegations about staff',
    EqualityAnswers: 'Equality answers',
    People: 'People',
    Contacts: 'Contacts',
    InvestigationLogs: 'Log reports',
    Actions: 'Actions',
    Remedies: 'Remedies',
    Concerns: 'Concerns',
    ComplaintStages: 'Stages',
    Complaints: 'The complaint, with its documents',
    Compliments: 'Compliments',
    Comments: 'Comments',
    AuditLog: 'Audit log'
  } as Readonly<Record<string, string>>
};

/** Texts of the records due for review. */
export const retentionTexts = { 'en-GB': enGB } satisfies FeatureTexts<typeof enGB>;

/** All of them in one language. */
export type RetentionTexts = typeof enGB;
