import type { SPFI } from '@pnp/sp';
import type { PublicationRights } from '../../domain/publication/PublicationRepository';
import { listNames } from '../../schema/listNames';
import { rightBits, readMask, readMaskOrNone } from '../readMask';
import type { HubConnection } from '../sp';

const { viewItems, addItems, editItems, managePermissions } = rightBits;

/**
 * What the reader may do with reports, as the site's own rights have it.
 * @throws whatever PnPjs throws, also when the published reports, which everybody may read, are not there
 */
export async function readRights({ sp, clock }: HubConnection): Promise<PublicationRights> {
  const [published, cases, drafts, overrides, approved, me]: [number, number, number, number, number, { Id: number }] =
    await Promise.all([
      readMask(sp, listNames.publishedReports),
      readMaskOrNone(sp, listNames.complaints),
      readMaskOrNone(sp, listNames.reportDrafts),
      readMaskOrNone(sp, listNames.checkOverrides),
      readMaskOrNone(sp, listNames.approvedReports),
      sp.web.currentUser.select('Id')()
    ]);
  return {
    userId: me.Id,
    today: clock.now().today,
    seesCases: seesEveryRow(cases),
    seesSomeCases: cases !== 0 && !seesEveryRow(cases),
    seesDrafts: (drafts & viewItems) !== 0,
    mayDraft: (drafts & addItems) !== 0 && (drafts & editItems) !== 0,
    mayOverride: (overrides & addItems) !== 0,
    seesApproved: (approved & viewItems) !== 0,
    mayApprove: (approved & addItems) !== 0,
    mayPublish: (published & addItems) !== 0
  };
}

/** Whether the reader sees every complaint, or only those whose rows say so, or none. @throws whatever PnPjs throws */
export async function seesEveryCase(sp: SPFI): Promise<boolean> {
  return seesEveryRow(await readMaskOrNone(sp, listNames.complaints));
}

/** The rows of cases have rights of their own, so that only who says who may see them is sure to see them all. */
function seesEveryRow(mask: number): boolean {
  return (mask & viewItems) !== 0 && (mask & managePermissions) !== 0;
}
