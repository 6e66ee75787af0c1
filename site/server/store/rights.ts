/**
 * Rights as bits of a 64-bit mask.
 * @see sharepoint-rest.md §6.3
 */
export const RIGHTS = {
  viewListItems: 1n << 0n,
  addListItems: 1n << 1n,
  editListItems: 1n << 2n,
  deleteListItems: 1n << 3n,
  approveItems: 1n << 4n,
  openItems: 1n << 5n,
  viewVersions: 1n << 6n,
  deleteVersions: 1n << 7n,
  cancelCheckout: 1n << 8n,
  managePersonalViews: 1n << 9n,
  manageLists: 1n << 11n,
  open: 1n << 16n,
  viewPages: 1n << 17n,
  addAndCustomizePages: 1n << 18n,
  manageSubwebs: 1n << 23n,
  createGroups: 1n << 24n,
  managePermissions: 1n << 25n,
  browseUserInfo: 1n << 27n,
  manageWeb: 1n << 30n,
  editMyUserInfo: 1n << 40n,
  enumeratePermissions: 1n << 62n
} as const;

/** All rights of a site where custom scripts are off, as on modern sites. */
export const ALL_RIGHTS = 0x7fffffffffffffffn & ~RIGHTS.addAndCustomizePages;

/** A mask from its halves. */
export function toMask(high: number, low: number): bigint {
  return (BigInt(high) << 32n) | BigInt(low);
}

/** A mask as the wire writes it. */
export function toHighLow(mask: bigint): { readonly High: string; readonly Low: string } {
  return { High: String(mask >> 32n), Low: String(mask & 0xffffffffn) };
}

/** A mask as list rows write it, `0x7ffffffffffbffff`. */
export function toHex(mask: bigint): string {
  return `0x${mask.toString(16)}`;
}

/** A role definition as a new site has it. */
export interface RoleSeed {
  readonly id: number;
  readonly name: string;
  readonly description: string;
  readonly high: number;
  readonly low: number;
  readonly order: number;
  readonly kind: number;
  readonly hidden: boolean;
}

const role = (
  id: number,
  name: string,
  high: number,
  low: number,
  kind: number,
  order: number,
  description: string,
  hidden = false
): RoleSeed => ({
  id,
  name,
  description,
  high,
  low,
  order,
  kind,
  hidden
});

export const FULL_CONTROL_ID = 1073741829;
export const EDIT_ID = 1073741830;
export const READ_ID = 1073741826;

/** What somebody may do on the web who holds rights only further down. */
export const LIMITED_ACCESS = toMask(48, 134287360);

/**
 * Role definitions of a new site.
 * @see sharepoint-rest.md §6.2
 */
export const ROLE_SEEDS: readonly RoleSeed[] = [
  role(FULL_CONTROL_ID, 'Full Control', 2147483647, 4294967295, 5, 1, 'Has full control.'),
  role(1073741828, 'Design', 432, 1012866047, 4, 32, 'Can view, add, update, delete, approve, and customize.'),
  role(
    EDIT_ID,
    'Edit',
    432,
    1011030767,
    6,
    48,
    'Can add, edit and delete lists; can view, add, update and delete list items and documents.'
  ),
  role(1073741827, 'Contribute', 432, 1011028719, 3, 64, 'Can view, add, update, and delete list items and documents.'),
  role(READ_ID, 'Read', 176, 138612833, 2, 128, 'Can view pages and list items and download documents.'),
  role(1073741832, 'Restricted View', 65584, 134418433, 8, 144, 'Can view pages, list items and documents.', true),
  role(
    1073741825,
    'Limited Access',
    48,
    134287360,
    1,
    160,
    'Can view specific lists, document libraries, list items, folders, or documents when given permissions.',
    true
  ),
  role(
    1073741833,
    'Web-Only Limited Access',
    560,
    134221824,
    9,
    176,
    'Can view the web when given permissions further down.',
    true
  )
];
