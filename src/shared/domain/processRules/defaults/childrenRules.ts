import type { ProcessRule } from '../ProcessRule';
import { localSwitchesOff, workingDays } from './parts';

/** Rows P01 to P15: the children's statutory procedure. @see domain.md 4 and 6 */
export const childrenRules: readonly ProcessRule[] = [
  {
    row: 'P01', process: 'CHILD_STAT', stage: 'INFORMAL', milestone: 'Contact made with complainant', kind: 'NORM', part: 'answer',
    allowance: workingDays(5), maxAllowance: workingDays(10), extensionRule: 'none', extendable: true,
    clockStart: 'informal_logged', clockStop: 'first_contact_recorded', owner: 'Team manager',
    source: "Ordinary practice, not verified (the council's guidance gives no figure)",
    amberAt: 1, ...localSwitchesOff // amberAt is a proposal
  },
  {
    row: 'P02', process: 'CHILD_STAT', stage: 'S1', milestone: 'Acknowledge (council)', kind: 'LOCAL', part: 'step',
    allowance: workingDays(3), maxAllowance: workingDays(3), extensionRule: 'none', extendable: false,
    clockStart: 'received_on', clockStop: 'acknowledged_on', owner: 'Service recovery',
    source: "Council's handling guidance table (start date unknown)",
    amberAt: 1, ...localSwitchesOff
  },
  {
    row: 'P03', process: 'CHILD_STAT', stage: 'S1', milestone: 'Acknowledge (statutory guidance)', kind: 'GUID', part: 'step',
    allowance: workingDays(2), maxAllowance: workingDays(2), extensionRule: 'none', extendable: false,
    clockStart: 'received_on', clockStop: 'acknowledged_on', owner: 'Service recovery',
    effectiveFrom: '2006-09-01', source: "Bexley's practice of 2 working days; the DfE paragraph is not verified",
    amberAt: 1, ...localSwitchesOff
  },
  {
    row: 'P04', process: 'CHILD_STAT', stage: 'S1', milestone: 'Stage 1 response', kind: 'LAW', part: 'answer',
    allowance: workingDays(10), maxAllowance: workingDays(20), extensionRule: '+10 if complex or advocate needed; reason and person told', extendable: true,
    clockStart: 'received_on', clockStop: 'response_sent_on', owner: 'IO',
    effectiveFrom: '2006-09-01', source: "Council's handling guidance; frg.org.uk citing SI 2006/1738 reg 14; RR Consultancy",
    amberAt: 3, amberAtExtended: 4, ...localSwitchesOff
  },
  {
    row: 'P05', process: 'CHILD_STAT', stage: 'S2', milestone: 'Request to agreed statement (drift)', kind: 'NORM', part: 'answer',
    allowance: workingDays(10), maxAllowance: workingDays(15), extensionRule: 'none', extendable: false,
    clockStart: 's2_requested_on', clockStop: 'statement_agreed_on', owner: 'Service recovery',
    source: "Hub's proposal",
    amberAt: 3, redAfter: 15, ...localSwitchesOff // amberAt is a proposal; redAfter is the paper's
  },
  {
    row: 'P06', process: 'CHILD_STAT', stage: 'S2', milestone: 'Investigator and IP appointed', kind: 'NORM', part: 'step',
    allowance: workingDays(5), maxAllowance: workingDays(10), extensionRule: 'none', extendable: false,
    clockStart: 's2_requested_on', clockStop: 'io_ip_appointed_on', owner: 'Service recovery',
    source: "Hub's proposal",
    amberAt: 2, ...localSwitchesOff // amberAt is a proposal
  },
  {
    row: 'P07', process: 'CHILD_STAT', stage: 'S2', milestone: 'Stage 2 full response incl. adjudication', kind: 'LAW', part: 'answer',
    allowance: workingDays(25), maxAllowance: workingDays(65),
    extensionRule: "to 65 with reason and new date in writing before day 25; complainant's agreement sought", extendable: true,
    clockStart: 'statement_agreed_on', clockStop: 'adjudication_sent_on', owner: 'External IO then adjudicator',
    effectiveFrom: '2006-09-01', source: "Council's handling guidance; North Somerset; Middlesbrough; frg.org.uk",
    amberAt: 7, amberAtExtended: 13, ...localSwitchesOff
  },
  {
    row: 'P08', process: 'CHILD_STAT', stage: 'S2', milestone: 'Day-25 checkpoint', kind: 'LAW', part: 'step',
    allowance: workingDays(25), maxAllowance: workingDays(25), extensionRule: 'an extension record must exist if not closed', extendable: false,
    clockStart: 'statement_agreed_on', clockStop: 'extension_recorded_on', owner: 'Service recovery',
    effectiveFrom: '2006-09-01', source: "Council's handling guidance",
    amberAt: 7, ...localSwitchesOff // amberAt is a proposal
  },
  {
    row: 'P09', process: 'CHILD_STAT', stage: 'S3', milestone: 'Complainant may ask for panel', kind: 'GUID', part: 'step',
    allowance: workingDays(20), extensionRule: "late request at manager's discretion", extendable: false,
    clockStart: 'adjudication_sent_on', clockStop: 's3_requested_on', owner: 'Complainant',
    source: 'North Somerset',
    amberAt: 5, ...localSwitchesOff // amberAt is a proposal
  },
  {
    row: 'P10', process: 'CHILD_STAT', stage: 'S3', milestone: 'Acknowledge panel request', kind: 'GUID', part: 'step',
    allowance: workingDays(2), maxAllowance: workingDays(2), extensionRule: 'none', extendable: false,
    clockStart: 's3_requested_on', clockStop: 's3_acknowledged_on', owner: 'Service recovery',
    source: 'Ordinary practice, not verified',
    amberAt: 1, ...localSwitchesOff
  },
  {
    row: 'P11', process: 'CHILD_STAT', stage: 'S3', milestone: 'Panel meets', kind: 'LAW', part: 'answer',
    allowance: workingDays(30), extensionRule: 'none in reg 19(4)', extendable: false,
    clockStart: 's3_requested_on', clockStop: 'panel_held_on', owner: 'Service recovery',
    effectiveFrom: '2006-09-01', source: "SI 2006/1738 reg 19(4); council's handling guidance",
    amberAt: 10, ...localSwitchesOff
  },
  {
    row: 'P12', process: 'CHILD_STAT', stage: 'S3', milestone: 'Panel report', kind: 'LAW', part: 'answer',
    allowance: workingDays(5), extensionRule: 'or as soon as reasonably practicable', extendable: true,
    clockStart: 'panel_held_on', clockStop: 'panel_report_on', owner: 'Panel chair',
    effectiveFrom: '2006-09-01', source: 'LG Inform duty 3565 (SI 2006/1738 reg 20)',
    amberAt: 2, ...localSwitchesOff
  },
  {
    row: 'P13', process: 'CHILD_STAT', stage: 'S3', milestone: 'Authority response', kind: 'LAW', part: 'answer',
    allowance: workingDays(15), extensionRule: 'or as soon as reasonably practicable', extendable: true,
    clockStart: 'panel_report_received_on', clockStop: 's3_response_sent_on', owner: 'Director with IP',
    effectiveFrom: '2006-09-01', source: 'LG Inform duty 3565 (SI 2006/1738 reg 20)',
    amberAt: 5, ...localSwitchesOff
  },
  {
    row: 'P14', process: 'CHILD_STAT', stage: 'S3', milestone: 'Stage 3 reported target (old measure: panel held)', kind: 'LOCAL', part: 'answer',
    allowance: workingDays(30), extensionRule: 'none', extendable: false,
    clockStart: 's3_requested_on', clockStop: 'panel_held_on', owner: 'Service recovery',
    effectiveFrom: '2016-04-01', effectiveTo: '2023-03-31', source: "Council's annual report 2016/17; both dates assumed to be reporting-year edges",
    amberAt: 10, ...localSwitchesOff // amberAt is a proposal
  },
  {
    row: 'P15', process: 'CHILD_STAT', stage: 'S3', milestone: 'Stage 3 reported target (whole stage 30+5+15)', kind: 'LOCAL', part: 'answer',
    allowance: workingDays(50), extensionRule: 'none', extendable: false,
    clockStart: 's3_requested_on', clockStop: 's3_response_sent_on', owner: 'Service recovery',
    effectiveFrom: '2023-04-01', source: "Council's annual report 2023/24; start date assumed; its guidance still prints 30",
    amberAt: 10, ...localSwitchesOff // amberAt is a proposal
  }
];
