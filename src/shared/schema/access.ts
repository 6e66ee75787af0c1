import type { AccessLevel } from './accessMatrix';

/** A permission level of the site: one of SharePoint's own, or one that the hub adds. */
export interface PermissionLevel {
  /** Absent for SharePoint's own, whose names differ by language; `kind` finds those. */
  name?: string;
  /** SharePoint's kind of level: 2 is Read, 3 Contribute; 0 for added ones. @see sharepoint-rest.md 6.2 */
  kind: 0 | 2 | 3;
  description: string;
  /** Rights as SharePoint writes them. @see sharepoint-rest.md 6.3 */
  high: number;
  low: number;
}

/** Rights by SharePoint's names: single bits of the lower half, and those of the upper half that levels of the hub carry. */
const bits = { addListItems: 0x2, managePermissions: 0x2000000 } as const;
const enumeratePermissions = 0x40000000;

const read = { high: 176, low: 138612833 };
const contribute = { high: 432, low: 1011028719 };
const deleting = 0x8 + 0x80;

/** What each level of the matrix is on a site. */
export const permissionLevels: Readonly<Record<AccessLevel, PermissionLevel>> = {
  open: {
    name: '3Cs Open',
    kind: 0,
    description: 'Knows of the list and sees only rows given to them.',
    high: 48,
    low: 134287360
  },
  read: { kind: 2, description: 'Reads.', ...read },
  add: {
    name: '3Cs Add',
    kind: 0,
    description: 'Reads and adds; changes nothing that is there.',
    high: read.high,
    low: read.low + bits.addListItems
  },
  edit: {
    name: '3Cs Edit',
    kind: 0,
    description: 'Reads, adds and changes; deletes nothing.',
    high: contribute.high,
    low: contribute.low - deleting
  },
  contribute: { kind: 3, description: 'Reads, adds, changes and deletes.', ...contribute },
  keep: {
    name: '3Cs Keep the timeline',
    kind: 0,
    description: 'Reads and adds, and says who may see a row.',
    high: read.high + enumeratePermissions,
    low: read.low + bits.addListItems + bits.managePermissions
  },
  manage: {
    name: '3Cs Look after cases',
    kind: 0,
    description: 'Reads, adds and changes, and says who may see a row.',
    high: contribute.high + enumeratePermissions,
    low: contribute.low - deleting + bits.managePermissions
  },
  full: {
    name: '3Cs Look after and delete cases',
    kind: 0,
    description: 'Reads, adds, changes and deletes, and says who may see a row.',
    high: contribute.high + enumeratePermissions,
    low: contribute.low + bits.managePermissions
  }
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
