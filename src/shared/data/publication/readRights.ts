import type { PublicationRights } from '../../domain/publication/PublicationRepository';
import { type ListName, listNames } from '../../schema/listNames';
import type { HubConnection } from '../sp';
import { toHubError } from '../toHubError';

/** Bits of SharePoint's permission mask, low half. @see sharepoint-rest.md 6 */
const viewItems = 0x1;
const addItems = 0x2;
const editItems = 0x4;

/**
 * What the reader may do with reports, as the site's own rights have it.
 * @throws whatever PnPjs throws, also when the published reports, which everybody may read, are not there
 */
export async function readRights({ sp, clock }: HubConnection): Promise<PublicationRights> {
  const mask = async (name: ListName): Promise<number> => {
    const { EffectiveBasePermissions: rights }: { EffectiveBasePermissions: { Low: string } } = await sp.web.lists
      .getByTitle(name)
      .select('EffectiveBasePermissions')();
    return Number(rights.Low);
  };
  // A list that a reader may not see is not there for them.
  const maskOrNone = async (name: ListName): Promise<number> => {
    try {
      return await mask(name);
    } catch (error) {
      if (['forbidden', 'not-found', 'not-provisioned'].includes(toHubError(error).code)) return 0;
      throw error;
    }
  };
  const [published, cases, drafts, overrides, approved, me]: [number, number, number, number, number, { Id: number }] =
    await Promise.all([
      mask(listNames.publishedReports),
      maskOrNone(listNames.complaints),
      maskOrNone(listNames.reportDrafts),
      maskOrNone(listNames.checkOverrides),
      maskOrNone(listNames.approvedReports),
      sp.web.currentUser.select('Id')()
    ]);
  return {
    userId: me.Id,
    today: clock.now().today,
    seesCases: (cases & viewItems) !== 0,
    seesDrafts: (drafts & viewItems) !== 0,
    mayDraft: (drafts & addItems) !== 0 && (drafts & editItems) !== 0,
    mayOverride: (overrides & addItems) !== 0,
    seesApproved: (approved & viewItems) !== 0,
    mayApprove: (approved & addItems) !== 0,
    mayPublish: (published & addItems) !== 0
  };
}
