import { parseCaml } from '../../wire/caml';
import type { JsonObject, JsonValue, Segment } from '../../wire/types';
import type { Member } from '../../store/itemQuery/members';
import { project, type Projection } from '../../store/itemQuery/projection';
import { fieldByName, isPerson, isReference, type List } from '../../store/model';
import type { Call } from '../call';
import { itemsReply } from '../entities/item';
import { navigateItems } from '../itemNavigation';
import { renderList } from '../renderList';
import type { Reply } from '../reply';
import { arg, method, type Resource } from '../resource';
import { readView, type ViewQuestion } from '../viewQuery';

const LOOKUP_LIMIT = 12;
const FIRST = ['FileSystemObjectType', 'Id', 'ServerRedirectedEmbedUri', 'ServerRedirectedEmbedUrl'];

/** Names of `$select` that show a view's fields. */
function selectOf(list: List, viewFields: readonly string[]): readonly (readonly string[])[] {
  if (viewFields.length === 0) return [];
  const names = viewFields.flatMap((name) => {
    const field = fieldByName(list, name);
    // Columns that show nothing of their own, such as Edit, are passed over; a name that is no column may be expanded.
    if (field !== undefined && field.sql === undefined) return [];
    if (field === undefined || !isReference(field)) return [name];
    return isPerson(field) && field.column !== undefined
      ? [`${field.entityName}Id`, `${field.entityName}StringId`]
      : [`${field.entityName}Id`];
  });
  return [...FIRST, ...names, 'Created', 'Modified'].map((name) => [name]);
}

const toLocal = (member: Member): Member =>
  member.encoding === 'moment' ? { ...member, sql: `local_stamp(${member.sql})` } : member;

const text = (value: JsonValue | undefined): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

function pagingOf(query: JsonObject): string | undefined {
  const position = query['ListItemCollectionPosition'];
  if (typeof position !== 'object' || position === null || Array.isArray(position)) return undefined;
  return text((position as JsonObject)['PagingInfo']);
}

/** `POST …/getitems`. @see sharepoint-rest.md §15 */
export function camlItems(call: Call, list: List): Reply {
  const query = call.parameters('query');
  const view = parseCaml(text(query['ViewXml']));
  const options = call.queryOptions;
  const folder = text(query['FolderServerRelativeUrl']);
  const paging = pagingOf(query);
  const question: ViewQuestion = {
    view,
    ...(folder === undefined ? {} : { folder }),
    ...(paging === undefined ? {} : { paging })
  };
  const select = options.select.length > 0 ? options.select : selectOf(list, view.viewFields);
  const isUtc = query['DatesInUtc'] === true;
  const page = readView(call, list, question, ({ source }): Projection => {
    const projection = project({
      list,
      select,
      expand: options.expand,
      source,
      dialect: call.wire.dialect,
      navigate: navigateItems(call, list),
      lookupLimit: LOOKUP_LIMIT
    });
    return isUtc ? projection : { ...projection, members: projection.members.map(toLocal) };
  });
  return itemsReply(call, list, page);
}

/** `POST …/RenderListDataAsStream` and the older `renderlistdata(@viewXml)`. @see sharepoint-rest.md §16 */
export function renderListDataMethod(call: Call, list: List, segment: Segment): Resource {
  return method(segment.name, () => {
    const { query } = call.operation.url;
    if (segment.key === 'renderlistdata') {
      const viewXml = arg(segment, 'viewxml');
      const data = renderList(call, list, { ViewXml: viewXml?.kind === 'string' ? viewXml.value : null }, {}, query);
      return call.scalar('RenderListData', JSON.stringify(data));
    }
    const body = call.optionalBody();
    const part = (name: string): JsonObject => {
      const value = body[name];
      return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};
    };
    const data = renderList(call, list, part('parameters'), part('overrideParameters'), query);
    return { status: 200, headers: {}, contentType: 'application/json; charset=utf-8', body: JSON.stringify(data) };
  });
}
