import type { IsoDate } from '../../domain/dates/IsoDate';
import type { HubReader } from '../../domain/roles/HubReader';
import type { RoleCode } from '../../domain/roles/Role';
import type { Hub } from '../../data/createHub';
import type { ChooseTexts, FeatureTexts } from '../../loc/FeatureTexts';
import type { Texts } from '../../loc/Texts';
import type { HubPlace } from '../app/HubPlace';
import type { Need } from './Need';

/** What a list of the home page is read with. */
export interface HomeGiven {
  hub: Hub;
  reader: HubReader;
  /** Services that the tab is narrowed to; none for all. */
  services: readonly string[];
  /** The hub's common texts in the screen's language. */
  texts: Texts;
  /** The UK day by the server's clock. */
  today: IsoDate;
  /** Chooses a feature's texts in the screen's language. */
  choose: ChooseTexts;
}

/** The words of a list. */
export interface HomeListTexts {
  title: string;
}

/** A list of the home page, as a feature gives it. */
export interface HomeListSource {
  texts: FeatureTexts<HomeListTexts>;
  /** Where all of them are. */
  all: HubPlace;
  /** What needs the reader, most urgent first. @throws HubError */
  read(given: HomeGiven): Promise<readonly Need[]>;
}

/** A list that a feature hangs into the home page. To add one, add a row and its source. */
export interface HomeListDefinition {
  id: string;
  /** Whom it is for; everybody when absent. */
  roles?: readonly RoleCode[];
  /** Fetches its code when the home page is shown to somebody whom it is for. Always the same function. */
  load(): Promise<HomeListSource>;
}

/** Every list of the home page besides the board's, in their order; small as they are, one chunk holds them all. @see design.md, Home */
export const homeLists: readonly HomeListDefinition[] = [
  {
    id: 'logs-to-write',
    roles: ['R2', 'R3', 'R5', 'R6'],
    load: async () => (await import(/* webpackChunkName: 'hub-home-lists' */ './lists/logsToWrite')).logsToWrite
  },
  {
    id: 'replies-due',
    roles: ['R2', 'R5', 'R6', 'R9', 'R14'],
    load: async () => (await import(/* webpackChunkName: 'hub-home-lists' */ './lists/repliesDue')).repliesDue
  },
  {
    id: 'remedies-due',
    roles: ['R3', 'R5', 'R6', 'R7'],
    load: async () => (await import(/* webpackChunkName: 'hub-home-lists' */ './lists/remediesDue')).remediesDue
  },
  {
    id: 'staff-reviews-due',
    roles: ['R3', 'R6'],
    load: async () => (await import(/* webpackChunkName: 'hub-home-lists' */ './lists/staffReviewsDue')).staffReviewsDue
  },
  {
    id: 'open-issues',
    roles: ['R5', 'R6', 'R9', 'R10'],
    load: async () => (await import(/* webpackChunkName: 'hub-home-lists' */ './lists/openIssues')).openIssues
  },
  {
    id: 'retention-reviews',
    roles: ['R6'],
    load: async () =>
      (await import(/* webpackChunkName: 'hub-home-lists' */ './lists/retentionReviews')).retentionReviews
  },
  {
    id: 'guidance-approvals',
    roles: ['R6'],
    load: async () =>
      (await import(/* webpackChunkName: 'hub-home-lists' */ './lists/guidanceApprovals')).guidanceApprovals
  },
  {
    id: 'guidance-reviews',
    roles: ['R5', 'R6', 'R13'],
    load: async () => (await import(/* webpackChunkName: 'hub-home-lists' */ './lists/guidanceReviews')).guidanceReviews
  },
  {
    id: 'reports-to-approve',
    roles: ['R6'],
    load: async () =>
      (await import(/* webpackChunkName: 'hub-home-lists' */ './lists/reportsToApprove')).reportsToApprove
  },
  {
    id: 'learning-steps',
    roles: ['R3', 'R5', 'R6'],
    load: async () => (await import(/* webpackChunkName: 'hub-home-lists' */ './lists/learningSteps')).learningSteps
  },
  {
    id: 'learning-digest',
    roles: ['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R8', 'R9', 'R10', 'R13', 'R14'],
    load: async () => (await import(/* webpackChunkName: 'hub-home-lists' */ './lists/learningDigest')).learningDigest
  }
];
