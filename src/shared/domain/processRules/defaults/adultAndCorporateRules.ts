import type { ProcessRule } from '../ProcessRule';
import { localSwitchesOff, months, workingDays } from './parts';

/** Rows P16 to P25: adult social care and corporate complaints. @see domain.md 4 and 6 */
export const adultAndCorporateRules: readonly ProcessRule[] = [
  {
    row: 'P16', process: 'ADULT_STAT', stage: 'S1', milestone: 'Acknowledge', kind: 'LAW', part: 'step',
    allowance: workingDays(3), maxAllowance: workingDays(3), extensionRule: 'none', extendable: false,
    clockStart: 'received_on', clockStop: 'acknowledged_on', owner: 'Service recovery',
    effectiveFrom: '2009-04-01', source: "Council's handling guidance; Shropshire",
    amberAt: 1, ...localSwitchesOff
  },
  {
    row: 'P17', process: 'ADULT_STAT', stage: 'S1', milestone: 'Response (council target)', kind: 'LOCAL', part: 'answer',
    allowance: workingDays(20), extensionRule: 'plan agreed with complainant replaces it', extendable: true,
    clockStart: 'received_on', clockStop: 'response_sent_on', owner: 'IO',
    source: "Council's handling guidance",
    amberAt: 5, ...localSwitchesOff // amberAt is a proposal
  },
  {
    row: 'P18', process: 'ADULT_STAT', stage: 'S1', milestone: 'Response (legal backstop)', kind: 'LAW', part: 'answer',
    allowance: months(6), extensionRule: 'longer if agreed before expiry; else explain', extendable: true,
    clockStart: 'received_on', clockStop: 'response_sent_on', owner: 'Responsible person',
    effectiveFrom: '2009-04-01', source: 'Newcastle; by analogy SI 2012/3094 reg 29',
    amberAt: 20, ...localSwitchesOff // amberAt is a proposal
  },
  {
    row: 'P19', process: 'CORPORATE', stage: 'S1', milestone: 'Acknowledge (council)', kind: 'LOCAL', part: 'step',
    allowance: workingDays(3), maxAllowance: workingDays(3), extensionRule: 'none', extendable: false,
    clockStart: 'received_on', clockStop: 'acknowledged_on', owner: 'Resident experience',
    source: "Council's handling guidance",
    amberAt: 1, ...localSwitchesOff
  },
  {
    row: 'P20', process: 'CORPORATE', stage: 'S1', milestone: 'Acknowledge and log (LGSCO Code)', kind: 'CODE', part: 'step',
    allowance: workingDays(5), maxAllowance: workingDays(5), extensionRule: 'none', extendable: false,
    clockStart: 'received_on', clockStop: 'acknowledged_on', owner: 'Resident experience',
    effectiveFrom: '2024-02-01', source: 'LGSCO Code 6.2 (month of issue not verified)',
    amberAt: 1, ...localSwitchesOff
  },
  {
    row: 'P21', process: 'CORPORATE', stage: 'S1', milestone: 'Response (council)', kind: 'LOCAL', part: 'answer',
    allowance: workingDays(10), extensionRule: 'none printed', extendable: true,
    clockStart: 'received_on', clockStop: 'response_sent_on', owner: 'IO',
    source: "Council's handling guidance",
    amberAt: 3, ...localSwitchesOff
  },
  {
    row: 'P22', process: 'CORPORATE', stage: 'S1', milestone: 'Response (LGSCO Code)', kind: 'CODE', part: 'answer',
    allowance: workingDays(10), maxAllowance: workingDays(20), extensionRule: '+10; reasons + Ombudsman details', extendable: true,
    clockStart: 'acknowledged_on', clockStop: 'response_sent_on', owner: 'IO',
    effectiveFrom: '2024-02-01', source: 'LGSCO Code 6.3-6.5',
    amberAt: 3, amberAtExtended: 4, ...localSwitchesOff
  },
  {
    row: 'P23', process: 'CORPORATE', stage: 'S2', milestone: 'Acknowledge escalation (Code)', kind: 'CODE', part: 'step',
    allowance: workingDays(5), maxAllowance: workingDays(5), extensionRule: 'none', extendable: false,
    clockStart: 's2_requested_on', clockStop: 's2_acknowledged_on', owner: 'Service recovery',
    effectiveFrom: '2024-02-01', source: 'llg.org.uk; housing-ombudsman.org.uk',
    amberAt: 1, ...localSwitchesOff
  },
  {
    row: 'P24', process: 'CORPORATE', stage: 'S2', milestone: 'Review response (council)', kind: 'LOCAL', part: 'answer',
    allowance: workingDays(20), extensionRule: 'none printed', extendable: true,
    clockStart: 's2_requested_on', clockStop: 's2_response_sent_on', owner: 'SIO',
    source: "Council's handling guidance",
    amberAt: 5, ...localSwitchesOff
  },
  {
    row: 'P25', process: 'CORPORATE', stage: 'S2', milestone: 'Review response (Code)', kind: 'CODE', part: 'answer',
    allowance: workingDays(20), maxAllowance: workingDays(40), extensionRule: '+20; reasons + Ombudsman details', extendable: true,
    clockStart: 's2_acknowledged_on', clockStop: 's2_response_sent_on', owner: 'SIO (not Stage 1 officer)',
    effectiveFrom: '2024-02-01', source: 'llg.org.uk; Cumberland; Welwyn Hatfield',
    amberAt: 5, amberAtExtended: 8, ...localSwitchesOff // amberAtExtended is a proposal
  }
];
