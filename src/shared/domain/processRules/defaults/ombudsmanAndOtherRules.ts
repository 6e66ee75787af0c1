import type { ProcessRule } from '../ProcessRule';
import { calendarDays, localSwitchesOff, months, workingDays } from './parts';

/** Rows P26 to P36: the Ombudsman, members of Parliament, information rights, and what follows any answer. @see domain.md 4 and 6 */
export const ombudsmanAndOtherRules: readonly ProcessRule[] = [
  {
    row: 'P26', process: 'LGSCO', stage: 'ENQUIRY', milestone: 'Return initial enquiry', kind: 'OMB', part: 'answer',
    allowance: workingDays(1), maxAllowance: workingDays(3), extensionRule: 'date set by LGSCO in each letter', extendable: true,
    clockStart: 'enquiry_received_on', clockStop: 'enquiry_returned_on', owner: 'Link officer',
    source: "Council's handling guidance (1-3)",
    amberAt: 3, ...localSwitchesOff
  },
  {
    row: 'P27', process: 'LGSCO', stage: 'INVESTIGATION', milestone: 'Service statement to link officer', kind: 'OMB', part: 'step',
    allowance: workingDays(18), extensionRule: 'ask link officer', extendable: true,
    clockStart: 'investigation_received_on', clockStop: 'service_statement_on', owner: 'Service lead',
    source: "Council's handling guidance (18)",
    amberAt: 5, ...localSwitchesOff
  },
  {
    row: 'P28', process: 'LGSCO', stage: 'INVESTIGATION', milestone: 'Council response to LGSCO', kind: 'OMB', part: 'answer',
    allowance: workingDays(20), extensionRule: 'LGSCO may agree', extendable: true,
    clockStart: 'investigation_received_on', clockStop: 'response_to_lgsco_on', owner: 'Link officer / Director sign-off',
    source: "Council's handling guidance (20)",
    amberAt: 5, ...localSwitchesOff
  },
  {
    row: 'P29', process: 'LGSCO', stage: 'DRAFT', milestone: 'Comment on draft decision', kind: 'OMB', part: 'answer',
    allowance: workingDays(5), maxAllowance: workingDays(10), extensionRule: 'date set in letter', extendable: true,
    clockStart: 'draft_received_on', clockStop: 'draft_comments_on', owner: 'Link officer + service',
    source: "Council's handling guidance (5-10); no remedy action yet",
    amberAt: 3, ...localSwitchesOff
  },
  {
    row: 'P30', process: 'LGSCO', stage: 'REMEDY', milestone: 'Evidence each remedy action', kind: 'OMB', part: 'answer',
    allowance: workingDays(5), maxAllowance: workingDays(10), extensionRule: 'or later date in final statement', extendable: true,
    clockStart: 'final_decision_on', clockStop: 'remedy_evidenced_on', owner: 'Service lead',
    source: "Council's handling guidance (5-10 or longer)",
    amberAt: 3, ...localSwitchesOff
  },
  {
    row: 'P31', process: 'LGSCO', stage: 'REPORT', milestone: 'Council considers s31 report and replies', kind: 'OMB', part: 'answer',
    allowance: months(3), extensionRule: 'none', extendable: false,
    clockStart: 'report_issued_on', clockStop: 'council_reply_on', owner: 'Monitoring Officer',
    source: 'Local Government Act 1974 s31(2); LGSCO 24 015 996',
    amberAt: 10, ...localSwitchesOff // amberAt is a proposal
  },
  {
    row: 'P32', process: 'MP', stage: 'ENQUIRY', milestone: 'Reply to MP', kind: 'NORM', part: 'answer',
    allowance: workingDays(10), extensionRule: 'none', extendable: false,
    clockStart: 'received_on', clockStop: 'reply_sent_on', owner: 'Service recovery',
    source: 'Derbyshire (member enquiries 10 working days); the figure for MPs is not verified',
    amberAt: 3, ...localSwitchesOff // amberAt is a proposal
  },
  {
    row: 'P33', process: 'SAR', stage: 'REQUEST', milestone: 'Respond', kind: 'LAW', part: 'answer',
    allowance: months(1), maxAllowance: months(3), extensionRule: '+2 months if complex or numerous; told inside month 1; clock stops for clarification/ID', extendable: true,
    clockStart: 'received_on', clockStop: 'disclosure_sent_on', owner: 'Information governance',
    effectiveFrom: '2018-05-25', source: 'ICO; Ashfords (stopping the clock, Data (Use and Access) Act 2025)',
    amberAt: 5, amberAtExtended: 10, ...localSwitchesOff // amberAt is a proposal
  },
  {
    row: 'P34', process: 'DP_COMPLAINT', stage: 'ANY', milestone: 'Acknowledge data-protection complaint', kind: 'LAW', part: 'answer',
    allowance: calendarDays(30), extensionRule: 'none', extendable: false,
    clockStart: 'received_on', clockStop: 'acknowledged_on', owner: 'Information governance',
    effectiveFrom: '2026-06-19', source: 'Data (Use and Access) Act 2025 s103 (new s164A of the Data Protection Act 2018)',
    amberAt: 5, ...localSwitchesOff // amberAt is a proposal
  },
  {
    row: 'P35', process: 'ANY', stage: 'ACTION', milestone: 'Action plan agreed after upheld/partly upheld S2/S3', kind: 'NORM', part: 'answer',
    allowance: workingDays(15), extensionRule: 'none', extendable: false,
    clockStart: 'adjudication_sent_on', clockStop: 'plan_approved_on', owner: 'Operational lead',
    source: "Hub's proposal",
    amberAt: 5, ...localSwitchesOff
  },
  {
    row: 'P36', process: 'ANY', stage: 'LOG', milestone: 'Log report submitted', kind: 'NORM', part: 'answer',
    allowance: workingDays(5), maxAllowance: workingDays(10), extensionRule: 'none', extendable: false,
    clockStart: 'response_sent_on', clockStop: 'log_submitted_on', owner: 'IO',
    source: "Hub's proposal (the council's guidance asks for it on completion)",
    amberAt: 2, ...localSwitchesOff
  }
];
