import type { SPFI } from '@pnp/sp';
import { HubError } from '../../domain/errors';
import { permissionLevels } from '../../schema/access';
import { type AccessLevel, accessLevels } from '../../schema/accessMatrix';
import type { RightsIds } from './secureRows';
import './sp';

/** SharePoint's kind of its own Full Control level. @see sharepoint-rest.md 6.2 */
const fullControlKind = 5;

/**
 * What the site calls the hub's permission levels, and who is asking.
 * @throws HubError `not-provisioned` when a level is missing
 */
export async function readRightsIds(sp: SPFI): Promise<RightsIds> {
  const [found, { Id: me }]: [{ Id: number; Name: string; RoleTypeKind: number }[], { Id: number }] = await Promise.all(
    [sp.web.roleDefinitions.select('Id', 'Name', 'RoleTypeKind')(), sp.web.currentUser.select('Id')()]
  );
  const idOf = (is: (level: (typeof found)[number]) => boolean): number => {
    const level = found.find(is);
    if (!level) throw new HubError('not-provisioned', 'A permission level of the hub is missing on this site.');
    return level.Id;
  };
  const levels = Object.fromEntries(
    accessLevels.map((level) => {
      const { name, kind } = permissionLevels[level];
      return [level, idOf(({ Name, RoleTypeKind }) => (name === undefined ? RoleTypeKind === kind : Name === name))];
    })
  ) as Record<AccessLevel, number>;
  return { levels, fullControl: idOf(({ RoleTypeKind }) => RoleTypeKind === fullControlKind), me };
}
