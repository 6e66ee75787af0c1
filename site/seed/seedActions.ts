import type { SPFI } from '@pnp/sp';
import { inBatch } from '../../src/shared/data/inBatch';
import type { Person } from '../../src/shared/domain/stages/ComplaintStage';

/** Gives the demo's actions that are not verified yet to its officers, one after the other. Doing it again changes nothing. */
export async function giveActionsOwners(sp: SPFI, officers: readonly Person[]): Promise<void> {
  if (officers.length === 0) return;
  const rows: { Id: number; OwnerId: number | null }[] = await sp.web.lists
    .getByTitle('Actions')
    .items.select('Id', 'OwnerId')
    .filter('VerifiedDate eq null')
    .top(5000)();
  const open = rows.filter(({ OwnerId }) => OwnerId === null);
  if (open.length === 0) return;
  await inBatch<unknown>(sp, (web) =>
    open.map(({ Id }, place) =>
      web.lists
        .getByTitle('Actions')
        .items.getById(Id)
        .update({ OwnerId: officers[place % officers.length]?.id })
    )
  );
}
