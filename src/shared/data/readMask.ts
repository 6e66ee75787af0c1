import type { SPFI } from '@pnp/sp';
import type { ListName } from '../schema/listNames';
import { toHubError } from './toHubError';

/** Bits of SharePoint's permission mask, low half. @see sharepoint-rest.md 6 */
export const rightBits = { viewItems: 0x1, addItems: 0x2, editItems: 0x4, managePermissions: 0x2000000 } as const;

/** Lists that a reader may not see are not there for them. */
const unseen = ['forbidden', 'not-found', 'not-provisioned'];

/** The reader's rights on a list, low half. @throws whatever PnPjs throws, also when the reader may not see the list */
export async function readMask(sp: SPFI, name: ListName): Promise<number> {
  const { EffectiveBasePermissions: rights }: { EffectiveBasePermissions: { Low: string } } = await sp.web.lists
    .getByTitle(name)
    .select('EffectiveBasePermissions')();
  return Number(rights.Low);
}

/** The reader's rights on a list, low half; 0 when the reader may not see the list. @throws whatever PnPjs throws else */
export async function readMaskOrNone(sp: SPFI, name: ListName): Promise<number> {
  try {
    return await readMask(sp, name);
  } catch (error) {
    if (unseen.includes(toHubError(error).code)) return 0;
    throw error;
  }
}
