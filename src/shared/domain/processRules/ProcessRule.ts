import type { IsoDate } from '../dates/IsoDate';

/** The procedures a complaint or other contact can follow. @see domain.md 4 and 7.1 */
export const processes = [
  'CHILD_STAT',
  'ADULT_STAT',
  'CORPORATE',
  'INFORMAL',
  'OUT_OF_SCOPE',
  'LGSCO',
  'MP',
  'SAR',
  'DP_COMPLAINT',
  'ANY'
] as const;
/** One of {@link processes}; `ANY` appears in rules only. */
export type Process = (typeof processes)[number];

/** The parts of a process that a rule can be about. @see domain.md 4 */
export const stageCodes = [
  'INFORMAL',
  'S1',
  'S2',
  'S3',
  'ENQUIRY',
  'INVESTIGATION',
  'DRAFT',
  'REMEDY',
  'REPORT',
  'REQUEST',
  'ANY',
  'ACTION',
  'LOG'
] as const;
/** One of {@link stageCodes}. */
export type StageCode = (typeof stageCodes)[number];

/** Where a limit comes from. Law and guidance lead; a local target never stands in their place. @see domain.md 4 */
export const ruleKinds = ['LAW', 'GUID', 'LOCAL', 'CODE', 'OMB', 'NORM'] as const;
/** One of {@link ruleKinds}. */
export type RuleKind = (typeof ruleKinds)[number];

/**
 * What a milestone is to its stage. `answer`: it is the stage's answer, or a leg of the way to it, and may govern the stage's colour.
 * `step`: something on the side, such as an acknowledgement, an appointment or a checkpoint; a second line on the board.
 */
export const ruleParts = ['answer', 'step'] as const;
/** One of {@link ruleParts}. */
export type RulePart = (typeof ruleParts)[number];

/** What an allowance counts. */
export const allowanceUnits = ['working days', 'calendar days', 'months'] as const;
/** One of {@link allowanceUnits}. */
export type AllowanceUnit = (typeof allowanceUnits)[number];

/** So many days or months from day 0. */
export interface Allowance {
  count: number;
  unit: AllowanceUnit;
}

/**
 * The dated events that start and stop clocks, by the names of domain.md section 4.
 * A rule names one to start and one to stop.
 */
export const clockEvents = [
  'informal_logged',
  'first_contact_recorded',
  'received_on',
  'acknowledged_on',
  'response_sent_on',
  's2_requested_on',
  's2_acknowledged_on',
  's2_response_sent_on',
  'statement_agreed_on',
  'io_ip_appointed_on',
  'extension_recorded_on',
  'adjudication_sent_on',
  's3_requested_on',
  's3_acknowledged_on',
  'panel_held_on',
  'panel_report_on',
  'panel_report_received_on',
  's3_response_sent_on',
  'enquiry_received_on',
  'enquiry_returned_on',
  'investigation_received_on',
  'service_statement_on',
  'response_to_lgsco_on',
  'draft_received_on',
  'draft_comments_on',
  'final_decision_on',
  'remedy_evidenced_on',
  'report_issued_on',
  'council_reply_on',
  'reply_sent_on',
  'disclosure_sent_on',
  'plan_approved_on',
  'log_submitted_on'
] as const;
/** One of {@link clockEvents}. */
export type ClockEvent = (typeof clockEvents)[number];

/** A row of the ProcessRules list: one milestone's limit, in force between two dates. @see domain.md 4 */
export interface ProcessRule {
  /** `P04`; fixed for life. */
  row: string;
  process: Process;
  stage: StageCode;
  /** In words, e.g. `Stage 1 response`. */
  milestone: string;
  kind: RuleKind;
  part: RulePart;
  allowance: Allowance;
  /** Longest with a recorded extension; absent where the rule gives none. */
  maxAllowance?: Allowance;
  /** In words; `none` where there is none. */
  extensionRule: string;
  /** A stage's recorded extension moves this clock: up to {@link maxAllowance}, or to the date agreed where there is no maximum. */
  extendable: boolean;
  clockStart: ClockEvent;
  clockStop: ClockEvent;
  owner: string;
  /** First and last clock-start dates the row is for, both inclusive; absent means without end. */
  effectiveFrom?: IsoDate;
  effectiveTo?: IsoDate;
  source: string;
  /** Amber when this many days (of the allowance's unit; working days for months) or fewer remain. @see domain.md 6 */
  amberAt: number;
  /** The same on an extended clock; absent means {@link amberAt}. */
  amberAtExtended?: number;
  /** Late but only amber until this many working days have passed; absent means red as soon as late. @see domain.md 3, drift clock */
  redAfter?: number;
  /** Leaves council closure days out; only ever true on LOCAL rows. @see domain.md 5 */
  excludeClosureDays: boolean;
  /** Receipt on a day that is not worked counts from the next working day (variant B); only ever true on LOCAL rows. */
  deemedNextWorkingDay: boolean;
}
