import type { SPFI } from '@pnp/sp';
import type { IWeb } from '@pnp/sp/webs';
import { type AccessLevel, listAccess } from '../../schema/accessMatrix';
import type { ListDefinition } from '../../schema/ListDefinition';
import { roleCodes, roleGroups } from '../../schema/roleGroups';
import { inBatch } from '../inBatch';
import type { ChangeLog } from './ChangeLog';
import type { GroupIds } from './provisionGroups';
import type { RoleDefinitionIds } from './provisionLevels';

/** What every step about rights needs. */
export interface AccessContext {
  sp: SPFI;
  groups: GroupIds;
  roles: RoleDefinitionIds;
  log: ChangeLog;
}

/** A site or a list. */
type Securable = Pick<IWeb, 'roleAssignments'>;

/** The right to pass through, which SharePoint gives by itself to whoever has a right further down. @see sharepoint-rest.md 6.2 */
const limitedKind = 1;

interface Assignment {
  PrincipalId: number;
  Member: { Title: string };
  RoleDefinitionBindings: { Id: number; RoleTypeKind: number }[];
}

/** What a level lets somebody do, in words. */
const inWords: Readonly<Record<AccessLevel, string>> = {
  open: 'see the rows given to them',
  read: 'read',
  add: 'read and add',
  edit: 'read, add and change',
  contribute: 'read and edit',
  guard: 'read, and say who else may',
  keep: 'read and add, and say who else may',
  manage: 'read, add and change, and say who else may',
  full: 'read, edit and delete, and say who else may'
};

/** Lets every group of the hub read the site: its pages, and lists without rights of their own. */
export async function provisionSiteAccess(context: AccessContext): Promise<void> {
  const readers = Object.fromEntries(roleCodes.map((code) => [code, 'read' as const]));
  const current = await readAssignments(context.sp.web);
  await addMissing(context, (web) => web, 'Site', readers, current);
}

/**
 * Gives a list rights of its own, adds those of the matrix that are missing and takes from the hub's own groups what the
 * matrix does not give them. Rights of others are told and left, since a council may have given them on purpose.
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
  const wanted = listAccess(list.access);
  await addMissing(context, (web) => web.lists.getByTitle(list.name), list.name, wanted, current);
  for (const assignment of current) {
    const { PrincipalId, Member, RoleDefinitionBindings } = assignment;
    const code = roleCodes.find((each) => groups.get(each) === PrincipalId);
    if (code !== undefined) {
      await takeExcess(context, list.name, assignment, wanted[code]);
    } else if (PrincipalId === me.Id && me.IsSiteAdmin) {
      // SharePoint gives whoever separates a list full control of it by name, also of lists that no one person should hold.
      await target.roleAssignments.getById(PrincipalId).delete();
    } else if (!RoleDefinitionBindings.every(({ RoleTypeKind }) => RoleTypeKind === limitedKind)) {
      log.noticed(`${list.name}: ${Member.Title} also has rights here; left as they are`);
    }
  }
}

/** An earlier version may have given a group of the hub more than the matrix does. */
async function takeExcess(
  { sp, roles, log }: AccessContext,
  name: string,
  { PrincipalId, Member, RoleDefinitionBindings }: Assignment,
  level: AccessLevel | undefined
): Promise<void> {
  for (const { Id, RoleTypeKind } of RoleDefinitionBindings) {
    if (RoleTypeKind === limitedKind || (level !== undefined && roles[level] === Id)) continue;
    await sp.web.lists.getByTitle(name).roleAssignments.remove(PrincipalId, Id);
    log.changed(`${name}: ${Member.Title} lost a right that they are not to have`);
  }
}

async function addMissing(
  { sp, groups, roles, log }: AccessContext,
  target: (web: IWeb) => Securable,
  name: string,
  access: ReturnType<typeof listAccess>,
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
    log.changed(`${name}: ${group} may ${inWords[level]}`);
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
