import type { SPFI } from '@pnp/sp';
import { type RoleCode, roleGroups } from '../../schema/roleGroups';
import type { ChangeLog } from './ChangeLog';

/** Principal ids of the hub's groups by role. */
export type GroupIds = ReadonlyMap<RoleCode, number>;

/** Someone to put into the group of a role. */
export interface RoleMember {
  /** A login as the site knows it, e.g. `name@council.example`, or a claim. */
  login: string;
  /** Names of roles as in `roleGroups`. */
  roles: readonly string[];
}

/** Makes the groups that are missing. Who is in them is the council's. @see domain.md 11.1 */
export async function provisionGroups(sp: SPFI, log: ChangeLog): Promise<GroupIds> {
  const existing: { Id: number; Title: string }[] = await sp.web.siteGroups.select('Id', 'Title')();
  const ids = new Map<RoleCode, number>();
  for (const group of roleGroups) {
    const found =
      existing.find(({ Title }) => Title === group.name) ??
      (await sp.web.siteGroups.add({ Title: group.name, Description: group.description }));
    ids.set(group.code, found.Id);
    if (!existing.includes(found)) {
      log.changed(`Site: added group ${group.name}`);
    }
  }
  return ids;
}

/**
 * Puts people into the groups of their roles; nobody is taken out. For demonstrations and tests: on a tenant the
 * council does this itself.
 * @param print told of each person added to a group
 */
export async function addRoleMembers(
  sp: SPFI,
  members: readonly RoleMember[],
  print: (line: string) => void
): Promise<void> {
  for (const group of roleGroups) {
    const wanted = members.filter(({ roles }) => roles.includes(group.role));
    if (wanted.length === 0) {
      continue;
    }
    const users = sp.web.siteGroups.getByName(group.name).users;
    const present: { LoginName: string }[] = await users.select('LoginName')();
    for (const { login } of wanted) {
      const { LoginName }: { LoginName: string } = await sp.web.ensureUser(login);
      if (!present.some((user) => user.LoginName.toLowerCase() === LoginName.toLowerCase())) {
        await users.add(LoginName);
        print(`${group.name}: added ${login}`);
      }
    }
  }
}
