import { deriveOutcome, overallOutcome } from '../casework/outcomes/overallOutcome';
import type { IsoDate } from '../dates/IsoDate';
import { isIsoDate } from '../dates/ordinals';
import type { LogAction, LogConcern, LogContent, LogField, LogRemedy } from './LogContent';
import { isAsked, logSections } from './logSections';

/** What can be wrong with an answer. */
export type LogFaultCode = 'missing' | 'noSuchDay' | 'ahead' | 'before' | 'tooLong' | 'tooManyWords' | 'notANumber';

/** One thing that is wrong, where the form shows it. */
export interface LogFault {
  field: LogField;
  /** In answers of several rows: which row, by its number or id, and which of its answers. */
  row?: { key: string; part: keyof LogConcern | keyof LogRemedy | keyof LogAction };
  fault: LogFaultCode;
  /** The day, length or number of words that goes with it. */
  limit?: IsoDate | number;
}

/** What a report is judged by. */
export interface LogSituation {
  /** UK day. */
  today: IsoDate;
  /** Day the complaint was received: nothing of the investigation was before it. */
  receivedOn: IsoDate;
}

/** Most characters of a line, and of a note. */
export const logLengths = { line: 255, note: 4000 } as const;

/** Most words of a learning statement, so that it is read. @see domain.md 7.9 */
export const mostLearningWords = 120;

/** Answers without which a report cannot be submitted, where they are asked for. @see domain.md 7.7, column "req" */
const needed: readonly LogField[] = [
  'officerRole',
  'independent',
  'allocatedOn',
  'firstContactOn',
  'responseSentOn',
  'contactMethods',
  'wantedOutcome',
  'concerns',
  'outcomeReason',
  'rootCauses',
  'remedies',
  'learningIdentified',
  'noLearningReason',
  'learningStatement',
  'learningKind',
  'actions',
  'equalityIssue',
  'equalityNote',
  'adjustment',
  'informationIssue',
  'informationNote',
  'safeguarding',
  'safeguardingSentTo'
];

const days: readonly LogField[] = ['allocatedOn', 'firstContactOn', 'responseSentOn'];
const lines: readonly LogField[] = ['officerRole', 'safeguardingSentTo'];

/**
 * Everything that keeps a report from being submitted, in the order of the form. A draft may have any of them.
 * @see domain.md 7.7
 */
export function logFaults(content: LogContent, situation: LogSituation): readonly LogFault[] {
  return logSections
    .flatMap(({ fields }): readonly LogField[] => fields)
    .filter((field) => isAsked(field, content))
    .flatMap((field) => faultsOf(field, content, situation));
}

function faultsOf(field: LogField, content: LogContent, situation: LogSituation): readonly LogFault[] {
  const value = content[field];
  // Where nobody was reached there was no first contact.
  const isExcused = field === 'firstContactOn' && content.contactMethods.includes('No contact made');
  if (isMissing(field, value)) {
    return needed.includes(field) && !isExcused ? [{ field, fault: 'missing' }] : [];
  }
  if (field === 'concerns') return content.concerns.flatMap((row) => concernFaults(row));
  if (field === 'remedies') return content.remedies.flatMap((row) => rowFaults(field, row.id, row, ['type']));
  if (field === 'actions') return content.actions.flatMap((row) => actionFaults(row, situation));
  if (typeof value === 'number') {
    return Number.isFinite(value) && value >= 0 ? [] : [{ field, fault: 'notANumber' }];
  }
  if (typeof value !== 'string') return [];
  if (days.includes(field)) return dayFaults(field, value, situation);
  const most = lines.includes(field) ? logLengths.line : logLengths.note;
  if (value.length > most) return [{ field, fault: 'tooLong', limit: most }];
  return field === 'learningStatement' && wordsIn(value) > mostLearningWords
    ? [{ field, fault: 'tooManyWords', limit: mostLearningWords }]
    : [];
}

/** A statement of independence is missing until it is made; other questions may be answered with no. */
function isMissing(field: LogField, value: unknown): boolean {
  if (field === 'independent') return value !== true;
  if (typeof value === 'string') return value.trim() === '';
  return value === undefined || (Array.isArray(value) && value.length === 0);
}

function dayFaults(field: LogField, day: string, { today, receivedOn }: LogSituation): readonly LogFault[] {
  if (!isIsoDate(day)) return [{ field, fault: 'noSuchDay' }];
  if (day > today) return [{ field, fault: 'ahead' }];
  return day < receivedOn ? [{ field, fault: 'before', limit: receivedOn }] : [];
}

function concernFaults(concern: LogConcern): readonly LogFault[] {
  const key = String(concern.number);
  const missing = rowFaults('concerns', key, concern, ['outcome', 'finding', 'evidence']);
  const long = (['finding', 'standard'] as const).filter((part) => (concern[part] ?? '').length > logLengths.line);
  return [
    ...missing,
    ...long.map((part): LogFault => ({
      field: 'concerns',
      row: { key, part },
      fault: 'tooLong',
      limit: logLengths.line
    }))
  ];
}

function actionFaults(action: LogAction, { today }: LogSituation): readonly LogFault[] {
  const missing = rowFaults('actions', action.id, action, ['action', 'owner', 'dueOn']);
  const { dueOn } = action;
  const row = { key: action.id, part: 'dueOn' } as const;
  if (dueOn === undefined || dueOn === '') return missing;
  if (!isIsoDate(dueOn)) return [...missing, { field: 'actions', row, fault: 'noSuchDay' }];
  return dueOn < today ? [...missing, { field: 'actions', row, fault: 'before', limit: today }] : missing;
}

function rowFaults<R extends LogConcern | LogRemedy | LogAction>(
  field: LogField,
  key: string,
  row: R,
  parts: readonly (keyof R & NonNullable<LogFault['row']>['part'])[]
): readonly LogFault[] {
  return parts
    .filter((part) => {
      const value: unknown = row[part];
      return value === undefined || (typeof value === 'string' && value.trim() === '');
    })
    .map((part) => ({ field, row: { key, part }, fault: 'missing' }));
}

/** Words of a text: what stands between spaces. */
export function wordsIn(text: string): number {
  return text.split(/\s+/u).filter((word) => word !== '').length;
}

/** The outcome a report comes to, with what its concerns give beside it. @see domain.md 9 */
export function logOutcome({
  concerns,
  outcome,
  outcomeReason
}: LogContent): ReturnType<typeof overallOutcome> | undefined {
  const outcomes = concerns.map((concern) => concern.outcome);
  if (outcome === undefined && deriveOutcome(outcomes) === undefined) return undefined;
  if (outcome === undefined) return overallOutcome(outcomes);
  if (outcome !== deriveOutcome(outcomes) && !outcomeReason?.trim()) return undefined;
  return overallOutcome(outcomes, { outcome, ...(outcomeReason !== undefined && { reason: outcomeReason }) });
}
