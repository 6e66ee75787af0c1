import type { ActId } from '../casework/acts/ActId';
import type { CaseState } from '../casework/CaseState';
import type { Process } from '../processRules/ProcessRule';

/** Where somebody is at work: a case at some point, an act with it, or a form that is not of one case. */
export interface GuidanceContext {
  /** Absent while it is not known, as at registering. */
  process?: Process;
  state?: CaseState;
  act?: ActId;
  /** The log report is being written. */
  log?: boolean;
}

/** Stands for the page of the case's own procedure. */
const procedure = 'procedure';

/** Page of each procedure's own first stage. */
const pageOf: Readonly<Record<Process, string>> = {
  CHILD_STAT: 'stage-1',
  ADULT_STAT: 'adult-social-care',
  CORPORATE: 'corporate',
  INFORMAL: 'escalation',
  OUT_OF_SCOPE: 'withdrawals-and-refusals',
  LGSCO: 'ombudsman',
  MP: 'mp-and-councillor',
  SAR: 'records-requests',
  DP_COMPLAINT: 'records-requests',
  ANY: 'start-here'
};

/** Pages for each point at which a case can stand, the first one first. */
const byState: Readonly<Record<CaseState, readonly string[]>> = {
  informal: ['escalation', 'what-counts'],
  stage1: [procedure, 'advocacy', 'stages-and-times'],
  stage1Answered: ['escalation', 'learning-and-log'],
  statement: ['stage-2', 'advocacy'],
  investigation: ['stage-2', 'remedies'],
  review: ['corporate', 'remedies'],
  stage2Answered: ['escalation', 'stage-3', 'learning-and-log'],
  panel: ['stage-3'],
  panelReport: ['stage-3'],
  panelResponse: ['stage-3', 'remedies'],
  stage3Answered: ['ombudsman', 'learning-and-log'],
  request: [procedure],
  requestAnswered: [procedure],
  resolved: ['escalation', 'learning-and-log'],
  withdrawn: ['withdrawals-and-refusals'],
  refused: ['withdrawals-and-refusals', 'ombudsman'],
  merged: ['what-counts'],
  transferred: ['withdrawals-and-refusals']
};

/** Pages for each act, the first one first. */
const byAct: Readonly<Record<ActId, readonly string[]>> = {
  register: ['what-counts', 'start-here', 'advocacy', 'equality'],
  'add-document': ['privacy'],
  'remove-document': ['privacy'],
  'change-details': ['privacy', 'roles'],
  'record-concern': ['what-counts', 'staff-support'],
  acknowledge: [procedure, 'advocacy', 'templates'],
  allocate: ['roles', 'staff-support'],
  'attempt-informally': ['escalation'],
  'start-stage-1': [procedure, 'escalation'],
  extend: ['stages-and-times', procedure],
  freeze: ['withdrawals-and-refusals'],
  resume: ['withdrawals-and-refusals'],
  'request-stage-2': ['escalation', 'stage-2'],
  'agree-statement': ['stage-2'],
  adjudicate: ['stage-2', 'remedies'],
  'request-stage-3': ['stage-3', 'escalation'],
  'hold-panel': ['stage-3'],
  'receive-panel-report': ['stage-3'],
  'check-sending': ['privacy'],
  respond: [procedure, 'remedies', 'privacy'],
  withdraw: ['withdrawals-and-refusals'],
  refuse: ['withdrawals-and-refusals', 'ombudsman'],
  'escalate-to-ombudsman': ['ombudsman'],
  'answer-ombudsman': ['ombudsman', 'privacy'],
  'decide-ombudsman': ['ombudsman', 'remedies'],
  merge: ['what-counts'],
  reopen: ['escalation'],
  'correct-date': ['stages-and-times'],
  'hold-destruction': ['privacy'],
  'report-breach': ['privacy'],
  'offer-remedy': ['remedies'],
  'agree-remedy': ['remedies'],
  'pay-remedy': ['remedies']
};

/** Keys of the pages that belong to what somebody is doing, the first one first; an act goes before where its case stands. */
export function guidanceFor({ process, state, act, log }: GuidanceContext): readonly string[] {
  const own = log === true ? ['learning-and-log', 'staff-support'] : act !== undefined ? byAct[act] : [];
  const standing = state === undefined ? [] : byState[state];
  const keys = [...own, ...standing].flatMap((key) =>
    key !== procedure ? key : process === undefined ? [] : pageOf[process]
  );
  return [...new Set(keys)];
}
