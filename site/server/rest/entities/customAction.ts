import type { CustomAction } from '../../store/customActions';
import type { Call } from '../call';
import type { Described } from '../described';

/** The type's name on the wire. */
export const CUSTOM_ACTION_TYPE = 'SP.UserCustomAction';

/**
 * A custom action as `SP.UserCustomAction`.
 * @param place the owner's path below `_api/`, such as `Web`
 * @see sharepoint-rest.md §24
 */
export function describeCustomAction(call: Call, place: string, { id, scope, props }: CustomAction): Described {
  const editLink = `${place}/UserCustomActions('${id}')`;
  return {
    meta: {
      metadataFragment: 'SP.ApiData.UserCustomActions',
      type: CUSTOM_ACTION_TYPE,
      id: `${call.wire.webUrl}/_api/${editLink}`,
      editLink
    },
    values: {
      ...props,
      Id: id,
      Scope: scope,
      ScriptBlock: null,
      ScriptSrc: null,
      VersionOfUserCustomAction: '16.0.1.0'
    },
    types: { Rights: 'SP.BasePermissions' }
  };
}
