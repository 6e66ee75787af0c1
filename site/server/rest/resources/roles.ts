import { WireError } from '../../wire/errors';
import type { JsonObject, JsonValue, Segment } from '../../wire/types';
import { CHANGE, CHANGED } from '../../store/changes';
import type { RoleDefinition } from '../../store/permissions';
import type { Call } from '../call';
import { describeRole } from '../entities/role';
import { emptyReply } from '../reply';
import { collection, collectionOrMember, entity, numberArg, textArg, type Resource } from '../resource';

function find(call: Call, fits: (role: RoleDefinition) => boolean): RoleDefinition {
  const role = call.site.permissions.roles().find(fits);
  if (role === undefined)
    throw new WireError(404, '-2147024809, System.ArgumentException', 'The role definition does not exist.');
  return role;
}

function half(value: JsonValue | undefined, name: 'High' | 'Low', before: number): number {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return before;
  const number = Number((value as JsonObject)[name] ?? before);
  return Number.isSafeInteger(number) ? number : before;
}

function withValues<T extends Omit<RoleDefinition, 'id'>>(role: T, values: JsonObject): T {
  const { Name, Description, Order, BasePermissions } = values;
  return {
    ...role,
    name: typeof Name === 'string' ? Name : role.name,
    description: typeof Description === 'string' ? Description : role.description,
    order: typeof Order === 'number' ? Order : role.order,
    high: half(BasePermissions, 'High', role.high),
    low: half(BasePermissions, 'Low', role.low)
  };
}

function roleResource(call: Call, role: RoleDefinition): Resource {
  return entity(call, 'RoleDefinition', () => describeRole(call, role), {
    merge: () => {
      call.access.requireWeb('managePermissions');
      call.site.permissions.updateRole(withValues(role, call.body().values));
      call.log(CHANGED.web, CHANGE.roleDefinitionUpdate);
      return emptyReply(204);
    },
    remove: () => {
      call.access.requireWeb('managePermissions');
      call.site.permissions.removeRole(role.id);
      call.log(CHANGED.web, CHANGE.roleDefinitionDelete);
      return emptyReply(200);
    }
  });
}

/** `…/roledefinitions`. @see sharepoint-rest.md §6.2 */
export function roleDefinitionsResource(call: Call, segment: Segment): Resource {
  const byId = (id: number): Resource =>
    roleResource(
      call,
      find(call, (role) => role.id === id)
    );
  const all = collection(
    call,
    'RoleDefinitions',
    'SP.ApiData.RoleDefinitions',
    () => call.site.permissions.roles().map((role) => describeRole(call, role)),
    {
      post: () => {
        call.access.requireWeb('managePermissions');
        const empty = { name: '', description: '', order: 0, high: 0, low: 0, kind: 0, hidden: false };
        const id = call.site.permissions.saveRole(withValues(empty, call.body().values));
        call.log(CHANGED.web, CHANGE.roleDefinitionAdd);
        return call.entity(
          describeRole(
            call,
            find(call, (role) => role.id === id)
          ),
          true
        );
      },
      child: (inner) => {
        switch (inner.key) {
          case 'getbyid':
            return byId(numberArg(inner, 'id'));
          case 'getbyname': {
            const name = textArg(inner, 'name').toLowerCase();
            return roleResource(
              call,
              find(call, (role) => role.name.toLowerCase() === name)
            );
          }
          case 'getbytype': {
            const kind = numberArg(inner, 'roletype');
            return roleResource(
              call,
              find(call, (role) => role.kind === kind)
            );
          }
          default:
            return undefined;
        }
      }
    }
  );
  return collectionOrMember(segment, all, () => byId(numberArg(segment, 'id')));
}
