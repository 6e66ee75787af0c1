import {
  accessDenied,
  duplicateListTitle,
  fieldDoesNotExist,
  unexpectedNode,
  unknownProperty,
  WireError
} from '../../wire/errors';
import { parseCaml } from '../../wire/caml';
import type { JsonObject, Segment } from '../../wire/types';
import { CHANGE, CHANGED } from '../../store/changes';
import { fieldByName, type List } from '../../store/model';
import { toGuid } from '../../store/naming';
import type { View, ViewProps } from '../../store/views';
import type { Call } from '../call';
import { describeView, viewFieldsValue } from '../entities/view';
import { renderList } from '../renderList';
import { emptyReply, type Reply } from '../reply';
import { arg, collection, collectionOrMember, entity, method, textArg, type Resource } from '../resource';

const NEW_VIEW: ViewProps = {
  ViewQuery: '',
  RowLimit: 30,
  Paged: true,
  Scope: 0,
  Hidden: false,
  CustomFormatter: null,
  viewFields: ['LinkTitle']
};

/** Properties of a view a client may send although they are fixed or taken care of elsewhere. */
const PASSED_OVER: ReadonlySet<string> = new Set([
  'PersonalView',
  'Title',
  'DefaultView',
  'Id',
  'BaseViewId',
  'ViewTypeKind',
  'ViewType2',
  'Aggregations',
  'AggregationsStatus',
  'ViewData',
  'JSLink',
  'MobileView',
  'Toolbar',
  'ViewJoins',
  'ViewProjectedFields',
  'IncludeRootFolder',
  'EditorModified',
  'StyleId'
]);

function requireRight(call: Call, list: List, isPersonal: boolean): void {
  call.access.requireList(list, isPersonal ? 'managePersonalViews' : 'manageLists');
}

function withValues(view: Omit<View, 'id'>, values: JsonObject): Omit<View, 'id'> {
  const props: Record<string, unknown> = { ...view.props };
  for (const [name, value] of Object.entries(values)) {
    if (name === 'ViewFields' && typeof value === 'object' && value !== null) props['viewFields'] = namesOf(value);
    else if (Object.hasOwn(NEW_VIEW, name)) props[name] = value;
    else if (!PASSED_OVER.has(name)) throw unknownProperty(name, 'SP.View');
  }
  const { Title, DefaultView } = values;
  return {
    ...view,
    title: typeof Title === 'string' && Title !== '' ? Title : view.title,
    isDefault: DefaultView === undefined ? view.isDefault : DefaultView === true,
    props: checkProps(props)
  };
}

function namesOf(value: object): readonly string[] {
  const source = 'Items' in value ? value.Items : value;
  return Array.isArray(source) ? source.map(String) : [];
}

function checkProps(props: Record<string, unknown>): ViewProps {
  const { ViewQuery, RowLimit, Paged, Scope, Hidden, CustomFormatter, viewFields } = props;
  if (typeof RowLimit !== 'number' || typeof Scope !== 'number') throw unexpectedNode('StartObject', 'PrimitiveValue');
  return {
    ViewQuery: typeof ViewQuery === 'string' ? ViewQuery : '',
    RowLimit,
    Paged: Paged !== false,
    Scope,
    Hidden: Hidden === true,
    CustomFormatter: typeof CustomFormatter === 'string' ? CustomFormatter : null,
    viewFields: Array.isArray(viewFields) ? viewFields.map(String) : []
  };
}

function find(call: Call, list: List, fits: (view: View) => boolean): View {
  const view = call.site.views.of(list.id, call.user.id).find(fits);
  if (view === undefined)
    throw new WireError(404, '-2147024809, System.ArgumentException', 'The specified view is invalid.');
  return view;
}

/** `…/views`. @see sharepoint-rest.md §9.1 */
export function viewsResource(call: Call, list: List, segment: Segment): Resource {
  const byId = (written: string): Resource => viewResource(call, list, toGuid(written) ?? written);
  const all = collection(
    call,
    'Views',
    'SP.ApiData.Views',
    () => call.site.views.of(list.id, call.user.id).map((view) => describeView(call, list, view)),
    {
      post: () => {
        const { values } = call.body();
        const isPersonal = values['PersonalView'] === true;
        requireRight(call, list, isPersonal);
        const empty = {
          listId: list.id,
          title: 'View',
          isDefault: false,
          ownerId: isPersonal ? call.user.id : null,
          props: NEW_VIEW
        };
        const wanted = withValues(empty, values);
        const isTaken = call.site.views
          .of(list.id, call.user.id)
          .some(({ title }) => title.toLowerCase() === wanted.title.toLowerCase());
        if (isTaken) throw duplicateListTitle();
        const added = call.site.views.add(wanted);
        call.log(CHANGED.view, CHANGE.add, list);
        return call.entity(describeView(call, list, added), true);
      },
      child: (inner) => {
        if (inner.key === 'getbyid') return byId(textArg(inner, 'id'));
        if (inner.key !== 'getbytitle') return undefined;
        const title = textArg(inner, 'title').toLowerCase();
        return viewResource(call, list, find(call, list, (view) => view.title.toLowerCase() === title).id);
      }
    }
  );
  return collectionOrMember(segment, all, (key) => byId(key.kind === 'null' ? '' : String(key.value)));
}

/** One view; the default one when `id` is absent. */
export function viewResource(call: Call, list: List, id: string | undefined): Resource {
  const view = find(call, list, (one) => (id === undefined ? one.isDefault : one.id === id));
  const save = (changed: View): void => {
    requireRight(call, list, view.ownerId !== null);
    call.site.views.update(changed);
    call.log(CHANGED.view, CHANGE.update, list);
  };
  return entity(call, 'View', () => describeView(call, list, view), {
    merge: () => {
      save({ ...withValues(view, call.body().values), id: view.id });
      return emptyReply(204);
    },
    remove: () => {
      if (view.isDefault) throw accessDenied();
      requireRight(call, list, view.ownerId !== null);
      call.site.views.remove(view.id);
      call.log(CHANGED.view, CHANGE.remove, list);
      return emptyReply(200);
    },
    child: (segment) => {
      if (segment.key === 'viewfields') return viewFieldsResource(call, list, view, save);
      if (segment.key === 'renderashtml')
        return { name: segment.name, get: () => call.scalar('RenderAsHtml', viewHtml(call, list, view)) };
      if (segment.key !== 'setviewxml') return undefined;
      return method(segment.name, () => {
        const xml = String(call.body().values['viewXml'] ?? '');
        const { viewFields, rowLimit, paged } = parseCaml(xml);
        const query = /<Query>([\s\S]*)<\/Query>/i.exec(xml)?.[1] ?? '';
        save({
          ...view,
          props: {
            ...view.props,
            ViewQuery: query,
            RowLimit: rowLimit ?? view.props.RowLimit,
            Paged: paged,
            viewFields
          }
        });
        return call.nothing(segment.name);
      });
    }
  });
}

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The rows of a view as a plain table. */
function viewHtml(call: Call, list: List, view: View): string {
  const names = view.props.viewFields;
  const data = renderList(call, list, {}, { ViewId: view.id }, new Map())['Row'];
  const rows = (Array.isArray(data) ? data : []) as readonly JsonObject[];
  const heads = names.map((name) => `<th>${escapeHtml(fieldByName(list, name)?.title ?? name)}</th>`).join('');
  const cells = (row: JsonObject): string =>
    names
      .map((name) => {
        const value = row[name] ?? '';
        return `<td>${escapeHtml(typeof value === 'string' ? value : JSON.stringify(value))}</td>`;
      })
      .join('');
  return `<table><tr>${heads}</tr>${rows.map((row) => `<tr>${cells(row)}</tr>`).join('')}</table>`;
}

function viewFieldsResource(call: Call, list: List, view: View, save: (view: View) => void): Resource {
  const write = (names: readonly string[], segment: Segment): Reply => {
    save({ ...view, props: { ...view.props, viewFields: names } });
    return call.nothing(segment.name);
  };
  const named = (written: string): string => {
    const field = fieldByName(list, written);
    if (field === undefined) throw fieldDoesNotExist(written);
    return field.internalName;
  };
  const { viewFields } = view.props;
  return {
    name: 'ViewFields',
    get: () => call.complex('ViewFields', 'SP.ViewFieldCollection', viewFieldsValue(view)),
    child: (segment) => {
      switch (segment.key) {
        case 'schemaxml':
          return {
            name: segment.name,
            get: () => call.scalar('SchemaXml', String(viewFieldsValue(view)['SchemaXml']))
          };
        case 'addviewfield':
          return method(segment.name, () => {
            const name = named(
              arg(segment, 'strfield') === undefined
                ? String(call.body().values['strField'] ?? '')
                : textArg(segment, 'strfield')
            );
            return write(viewFields.includes(name) ? viewFields : [...viewFields, name], segment);
          });
        case 'removeviewfield':
          return method(segment.name, () => {
            const name = textArg(segment, 'strfield').toLowerCase();
            return write(
              viewFields.filter((one) => one.toLowerCase() !== name),
              segment
            );
          });
        case 'removeallviewfields':
          return method(segment.name, () => write([], segment));
        case 'moveviewfieldto':
          return method(segment.name, () => {
            const { field, index } = call.body().values;
            const name = named(String(field));
            const others = viewFields.filter((one) => one !== name);
            return write([...others.slice(0, Number(index)), name, ...others.slice(Number(index))], segment);
          });
        default:
          return undefined;
      }
    }
  };
}
