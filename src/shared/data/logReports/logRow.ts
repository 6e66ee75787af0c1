import { logOutcome } from '../../domain/logReports/logFaults';
import { emptyLog, type LogContent } from '../../domain/logReports/LogContent';
import { toLogContent } from '../../domain/logReports/logSections';
import { linkedRecord } from '../../domain/logReports/similarLearning';
import type { LogProgress } from '../../domain/logReports/logWorkflow';
import type { InvestigationLog } from '../../domain/logReports/InvestigationLog';
import { stageCodes } from '../../domain/processRules/ProcessRule';
import { logStatuses } from '../../domain/registers/LogReport';
import { withoutAbsent } from '../../domain/withoutAbsent';
import type { Columns } from '../casework/rowChanges';
import { readDate, readOneOf, readOptional, readText, type Wire, writeDate, writeText } from '../wire';

const texts = [
  'LogKey',
  'Reference',
  'Stage',
  'Team',
  'Service',
  'Status',
  'SubmittedDate',
  'AcceptedDate',
  'SignedOffDate',
  'Reason',
  'Content',
  'LastKey',
  'Modified'
] as const;
const people = ['InvestigatingOfficerId', 'SignedOffById', 'AcceptedById'] as const;

/** A row of InvestigationLogs with everything that was written in it. */
export type LogRow = Record<(typeof texts)[number], Wire<string>> &
  Record<(typeof people)[number], Wire<number>> & {
    Id: number;
    TrailPending: Wire<boolean>;
    'odata.etag'?: string;
  };

/** What to `$select`. */
export const logColumns: readonly string[] = ['Id', ...texts, ...people, 'TrailPending'];

/** What names the report of a stage: no two rows share it. */
export function logKey(reference: string, stage: string): string {
  return `${reference}|${stage}`;
}

/** Reads a row. @param prefilled what stands in a report in which nobody has written yet */
export function toInvestigationLog(row: LogRow, prefilled: LogContent = emptyLog): InvestigationLog {
  const content = readContent(row.Content);
  return {
    reference: readText(row.Reference),
    stage: readOneOf(stageCodes, row.Stage) ?? 'ANY',
    team: readText(row.Team),
    service: readText(row.Service),
    progress: withoutAbsent<LogProgress>({
      status: readOneOf(logStatuses, row.Status) ?? 'Draft',
      officer: row.InvestigatingOfficerId ?? undefined,
      submittedOn: readDate(row.SubmittedDate),
      signedOffBy: row.SignedOffById ?? undefined,
      signedOffOn: readDate(row.SignedOffDate),
      acceptedBy: row.AcceptedById ?? undefined,
      acceptedOn: readDate(row.AcceptedDate),
      reason: readOptional(row.Reason)
    }),
    content: content ?? prefilled,
    started: content !== undefined,
    changedAt: new Date(row.Modified ?? 0).toISOString()
  };
}

/** What is written of a report: its content whole, and beside it what lists and reports look for. */
export function toLogColumns(progress: LogProgress, content: LogContent): Columns {
  return {
    Status: progress.status,
    SubmittedDate: writeDate(progress.submittedOn),
    SignedOffById: progress.signedOffBy ?? null,
    SignedOffDate: writeDate(progress.signedOffOn),
    AcceptedById: progress.acceptedBy ?? null,
    AcceptedDate: writeDate(progress.acceptedOn),
    Reason: writeText(progress.reason),
    Content: JSON.stringify(content),
    RootCauses: content.rootCauses,
    GoodPractice: writeText(content.goodPractice),
    LearningIdentified: content.learningIdentified === true,
    LearningStatement: writeText(content.learningStatement),
    LearningKind: content.learningKind ?? null,
    LearningKey: linkedRecord(content) ?? null,
    Outcome: logOutcome(content)?.outcome ?? null,
    EqualityIssue: content.equalityIssue === true,
    InformationIssue: content.informationIssue === true,
    Safeguarding: content.safeguarding === true,
    HoursSpent: content.hours ?? null
  };
}

/** What somebody wrote; absent when nobody has. */
function readContent(text: Wire<string>): LogContent | undefined {
  if (!text) return undefined;
  try {
    return toLogContent(JSON.parse(text));
  } catch {
    // Not ours: as if nothing had been written.
    return undefined;
  }
}
