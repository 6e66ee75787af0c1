import type { ConcernOutcome } from '../casework/outcomes/Outcome';
import type { IsoDate } from '../dates/IsoDate';
import type { rootCauses } from '../registers/LogReport';
import type { Person } from '../stages/ComplaintStage';
import type { Adjustment, ContactMethod, EscalationLikely, LearningKind, NeededChange } from './codes';

/** What the officer found on one concern. @see domain.md 7.7, row 5 */
export interface LogConcern {
  /** The concern's number in the case. */
  number: number;
  category: string;
  subCategory?: string;
  wording: string;
  outcome?: ConcernOutcome;
  /** One line. */
  finding?: string;
  evidence?: string;
  /** Standard or policy it was tested against. */
  standard?: string;
}

/** Something offered to put it right. @see domain.md 7.7, row 9 */
export interface LogRemedy {
  /** The row's own for ever, so that two people's changes can be told apart. */
  id: string;
  type?: string;
  given?: boolean;
}

/** An action the officer recommends. @see domain.md 7.7, row 12 */
export interface LogAction {
  /** The row's own for ever. */
  id: string;
  action?: string;
  category?: string;
  owner?: Person;
  dueOn?: IsoDate;
}

/** Learning that a report refers to instead of writing it anew. */
export interface RelatedLearning {
  /** A published record, or another log report. */
  from: 'library' | 'log';
  /** Of the record; of the report its reference and stage. */
  key: string;
  /** As it was called when it was linked. */
  title: string;
}

/**
 * What a log report says. A key that is absent was not answered yet; no answer is taken for granted. Notes hold no
 * names. @see domain.md 7.7
 */
export interface LogContent {
  officerRole?: string;
  /** The officer is not the subject of the complaint, and outside the line of management where that is asked. */
  independent?: boolean;
  allocatedOn?: IsoDate;
  firstContactOn?: IsoDate;
  responseSentOn?: IsoDate;
  contactMethods: readonly ContactMethod[];
  contactAttempts?: number;
  wantedOutcome?: string;
  concerns: readonly LogConcern[];
  /** Only where it is not the one the concerns give. */
  outcome?: ConcernOutcome;
  outcomeReason?: string;
  rootCauses: readonly (typeof rootCauses)[number][];
  goodPractice?: string;
  remedies: readonly LogRemedy[];
  learningIdentified?: boolean;
  noLearningReason?: string;
  learningStatement?: string;
  learningKind?: LearningKind;
  relatedLearning?: RelatedLearning;
  actions: readonly LogAction[];
  neededChanges: readonly NeededChange[];
  neededChangesNote?: string;
  equalityIssue?: boolean;
  equalityNote?: string;
  adjustment?: Adjustment;
  referToEqualityBoard?: boolean;
  informationIssue?: boolean;
  informationNote?: string;
  safeguarding?: boolean;
  safeguardingSentTo?: string;
  restated?: boolean;
  escalationLikely?: EscalationLikely;
  escalationReason?: string;
  /** Hours spent, in halves. */
  hours?: number;
  partners?: string;
}

/** Names of the answers of a log report. */
export type LogField = keyof LogContent;

/** A log report in which nothing was answered. */
export const emptyLog: LogContent = {
  contactMethods: [],
  concerns: [],
  rootCauses: [],
  remedies: [],
  actions: [],
  neededChanges: []
};
