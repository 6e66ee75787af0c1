import { fieldDoesNotExist, invalidLookup, unknownProperty } from '../../wire/errors';
import { parseFieldXml } from '../../wire/schemaXml';
import type { FieldDefinition, JsonObject, JsonValue, Segment } from '../../wire/types';
import { CHANGE, CHANGED } from '../../store/changes';
import { typeNameOf } from '../../store/fieldTypes';
import type { Field, List } from '../../store/model';
import { toGuid } from '../../store/naming';
import type { Call } from '../call';
import { describeField } from '../entities/field';
import { mergeDefinition } from '../fieldBody';
import { emptyReply, type Reply } from '../reply';
import { booleanArg, collection, collectionOrMember, entity, method, textArg, type Resource } from '../resource';

/** Flag of `createfieldasxml`: the `Name` attribute decides the internal name. */
const NAME_HINT = 8;

function requireSchema(call: Call, list: List | undefined): void {
  if (list === undefined) call.access.requireWeb('manageWeb');
  else call.access.requireList(list, 'manageLists');
}

function allFields(call: Call, list: List | undefined): readonly Field[] {
  return call.site.columns.of(list ?? call.web);
}

function find(call: Call, list: List | undefined, written: string, fits: (field: Field) => boolean): Field {
  const field = allFields(call, list).find(fits);
  if (field === undefined) throw fieldDoesNotExist(written);
  return field;
}

function byId(call: Call, list: List | undefined, written: string): Field {
  const id = toGuid(written);
  return find(call, list, written, (field) => field.id === id);
}

function byName(call: Call, list: List | undefined, written: string): Field {
  const lower = written.toLowerCase();
  const all = allFields(call, list);
  const field =
    all.find(({ internalName }) => internalName.toLowerCase() === lower) ??
    all.find(({ title }) => title.toLowerCase() === lower);
  if (field === undefined) throw fieldDoesNotExist(written);
  return field;
}

/** `…/fields` of a list, or of the web when `list` is absent. @see sharepoint-rest.md §8.3 */
export function fieldsResource(call: Call, list: List | undefined, segment: Segment): Resource {
  const one = (field: Field): Resource => fieldResource(call, list, field);
  const all = collection(
    call,
    'Fields',
    'SP.ApiData.Fields',
    () => allFields(call, list).map((field) => describeField(call, list, field)),
    {
      post: () => addByBody(call, list, call.body().values, true),
      child: (inner) => {
        switch (inner.key) {
          case 'getbyid':
            return one(byId(call, list, textArg(inner, 'id')));
          case 'getbytitle': {
            const title = textArg(inner, 'title');
            return one(find(call, list, title, (field) => field.title.toLowerCase() === title.toLowerCase()));
          }
          case 'getbyinternalnameortitle':
            return one(byName(call, list, textArg(inner, 'strname')));
          case 'addfield':
            return method(inner.name, () => addByBody(call, list, call.parameters('parameters'), false));
          case 'createfieldasxml':
            return method(inner.name, () => addByXml(call, list));
          case 'adddependentlookupfield':
            return method(inner.name, () => addDependent(call, list, inner));
          default:
            return undefined;
        }
      }
    }
  );
  return collectionOrMember(segment, all, (key) => one(byId(call, list, key.kind === 'null' ? '' : String(key.value))));
}

function add(
  call: Call,
  list: List | undefined,
  definition: FieldDefinition,
  useNameHint: boolean,
  created: boolean
): Reply {
  requireSchema(call, list);
  checkLookup(call, definition);
  const field = call.site.columns.add(list ?? call.web, definition, useNameHint);
  if (list !== undefined) call.log(CHANGED.field, CHANGE.add, list);
  return call.entity(describeField(call, list, field), created);
}

function checkLookup(call: Call, { type, list }: FieldDefinition): void {
  if (!type.startsWith('Lookup') || /^self$/i.test(list ?? '')) return;
  const id = toGuid(list ?? '');
  const { lists } = call.site;
  if (id === undefined ? lists.byUrl(list ?? '') === undefined : lists.byId(id) === undefined) throw invalidLookup();
}

function addByBody(call: Call, list: List | undefined, values: JsonObject, created: boolean): Reply {
  const kind = Number(values['FieldTypeKind'] ?? 2);
  const multiple = values['AllowMultipleValues'] === true;
  const type = typeNameOf(kind, multiple);
  if (type === undefined || typeof values['Title'] !== 'string') throw unknownProperty('FieldTypeKind', 'SP.Field');
  const { definition } = mergeDefinition(
    { type, displayName: values['Title'] },
    without(values, ['FieldTypeKind', 'Title', 'AllowMultipleValues'])
  );
  return add(call, list, definition, false, created);
}

function without(values: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(values).filter(([name]: [string, JsonValue]) => !names.includes(name)));
}

function addByXml(call: Call, list: List | undefined): Reply {
  const parameters = call.parameters('parameters');
  const definition = parseFieldXml(String(parameters['SchemaXml'] ?? ''));
  const multi =
    definition.mult === true && (definition.type === 'Lookup' || definition.type === 'User')
      ? `${definition.type}Multi`
      : definition.type;
  const options = Number(parameters['Options'] ?? 0);
  return add(call, list, { ...definition, type: multi }, (options & NAME_HINT) !== 0, false);
}

function addDependent(call: Call, list: List | undefined, segment: Segment): Reply {
  const primary = byId(call, list, textArg(segment, 'primarylookupfieldid', 1));
  const definition: FieldDefinition = {
    type: primary.typeName,
    displayName: textArg(segment, 'displayname'),
    showField: textArg(segment, 'showfield', 2),
    fieldRef: primary.id,
    readOnly: true,
    ...(primary.definition.list === undefined ? {} : { list: primary.definition.list })
  };
  return add(call, list, definition, false, false);
}

/** A field. */
function fieldResource(call: Call, list: List | undefined, field: Field): Resource {
  const change = (definition: FieldDefinition, title = field.title): void => {
    requireSchema(call, list);
    call.site.columns.update(list ?? call.web, field, title, definition);
    if (list !== undefined) call.log(CHANGED.field, CHANGE.update, list);
  };
  const visibility = (inner: Segment, key: 'showInDisplayForm' | 'showInEditForm' | 'showInNewForm'): Resource =>
    method(inner.name, () => {
      change({ ...field.definition, [key]: booleanArg(inner, 'value', 0, true) });
      return call.nothing(inner.name);
    });
  return entity(call, 'Field', () => describeField(call, list, field), {
    merge: () => {
      const { definition, title } = mergeDefinition(field.definition, call.body().values);
      change(definition, title ?? field.title);
      return emptyReply(204);
    },
    remove: () => {
      requireSchema(call, list);
      if (field.column === undefined && list !== undefined && field.type.storage !== 'computed')
        throw fieldDoesNotExist(field.internalName);
      call.site.columns.remove(list ?? call.web, field);
      if (list !== undefined) call.log(CHANGED.field, CHANGE.remove, list);
      return emptyReply(200);
    },
    child: (inner) => {
      switch (inner.key) {
        case 'setshowindisplayform':
          return visibility(inner, 'showInDisplayForm');
        case 'setshowineditform':
          return visibility(inner, 'showInEditForm');
        case 'setshowinnewform':
          return visibility(inner, 'showInNewForm');
        default:
          return undefined;
      }
    }
  });
}
