import type { SPFI } from '@pnp/sp';
import type { ListName } from '../schema/listNames';
import { whereAllowed } from './whereAllowed';

/** Bits of SharePoint's permission mask, low half. @see sharepoint-rest.md 6 */
export const rightBits = {
  viewItems: 0x1,
  addItems: 0x2,
  editItems: 0x4,
  deleteItems: 0x8,
  managePermissions: 0x2000000
} as const;

/** The reader's rights on a list, low half. @throws whatever PnPjs throws, also when the reader may not see the list */
export async function readMask(sp: SPFI, name: ListName): Promise<number> {
  const { EffectiveBasePermissions: rights }: { EffectiveBasePermissions: { Low: string } } = await sp.web.lists
    .getByTitle(name)
    .select('EffectiveBasePermissions')();
  return Number(rights.Low);
}

/** The reader's rights on a list, low half; 0 when the reader may not see the list. @throws whatever PnPjs throws else */
export async function readMaskOrNone(sp: SPFI, name: ListName): Promise<number> {
  return (await whereAllowed(() => readMask(sp, name))) ?? 0;
}

/** Whether the reader has a right on a list itself; not on a list they may not see. @throws whatever PnPjs throws */
export async function mayDo(sp: SPFI, name: ListName, right: keyof typeof rightBits): Promise<boolean> {
  return ((await readMaskOrNone(sp, name)) & rightBits[right]) !== 0;
}
