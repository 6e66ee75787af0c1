import type { SPFI } from '@pnp/sp';
import type { PublicationRights } from '../../domain/publication/PublicationRepository';
import { type ListName, listNames } from '../../schema/listNames';
import type { HubConnection } from '../sp';
import { toHubError } from '../toHubError';

/** Bits of SharePoint's permission mask, low half. @see sharepoint-rest.md 6 */
const viewItems = 0x1;
const addItems = 0x2;
const editItems = 0x4;
const managePermissions = 0x2000000;

/** Lists that a reader may not see are not there for them. */
const unseen = ['forbidden', 'not-found', 'not-provisioned'];

/**
 * What the reader may do with reports, as the site's own rights have it.
 * @throws whatever PnPjs throws, also when the published reports, which everybody may read, are not there
 */
export async function readRights({ sp, clock }: HubConnection): Promise<PublicationRights> {
  const maskOrNone = async (name: ListName): Promise<number> => {
    try {
      return await readMask(sp, name);
    } catch (error) {
      if (unseen.includes(toHubError(error).code)) return 0;
      throw error;
    }
  };
  const [published, cases, drafts, overrides, approved, me]: [number, number, number, number, number, { Id: number }] =
    await Promise.all([
      readMask(sp, listNames.publishedReports),
      maskOrNone(listNames.complaints),
      maskOrNone(listNames.reportDrafts),
      maskOrNone(listNames.checkOverrides),
      maskOrNone(listNames.approvedReports),
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

/**
 * Whether the reader sees every complaint, or only those whose rows say so.
 * @throws whatever PnPjs throws, also when the reader may not see the list
 */
export async function seesEveryCase(sp: SPFI): Promise<boolean> {
  return seesEveryRow(await readMask(sp, listNames.complaints));
}

/** The rows of cases have rights of their own, so that only who says who may see them is sure to see them all. */
function seesEveryRow(mask: number): boolean {
  return (mask & viewItems) !== 0 && (mask & managePermissions) !== 0;
}

async function readMask(sp: SPFI, name: ListName): Promise<number> {
  const { EffectiveBasePermissions: rights }: { EffectiveBasePermissions: { Low: string } } = await sp.web.lists
    .getByTitle(name)
    .select('EffectiveBasePermissions')();
  return Number(rights.Low);
}
