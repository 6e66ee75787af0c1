/** What becomes of documents: entries of the timeline that change no row of the case. */
export const documentActIds = ['add-document', 'remove-document'] as const;

/** Every act of casework, by the code under which the timeline keeps it; codes are for life. */
export const actIds = [
  'register',
  ...documentActIds,
  'change-details',
  'record-concern',
  'acknowledge',
  'allocate',
  'attempt-informally',
  'start-stage-1',
  'extend',
  'freeze',
  'resume',
  'request-stage-2',
  'agree-statement',
  'adjudicate',
  'request-stage-3',
  'hold-panel',
  'receive-panel-report',
  'check-sending',
  'respond',
  'withdraw',
  'refuse',
  'escalate-to-ombudsman',
  'answer-ombudsman',
  'decide-ombudsman',
  'merge',
  'reopen',
  'correct-date',
  'hold-destruction',
  'report-breach',
  'offer-remedy',
  'agree-remedy',
  'pay-remedy'
] as const;
/** One of {@link actIds}. */
export type ActId = (typeof actIds)[number];
/** What stands in the timeline without being an act on a case: it has no case yet, or is about a document. */
const otherIds = ['register', 'add-document', 'remove-document'] as const;
type OtherActId = (typeof otherIds)[number];

/** An act on a case that is there. */
export type CaseActId = Exclude<ActId, OtherActId>;

/** Whether it is an act on a case that is there. */
export function isCaseAct(id: ActId): id is CaseActId {
  return !otherIds.some((other) => other === id);
}
