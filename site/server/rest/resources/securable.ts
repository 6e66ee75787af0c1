import { accessDenied, resourceNotFound, userNotFound, WireError } from '../../wire/errors';
import type { Segment } from '../../wire/types';
import { Access, scopeOf } from '../../access';
import { CHANGE, CHANGED } from '../../store/changes';
import type { ItemHead } from '../../store/items';
import type { List } from '../../store/model';
import type { Assignment, ScopePlace } from '../../store/permissions';
import { RIGHTS, toHighLow } from '../../store/rights';
import type { Call } from '../call';
import type { Described } from '../described';
import { itemMeta } from '../entities/item';
import { describeList } from '../entities/list';
import { describePrincipal } from '../entities/people';
import { describeRole } from '../entities/role';
import { describeWeb } from '../entities/web';
import { emptyReply, type Reply } from '../reply';
import {
  booleanArg,
  collection,
  collectionOrMember,
  entity,
  method,
  numberArg,
  textArg,
  type Resource
} from '../resource';

/** What can have rights of its own. */
export type Securable =
  | { readonly kind: 'web' }
  | { readonly kind: 'list'; readonly list: List }
  | { readonly kind: 'item'; readonly list: List; readonly head: ItemHead };

/** The scope that holds a securable's own rights, when it has any. */
function ownScope(call: Call, target: Securable): number | undefined {
  switch (target.kind) {
    case 'web':
      return call.web.hasOwnScope ? call.web.scopeId : undefined;
    case 'list':
      return target.list.scopeId;
    case 'item':
      return call.site.permissions.isOwn(target.head) ? target.head.scopeId : undefined;
  }
}

/** The scope whose rights count for a securable. */
function effectiveScope(call: Call, target: Securable): number {
  if (target.kind === 'web') return call.web.scopeId;
  const near = target.kind === 'item' ? target.head.scopeId : undefined;
  return near ?? scopeOf(call.site, target.list);
}

function maskOf(access: Access, target: Securable): bigint {
  switch (target.kind) {
    case 'web':
      return access.webMask();
    case 'list':
      return access.listMask(target.list);
    case 'item':
      return access.itemMask(target.list, target.head);
  }
}

function require(call: Call, target: Securable, right: keyof typeof RIGHTS): void {
  if ((maskOf(call.access, target) & RIGHTS[right]) === 0n) throw accessDenied();
}

/** Rights of a web, a list or an item. @see sharepoint-rest.md §6.4, §6.5 */
export function securableChild(call: Call, target: Securable, segment: Segment): Resource | undefined {
  switch (segment.key) {
    case 'effectivebasepermissions':
      return { name: segment.name, get: () => masks(call, 'EffectiveBasePermissions', maskOf(call.access, target)) };
    case 'getusereffectivepermissions':
      return method(segment.name, () => userPermissions(call, target, textArg(segment, 'username')), true);
    case 'hasuniqueroleassignments':
      return {
        name: segment.name,
        get: () => call.scalar('HasUniqueRoleAssignments', ownScope(call, target) !== undefined, 'Edm.Boolean')
      };
    case 'firstuniqueancestorsecurableobject':
      return entity(call, 'FirstUniqueAncestorSecurableObject', () => describeAncestor(call, target));
    case 'roleassignments':
      return assignmentsResource(call, target, segment);
    case 'breakroleinheritance':
      return method('BreakRoleInheritance', () => breakInheritance(call, target, segment));
    case 'resetroleinheritance':
      return method('ResetRoleInheritance', () => resetInheritance(call, target));
    default:
      return undefined;
  }
}

function masks(call: Call, name: string, mask: bigint): Reply {
  return call.complex(name, 'SP.BasePermissions', { ...toHighLow(mask) });
}

function userPermissions(call: Call, target: Securable, login: string): Reply {
  const user = call.site.principals.userByLogin(login);
  if (user === undefined) throw userNotFound();
  if (user.id !== call.user.id) require(call, target, 'enumeratePermissions');
  return masks(call, 'GetUserEffectivePermissions', maskOf(new Access(call.site, user.id, call.web), target));
}

function describeAncestor(call: Call, target: Securable): Described {
  if (target.kind === 'item' && target.head.scopeId !== undefined) {
    const { list } = target;
    const head = call.site.items.head(list, call.site.permissions.itemOf(target.head.scopeId) ?? 0) ?? target.head;
    return {
      meta: itemMeta(list, head),
      values: { Id: head.id, ID: head.id, Title: head.title, FileSystemObjectType: head.fsType }
    };
  }
  if (target.kind !== 'web' && target.list.scopeId !== undefined) return describeList(call, target.list);
  return describeWeb(call);
}

/* ---------- breaking and resetting ---------- */

function logRights(call: Call, target: Securable, changeType: number): void {
  if (target.kind === 'item') call.log(CHANGED.item, changeType, target.list, target.head);
  else if (target.kind === 'list') call.log(CHANGED.list, changeType, target.list);
  else call.log(CHANGED.web, changeType);
}

function placeOf(call: Call, target: Securable): ScopePlace {
  if (target.kind === 'web') return { webId: call.web.id };
  const place = { webId: target.list.webId, listId: target.list.id };
  return target.kind === 'list' ? place : { ...place, itemId: target.head.id };
}

function setScope(call: Call, target: Securable, scopeId: number | undefined): void {
  const { webs, lists, items } = call.site;
  if (target.kind === 'web') webs.setScope(call.web, scopeId);
  else if (target.kind === 'list') lists.setScope(target.list, scopeId);
  else items.setScope(target.list, target.head, scopeId);
}

function clearItemScopes(call: Call, list: List): void {
  for (const scopeId of call.site.permissions.itemScopes(list.id)) call.site.permissions.removeScope(scopeId);
  call.site.db.run(`UPDATE ${list.table} SET scope_id = NULL WHERE scope_id IS NOT NULL`);
}

/** Gives an item rights of its own, those it had so far, and gives their scope. @throws WireError 403 */
export function breakItemInheritance(call: Call, list: List, head: ItemHead): number {
  const target: Securable = { kind: 'item', list, head };
  require(call, target, 'managePermissions');
  return head.scopeId ?? ownRights(call, target, true);
}

/** Lets an item inherit again. @throws WireError 403 */
export function resetItemInheritance(call: Call, list: List, head: ItemHead): void {
  resetInheritance(call, { kind: 'item', list, head });
}

/** Makes a scope of a securable's own. @param isCopy whether it starts with the rights that counted so far */
function ownRights(call: Call, target: Securable, isCopy: boolean): number {
  const { permissions } = call.site;
  const inherited = effectiveScope(call, target);
  const scopeId = permissions.addScope(placeOf(call, target));
  if (isCopy) permissions.copyAssignments(inherited, scopeId);
  else permissions.grantOwner(scopeId, call.user.id);
  setScope(call, target, scopeId);
  logRights(call, target, CHANGE.roleAdd);
  return scopeId;
}

function breakInheritance(call: Call, target: Securable, segment: Segment): Reply {
  require(call, target, 'managePermissions');
  if (ownScope(call, target) === undefined)
    ownRights(call, target, booleanArg(segment, 'copyroleassignments', 0, false));
  if (target.kind === 'list' && booleanArg(segment, 'clearsubscopes', 1, false)) clearItemScopes(call, target.list);
  return call.nothing('BreakRoleInheritance');
}

function resetInheritance(call: Call, target: Securable): Reply {
  require(call, target, 'managePermissions');
  const scopeId = ownScope(call, target);
  // The root web has nothing to inherit from.
  if (scopeId !== undefined && (target.kind !== 'web' || call.web.parentId !== undefined)) {
    setScope(
      call,
      target,
      target.kind === 'item' ? call.site.items.folderScope(target.list, target.head.dir) : undefined
    );
    call.site.permissions.removeScope(scopeId);
    logRights(call, target, CHANGE.roleDelete);
  }
  return call.nothing('ResetRoleInheritance');
}

/* ---------- assignments ---------- */

function describeAssignment(call: Call, target: Securable, { principalId, roleIds }: Assignment): Described {
  const { principals, permissions } = call.site;
  const parent =
    target.kind === 'web'
      ? 'Web'
      : `Web/Lists(guid'${target.list.id}')${target.kind === 'item' ? `/Items(${target.head.id})` : ''}`;
  const editLink = `${parent}/RoleAssignments(${principalId})`;
  return {
    meta: {
      metadataFragment: 'SP.ApiData.RoleAssignments',
      type: 'SP.RoleAssignment',
      id: `${call.wire.webUrl}/_api/${editLink}`,
      editLink
    },
    values: { PrincipalId: principalId },
    links: {
      Member: () => {
        const member = principals.byId(principalId);
        return member === undefined ? null : describePrincipal(call, member);
      },
      RoleDefinitionBindings: () =>
        roleIds.flatMap((id) => permissions.role(id) ?? []).map((role) => describeRole(call, role))
    }
  };
}

/** Assignments that count for a securable. @throws WireError 403 for users who may not list them */
export function describeAssignments(call: Call, target: Securable): readonly Described[] {
  require(call, target, 'enumeratePermissions');
  return call.site.permissions
    .assignments(effectiveScope(call, target))
    .map((one) => describeAssignment(call, target, one));
}

function assignmentsResource(call: Call, target: Securable, segment: Segment): Resource {
  const all = (): readonly Assignment[] => {
    require(call, target, 'enumeratePermissions');
    return call.site.permissions.assignments(effectiveScope(call, target));
  };
  const one = (principalId: number): Resource => {
    const found = all().find((assignment) => assignment.principalId === principalId);
    if (found === undefined)
      throw new WireError(
        404,
        '-2146232832, Microsoft.SharePoint.SPException',
        `Can not find the principal with id: ${principalId}.`
      );
    return entity(call, 'RoleAssignment', () => describeAssignment(call, target, found), {
      remove: () => {
        call.site.permissions.unassign(requireOwnScope(call, target), principalId);
        logRights(call, target, CHANGE.roleDelete);
        return emptyReply(200);
      }
    });
  };
  const resource = collection(
    call,
    'RoleAssignments',
    'SP.ApiData.RoleAssignments',
    () => all().map((one) => describeAssignment(call, target, one)),
    {
      child: (inner) => {
        switch (inner.key) {
          case 'getbyprincipalid':
            return one(numberArg(inner, 'principalid'));
          case 'addroleassignment':
            return method('AddRoleAssignment', () => changeAssignment(call, target, inner, true));
          case 'removeroleassignment':
            return method('RemoveRoleAssignment', () => changeAssignment(call, target, inner, false));
          default:
            return undefined;
        }
      }
    }
  );
  return collectionOrMember(segment, resource, () => one(numberArg(segment, 'principalid')));
}

function requireOwnScope(call: Call, target: Securable): number {
  require(call, target, 'managePermissions');
  const scopeId = ownScope(call, target);
  if (scopeId === undefined) {
    throw new WireError(
      500,
      '-2146232832, Microsoft.SharePoint.SPException',
      'You cannot grant a user unique permissions on an object which inherits permissions.'
    );
  }
  return scopeId;
}

function changeAssignment(call: Call, target: Securable, segment: Segment, isAdded: boolean): Reply {
  const scopeId = requireOwnScope(call, target);
  const { principals, permissions } = call.site;
  const principalId = numberArg(segment, 'principalid', 0);
  const roleId = numberArg(segment, 'roledefid', 1);
  if (principals.byId(principalId) === undefined) throw userNotFound();
  if (permissions.role(roleId) === undefined) throw resourceNotFound(segment.name);
  if (isAdded) permissions.assign(scopeId, principalId, roleId);
  else permissions.unassign(scopeId, principalId, roleId);
  logRights(call, target, isAdded ? CHANGE.roleAdd : CHANGE.roleDelete);
  return call.nothing(segment.name);
}
