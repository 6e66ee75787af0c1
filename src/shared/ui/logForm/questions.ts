import { decidedOutcomes } from '../../domain/casework/outcomes/Outcome';
import {
  adjustments,
  contactMethods,
  escalationsLikely,
  learningKinds,
  neededChanges
} from '../../domain/logReports/codes';
import type { LogFault } from '../../domain/logReports/logFaults';
import type { LogField } from '../../domain/logReports/LogContent';
import { mostLearningWords } from '../../domain/logReports/logFaults';
import { rootCauses } from '../../domain/registers/LogReport';

/** How an answer is given. */
export type QuestionKind =
  | { kind: 'line' | 'day' | 'number' | 'tick' | 'yesOrNo' | 'concerns' | 'remedies' | 'actions' | 'link' }
  | { kind: 'note'; mostWords?: number }
  | { kind: 'choice' | 'outcome' | 'choices'; options: readonly string[] };

/** Each question of the form by its answer; the order is that of the sections. */
export const questions: Readonly<Record<LogField, QuestionKind>> = {
  officerRole: { kind: 'line' },
  independent: { kind: 'tick' },
  allocatedOn: { kind: 'day' },
  responseSentOn: { kind: 'day' },
  firstContactOn: { kind: 'day' },
  contactMethods: { kind: 'choices', options: contactMethods },
  contactAttempts: { kind: 'number' },
  wantedOutcome: { kind: 'note' },
  concerns: { kind: 'concerns' },
  outcome: { kind: 'outcome', options: decidedOutcomes },
  outcomeReason: { kind: 'note' },
  rootCauses: { kind: 'choices', options: rootCauses },
  goodPractice: { kind: 'note' },
  remedies: { kind: 'remedies' },
  learningIdentified: { kind: 'yesOrNo' },
  noLearningReason: { kind: 'note' },
  learningStatement: { kind: 'note', mostWords: mostLearningWords },
  learningKind: { kind: 'choice', options: learningKinds },
  relatedLearning: { kind: 'link' },
  actions: { kind: 'actions' },
  neededChanges: { kind: 'choices', options: neededChanges },
  neededChangesNote: { kind: 'note' },
  equalityIssue: { kind: 'yesOrNo' },
  equalityNote: { kind: 'note' },
  adjustment: { kind: 'choice', options: adjustments },
  referToEqualityBoard: { kind: 'tick' },
  informationIssue: { kind: 'yesOrNo' },
  informationNote: { kind: 'note' },
  safeguarding: { kind: 'yesOrNo' },
  safeguardingSentTo: { kind: 'line' },
  restated: { kind: 'tick' },
  escalationLikely: { kind: 'choice', options: escalationsLikely },
  escalationReason: { kind: 'note' },
  hours: { kind: 'number' },
  partners: { kind: 'line' }
};

/** Questions that may be left without an answer. */
export const optional: readonly LogField[] = [
  'contactAttempts',
  'outcome',
  'goodPractice',
  'relatedLearning',
  'neededChanges',
  'neededChangesNote',
  'referToEqualityBoard',
  'restated',
  'escalationLikely',
  'escalationReason',
  'hours',
  'partners'
];

/** The id of the input that an answer is given with, on the page. @param path as `mergeLog` names answers */
export function idOf(path: string): string {
  return `log-${path.replace(/[^A-Za-z0-9-]+/g, '-')}`;
}

/** The answer that a fault is about. */
export function pathOf({ field, row }: LogFault): string {
  return row === undefined ? field : `${field}/${row.key}/${row.part}`;
}
