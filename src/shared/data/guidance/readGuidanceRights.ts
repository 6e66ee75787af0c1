import type { SPFI } from '@pnp/sp';
import type { GuidanceRights } from '../../domain/guidance/GuidanceEditing';
import { listNames } from '../../schema/listNames';
import { readMask, readMaskOrNone, rightBits } from '../readMask';

/** What the reader may do with guidance, as the site's own rights have it. @throws whatever PnPjs throws */
export async function readGuidanceRights(sp: SPFI): Promise<GuidanceRights> {
  const [pages, drafts, me]: [number, number, { Id: number }] = await Promise.all([
    readMask(sp, listNames.guidancePages),
    readMaskOrNone(sp, listNames.guidanceDrafts),
    sp.web.currentUser.select('Id')()
  ]);
  const has = (mask: number, ...bits: readonly number[]): boolean => bits.every((bit) => (mask & bit) !== 0);
  return {
    userId: me.Id,
    seesDrafts: has(drafts, rightBits.viewItems),
    mayWrite: has(drafts, rightBits.addItems, rightBits.editItems),
    mayApprove: has(pages, rightBits.addItems, rightBits.editItems)
  };
}
