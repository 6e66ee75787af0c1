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
  guard: {
    name: '3Cs Guard',
    kind: 0,
    description: 'Reads, and says who may see a row.',
    high: read.high + enumeratePermissions,
    low: read.low + bits.managePermissions
  },
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
