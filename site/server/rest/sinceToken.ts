import { parameterDoesNotExist, WireError } from '../wire/errors';
import { parseCaml } from '../wire/caml';
import { formatPageToken } from '../wire/query';
import type { CamlView, JsonObject, JsonValue } from '../wire/types';
import { escapeXml } from '../wire/xml';
import { CHANGE, CHANGED, type Change } from '../store/changes';
import type { Field, List } from '../store/model';
import { fieldByName } from '../store/model';
import { toHex } from '../store/rights';
import type { Call } from './call';
import { formatToken, seqOf } from './changeTokens';
import { fieldXml } from './entities/field';
import type { Reply } from './reply';
import { isSeen, tokenScope } from './resources/changes';
import { seen } from './resources/listChecks';
import { rowMembers } from './listCells';
import { syncRow } from './syncRow';
import { readView, type ViewQuestion } from './viewQuery';

/** Changes looked at in one answer. */
const LIMIT = 1000;

const text = (value: JsonValue | undefined): string => (typeof value === 'string' ? value : '');

/** What is asked, in the words of CAML. */
interface SyncQuestion {
  readonly view: CamlView;
  readonly paging: string | undefined;
  readonly isUtc: boolean;
}

/** The conditions of `Query` and of `Contains`, joined. */
function whereOf(query: JsonObject): string {
  const where = /<Where>([\s\S]*)<\/Where>/i.exec(text(query['Query']))?.[1] ?? '';
  const contains = text(query['Contains']).trim();
  if (where !== '' && contains !== '') return `<Where><And>${where}${contains}</And></Where>`;
  return where + contains === '' ? '' : `<Where>${where}${contains}</Where>`;
}

function questionOf(query: JsonObject): SyncQuestion {
  const order = /<OrderBy[\s\S]*<\/OrderBy>/i.exec(text(query['Query']))?.[0] ?? '';
  const limit = Number(query['RowLimit'] ?? 0);
  const options = text(query['QueryOptions']);
  const row = Number.isInteger(limit) && limit > 0 ? `<RowLimit Paged="TRUE">${limit}</RowLimit>` : '';
  const paging = /ListItemCollectionPositionNext="([^"]*)"/i.exec(options)?.[1]?.replaceAll('&amp;', '&');
  return {
    view: parseCaml(
      `<View Scope="RecursiveAll"><Query>${whereOf(query)}${order}</Query>${text(query['ViewFields'])}${row}</View>`
    ),
    paging,
    isUtc: /<DateInUtc>\s*TRUE/i.test(options)
  };
}

/** Columns of a row: those asked for, else all that are shown. */
function columnsOf(list: List, view: CamlView): readonly Field[] {
  return view.viewFields.length > 0
    ? view.viewFields.flatMap((name) => fieldByName(list, name) ?? [])
    : list.fields.filter(({ definition, sql }) => definition.hidden !== true && sql !== undefined);
}

/** Rows as `<z:row>`, and where the next page begins. */
function rowsXml(
  call: Call,
  list: List,
  question: SyncQuestion,
  filters: ViewQuestion['filters']
): {
  readonly xml: string;
  readonly ids: ReadonlySet<number>;
} {
  const fields = columnsOf(list, question.view);
  const page = readView(
    call,
    list,
    {
      view: question.view,
      ...(question.paging === undefined ? {} : { paging: question.paging }),
      ...(filters === undefined ? {} : { filters })
    },
    () => ({ members: rowMembers(list, fields), computed: [] })
  );
  const rows = page.rows.map(({ json }) =>
    syncRow(call, list, fields, JSON.parse(`{${json}}`) as JsonObject, question.isUtc)
  );
  const next =
    page.next === undefined ? '' : ` ListItemCollectionPositionNext="${escapeXml(formatPageToken(page.next))}"`;
  return {
    xml: `<rs:data ItemCount="${rows.length}"${next}>${rows.join('')}</rs:data>`,
    ids: new Set(page.rows.map(({ id }) => id))
  };
}

function answer(call: Call, list: List, changes: string, rows: string): Reply {
  const mask = toHex(call.access.listMask(list));
  const body =
    '<?xml version="1.0" encoding="utf-8"?>' +
    '<GetListItemChangesSinceTokenResult xmlns="http://schemas.microsoft.com/sharepoint/soap/">' +
    `<listitems MinTimeBetweenSyncs="0" RecommendedTimeBetweenSyncs="180" MaxBulkDocumentSyncSize="500" EffectivePermMask="${mask}" ` +
    'xmlns:s="uuid:BDC6E3F0-6DA3-11d1-A2A3-00AA00C14882" xmlns:dt="uuid:C2F41010-65B3-11d1-A29F-00AA00C14882" ' +
    `xmlns:rs="urn:schemas-microsoft-com:rowset" xmlns:z="#RowsetSchema">${changes}${rows}</listitems></GetListItemChangesSinceTokenResult>`;
  return { status: 200, headers: {}, contentType: 'text/xml; charset=utf-8', body };
}

/** Everything: the list's columns and the first page of its items. */
function fromTheStart(call: Call, list: List, question: SyncQuestion): Reply {
  const latest = call.site.changes.latest({ listId: list.id });
  const token = formatToken(tokenScope(call, list), latest?.time ?? list.created, latest?.seq ?? 0);
  const fields = list.fields.map((field) => fieldXml(list, field)).join('');
  const schema = `<List ID="{${list.id.toUpperCase()}}" Title="${escapeXml(list.title)}" Name="{${list.id.toUpperCase()}}" Version="${list.version}"><Fields>${fields}</Fields></List>`;
  const { xml } = rowsXml(call, list, question, undefined);
  return answer(call, list, `<Changes LastChangeToken="${token}">${schema}</Changes>`, xml);
}

/** Words for what happened to an item that is not shown as a row. */
const WORDS: ReadonlyMap<number, string> = new Map([
  [CHANGE.remove, 'Delete'],
  [CHANGE.moveAway, 'MoveAway']
]);

/** Words for what happened to an item besides that it is shown as a row. */
const ALSO: ReadonlyMap<number, string> = new Map([
  [CHANGE.restore, 'Restore'],
  [CHANGE.rename, 'Rename'],
  [CHANGE.systemUpdate, 'SystemUpdate']
]);

function idXml(kind: string, { uniqueId, itemId }: Change): string {
  return `<Id ChangeType="${kind}" UniqueId="{${(uniqueId ?? '').toUpperCase()}}">${itemId ?? ''}</Id>`;
}

/** What happened since a token: rows of what was changed, ids of what is gone. */
function since(call: Call, list: List, question: SyncQuestion, seq: number): Reply {
  const scope = tokenScope(call, list);
  const found = call.site.changes.find({
    listId: list.id,
    objectKinds: [CHANGED.item, CHANGED.file, CHANGED.folder],
    changeTypes: Object.values(CHANGE),
    since: seq,
    limit: LIMIT + 1
  });
  const changes = found.slice(0, LIMIT);
  const hasMore = found.length > LIMIT;
  const latest = hasMore ? changes.at(-1) : call.site.changes.latest({ listId: list.id });
  const last = new Map<number, Change>();
  for (const change of changes) if (change.itemId !== null && isSeen(call, change)) last.set(change.itemId, change);
  const present = [...last.values()].filter(({ changeType }) => !WORDS.has(changeType));
  const ids = present.flatMap(({ itemId }) => itemId ?? []);
  const rows =
    ids.length === 0
      ? { xml: '<rs:data ItemCount="0"></rs:data>', ids: new Set<number>() }
      : rowsXml(call, list, question, [
          { kind: 'in', field: { name: 'ID' }, values: ids.map((value) => ({ kind: 'number', value })) }
        ]);
  const told = [...last.values()].flatMap((change) => {
    const gone = WORDS.get(change.changeType);
    if (gone !== undefined) return [idXml(gone, change)];
    // A row that fits the question no longer, or lies on a later page.
    if (!rows.ids.has(change.itemId ?? 0)) return rows.xml.includes('PositionNext=') ? [] : [idXml('MoveAway', change)];
    const also = ALSO.get(change.changeType);
    return also === undefined ? [] : [idXml(also, change)];
  });
  const token = formatToken(scope, latest?.time ?? list.created, latest?.seq ?? seq);
  const more = hasMore ? ' MoreChanges="TRUE"' : '';
  return answer(call, list, `<Changes LastChangeToken="${token}"${more}>${told.join('')}</Changes>`, rows.xml);
}

/** `POST …/getlistitemchangessincetoken`: XML in every dialect. @see sharepoint-rest.md §17.3 */
export function changesSinceToken(call: Call, list: List): Reply {
  seen(call, list);
  const unknown = Object.keys(call.body().values).find((name) => name !== 'query');
  if (unknown !== undefined) throw parameterDoesNotExist(unknown, 'GetListItemChangesSinceToken');
  const query = call.parameters('query');
  const question = questionOf(query);
  let seq: number | undefined;
  try {
    seq = seqOf(call, tokenScope(call, list), query['ChangeToken']);
  } catch (error) {
    if (!(error instanceof WireError)) throw error;
    return answer(
      call,
      list,
      '<Changes><Id ChangeType="InvalidToken"></Id></Changes>',
      '<rs:data ItemCount="0"></rs:data>'
    );
  }
  return seq === undefined ? fromTheStart(call, list, question) : since(call, list, question, seq);
}
