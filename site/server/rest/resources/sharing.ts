import { unexpectedNode, userCouldNotBeEnsured } from '../../wire/errors';
import type { JsonObject, JsonValue, Segment } from '../../wire/types';
import { Access } from '../../access';
import type { ItemHead } from '../../store/items';
import type { List } from '../../store/model';
import type { Principal } from '../../store/principals';
import { RIGHTS } from '../../store/rights';
import type { Call } from '../call';
import { encodePath } from '../names';
import { method, type Resource } from '../resource';
import { findUser } from './people';
import { breakItemInheritance, resetItemInheritance } from './securable';

const OK: JsonObject = {
  ErrorMessage: null,
  IconUrl: null,
  Name: null,
  PermissionsPageRelativeUrl: null,
  StatusCode: 0,
  Url: null
};

function linkOf(call: Call, { dir, leaf }: ItemHead): string {
  return `${call.operation.origin}${encodePath(`${dir}/${leaf}`)}`;
}

/** People named as a people picker names them: `[{"Key":"login"}]` in a text. @throws WireError 400 */
function pickedUsers(call: Call, picked: JsonValue | undefined): readonly Principal[] {
  let entries: unknown;
  try {
    entries = JSON.parse(String(picked ?? ''));
  } catch {
    throw unexpectedNode('PrimitiveValue', 'StartArray');
  }
  if (!Array.isArray(entries)) throw unexpectedNode('PrimitiveValue', 'StartArray');
  return entries.map((entry: unknown) => {
    const key = typeof entry === 'object' && entry !== null && 'Key' in entry ? String(entry.Key) : '';
    if (key === '') throw userCouldNotBeEnsured(key);
    return findUser(call, key);
  });
}

/** Gives people a role on one item, which then has rights of its own. */
function shareObject(call: Call, list: List, head: ItemHead): void {
  const { peoplePickerInput, roleValue } = call.body().values;
  const roleId = Number(/^role:(\d+)$/.exec(String(roleValue))?.[1]);
  const { permissions } = call.site;
  if (permissions.role(roleId) === undefined) throw unexpectedNode('PrimitiveValue', 'StartObject');
  const users = pickedUsers(call, peoplePickerInput);
  const scopeId = breakItemInheritance(call, list, head);
  users.forEach(({ id }) => permissions.assign(scopeId, id, roleId));
}

/** Whether each of some people may see the item. */
function checkPermissions(call: Call, list: List, head: ItemHead): readonly JsonObject[] {
  call.access.requireItem(list, head, 'enumeratePermissions');
  const recipients = call.body().values['recipients'];
  return (Array.isArray(recipients) ? (recipients as readonly JsonObject[]) : []).map(({ alias }) => {
    const user = call.site.principals.userByLogin(String(alias ?? ''));
    const mask = user === undefined ? 0n : new Access(call.site, user.id, call.web).itemMask(list, head);
    return { alias: alias ?? null, hasRequiredAccess: (mask & RIGHTS.viewListItems) !== 0n };
  });
}

/** Sharing of an item, as far as it comes down to rights: there are no links for people who are not signed in. */
export function sharingChild(call: Call, list: List, head: ItemHead, segment: Segment): Resource | undefined {
  switch (segment.key) {
    case 'shareobject':
      return method(segment.name, () => {
        shareObject(call, list, head);
        return call.complex(segment.name, 'SP.SharingResult', OK);
      });
    case 'unshareobject':
      return method(segment.name, () => {
        resetItemInheritance(call, list, head);
        return call.complex(segment.name, 'SP.SharingResult', OK);
      });
    case 'sharelink':
      return method(segment.name, () => {
        call.access.requireItem(list, head, 'editListItems');
        return call.complex(segment.name, 'SP.Sharing.ShareLinkResponse', {
          sharingLinkInfo: { IsActive: true, LinkKind: 1, Url: linkOf(call, head) }
        });
      });
    case 'deletelinkbykind':
    case 'unsharelink':
      return method(segment.name, () => {
        call.access.requireItem(list, head, 'editListItems');
        return call.nothing(segment.name);
      });
    case 'checkpermissions':
      return method(segment.name, () =>
        call.values(segment.name, 'SP.Sharing.UserRoleAssignment', checkPermissions(call, list, head))
      );
    case 'getsharinginformation':
      return method(segment.name, () =>
        call.complex(segment.name, 'SP.Sharing.SharingInformation', {
          canRequestAccessForGrantAccess: false,
          directUrl: linkOf(call, head),
          displayName: head.title ?? head.leaf,
          itemUniqueId: head.uniqueId,
          webUrl: call.wire.webUrl
        })
      );
    case 'getobjectsharingsettings':
      return method(segment.name, () =>
        call.complex(segment.name, 'SP.ObjectSharingSettings', {
          AnyoneLinkTrackUsers: false,
          CanSendEmail: true,
          ItemId: String(head.id),
          ItemName: head.leaf,
          ItemUrl: `${head.dir}/${head.leaf}`,
          ListId: list.id,
          ObjectSharingEnabled: true,
          WebUrl: call.wire.webUrl
        })
      );
    default:
      return undefined;
  }
}
