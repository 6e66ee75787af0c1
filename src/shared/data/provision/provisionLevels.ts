import type { SPFI } from '@pnp/sp';
import { permissionLevels } from '../../schema/access';
import { type AccessLevel, accessLevels } from '../../schema/accessMatrix';
import type { ChangeLog } from './ChangeLog';

/** Ids of the site's permission levels, by the hub's. */
export type RoleDefinitionIds = Readonly<Record<AccessLevel, number>>;

interface RoleDefinition {
  Id: number;
  Name: string;
  RoleTypeKind: number;
  BasePermissions: { High: string; Low: string };
}

/** Adds the permission levels that the site lacks; one that a council changed stays as it is and is told of. */
export async function provisionLevels(sp: SPFI, log: ChangeLog): Promise<RoleDefinitionIds> {
  const found: RoleDefinition[] = await sp.web.roleDefinitions.select(
    'Id',
    'Name',
    'RoleTypeKind',
    'BasePermissions'
  )();
  const ids = new Map<AccessLevel, number>();
  for (const level of accessLevels) {
    const { name, kind, description, high, low } = permissionLevels[level];
    const existing = found.find(({ Name, RoleTypeKind }) =>
      name === undefined ? RoleTypeKind === kind : Name === name
    );
    if (existing) {
      const { High, Low } = existing.BasePermissions;
      if (name !== undefined && (Number(High) !== high || Number(Low) !== low)) {
        log.noticed(`Site: permission level ${name} was changed on this site; left as it is`);
      }
      ids.set(level, existing.Id);
    } else if (name === undefined) {
      throw new Error(`The site has no permission level of kind ${kind}.`);
    } else {
      const added = await sp.web.roleDefinitions.add(name, description, 200, { High: high, Low: low });
      ids.set(level, (added.data as { Id: number }).Id);
      log.changed(`Site: added permission level ${name}`);
    }
  }
  // Every level has been found or added above.
  return Object.fromEntries(ids) as RoleDefinitionIds;
}
