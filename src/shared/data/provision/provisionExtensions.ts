import type { SPFI } from '@pnp/sp';
import { UserCustomActionRegistrationType } from '@pnp/sp/user-custom-actions/index.js';
import { type ExtensionDefinition, siteExtensions } from '../../schema/extensions';
import type { ListDefinition } from '../../schema/ListDefinition';
import type { ChangeLog } from './ChangeLog';

type Actions = SPFI['web']['userCustomActions'];

/** Puts the hub's components on the pages of the site, those that are missing. */
export function provisionSiteExtensions(sp: SPFI, log: ChangeLog): Promise<void> {
  return addMissing(sp.web.userCustomActions, siteExtensions, 'Site', log);
}

/** Puts the hub's commands on the views of a list. */
export function provisionListExtensions(sp: SPFI, list: ListDefinition, log: ChangeLog): Promise<void> {
  if (list.commands === undefined) return Promise.resolve();
  return addMissing(sp.web.lists.getByTitle(list.name).userCustomActions, [list.commands], list.name, log);
}

async function addMissing(
  actions: Actions,
  wanted: readonly ExtensionDefinition[],
  owner: string,
  log: ChangeLog
): Promise<void> {
  const existing: { ClientSideComponentId?: string }[] = await actions.select('ClientSideComponentId')();
  const known = new Set(existing.map(({ ClientSideComponentId: id }) => id?.toLowerCase()));
  for (const { title, location, componentId, hostProperties } of wanted) {
    if (known.has(componentId)) continue;
    // PnPjs sends what it is given; its types know nothing of components.
    const properties = {
      Title: title,
      Location: location,
      Sequence: 100,
      ClientSideComponentId: componentId,
      ClientSideComponentProperties: '{}',
      HostProperties: hostProperties === undefined ? '' : JSON.stringify(hostProperties),
      RegistrationType: UserCustomActionRegistrationType.None
    };
    await actions.add(properties);
    log.changed(`${owner}: added ${title}`);
  }
}
