import type { SPFI } from '@pnp/sp';
import type { ListDefinition } from '../../schema/ListDefinition';
import type { ChangeLog } from './ChangeLog';

/** Makes the list, or turns on what it must have: history, and for a restricted list absence from search. */
export async function provisionList(sp: SPFI, list: ListDefinition, exists: boolean, log: ChangeLog): Promise<void> {
  if (!exists) {
    await sp.web.lists.add(list.name, list.description, 100, false, {
      EnableVersioning: list.versioning,
      EnableAttachments: list.attachments,
      NoCrawl: list.restricted
    });
    log.changed(`${list.name}: added list`);
    return;
  }
  const target = sp.web.lists.getByTitle(list.name);
  const now: { EnableVersioning: boolean; NoCrawl: boolean } = await target.select('EnableVersioning', 'NoCrawl')();
  if (list.versioning && !now.EnableVersioning) {
    await target.update({ EnableVersioning: true });
    log.changed(`${list.name}: turned on version history`);
  }
  if (list.restricted && !now.NoCrawl) {
    await target.update({ NoCrawl: true });
    log.changed(`${list.name}: taken out of search`);
  }
}
