import { deriveOutcome } from '../casework/outcomes/overallOutcome';
import { emptyLog, type LogContent, type LogField } from './LogContent';

/** The parts of the form in order, each with its answers. One page, so that nothing is behind a door. */
export const logSections = [
  { id: 'officer', fields: ['officerRole', 'independent', 'allocatedOn', 'responseSentOn'] },
  { id: 'contact', fields: ['firstContactOn', 'contactMethods', 'contactAttempts', 'wantedOutcome'] },
  { id: 'concerns', fields: ['concerns', 'outcome', 'outcomeReason', 'rootCauses', 'goodPractice', 'remedies'] },
  {
    id: 'learning',
    fields: [
      'learningIdentified',
      'noLearningReason',
      'learningStatement',
      'learningKind',
      'relatedLearning',
      'actions',
      'neededChanges',
      'neededChangesNote'
    ]
  },
  {
    id: 'safety',
    fields: [
      'equalityIssue',
      'equalityNote',
      'adjustment',
      'referToEqualityBoard',
      'informationIssue',
      'informationNote',
      'safeguarding',
      'safeguardingSentTo'
    ]
  },
  { id: 'after', fields: ['restated', 'escalationLikely', 'escalationReason', 'hours', 'partners'] }
] as const satisfies readonly { id: string; fields: readonly LogField[] }[];

/** One of the parts of the form. */
export type LogSectionId = (typeof logSections)[number]['id'];

/** Answers that are asked only after another; every other is always asked. */
const conditions: Partial<Record<LogField, (content: LogContent) => boolean>> = {
  outcomeReason: ({ outcome, concerns }) =>
    outcome !== undefined && outcome !== deriveOutcome(concerns.map((concern) => concern.outcome)),
  remedies: ({ outcome, concerns }) => {
    const overall = outcome ?? deriveOutcome(concerns.map((concern) => concern.outcome));
    return overall === 'Upheld' || overall === 'Partly upheld';
  },
  noLearningReason: ({ learningIdentified }) => learningIdentified === false,
  learningStatement: ({ learningIdentified }) => learningIdentified === true,
  learningKind: ({ learningIdentified }) => learningIdentified === true,
  // Nobody is asked for it: it is there where something was linked.
  relatedLearning: ({ learningIdentified, relatedLearning }) =>
    learningIdentified === true && relatedLearning !== undefined,
  actions: ({ learningIdentified }) => learningIdentified === true,
  neededChangesNote: (content) => content.neededChanges.length > 0,
  equalityNote: ({ equalityIssue }) => equalityIssue === true,
  adjustment: ({ equalityIssue }) => equalityIssue === true,
  referToEqualityBoard: ({ equalityIssue }) => equalityIssue === true,
  informationNote: ({ informationIssue }) => informationIssue === true,
  safeguardingSentTo: ({ safeguarding }) => safeguarding === true,
  escalationReason: ({ escalationLikely }) => escalationLikely === 'Likely'
};

/** Whether an answer is asked for after what was answered so far. @see domain.md 7.7 */
export function isAsked(field: LogField, content: LogContent): boolean {
  return conditions[field]?.(content) ?? true;
}

/**
 * What is kept of a report when it is submitted: without answers that are no longer asked for, such as the learning of
 * a report that came to say there is none.
 */
export function askedContent(content: LogContent): LogContent {
  const kept = Object.entries(content).filter(([field]) => isLogField(field) && isAsked(field, content));
  return { ...emptyLog, ...Object.fromEntries(kept) };
}

function isLogField(name: string): name is LogField {
  return logSections.some(({ fields }) => fields.some((field) => field === name));
}

/** A content out of what a site or a device has kept: whatever is no answer of the form is left out; absent when it is none at all. */
export function toLogContent(found: unknown): LogContent | undefined {
  if (typeof found !== 'object' || found === null) return undefined;
  const known = Object.entries(found).filter(
    ([field, value]) => isLogField(field) && value !== null && Array.isArray(value) === field in emptyLog
  );
  return { ...emptyLog, ...Object.fromEntries(known) };
}
