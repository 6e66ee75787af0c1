import type { FeatureTexts } from './FeatureTexts';
import { counted } from './parts';

const enGB = {
  title: 'Actions',
  ofCase: (reference: string) => `Actions of ${reference}`,
  rule: 'An action is done when the service recovery team has seen that it is.',
  finding: (overdue: number, toVerify: number, count: number) =>
    count === 0
      ? 'No actions to show.'
      : `${counted(count, 'action', 'actions')}: ${overdue} overdue, ${toVerify} to be verified.`,
  shows: { mine: 'Mine', all: 'All', overdue: 'Overdue', toVerify: 'To be verified', impact: 'Impact to be reviewed' },
  showsLabel: 'Which actions',
  service: 'Service',
  allServices: 'All services',
  standing: {
    overdue: 'Overdue',
    open: 'Open',
    toVerify: 'To be verified',
    done: 'Done and verified',
    cancelled: 'Cancelled'
  },
  facts: {
    case: 'Case',
    owner: 'Owner',
    nobody: 'Nobody yet',
    due: 'Due',
    done: 'Done',
    verified: 'Verified',
    by: (day: string, name: string) => `${day}, by ${name}`,
    impact: 'Impact review',
    evidence: 'Evidence',
    effect: 'Effect found',
    category: 'Kind'
  },
  acts: {
    start: 'Start',
    finish: 'It is done',
    verify: 'Verify',
    'send-back': 'Send back',
    cancel: 'Cancel the action',
    'review-impact': 'Record the effect'
  },
  words: {
    start: '',
    finish: 'What shows that it is done, or where that is kept',
    verify: '',
    'send-back': 'What is missing',
    cancel: 'Why it is not needed',
    'review-impact': 'What came of it'
  },
  effect: {
    show: 'Does it work?',
    theme: 'Theme to compare',
    choose: 'Choose a theme',
    failed: 'The figures could not be read.'
  },
  impactOn: 'Day to look at whether it helped',
  missing: 'Say it in a few words.',
  dayOver: 'Choose a day that is not over.',
  go: 'Go on',
  back: 'Cancel',
  done: 'Recorded.',
  failed: {
    conflict: 'Somebody else moved it on first. Look again.',
    forbidden: 'You may not change this action.',
    invalid: 'This cannot be done with the action now.',
    other: 'It was not confirmed. Try again.'
  }
};

/** Words of the action plan. */
export type ActionTexts = typeof enGB;

/** Texts of the action plan. */
export const actionTexts = { 'en-GB': enGB } satisfies FeatureTexts<ActionTexts>;
