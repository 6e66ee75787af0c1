import { accessDenied, fieldDoesNotExist, unknownProperty, WireError } from '../../wire/errors';
import type { JsonObject, JsonValue, Segment } from '../../wire/types';
import { CHANGE, CHANGED } from '../../store/changes';
import { parentTypeId, SITE_TYPES, type ContentType } from '../../store/contentTypes';
import { fieldByName, type List } from '../../store/model';
import { childContentTypeId, toGuid } from '../../store/naming';
import type { Call } from '../call';
import {
  columnsOfType,
  CONTENT_TYPE_PROPERTIES,
  describeContentType,
  describeFieldLink
} from '../entities/contentType';
import { emptyReply, type Reply } from '../reply';
import { collection, collectionOrMember, entity, method, textArg, type Resource } from '../resource';

const BUILT_IN: readonly ContentType[] = SITE_TYPES.map(([id, name]) => ({
  id,
  name,
  props: { Group: 'List Content Types' },
  links: []
}));

const ownerOf = (call: Call, list: List | undefined): string => list?.id ?? call.web.id;

/** Types that belong to a list or the web; those every site has to its root web. */
function own(call: Call, list: List | undefined): readonly ContentType[] {
  const types = call.site.contentTypes.of(ownerOf(call, list));
  return list === undefined && call.web.parentId === undefined ? [...BUILT_IN, ...types] : types;
}

/** Types a web can use: its own and those of the webs above. */
function available(call: Call): readonly ContentType[] {
  const inherited = call.web.parentId === undefined ? [] : call.site.contentTypes.of(call.site.webs.root().id);
  return [...BUILT_IN, ...inherited, ...call.site.contentTypes.of(call.web.id)];
}

function find(call: Call, list: List | undefined, id: string): ContentType {
  const found = (list === undefined ? available(call) : own(call, list)).find(
    (one) => one.id.toLowerCase() === id.toLowerCase()
  );
  if (found === undefined)
    throw new WireError(404, '-2146232832, Microsoft.SharePoint.SPException', `Content type "${id}" does not exist.`);
  return found;
}

function requireSchema(call: Call, list: List | undefined): void {
  if (list === undefined) call.access.requireWeb('manageWeb');
  else call.access.requireList(list, 'manageLists');
}

/** Makes a type below another: SharePoint gives it an id of its own, whatever id was wished for. */
function insert(
  call: Call,
  list: List | undefined,
  parent: string,
  name: string,
  props: JsonObject,
  created: boolean
): Reply {
  requireSchema(call, list);
  const type: ContentType = { id: childContentTypeId(parent), name, props, links: [] };
  call.site.contentTypes.add(ownerOf(call, list), type);
  call.log(CHANGED.contentType, CHANGE.add, list);
  return call.entity(describeContentType(call, list, type), created);
}

const text = (value: JsonValue | undefined, otherwise: string): string =>
  typeof value === 'string' && value !== '' ? value : otherwise;

/** The known type whose id the wished-for one begins with; the longest. */
function parentFor(call: Call, wanted: JsonValue | undefined): string {
  const value = typeof wanted === 'object' && wanted !== null && !Array.isArray(wanted) ? wanted : {};
  const id = text((value as JsonObject)['StringValue'], '0x01').toLowerCase();
  return available(call)
    .map((type) => type.id)
    .filter((known) => known.length >= 4 && id.startsWith(known.toLowerCase()))
    .reduce((best, known) => (known.length > best.length ? known : best), '0x01');
}

/** `…/contenttypes` of a list, or of the web when `list` is absent. @see sharepoint-rest.md §9.2 */
export function contentTypesResource(call: Call, list: List | undefined, segment: Segment): Resource {
  const one = (id: string): Resource => contentTypeResource(call, list, find(call, list, id));
  const all = (): readonly ContentType[] =>
    segment.key === 'availablecontenttypes' ? available(call) : own(call, list);
  const resource = collection(
    call,
    'ContentTypes',
    'SP.ApiData.ContentTypes',
    () => all().map((type) => describeContentType(call, list, type)),
    {
      post: () => {
        const { Name, Description, Group, Id } = call.body().values;
        const props = { Description: text(Description, ''), Group: text(Group, 'Custom Content Types') };
        return insert(call, list, parentFor(call, Id), text(Name, 'Content type'), props, true);
      },
      child: (inner) => {
        switch (inner.key) {
          case 'getbyid':
            return one(textArg(inner, 'contenttypeid'));
          case 'addavailablecontenttype':
          case 'addexistingcontenttype':
            return method(inner.name, () => {
              const parent = find(call, undefined, text(call.body().values['contentTypeId'], ''));
              return insert(call, list, parent.id, parent.name, parent.props, false);
            });
          default:
            return undefined;
        }
      }
    }
  );
  return collectionOrMember(segment, resource, (key) => one(key.kind === 'null' ? '' : String(key.value)));
}

/** Properties of a content type that are fixed although a client may send them back. */
const FIXED: ReadonlySet<string> = new Set(['Id', 'StringId', 'Scope', 'SchemaXml']);

function merge(call: Call, list: List | undefined, type: ContentType): Reply {
  requireSchema(call, list);
  if (BUILT_IN.includes(type)) throw accessDenied();
  const { values } = call.body();
  for (const name of Object.keys(values)) {
    if (name !== 'Name' && !CONTENT_TYPE_PROPERTIES.has(name) && !FIXED.has(name))
      throw unknownProperty(name, 'SP.ContentType');
  }
  const props = Object.entries(values).filter(([name]) => CONTENT_TYPE_PROPERTIES.has(name));
  call.site.contentTypes.update(ownerOf(call, list), {
    ...type,
    name: text(values['Name'], type.name),
    props: { ...type.props, ...Object.fromEntries(props) }
  });
  call.log(CHANGED.contentType, CHANGE.update, list);
  return emptyReply(204);
}

function remove(call: Call, list: List | undefined, type: ContentType): Reply {
  requireSchema(call, list);
  if (BUILT_IN.includes(type)) throw accessDenied();
  const isUsed =
    list !== undefined &&
    call.site.db.get(`SELECT 1 AS found FROM ${list.table} WHERE content_type_id = ? LIMIT 1`, type.id) !== undefined;
  if (isUsed) throw new WireError(500, '-2146232832, Microsoft.SharePoint.SPException', 'The content type is in use.');
  call.site.contentTypes.remove(ownerOf(call, list), type.id);
  call.log(CHANGED.contentType, CHANGE.remove, list);
  return emptyReply(200);
}

/** One content type. */
export function contentTypeResource(call: Call, list: List | undefined, type: ContentType): Resource {
  return entity(call, 'ContentType', () => describeContentType(call, list, type), {
    merge: () => merge(call, list, type),
    remove: () => remove(call, list, type),
    child: (segment) => {
      if (segment.key === 'parent') {
        const parent = available(call).find(({ id }) => id === parentTypeId(type.id));
        return parent && contentTypeResource(call, undefined, parent);
      }
      return segment.key === 'fieldlinks' ? fieldLinksResource(call, list, type, segment) : undefined;
    }
  });
}

function fieldLinksResource(call: Call, list: List | undefined, type: ContentType, segment: Segment): Resource {
  const save = (links: readonly string[]): void => {
    requireSchema(call, list);
    if (BUILT_IN.includes(type)) throw accessDenied();
    call.site.contentTypes.update(ownerOf(call, list), { ...type, links });
  };
  const all = collection(
    call,
    'FieldLinks',
    'SP.ApiData.FieldLinks',
    () => columnsOfType(call, list, type).map((field) => describeFieldLink(call, list, type, field)),
    {
      post: () => {
        const name = text(call.body().values['FieldInternalName'], '');
        const fields = list?.fields ?? [...call.web.fields, ...call.site.webs.root().fields];
        const field = fieldByName({ fields }, name);
        if (field === undefined) throw fieldDoesNotExist(name);
        save([...type.links.filter((one) => one !== field.internalName), field.internalName]);
        return call.entity(describeFieldLink(call, list, type, field), true);
      }
    }
  );
  return collectionOrMember(segment, all, (key) => {
    const written = key.kind === 'null' ? '' : String(key.value);
    const field = columnsOfType(call, list, type).find(({ id }) => id === toGuid(written));
    if (field === undefined) throw fieldDoesNotExist(written);
    return entity(call, 'FieldLink', () => describeFieldLink(call, list, type, field), {
      remove: () => {
        save(type.links.filter((name) => name !== field.internalName));
        return emptyReply(200);
      }
    });
  });
}

/** `…/items(7)/contentType`. */
export function contentTypeOfItem(call: Call, list: List, itemId: number): Resource {
  const id = String(
    call.site.db.get(`SELECT content_type_id FROM ${list.table} WHERE id = ?`, itemId)?.['content_type_id']
  );
  return contentTypeResource(call, list, find(call, list, id));
}
