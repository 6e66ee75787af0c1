import type { ListDefinition } from './ListDefinition';
import { roleCodes } from './roleGroups';

/*
 * Rights by list. Own-case and own-service limits (O and S in the matrix) need rights on single rows; until those
 * are set, a role with such a limit reads the case lists whole, and sees nothing of the restricted ones.
 */

/** Rules, holidays and teams: all may read them; the service recovery manager and the hub administrator keep them. */
export const referenceAccess: ListDefinition['access'] = {
  ...Object.fromEntries(roleCodes.map((code) => [code, 'read' as const])),
  R6: 'contribute',
  R13: 'contribute'
};

/** Complaints, their stages and concerns. R1, R8, R9, R10, R11, R12 and R13 see no cases. @see domain.md 11.2 */
export const caseAccess: ListDefinition['access'] = {
  R2: 'read',
  R3: 'read',
  R4: 'read',
  R5: 'contribute',
  R6: 'contribute',
  R7: 'read',
  R14: 'contribute'
};

/** Compliments and comments. @see domain.md 11.2 */
export const feedbackAccess: ListDefinition['access'] = {
  R2: 'contribute',
  R3: 'read',
  R4: 'read',
  R5: 'contribute',
  R6: 'contribute',
  R14: 'contribute'
};

/** People and equality answers; investigating officers (R2) must never see equality answers. @see domain.md 11.2 */
export const personalAccess: ListDefinition['access'] = {
  R5: 'contribute',
  R6: 'contribute',
  R9: 'read',
  R14: 'contribute'
};

/** Allegations about staff: the service recovery team; an operational lead only by a right on the row. @see domain.md 7.6 */
export const allegationAccess: ListDefinition['access'] = {
  R5: 'contribute',
  R6: 'contribute'
};

/** Frozen figures and drafts of reports; published ones reach everybody in another way. @see domain.md 11.2 */
export const reportAccess: ListDefinition['access'] = {
  R3: 'read',
  R4: 'read',
  R5: 'contribute',
  R6: 'contribute',
  R7: 'read',
  R8: 'read',
  R9: 'read',
  R10: 'contribute'
};

/** The board of earlier weeks: who sees the board sees them, the service recovery team freezes them. @see domain.md 11.2 */
export const boardSnapshotAccess: ListDefinition['access'] = {
  R2: 'read',
  R3: 'read',
  R4: 'read',
  R5: 'contribute',
  R6: 'contribute',
  R7: 'read',
  R14: 'read'
};

/** Log reports: written by team managers, approved by operational leads, accepted by the service recovery team. @see domain.md 11.2 */
export const logAccess: ListDefinition['access'] = {
  R2: 'contribute',
  R3: 'contribute',
  R4: 'read',
  R5: 'contribute',
  R6: 'read'
};

/** Action plans. @see domain.md 11.2 */
export const actionAccess: ListDefinition['access'] = {
  R2: 'contribute',
  R3: 'contribute',
  R4: 'read',
  R5: 'contribute',
  R6: 'contribute',
  R7: 'contribute',
  R8: 'read'
};

/** Learning records, drafts included: published ones reach everybody in another way. @see domain.md 10 and 11.2 */
export const learningAccess: ListDefinition['access'] = {
  R2: 'read',
  R3: 'contribute',
  R4: 'read',
  R5: 'contribute',
  R6: 'contribute',
  R7: 'read',
  R10: 'read'
};

/** The Ombudsman tracker: kept by the link officer. @see domain.md 11.2 */
export const ombudsmanAccess: ListDefinition['access'] = {
  R3: 'read',
  R4: 'read',
  R5: 'read',
  R6: 'read',
  R7: 'contribute',
  R8: 'read'
};

/** Enquiries of members and subject access requests. @see domain.md 11.2 */
export const enquiryAccess: ListDefinition['access'] = {
  R3: 'read',
  R4: 'read',
  R5: 'contribute',
  R6: 'contribute',
  R9: 'contribute',
  R14: 'contribute'
};

/** Published figures are for everybody; the service recovery team and analysts keep them. */
export const historyAccess: ListDefinition['access'] = {
  ...Object.fromEntries(roleCodes.map((code) => [code, 'read' as const])),
  R5: 'contribute',
  R6: 'contribute',
  R10: 'contribute'
};

/**
 * Reports being written. Who approves them may only read them here, and who writes them may not write in
 * {@link approvedReportAccess}: two people, by the site's own rights. Figures in a draft are suppressed, because an analyst may see
 * equality answers as suppressed counts only.
 * @see domain.md 11.2 and docs/decisions on publishing reports
 */
export const reportDraftAccess: ListDefinition['access'] = {
  R3: 'read',
  R4: 'read',
  R5: 'contribute',
  R6: 'read',
  R7: 'read',
  R8: 'read',
  R9: 'read',
  R10: 'contribute'
};

/** Why a report may go although a check failed: whoever writes or approves reports records it. @see domain.md 13 */
export const checkOverrideAccess: ListDefinition['access'] = { ...reportDraftAccess, R6: 'contribute' };

/** Approved reports as they were frozen, with every number: those who may see every list they are made of. @see domain.md 11.2 */
export const approvedReportAccess: ListDefinition['access'] = { R5: 'read', R6: 'contribute' };

/** Published reports, suppressed: everybody reads them, the service recovery manager publishes. @see domain.md 11.2 */
export const publishedReportAccess: ListDefinition['access'] = {
  ...Object.fromEntries(roleCodes.map((code) => [code, 'read' as const])),
  R6: 'contribute'
};

/** The audit log: those who keep rules and holidays add to it with each act; information governance and legal read it. @see domain.md 11.2 */
export const auditAccess: ListDefinition['access'] = {
  R6: 'contribute',
  R8: 'read',
  R9: 'read',
  R13: 'contribute'
};
