import { WireError } from '../../wire/errors';
import type { JsonObject, JsonValue, Segment } from '../../wire/types';
import { CHANGE, CHANGED } from '../../store/changes';
import type { Row } from '../../store/database';
import type { List } from '../../store/model';
import { childContentTypeId } from '../../store/naming';
import type { Call } from '../call';
import type { Described } from '../described';
import { describeField } from '../entities/field';
import { emptyReply, type Reply } from '../reply';
import { collection, collectionOrMember, entity, method, textArg, type Resource } from '../resource';

/** Content types of every site, which lists take copies of. @see sharepoint-rest.md §9.2 */
const SITE_TYPES: readonly (readonly [string, string])[] = [
  ['0x01', 'Item'],
  ['0x0101', 'Document'],
  ['0x0102', 'Event'],
  ['0x0104', 'Announcement'],
  ['0x0105', 'Link'],
  ['0x0106', 'Contact'],
  ['0x0108', 'Task'],
  ['0x0120', 'Folder']
];

interface ContentType {
  readonly id: string;
  readonly name: string;
  readonly props: JsonObject;
}

function toContentType(row: Row): ContentType {
  return { id: String(row['id']), name: String(row['name']), props: JSON.parse(String(row['props'])) as JsonObject };
}

function all(call: Call, list: List | undefined): readonly ContentType[] {
  const own = call.site.db
    .all('SELECT id, name, props FROM content_types WHERE list_id = ? ORDER BY seq', list?.id ?? call.web.id)
    .map(toContentType);
  return list === undefined ? [...SITE_TYPES.map(([id, name]) => ({ id, name, props: {} })), ...own] : own;
}

function find(call: Call, list: List | undefined, id: string): ContentType {
  const found = all(call, list).find((one) => one.id.toLowerCase() === id.toLowerCase());
  if (found === undefined)
    throw new WireError(404, '-2146232832, Microsoft.SharePoint.SPException', `Content type "${id}" does not exist.`);
  return found;
}

function describe(call: Call, list: List | undefined, { id, name, props }: ContentType): Described {
  const editLink = `${list === undefined ? 'Web' : `Web/Lists(guid'${list.id}')`}/ContentTypes('${id}')`;
  return {
    meta: {
      metadataFragment: 'SP.ApiData.ContentTypes',
      type: 'SP.ContentType',
      id: `${call.wire.webUrl}/_api/${editLink}`,
      editLink
    },
    values: {
      ClientFormCustomFormatter: '',
      Description: '',
      DisplayFormClientSideComponentId: '',
      DisplayFormClientSideComponentProperties: '',
      DisplayFormTemplateName: 'ListForm',
      DisplayFormUrl: '',
      DocumentTemplate: '',
      DocumentTemplateUrl: '',
      EditFormClientSideComponentId: '',
      EditFormClientSideComponentProperties: '',
      EditFormTemplateName: 'ListForm',
      EditFormUrl: '',
      Group: 'List Content Types',
      Hidden: false,
      JSLink: '',
      NewFormClientSideComponentId: '',
      NewFormClientSideComponentProperties: '',
      NewFormTemplateName: 'ListForm',
      NewFormUrl: '',
      ReadOnly: false,
      Scope: list?.rootFolder ?? call.web.path,
      Sealed: false,
      ...props,
      Id: { StringValue: id },
      Name: name,
      StringId: id
    },
    links: {
      Fields: () => (list ?? call.web).fields.map((field) => describeField(call, list, field)),
      FieldLinks: () => [],
      WorkflowAssociations: () => []
    },
    types: { Id: 'SP.ContentTypeId' }
  };
}

function requireSchema(call: Call, list: List | undefined): void {
  if (list === undefined) call.access.requireWeb('manageWeb');
  else call.access.requireList(list, 'manageLists');
}

function insert(
  call: Call,
  list: List | undefined,
  parent: string,
  name: string,
  props: JsonObject,
  created: boolean
): Reply {
  requireSchema(call, list);
  const type: ContentType = { id: childContentTypeId(parent), name, props };
  call.site.db.run(
    'INSERT INTO content_types (list_id, id, name, props) VALUES (?,?,?,?)',
    list?.id ?? call.web.id,
    type.id,
    name,
    JSON.stringify(props)
  );
  if (list !== undefined) call.log(CHANGED.contentType, CHANGE.add, list);
  return call.entity(describe(call, list, type), created);
}

const text = (value: JsonValue | undefined, otherwise: string): string =>
  typeof value === 'string' && value !== '' ? value : otherwise;

/** `…/contenttypes` of a list, or of the web when `list` is absent. @see sharepoint-rest.md §9.2 */
export function contentTypesResource(call: Call, list: List | undefined, segment: Segment): Resource {
  const one = (id: string): Resource => contentTypeResource(call, list, find(call, list, id));
  const resource = collection(
    call,
    'ContentTypes',
    'SP.ApiData.ContentTypes',
    () => all(call, list).map((type) => describe(call, list, type)),
    {
      post: () => {
        const { Name, Description, Group, Id } = call.body().values;
        const wanted =
          typeof Id === 'object' && Id !== null && !Array.isArray(Id)
            ? text((Id as JsonObject)['StringValue'], '0x01')
            : '0x01';
        return insert(
          call,
          list,
          wanted.slice(0, 8),
          text(Name, 'Content type'),
          { Description: text(Description, ''), Group: text(Group, 'Custom Content Types') },
          true
        );
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

/** Properties of a content type that MERGE writes. */
const WRITABLE: ReadonlySet<string> = new Set([
  'Description',
  'Group',
  'Hidden',
  'ReadOnly',
  'Sealed',
  'DisplayFormUrl',
  'EditFormUrl',
  'NewFormUrl',
  'JSLink',
  'ClientFormCustomFormatter',
  'DisplayFormClientSideComponentId',
  'DisplayFormClientSideComponentProperties',
  'EditFormClientSideComponentId',
  'EditFormClientSideComponentProperties',
  'NewFormClientSideComponentId',
  'NewFormClientSideComponentProperties'
]);

function contentTypeResource(call: Call, list: List | undefined, type: ContentType): Resource {
  const key = [list?.id ?? call.web.id, type.id] as const;
  return entity(call, 'ContentType', () => describe(call, list, type), {
    merge: () => {
      requireSchema(call, list);
      const { values } = call.body();
      const props = {
        ...type.props,
        ...Object.fromEntries(Object.entries(values).filter(([name]) => WRITABLE.has(name)))
      };
      call.site.db.run(
        'UPDATE content_types SET name = ?, props = ? WHERE list_id = ? AND id = ?',
        text(values['Name'], type.name),
        JSON.stringify(props),
        ...key
      );
      return emptyReply(204);
    },
    remove: () => {
      requireSchema(call, list);
      call.site.db.run('DELETE FROM content_types WHERE list_id = ? AND id = ?', ...key);
      return emptyReply(200);
    }
  });
}
