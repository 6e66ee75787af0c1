import type { RoleDefinition } from '../../store/permissions';
import type { Call } from '../call';
import type { Described } from '../described';

/** A role definition as `SP.RoleDefinition`. @see sharepoint-rest.md §6.2 */
export function describeRole(call: Call, role: RoleDefinition): Described {
  const editLink = `Web/RoleDefinitions(${role.id})`;
  return {
    meta: {
      metadataFragment: 'SP.ApiData.RoleDefinitions',
      type: 'SP.RoleDefinition',
      id: `${call.wire.webUrl}/_api/${editLink}`,
      editLink
    },
    values: {
      BasePermissions: { High: String(role.high), Low: String(role.low) },
      Description: role.description,
      Hidden: role.hidden,
      Id: role.id,
      Name: role.name,
      Order: role.order,
      RoleTypeKind: role.kind
    },
    types: { BasePermissions: 'SP.BasePermissions' }
  };
}
