import type { JsonObject } from '../../wire/types';
import type { ContentType } from '../../store/contentTypes';
import { fieldByName, type Field, type List } from '../../store/model';
import type { Call } from '../call';
import type { Described } from '../described';
import { describeField } from './field';

const PROPERTIES: JsonObject = {
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
  MobileDisplayFormUrl: '',
  MobileEditFormUrl: '',
  MobileNewFormUrl: '',
  NewFormClientSideComponentId: '',
  NewFormClientSideComponentProperties: '',
  NewFormTemplateName: 'ListForm',
  NewFormUrl: '',
  ReadOnly: false,
  Sealed: false
};

/** Names of what MERGE may write of a content type besides its name. */
export const CONTENT_TYPE_PROPERTIES: ReadonlySet<string> = new Set(Object.keys(PROPERTIES));

/** Where a content type is addressed, relative to `_api/`. */
export function contentTypeLink(list: List | undefined, id: string): string {
  return `${list === undefined ? 'Web' : `Web/Lists(guid'${list.id}')`}/ContentTypes('${id}')`;
}

/** Columns of a content type: the title, a document's name, the list's own columns, and those that were linked. */
export function columnsOfType(call: Call, list: List | undefined, { id, links }: ContentType): readonly Field[] {
  const fields = list?.fields ?? [...call.web.fields, ...call.site.webs.root().fields];
  const first = /^0x0101/i.test(id) ? ['ContentType', 'FileLeafRef', 'Title'] : ['ContentType', 'Title'];
  const own = list === undefined ? [] : list.fields.filter(({ column }) => column !== undefined);
  const named = [...first, ...links].flatMap((name) => fieldByName({ fields }, name) ?? []);
  return [...new Set([...named, ...own])];
}

/** A link from a content type to a column: `SP.FieldLink`. */
export function describeFieldLink(call: Call, list: List | undefined, type: ContentType, field: Field): Described {
  const editLink = `${contentTypeLink(list, type.id)}/FieldLinks('${field.id}')`;
  const { definition } = field;
  return {
    meta: {
      metadataFragment: 'SP.ApiData.FieldLinks',
      type: 'SP.FieldLink',
      id: `${call.wire.webUrl}/_api/${editLink}`,
      editLink
    },
    values: {
      FieldInternalName: field.internalName,
      Hidden: definition.hidden ?? false,
      Id: field.id,
      Name: field.internalName,
      ReadOnly: definition.readOnly ?? false,
      Required: definition.required ?? false,
      ShowInDisplayForm: definition.showInDisplayForm ?? true
    }
  };
}

/** A content type as `SP.ContentType`. `list` is absent for one of the web. @see sharepoint-rest.md §9.2 */
export function describeContentType(call: Call, list: List | undefined, type: ContentType): Described {
  const { id, name, props } = type;
  const editLink = contentTypeLink(list, id);
  const columns = (): readonly Field[] => columnsOfType(call, list, type);
  return {
    meta: {
      metadataFragment: 'SP.ApiData.ContentTypes',
      type: 'SP.ContentType',
      id: `${call.wire.webUrl}/_api/${editLink}`,
      editLink
    },
    values: {
      ...PROPERTIES,
      Scope: list?.rootFolder ?? (call.web.path || '/'),
      ...props,
      Id: { StringValue: id },
      Name: name,
      StringId: id
    },
    more: {
      SchemaXml: () =>
        `<ContentType ID="${id}" Name="${name.replace(/[<&"]/g, '')}" Group="${String(props['Group'] ?? 'List Content Types').replace(/[<&"]/g, '')}" />`
    },
    links: {
      Fields: () => columns().map((field) => describeField(call, list, field)),
      FieldLinks: () => columns().map((field) => describeFieldLink(call, list, type, field)),
      WorkflowAssociations: () => []
    },
    types: { Id: 'SP.ContentTypeId' }
  };
}
