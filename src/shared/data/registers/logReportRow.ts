import { stageCodes } from '../../domain/processRules/ProcessRule';
import { type LogReport, logStatuses } from '../../domain/registers/LogReport';
import { withoutAbsent } from '../../domain/withoutAbsent';
import { readDate, readOneOf, readText, type Wire, writeDate, writeText } from '../wire';

const texts = [
  'Reference',
  'Stage',
  'Team',
  'Service',
  'Status',
  'SubmittedDate',
  'AcceptedDate',
  'LearningStatement'
] as const;

/** A row of InvestigationLogs as it comes over the wire. */
export type LogReportRow = Record<(typeof texts)[number], Wire<string>> & {
  Id: number;
  RootCauses: Wire<string[]>;
  LearningIdentified: Wire<boolean>;
};

/** A row as it is written; `null` clears a column. */
export type LogReportUpdate = Readonly<Record<string, Wire<string | number | boolean> | readonly string[]>>;

/** What to `$select`. */
export const logReportColumns: readonly (keyof LogReportRow)[] = ['Id', ...texts, 'RootCauses', 'LearningIdentified'];

/** Reads a row. */
export function toLogReport(row: LogReportRow): LogReport {
  return withoutAbsent<LogReport>({
    reference: readText(row.Reference),
    stage: readOneOf(stageCodes, row.Stage) ?? 'ANY',
    team: readText(row.Team),
    service: readText(row.Service),
    status: readOneOf(logStatuses, row.Status) ?? 'Draft',
    submittedOn: readDate(row.SubmittedDate),
    acceptedOn: readDate(row.AcceptedDate),
    rootCauses: row.RootCauses ?? [],
    learningIdentified: row.LearningIdentified === true,
    learningStatement: readText(row.LearningStatement)
  });
}

/** The whole row of a log report, new or changed. Its key is the reference with the stage. */
export function toLogReportUpdate(log: LogReport): LogReportUpdate {
  return {
    Title: `${log.reference} ${log.stage}`,
    LogKey: `${log.reference}|${log.stage}`,
    Reference: log.reference,
    Stage: log.stage,
    Team: writeText(log.team),
    Service: writeText(log.service),
    Status: log.status,
    SubmittedDate: writeDate(log.submittedOn),
    AcceptedDate: writeDate(log.acceptedOn),
    RootCauses: log.rootCauses,
    LearningIdentified: log.learningIdentified,
    LearningStatement: writeText(log.learningStatement)
  };
}
