import type { SPFI } from '@pnp/sp';
import { type RoleCode, roleGroups } from '../../schema/roleGroups';
import { inBatch } from '../inBatch';
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

interface GroupRow {
  Id: number;
  Title: string;
}

/** Makes the groups that are missing. Who is in them is the council's. @see domain.md 11.1 */
export async function provisionGroups(sp: SPFI, log: ChangeLog): Promise<GroupIds> {
  const existing: GroupRow[] = await sp.web.siteGroups.select('Id', 'Title')();
  const missing = roleGroups.filter(({ name }) => !existing.some(({ Title }) => Title === name));
  const added: GroupRow[] =
    missing.length === 0
      ? []
      : await inBatch(sp, (web) =>
          missing.map(({ name, description }) => web.siteGroups.add({ Title: name, Description: description }))
        );
  missing.forEach(({ name }) => log.changed(`Site: added group ${name}`));
  const ids = new Map([...existing, ...added].map(({ Title, Id }) => [Title, Id]));
  return new Map(
    roleGroups.flatMap(({ code, name }) => {
      const id = ids.get(name);
      return id === undefined ? [] : [[code, id] as const];
    })
  );
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
