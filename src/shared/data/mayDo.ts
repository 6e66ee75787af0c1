import type { SPFI } from '@pnp/sp';
import type { ListName } from '../schema/listNames';
import { toHubError } from './toHubError';

/** Bits of SharePoint's permission mask, low half. @see sharepoint-rest.md 6 */
const bits = { view: 0x1, add: 0x2, edit: 0x4 } as const;

/** Whether the reader has a right on a list itself, by the site's own word; not on a list they may not see. @throws whatever PnPjs throws */
export async function mayDo(sp: SPFI, list: ListName, right: keyof typeof bits): Promise<boolean> {
  try {
    const { EffectiveBasePermissions: rights }: { EffectiveBasePermissions: { Low: string | number } } =
      await sp.web.lists.getByTitle(list).select('EffectiveBasePermissions')();
    return (Number(rights.Low) & bits[right]) !== 0;
  } catch (error) {
    if (['forbidden', 'not-found', 'not-provisioned'].includes(toHubError(error).code)) return false;
    throw error;
  }
}
