import type { LogContent } from './LogContent';
import { logFaults, type LogFault, type LogSituation } from './logFaults';
import { logSections, type LogSectionId } from './logSections';

/** Minutes that an answer takes, by what it asks; the others take a third of one. */
const longer: Partial<Record<LogFault['field'], number>> = {
  wantedOutcome: 1,
  concerns: 1,
  learningStatement: 2,
  actions: 1,
  equalityNote: 1,
  informationNote: 1
};
const usual = 1 / 3;

/** How far a report has come. */
export interface LogProgressTold {
  /** Questions of each part that keep it from being submitted. */
  left: Readonly<Record<LogSectionId, number>>;
  /** Whole minutes, rounded up; 0 when nothing is missing. */
  minutes: number;
}

/** How much is still to be answered, and about how long that takes. @see domain.md 7.7: ten minutes at most */
export function timeLeft(content: LogContent, situation: LogSituation): LogProgressTold {
  const faults = logFaults(content, situation);
  const left = Object.fromEntries(
    logSections.map(({ id, fields }) => [
      id,
      faults.filter(({ field }) => (fields as readonly string[]).includes(field)).length
    ])
  ) as Record<LogSectionId, number>;
  return { left, minutes: Math.ceil(faults.reduce((sum, { field }) => sum + (longer[field] ?? usual), 0)) };
}
