import { HubError } from '../errors';
import type { StageCode } from '../processRules/ProcessRule';
import type { ClosureType } from '../stages/ComplaintStage';
import type { CaseFile, CaseStage } from './CaseFile';

/** Where a case can stand. `open`: something is still to be answered. */
export const caseStates = {
  informal: { open: true },
  stage1: { open: true },
  stage1Answered: { open: false },
  statement: { open: true },
  investigation: { open: true },
  review: { open: true },
  stage2Answered: { open: false },
  panel: { open: true },
  panelReport: { open: true },
  panelResponse: { open: true },
  stage3Answered: { open: false },
  request: { open: true },
  requestAnswered: { open: false },
  resolved: { open: false },
  withdrawn: { open: false },
  refused: { open: false },
  merged: { open: false },
  transferred: { open: false }
} as const satisfies Record<string, { open: boolean }>;

/** One of the keys of {@link caseStates}. */
export type CaseState = keyof typeof caseStates;

/** All states, in the order in which a case may pass them. */
export const caseStateIds = Object.keys(caseStates) as readonly CaseState[];

/** Where a case stands, and whether its clocks are paused. Only an open case can be paused. */
export interface CasePosition {
  state: CaseState;
  paused: boolean;
  /** The stage that the state is about. */
  stage: CaseStage;
}

/** Stages of the complaint itself, the highest last; the Ombudsman's and other registers' run beside them. */
const ladder: readonly StageCode[] = ['INFORMAL', 'S1', 'S2', 'S3'];

/**
 * Where a case stands by its stages: that of the highest of its own stages; for a case that is an enquiry or a request
 * and nothing else, that of its last stage.
 * @throws HubError `invalid` when the case has no stage
 */
export function positionOf({ stages }: Pick<CaseFile, 'stages'>): CasePosition {
  const own = stages
    .filter(({ stage, process }) => ladder.includes(stage) && process !== 'LGSCO')
    .sort((a, b) => ladder.indexOf(a.stage) - ladder.indexOf(b.stage));
  const stage = own[own.length - 1] ?? stages[stages.length - 1];
  if (!stage) throw new HubError('invalid', 'The case has no stage.');
  const state = stage.closedOn === undefined ? openState(stage) : closedState(stage);
  const last = stage.freezes[stage.freezes.length - 1];
  return { state, paused: caseStates[state].open && last !== undefined && last.resumedOn === undefined, stage };
}

function openState({ stage, process, events }: CaseStage): CaseState {
  switch (stage) {
    case 'INFORMAL':
      return 'informal';
    case 'S1':
      return 'stage1';
    case 'S2':
      if (process !== 'CHILD_STAT') return 'review';
      return events.statement_agreed_on === undefined ? 'statement' : 'investigation';
    case 'S3':
      if (events.panel_held_on === undefined) return 'panel';
      return events.panel_report_received_on === undefined ? 'panelReport' : 'panelResponse';
    default:
      return 'request';
  }
}

const endings: Partial<Record<ClosureType, CaseState>> = {
  'Resolved informally': 'resolved',
  Withdrawn: 'withdrawn',
  Refused: 'refused',
  Merged: 'merged',
  Transferred: 'transferred'
};

/** A closed stage without a closure type was answered: registers from before the hub say no more. */
function closedState({ stage, closureType, outcome }: CaseStage): CaseState {
  const ended = closureType && endings[closureType];
  if (ended) return ended;
  if (closureType === undefined && outcome === 'Withdrawn') return 'withdrawn';
  switch (stage) {
    case 'INFORMAL':
      return 'resolved';
    case 'S1':
      return 'stage1Answered';
    case 'S2':
      return 'stage2Answered';
    case 'S3':
      return 'stage3Answered';
    default:
      return 'requestAnswered';
  }
}
