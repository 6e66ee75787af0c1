import type { SPFI } from '@pnp/sp';
import { listNames } from '../../schema/listNames';
import { type RoleCode, type RoleGroup, roleGroups } from '../../schema/roleGroups';
import { serviceGroup, serviceRoles } from '../../schema/serviceGroups';
import { inBatch } from '../inBatch';
import type { ChangeLog } from './ChangeLog';

/** Principal ids of the hub's groups by role. */
export type GroupIds = ReadonlyMap<RoleCode, number>;

/** Someone to put into the group of a role. */
export interface RoleMember {
  /** A login as the site knows it, e.g. `name@council.example`, or a claim. */
  login: string;
  /** Names of roles as in `roleGroups`; with a service after a colon, as in `serviceGroup`. */
  roles: readonly string[];
}

interface GroupRow {
  Id: number;
  Title: string;
}

/** Makes the groups that are missing. Who is in them is the council's. @see domain.md 11.1 */
export async function provisionGroups(sp: SPFI, log: ChangeLog): Promise<GroupIds> {
  const ids = await addGroups(sp, roleGroups, log);
  return new Map(
    roleGroups.flatMap(({ code, name }) => {
      const id = ids.get(name);
      return id === undefined ? [] : [[code, id] as const];
    })
  );
}

/**
 * Makes the groups of each service in the Teams list that are missing: those who see their own service's cases are in them.
 * A service that is no longer there keeps its groups. @see domain.md 11.2, S
 */
export async function provisionServiceGroups(sp: SPFI, log: ChangeLog): Promise<void> {
  const teams: { Service: string | null }[] = await sp.web.lists
    .getByTitle(listNames.teams)
    .items.select('Service')
    .top(5000)();
  const services = [...new Set(teams.flatMap(({ Service }) => Service ?? []))].sort();
  await addGroups(
    sp,
    services.flatMap((service) => serviceRoles.map((code) => serviceGroup(code, service))),
    log
  );
}

/** @returns ids of all groups of the site by name */
async function addGroups(sp: SPFI, wanted: readonly RoleGroup[], log: ChangeLog): Promise<ReadonlyMap<string, number>> {
  const existing: GroupRow[] = await sp.web.siteGroups.select('Id', 'Title')();
  const missing = wanted.filter(({ name }) => !existing.some(({ Title }) => Title === name));
  const added: GroupRow[] =
    missing.length === 0
      ? []
      : await inBatch(sp, (web) =>
          missing.map(({ name, description }) => web.siteGroups.add({ Title: name, Description: description }))
        );
  missing.forEach(({ name }) => log.changed(`Site: added group ${name}`));
  return new Map([...existing, ...added].map(({ Title, Id }) => [Title, Id]));
}

/**
 * Puts people into the groups of their roles; nobody is taken out. A service that the site does not know is passed over. For demonstrations and tests: on a tenant the
 * council does this itself.
 * @param print told of each person added to a group
 */
export async function addRoleMembers(
  sp: SPFI,
  members: readonly RoleMember[],
  print: (line: string) => void
): Promise<void> {
  const existing: GroupRow[] = await sp.web.siteGroups.select('Id', 'Title')();
  for (const group of groupsOf(members)) {
    const wanted = members.filter(({ roles }) => roles.includes(group.role));
    const found = existing.find(({ Title }) => Title === group.name);
    if (!found) {
      continue;
    }
    const users = sp.web.siteGroups.getById(found.Id).users;
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

/** The groups that somebody is to be in. */
function groupsOf(members: readonly RoleMember[]): RoleGroup[] {
  return [...new Set(members.flatMap(({ roles }) => roles))].flatMap((role) => {
    const [general, service] = role.split(': ');
    const found = roleGroups.find((group) => group.role === general);
    if (!found) return [];
    return [service === undefined ? found : serviceGroup(found.code, service)];
  });
}
