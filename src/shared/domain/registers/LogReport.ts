import type { IsoDate } from '../dates/IsoDate';
import type { StageCode } from '../processRules/ProcessRule';

/** How far a log report has come. @see domain.md 7.4 log_report_status and 7.7 */
export const logStatuses = ['Draft', 'Submitted', 'Returned', 'Accepted', 'Not required'] as const;
/** One of {@link logStatuses}. */
export type LogStatus = (typeof logStatuses)[number];

/** What lay behind a complaint. @see domain.md 8.11 */
export const rootCauses = [
  'Communication failure',
  'Delay',
  'Procedure not followed',
  'Procedure unclear or missing',
  'Staff turnover or handover',
  'Capacity or caseload',
  'Training or knowledge',
  'Decision quality',
  'Record keeping',
  'Information sharing or data protection',
  'Attitude',
  'Partner or provider',
  'Policy',
  'Complainant expectation',
  'None found'
] as const;

/** The log report of one stage, as far as reports count it. @see domain.md 7.7 */
export interface LogReport {
  /** Reference of the complaint. */
  reference: string;
  stage: StageCode;
  team: string;
  service: string;
  status: LogStatus;
  /** Absent while it is being written. */
  submittedOn?: IsoDate;
  acceptedOn?: IsoDate;
  rootCauses: readonly string[];
  /** Whether it names something to be learnt. */
  learningIdentified: boolean;
  /** Without names; empty when there is nothing to be learnt. */
  learningStatement: string;
}
