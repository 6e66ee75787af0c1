import type { FeatureTexts } from './FeatureTexts';

const enGB = {
  failed: 'The history could not be loaded.',
  none: 'Nothing has been changed.',
  notWhole: 'The site no longer keeps the oldest versions, so what was changed before them is not shown.',
  parts: {
    complaint: 'The complaint',
    concern: (number: number) => `Concern ${number}`,
    remedy: (number: number) => `Remedy ${number}`
  },
  added: 'added',
  changed: 'changed',
  by: (name: string, moment: string) => `By ${name}, ${moment}`,
  somebody: 'somebody',
  filled: (after: string) => `From nothing to “${after}”`,
  changedTo: (before: string, after: string) => `From “${before}” to “${after}”`,
  emptied: (before: string) => `Emptied; it was “${before}”`,
  yes: 'Yes',
  no: 'No'
};

/** Texts of the history of a case's fields. */
export const caseHistoryTexts = { 'en-GB': enGB } satisfies FeatureTexts<typeof enGB>;

/** All of them in one language. */
export type CaseHistoryTexts = typeof enGB;
