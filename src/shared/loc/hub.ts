import type { FeatureTexts } from './FeatureTexts';
import { number } from './parts';

const enGB = {
  nav: 'Screens of the hub',
  screens: {
    home: 'Home',
    board: 'RAG board',
    case: 'Case',
    log: 'Log reports',
    actions: 'Actions',
    guidance: 'Guidance',
    learning: 'Learning',
    reports: 'Reports',
    accessibility: 'Accessibility statement'
  },
  pageTitle: (title: string) => `${title} - 3Cs Info Hub`,
  caseTitle: (reference: string) => `Case ${reference}`,
  search: 'Open a case by its reference',
  searchHint: 'Find a case',
  copyLink: 'Copy link',
  share: 'Share',
  copied: 'Link copied.',
  shareFailed: 'The link could not be passed on.',
  home: {
    title: 'What needs you today',
    lists: {
      overdue: 'Overdue or at limit',
      dueSoon: 'Due soon',
      unallocated: 'Not allocated',
      pauseReviews: 'Pauses to review',
      ombudsman: 'With the Ombudsman'
    },
    part: (title: string, count: number) => `${title}: ${number(count)}`,
    all: (title: string, count: number) => `${title}: all ${number(count)}`,
    due: (day: string) => `due ${day}`,
    none: 'None.',
    nothing: 'Nothing needs you today.',
    nothingHint: 'The screens of the hub are above. What comes up for you will stand here.',
    alsoNothing: (titles: readonly string[]) => `Nothing in: ${titles.join('; ')}.`,
    failed: 'Some of this could not be loaded. It is asked for again when you come back to this page.'
  }
};

/** Texts of the hub's bar and of its home page. */
export const hubTexts = { 'en-GB': enGB } satisfies FeatureTexts<typeof enGB>;

/** All of them in one language. */
export type HubTexts = typeof enGB;
