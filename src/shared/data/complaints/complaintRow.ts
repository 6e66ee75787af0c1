import type { Complaint } from '../../domain/complaints/Complaint';
import type { IsoDate } from '../../domain/dates/IsoDate';
import { processes } from '../../domain/processRules/ProcessRule';
import { readDate, readOneOf, readOptional, readText, type Wire, withoutAbsent, writeDate, writeText } from '../wire';

type TextColumn =
  | 'Reference'
  | 'Process'
  | 'ReceivedDate'
  | 'Channel'
  | 'Team'
  | 'Service'
  | 'Complainant'
  | 'HighestStage'
  | 'Outcome'
  | 'Status'
  | 'Summary';

/** A row of Complaints as it comes over the wire. */
export type ComplaintRow = Record<TextColumn, Wire<string>> & { Id: number };

/** A whole complaint as it is written; `null` clears a column. */
export type ComplaintUpdate = Record<TextColumn | 'Title' | 'ClosedDate', Wire<string>>;

/** What to `$select`. */
export const complaintColumns: readonly (keyof ComplaintRow)[] = [
  'Id',
  'Reference',
  'Process',
  'ReceivedDate',
  'Channel',
  'Team',
  'Service',
  'Complainant',
  'HighestStage',
  'Outcome',
  'Status',
  'Summary'
];

/** Reads a row. */
export function toComplaint(row: ComplaintRow): Complaint {
  return withoutAbsent<Complaint>({
    ...toPlainComplaint(row),
    outcome: readOptional(row.Outcome),
    summary: readText(row.Summary)
  });
}

/** Reads what every reader of complaints needs. A process that the hub does not know becomes `OUT_OF_SCOPE`. */
export function toPlainComplaint(
  row: Omit<ComplaintRow, 'Outcome' | 'Summary'>
): Omit<Complaint, 'outcome' | 'summary'> {
  return {
    id: row.Id,
    reference: readText(row.Reference),
    process: readOneOf(processes, row.Process) ?? 'OUT_OF_SCOPE',
    receivedOn: readDate(row.ReceivedDate) ?? '',
    channel: readText(row.Channel),
    team: readText(row.Team),
    service: readText(row.Service),
    complainant: readText(row.Complainant),
    highestStage: readText(row.HighestStage),
    status: row.Status === 'Closed' ? 'Closed' : 'Open'
  };
}

/**
 * The whole row for a complaint, new or changed.
 * @param closedOn the day its last stage closed; absent while one is open
 */
export function toComplaintUpdate(complaint: Omit<Complaint, 'id'>, closedOn?: IsoDate): ComplaintUpdate {
  return {
    Title: complaint.reference,
    Reference: complaint.reference,
    Process: complaint.process,
    ReceivedDate: writeDate(complaint.receivedOn),
    Channel: writeText(complaint.channel),
    Team: writeText(complaint.team),
    Service: writeText(complaint.service),
    Complainant: writeText(complaint.complainant),
    HighestStage: writeText(complaint.highestStage),
    Outcome: writeText(complaint.outcome),
    Status: complaint.status,
    ClosedDate: writeDate(closedOn),
    Summary: writeText(complaint.summary)
  };
}
