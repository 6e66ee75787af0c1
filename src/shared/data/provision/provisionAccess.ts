import type { SPFI } from '@pnp/sp';
import type { IWeb } from '@pnp/sp/webs';
import type { AccessLevel, ListDefinition } from '../../schema/ListDefinition';
import { roleCodes, roleGroups } from '../../schema/roleGroups';
import { inBatch } from '../inBatch';
import type { ChangeLog } from './ChangeLog';
import type { GroupIds } from './provisionGroups';

/** Ids of SharePoint's own permission levels. */
export type RoleDefinitionIds = Readonly<Record<AccessLevel, number>>;

/** What every step about rights needs. */
export interface AccessContext {
  sp: SPFI;
  groups: GroupIds;
  roles: RoleDefinitionIds;
  log: ChangeLog;
}

/** A site or a list. */
type Securable = Pick<IWeb, 'roleAssignments'>;

/** SharePoint's kinds of permission level; their names differ by language, the kinds do not. @see sharepoint-rest.md 6.2 */
const roleKinds = { limited: 1, read: 2, contribute: 3 } as const;

interface Assignment {
  PrincipalId: number;
  Member: { Title: string };
  RoleDefinitionBindings: { Id: number; RoleTypeKind: number }[];
}

/** Reads the ids of Read and Contribute on this site. */
export async function readRoleDefinitions(sp: SPFI): Promise<RoleDefinitionIds> {
  const found: { Id: number; RoleTypeKind: number }[] = await sp.web.roleDefinitions.select('Id', 'RoleTypeKind')();
  const idOf = (kind: number): number => {
    const definition = found.find(({ RoleTypeKind }) => RoleTypeKind === kind);
    if (!definition) {
      throw new Error(`The site has no permission level of kind ${kind}.`);
    }
    return definition.Id;
  };
  return { read: idOf(roleKinds.read), contribute: idOf(roleKinds.contribute) };
}

/** Lets every group of the hub read the site: its pages, and lists without rights of their own. */
export async function provisionSiteAccess(context: AccessContext): Promise<void> {
  const readers = Object.fromEntries(roleCodes.map((code) => [code, 'read' as const]));
  const current = await readAssignments(context.sp.web);
  await addMissing(context, (web) => web, 'Site', readers, current);
}

/**
 * Gives a list rights of its own and adds those that are missing. Rights beyond them are told and left, since a council
 * may have given them on purpose.
 * @see domain.md 11.2
 */
export async function provisionListAccess(list: ListDefinition, context: AccessContext): Promise<void> {
  const { sp, groups, log } = context;
  const target = sp.web.lists.getByTitle(list.name);
  const { HasUniqueRoleAssignments: separate }: { HasUniqueRoleAssignments: boolean } =
    await target.select('HasUniqueRoleAssignments')();
  if (!separate) {
    await target.breakRoleInheritance(false, false);
    log.changed(`${list.name}: rights no longer come from the site`);
  }
  const me: { Id: number; IsSiteAdmin: boolean } = await sp.web.currentUser.select('Id', 'IsSiteAdmin')();
  const current = await readAssignments(target);
  await addMissing(context, (web) => web.lists.getByTitle(list.name), list.name, list.access, current);
  const expected = new Set(roleCodes.filter((code) => list.access[code]).map((code) => groups.get(code)));
  for (const { PrincipalId, Member, RoleDefinitionBindings } of current) {
    if (
      expected.has(PrincipalId) ||
      RoleDefinitionBindings.every(({ RoleTypeKind }) => RoleTypeKind === roleKinds.limited)
    ) {
      continue;
    }
    if (PrincipalId === me.Id && me.IsSiteAdmin) {
      // SharePoint gives whoever separates a list full control of it by name, also of lists that no one person should hold.
      await target.roleAssignments.getById(PrincipalId).delete();
    } else {
      log.noticed(`${list.name}: ${Member.Title} also has rights here; left as they are`);
    }
  }
}

async function addMissing(
  { sp, groups, roles, log }: AccessContext,
  target: (web: IWeb) => Securable,
  name: string,
  access: ListDefinition['access'],
  current: readonly Assignment[]
): Promise<void> {
  const missing = roleGroups.flatMap(({ code, name: group }) => {
    const level = access[code];
    const principal = groups.get(code);
    return level === undefined || principal === undefined || has(current, principal, roles[level])
      ? []
      : [{ group, level, principal }];
  });
  if (missing.length === 0) {
    return;
  }
  await inBatch(sp, (web) =>
    missing.map(({ principal, level }) => target(web).roleAssignments.add(principal, roles[level]))
  );
  for (const { group, level } of missing) {
    log.changed(`${name}: ${group} may ${level === 'read' ? 'read' : 'read and edit'}`);
  }
}

function has(current: readonly Assignment[], principal: number, roleDefinition: number): boolean {
  return current.some(
    ({ PrincipalId, RoleDefinitionBindings }) =>
      PrincipalId === principal && RoleDefinitionBindings.some(({ Id }) => Id === roleDefinition)
  );
}

async function readAssignments(target: Securable): Promise<Assignment[]> {
  const found: Partial<Assignment>[] = await target.roleAssignments.expand('Member', 'RoleDefinitionBindings')();
  return found.map(({ PrincipalId = 0, Member = { Title: 'Someone' }, RoleDefinitionBindings = [] }) => ({
    PrincipalId,
    Member,
    RoleDefinitionBindings
  }));
}
