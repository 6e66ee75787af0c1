import {
  groupNotFound,
  ownerOfSite,
  unknownProperty,
  userCouldNotBeEnsured,
  userNotFound,
  WireError
} from '../../wire/errors';
import type { Segment } from '../../wire/types';
import { CHANGE, CHANGED } from '../../store/changes';
import { PRINCIPAL_GROUP, type Principal } from '../../store/principals';
import type { Call } from '../call';
import { describeGroup, describePrincipal, describeUser, GROUP_SETTING_NAMES } from '../entities/people';
import { emptyReply, type Reply } from '../reply';
import { collection, collectionOrMember, entity, method, numberArg, textArg, type Resource } from '../resource';

/** A user by id. @throws WireError 500, as SharePoint does */
export function userById(call: Call, id: number): Principal {
  const user = call.site.principals.userById(id);
  if (user === undefined) throw userNotFound();
  return user;
}

function userByLogin(call: Call, login: string): Principal {
  const user = call.site.principals.userByLogin(login);
  if (user === undefined) throw userNotFound();
  return user;
}

/** Finds a user by claims login, user principal name, e-mail or display name. @throws WireError 400 */
export function findUser(call: Call, written: string): Principal {
  const { principals, directory } = call.site;
  const person =
    directory.find(written) ?? directory.users.find(({ title }) => title.toLowerCase() === written.toLowerCase());
  const known =
    principals.userByLogin(person?.login ?? written) ??
    principals.users().find(({ title }) => title.toLowerCase() === written.toLowerCase());
  if (known === undefined) throw userCouldNotBeEnsured(written);
  return known;
}

/** `POST _api/web/ensureuser`. */
export function ensureUser(call: Call): Reply {
  call.access.requireWeb('browseUserInfo');
  return call.entity(describeUser(call, findUser(call, String(call.body().values['logonName'] ?? ''))));
}

/** A user. @see sharepoint-rest.md §5.3 */
export function userResource(call: Call, user: Principal): Resource {
  return entity(call, 'User', () => describeUser(call, user), {
    merge: () => {
      if (user.id !== call.user.id) call.access.requireWeb('manageWeb');
      const title = call.body().values['Title'];
      if (typeof title === 'string' && title !== '') call.site.principals.update({ ...user, title });
      return emptyReply(204);
    },
    remove: () => removeUser(call, user),
    child: (segment) => (segment.key === 'groups' ? userGroups(call, user) : undefined)
  });
}

function userGroups(call: Call, user: Principal): Resource {
  return collection(call, 'Groups', 'SP.ApiData.Groups', () =>
    call.site.principals.groupsOf(user.id).map((group) => describeGroup(call, group))
  );
}

function removeUser(call: Call, user: Principal): Reply {
  call.access.requireWeb('managePermissions');
  if (user.isAdmin) throw ownerOfSite();
  call.site.principals.remove(user.id);
  call.log(CHANGED.user, CHANGE.remove);
  return emptyReply(200);
}

/** `…/siteusers`. */
export function usersResource(call: Call, segment: Segment): Resource {
  const { principals } = call.site;
  const one = (user: Principal): Resource => userResource(call, user);
  const all = collection(
    call,
    'SiteUsers',
    'SP.ApiData.Users1',
    () => principals.users().map((user) => describeUser(call, user)),
    {
      child: (inner) => {
        switch (inner.key) {
          case 'getbyid':
            return one(userById(call, numberArg(inner, 'id')));
          case 'getbyloginname':
            return one(userByLogin(call, textArg(inner, 'loginname')));
          case 'getbyemail': {
            const user = principals.userByEmail(textArg(inner, 'email'));
            if (user === undefined) throw userNotFound();
            return one(user);
          }
          case 'removebyid':
            return method(inner.name, () => removeUser(call, userById(call, numberArg(inner, 'id'))));
          case 'removebyloginname':
            return method(inner.name, () => removeUser(call, userByLogin(call, textArg(inner, 'loginname'))));
          default:
            return undefined;
        }
      }
    }
  );
  return collectionOrMember(segment, all, (key) =>
    one(key.kind === 'number' ? userById(call, key.value) : userByLogin(call, textArg(segment, 'key')))
  );
}

/* ---------- groups ---------- */

function groupById(call: Call, id: number): Principal {
  const group = call.site.principals.byId(id);
  if (group?.kind !== PRINCIPAL_GROUP) throw groupNotFound();
  return group;
}

function groupByTitle(call: Call, title: string): Principal {
  const group = call.site.principals.groupByTitle(title);
  if (group === undefined) throw groupNotFound();
  return group;
}

/** A group. @see sharepoint-rest.md §6.1 */
export function groupResource(call: Call, id: number): Resource {
  const group = groupById(call, id);
  const { principals } = call.site;
  return entity(call, 'Group', () => describeGroup(call, group), {
    merge: () => {
      call.access.requireWeb('managePermissions');
      principals.update(withValues(group, call.body().values));
      call.log(CHANGED.group, CHANGE.update);
      return emptyReply(204);
    },
    remove: () => removeGroup(call, group),
    child: (segment) => {
      switch (segment.key) {
        case 'users':
          return membersResource(call, group, segment);
        case 'owner': {
          const owner = group.ownerId === null ? undefined : principals.byId(group.ownerId);
          return owner && entity(call, 'Owner', () => describePrincipal(call, owner));
        }
        case 'setuserasowner':
          return method(segment.name, () => {
            call.access.requireWeb('managePermissions');
            principals.update({ ...group, ownerId: userById(call, numberArg(segment, 'ownerid')).id });
            return call.nothing(segment.name);
          });
        default:
          return undefined;
      }
    }
  });
}

function withValues(group: Principal, values: Record<string, unknown> | object): Principal {
  let changed = group;
  for (const [name, value] of Object.entries(values) as [string, unknown][]) {
    if (name === 'Title' && typeof value === 'string' && value !== '') changed = { ...changed, title: value };
    else if (name === 'Description') changed = { ...changed, description: typeof value === 'string' ? value : null };
    else if (GROUP_SETTING_NAMES.has(name) && (typeof value === 'boolean' || typeof value === 'string')) {
      changed = { ...changed, settings: { ...changed.settings, [name]: value } };
    } else if (!['Id', 'LoginName', 'OwnerTitle', 'PrincipalType', 'IsHiddenInUI'].includes(name))
      throw unknownProperty(name, 'SP.Group');
  }
  return changed;
}

function removeGroup(call: Call, group: Principal): Reply {
  call.access.requireWeb('managePermissions');
  call.site.principals.remove(group.id);
  call.log(CHANGED.group, CHANGE.remove);
  return emptyReply(200);
}

/** `…/sitegroups`. */
export function groupsResource(call: Call, segment: Segment): Resource {
  const { principals } = call.site;
  const all = collection(
    call,
    'SiteGroups',
    'SP.ApiData.Groups',
    () => principals.groups().map((group) => describeGroup(call, group)),
    {
      post: () => {
        call.access.requireWeb('createGroups');
        const { values } = call.body();
        const title = String(values['Title'] ?? '');
        if (title === '' || principals.groupByTitle(title) !== undefined) throw nameTaken();
        const group = principals.add(PRINCIPAL_GROUP, title, title);
        principals.update(withValues({ ...group, ownerId: call.user.id }, values));
        call.log(CHANGED.group, CHANGE.add);
        return call.entity(describeGroup(call, groupById(call, group.id)), true);
      },
      child: (inner) => {
        switch (inner.key) {
          case 'getbyid':
            return groupResource(call, numberArg(inner, 'id'));
          case 'getbyname':
            return groupResource(call, groupByTitle(call, textArg(inner, 'name')).id);
          case 'removebyid':
            return method(inner.name, () => removeGroup(call, groupById(call, numberArg(inner, 'id'))));
          case 'removebyloginname':
            return method(inner.name, () => removeGroup(call, groupByTitle(call, textArg(inner, 'loginname'))));
          default:
            return undefined;
        }
      }
    }
  );
  return collectionOrMember(segment, all, () => groupResource(call, numberArg(segment, 'id')));
}

function nameTaken(): Error {
  return new WireError(
    500,
    '-2130575293, Microsoft.SharePoint.SPException',
    'The specified name is already in use.\n\nPlease try again with a new name.'
  );
}

function membersResource(call: Call, group: Principal, segment: Segment): Resource {
  const { principals } = call.site;
  const remove = (user: Principal): Reply => {
    call.access.requireWeb('managePermissions');
    principals.removeMember(group.id, user.id);
    call.log(CHANGED.group, CHANGE.memberDelete);
    return emptyReply(200);
  };
  const all = collection(
    call,
    'Users',
    'SP.ApiData.Users1',
    () => principals.members(group.id).map((user) => describeUser(call, user)),
    {
      post: () => {
        call.access.requireWeb('managePermissions');
        const user = findUser(call, String(call.body().values['LoginName'] ?? ''));
        principals.addMember(group.id, user.id);
        call.log(CHANGED.group, CHANGE.memberAdd);
        return call.entity(describeUser(call, user), true);
      },
      child: (inner) => {
        switch (inner.key) {
          case 'getbyid':
            return userResource(call, userById(call, numberArg(inner, 'id')));
          case 'getbyemail':
            return userResource(call, findUser(call, textArg(inner, 'email')));
          case 'getbyloginname':
            return userResource(call, userByLogin(call, textArg(inner, 'loginname')));
          case 'removebyid':
            return method(inner.name, () => remove(userById(call, numberArg(inner, 'id'))));
          case 'removebyloginname':
            return method(inner.name, () => remove(userByLogin(call, textArg(inner, 'loginname'))));
          default:
            return undefined;
        }
      }
    }
  );
  return collectionOrMember(segment, all, () => userResource(call, userById(call, numberArg(segment, 'id'))));
}
