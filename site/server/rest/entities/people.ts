import type { JsonObject } from '../../wire/types';
import { PRINCIPAL_GROUP, PRINCIPAL_USER, upnOf, type Principal } from '../../store/principals';
import type { Call } from '../call';
import type { Described } from '../described';

/** A user as `SP.User`. @see sharepoint-rest.md §5.3 */
export function describeUser(call: Call, user: Principal): Described {
  const editLink = `Web/GetUserById(${user.id})`;
  const isPerson = user.kind === PRINCIPAL_USER;
  return {
    meta: {
      metadataFragment: 'SP.ApiData.Users1',
      type: 'SP.User',
      id: `${call.wire.webUrl}/_api/${editLink}`,
      editLink
    },
    values: {
      Id: user.id,
      IsHiddenInUI: false,
      LoginName: user.login,
      Title: user.title,
      PrincipalType: user.kind,
      Email: user.email,
      Expiration: '',
      IsEmailAuthenticationGuestUser: false,
      IsShareByEmailGuestUser: false,
      IsSiteAdmin: user.isAdmin,
      UserId: isPerson
        ? { NameId: `10030000${String(user.id).padStart(8, '0')}`, NameIdIssuer: 'urn:federation:microsoftonline' }
        : null,
      UserPrincipalName: isPerson ? upnOf(user) : null
    },
    links: { Groups: () => call.site.principals.groupsOf(user.id).map((group) => describeGroup(call, group)) },
    types: { UserId: 'SP.UserIdInfo' }
  };
}

const GROUP_SETTINGS: JsonObject = {
  AllowMembersEditMembership: false,
  AllowRequestToJoinLeave: false,
  AutoAcceptRequestToJoinLeave: false,
  OnlyAllowMembersViewMembership: false,
  RequestToJoinLeaveEmailSetting: ''
};

/** Settings of a group that MERGE may write. */
export const GROUP_SETTING_NAMES: ReadonlySet<string> = new Set(Object.keys(GROUP_SETTINGS));

/** A group as `SP.Group`. @see sharepoint-rest.md §6.1 */
export function describeGroup(call: Call, group: Principal): Described {
  const editLink = `Web/SiteGroups/GetById(${group.id})`;
  const { principals } = call.site;
  const owner = group.ownerId === null ? undefined : principals.byId(group.ownerId);
  return {
    meta: {
      metadataFragment: 'SP.ApiData.Groups',
      type: 'SP.Group',
      id: `${call.wire.webUrl}/_api/${editLink}`,
      editLink
    },
    values: {
      Id: group.id,
      IsHiddenInUI: false,
      LoginName: group.title,
      Title: group.title,
      PrincipalType: PRINCIPAL_GROUP,
      ...GROUP_SETTINGS,
      ...group.settings,
      Description: group.description,
      OwnerTitle: owner?.title ?? ''
    },
    more: {
      CanCurrentUserViewMembership: () => true,
      CanCurrentUserManageGroup: () => call.user.isSiteAdmin,
      CanCurrentUserEditMembership: () => call.user.isSiteAdmin
    },
    links: {
      Users: () => principals.members(group.id).map((user) => describeUser(call, user)),
      Owner: () => (owner === undefined ? null : describePrincipal(call, owner))
    }
  };
}

/** A user or a group, by its kind. */
export function describePrincipal(call: Call, principal: Principal): Described {
  return principal.kind === PRINCIPAL_GROUP ? describeGroup(call, principal) : describeUser(call, principal);
}
