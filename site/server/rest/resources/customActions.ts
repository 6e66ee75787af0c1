import { accessDenied, cannotConvert, resourceNotFound, unknownProperty } from '../../wire/errors';
import type { JsonObject, JsonValue, Segment } from '../../wire/types';
import {
  CUSTOM_ACTION_SCOPES,
  type CustomAction,
  type CustomActionOwner,
  type CustomActionProps
} from '../../store/customActions';
import type { List } from '../../store/model';
import { toGuid } from '../../store/naming';
import type { Call } from '../call';
import { CUSTOM_ACTION_TYPE, describeCustomAction } from '../entities/customAction';
import { emptyReply } from '../reply';
import { collection, collectionOrMember, entity, method, textArg, type Resource } from '../resource';

const NO_COMPONENT = '00000000-0000-0000-0000-000000000000';

const NEW_ACTION: CustomActionProps = {
  ClientSideComponentId: NO_COMPONENT,
  ClientSideComponentProperties: '',
  CommandUIExtension: null,
  Description: null,
  Group: null,
  HostProperties: '',
  ImageUrl: null,
  Location: null,
  Name: null,
  RegistrationId: null,
  RegistrationType: 0,
  Rights: { High: '0', Low: '0' },
  Sequence: 0,
  Title: null,
  Url: null
};

/** Scripts are refused where custom scripts are off, as on modern sites. */
const SCRIPTS: ReadonlySet<string> = new Set(['ScriptBlock', 'ScriptSrc']);

/** Whose custom actions a path leads to. */
export interface CustomActionPlace extends Omit<CustomActionOwner, 'listId'> {
  /** Of those of a list. */
  readonly list?: List;
}

/** `…/userCustomActions` of a site, a web or a list. @see sharepoint-rest.md §24 */
export function customActionsResource(call: Call, segment: Segment, place: CustomActionPlace): Resource {
  const { customActions } = call.site;
  const { list, ...rest } = place;
  const owner: CustomActionOwner = { ...rest, ...(list === undefined ? {} : { listId: list.id }) };
  const path =
    list === undefined ? (place.scope === CUSTOM_ACTION_SCOPES.site ? 'Site' : 'Web') : `Web/Lists(guid'${list.id}')`;
  const describe = (action: CustomAction): ReturnType<typeof describeCustomAction> =>
    describeCustomAction(call, path, action);
  const requireRight = (): void => {
    if (list === undefined) call.access.requireWeb('manageWeb');
    else call.access.requireList(list, 'manageLists');
  };
  const byId = (written: string): Resource => {
    const find = (): CustomAction => {
      const found = customActions.of(owner).find(({ id }) => id === toGuid(written));
      if (found === undefined) throw resourceNotFound(segment.name);
      return found;
    };
    find();
    return entity(call, 'UserCustomAction', () => describe(find()), {
      merge: () => {
        requireRight();
        const before = find();
        customActions.update({ ...before, props: withValues(before.props, call.body().values) });
        return emptyReply(204);
      },
      remove: () => {
        requireRight();
        customActions.remove(find().id);
        return emptyReply(200);
      }
    });
  };
  const all = collection(
    call,
    segment.name,
    'SP.ApiData.UserCustomActions',
    () => customActions.of(owner).map(describe),
    {
      post: () => {
        requireRight();
        const added = customActions.add(owner, withValues(NEW_ACTION, call.body().values));
        return call.entity(describe(added), true);
      },
      child: (inner) => {
        if (inner.key === 'getbyid') return byId(textArg(inner, 'id'));
        if (inner.key !== 'clear') return undefined;
        return method(inner.name, () => {
          requireRight();
          customActions.of(owner).forEach(({ id }) => customActions.remove(id));
          return emptyReply(200);
        });
      }
    }
  );
  return collectionOrMember(segment, all, (key) => byId(key.kind === 'null' ? '' : String(key.value)));
}

/** @throws WireError 400 for what a custom action has not, 403 for scripts */
function withValues(before: CustomActionProps, values: JsonObject): CustomActionProps {
  for (const [name, value] of Object.entries(values)) {
    if (SCRIPTS.has(name)) {
      if (value !== null && value !== '') throw accessDenied();
    } else if (!Object.hasOwn(NEW_ACTION, name)) {
      throw unknownProperty(name, CUSTOM_ACTION_TYPE);
    }
  }
  const text = (name: Exclude<keyof CustomActionProps, 'Rights' | 'Sequence' | 'RegistrationType'>): string | null => {
    const value = values[name] === undefined ? before[name] : values[name];
    if (value !== null && typeof value !== 'string') throw cannotConvert('Edm.String');
    return value;
  };
  const number = (name: 'Sequence' | 'RegistrationType'): number => {
    const value = values[name] ?? before[name];
    if (typeof value !== 'number') throw cannotConvert('Edm.Int32');
    return value;
  };
  return {
    ClientSideComponentId: toComponentId(values['ClientSideComponentId'] ?? before.ClientSideComponentId),
    ClientSideComponentProperties: text('ClientSideComponentProperties') ?? '',
    CommandUIExtension: text('CommandUIExtension'),
    Description: text('Description'),
    Group: text('Group'),
    HostProperties: text('HostProperties') ?? '',
    ImageUrl: text('ImageUrl'),
    Location: text('Location'),
    Name: text('Name'),
    RegistrationId: text('RegistrationId'),
    RegistrationType: number('RegistrationType'),
    Rights: toRights(values['Rights'] ?? before.Rights),
    Sequence: number('Sequence'),
    Title: text('Title'),
    Url: text('Url')
  };
}

function toComponentId(value: JsonValue): string {
  const id = typeof value === 'string' ? toGuid(value) : undefined;
  if (id === undefined) throw cannotConvert('Edm.Guid');
  return id;
}

function toRights(value: JsonValue): CustomActionProps['Rights'] {
  if (typeof value !== 'object' || value === null || !('High' in value) || !('Low' in value))
    throw cannotConvert('SP.BasePermissions');
  return { High: String(value.High), Low: String(value.Low) };
}
