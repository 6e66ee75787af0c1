import type { RoleCode } from '../domain/roles/Role';
import { accessMatrix, type AccessObject, cellsOf } from './accessMatrix';
import { type RoleGroup, roleGroups } from './roleGroups';

/** Roles that see their own service's cases: for each of these a service has a group of its own. @see domain.md 11.2, S */
export const serviceRoles: readonly RoleCode[] = [
  ...new Set(
    (Object.keys(accessMatrix) as AccessObject[]).flatMap((object) =>
      cellsOf(object).flatMap(([code, { extent }]) => (extent === 'service' ? [code] : []))
    )
  )
].sort();

/**
 * The group of a role for one service. Whoever is in it is in the role's own group too, which opens the site.
 * @param service as in the Teams list
 */
export function serviceGroup(code: RoleCode, service: string): RoleGroup {
  const general = roleGroups.find((group) => group.code === code);
  if (!general) throw new Error(`There is no role ${code}.`);
  return {
    code,
    role: `${general.role}: ${service}`,
    name: `${general.name}: ${service}`,
    description: `${general.role} for ${service}: see this service's cases.`
  };
}

/** The service that a group is for; absent where the group is for none. @param name of a site group */
export function serviceOfGroup(name: string): string | undefined {
  const prefixes = serviceRoles.map((code) => serviceGroup(code, '').name);
  const prefix = prefixes.find((each) => name.startsWith(each) && name.length > each.length);
  return prefix === undefined ? undefined : name.slice(prefix.length);
}
