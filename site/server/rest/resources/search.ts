import { notAcceptable } from '../../wire/errors';
import type { JsonObject, JsonValue, Segment } from '../../wire/types';
import type { List } from '../../store/model';
import { writeColumn } from '../../store/values';
import type { Call } from '../call';
import { encodePath } from '../names';
import { method, textArg, type Resource } from '../resource';
import type { Reply } from '../reply';

const DEFAULT_ROWS = 10;
const MOST_ROWS = 500;
const DEFAULT_PROPERTIES = ['Title', 'Path', 'Author', 'LastModifiedTime', 'ListItemID', 'ListID', 'WebId', 'SiteId'];

interface Question {
  readonly text: string;
  readonly start: number;
  readonly rows: number;
  readonly properties: readonly string[];
}

const strings = (value: JsonValue | undefined): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

function fromBody(request: JsonObject): Question {
  const { Querytext, StartRow, RowLimit, SelectProperties } = request;
  const chosen = strings(SelectProperties);
  return {
    text: String(Querytext ?? ''),
    start: Number(StartRow ?? 0),
    rows: Math.min(Number(RowLimit ?? DEFAULT_ROWS), MOST_ROWS),
    properties: chosen.length > 0 ? chosen : DEFAULT_PROPERTIES
  };
}

/** Items of a list whose texts hold all the words, as far as the caller may see them. */
function searchList(
  call: Call,
  list: List,
  words: readonly string[],
  properties: readonly string[]
): readonly JsonObject[] {
  const texts = list.fields.flatMap((field) => {
    const column = writeColumn(field);
    return column !== undefined && field.type.storage === 'text' ? [`ifnull(t.${column}, '')`] : [];
  });
  const all = `(${[...texts, `ifnull(t.leaf, '')`].join(" || ' ' || ")})`;
  const conditions = words.map(() => `${all} LIKE ? ESCAPE '\\'`);
  const visible = call.access.visibleSql(list, 't');
  const where = [...conditions, ...(visible === undefined ? [] : [visible])].join(' AND ') || '1';
  const found = call.site.db.all(
    `SELECT t.id, t.title, t.dir, t.leaf, t.author, t.modified, t.unique_id FROM ${list.table} t WHERE ${where} ORDER BY t.id LIMIT ${MOST_ROWS}`,
    ...words.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`)
  );
  return found.map((row): JsonObject => {
    const leaf = row['leaf'] === null ? `DispForm.aspx?ID=${String(row['id'])}` : encodePath(String(row['leaf']));
    const known: Readonly<Record<string, string>> = {
      title: String(row['title'] ?? row['leaf'] ?? ''),
      path: `${call.operation.origin}${encodePath(String(row['dir']))}/${leaf}`,
      author: call.site.principals.byId(Number(row['author']))?.title ?? '',
      lastmodifiedtime: String(row['modified']),
      write: String(row['modified']),
      listitemid: String(row['id']),
      listid: list.id,
      uniqueid: String(row['unique_id']),
      webid: list.webId,
      siteid: call.site.siteId,
      isdocument: String(list.isLibrary),
      contentclass: list.isLibrary ? 'STS_ListItem_DocumentLibrary' : 'STS_ListItem_GenericList'
    };
    const cell = (Key: string): JsonObject => {
      const name = Key.toLowerCase();
      const Value = Object.hasOwn(known, name) ? (known[name] ?? null) : null;
      return { Key, Value, ValueType: Value === null ? 'Null' : 'Edm.String' };
    };
    return { Cells: properties.map(cell) };
  });
}

/** Finds items by the words in their texts; `title:` and its kin are read as words. */
function answer(call: Call, question: Question): JsonObject {
  const words = question.text
    .split(/\s+/)
    .map((word) => word.replace(/^\w+[:=]/, '').replace(/["*()]/g, ''))
    .filter((word) => word !== '' && !/^(?:and|or|not)$/i.test(word));
  const rows = call.site.lists
    .all()
    .filter(
      (list) => list.settings['NoCrawl'] !== true && list.settings['Hidden'] !== true && call.access.seesList(list)
    )
    .flatMap((list) => searchList(call, list, words, question.properties));
  const page = rows.slice(question.start, question.start + question.rows);
  return {
    ElapsedTime: 1,
    PrimaryQueryResult: {
      CustomResults: [],
      QueryId: '',
      QueryRuleId: '00000000-0000-0000-0000-000000000000',
      RefinementResults: null,
      RelevantResults: {
        GroupTemplateId: null,
        ItemTemplateId: null,
        Properties: [],
        ResultTitle: null,
        ResultTitleUrl: null,
        RowCount: page.length,
        Table: { Rows: page },
        TotalRows: rows.length,
        TotalRowsIncludingDuplicates: rows.length
      },
      SpecialTermResults: null
    },
    Properties: [],
    SecondaryQueryResults: [],
    SpellingSuggestion: '',
    TriggeredRules: []
  };
}

/** `_api/search/query` and `postquery`: of version 3 only, as in SharePoint. @see sharepoint-rest.md §24 */
export function searchMethod(call: Call, segment: Segment): Resource | undefined {
  if (segment.key !== 'search') return undefined;
  const reply = (name: string, question: () => Question): Reply => {
    if (call.wire.dialect.startsWith('v4')) throw notAcceptable();
    return call.complex(name, 'Microsoft.Office.Server.Search.REST.SearchResult', answer(call, question()));
  };
  return {
    name: segment.name,
    child: (inner) => {
      if (inner.key === 'postquery')
        return method(inner.name, () => reply('postquery', () => fromBody(call.parameters('request'))));
      if (inner.key !== 'query') return undefined;
      return { name: inner.name, get: () => reply('query', () => fromQuery(call, inner)) };
    }
  };
}

/** `query?querytext='x'&rowlimit=5&selectproperties='Title,Path'` */
function fromQuery(call: Call, segment: Segment): Question {
  const { query } = call.operation.url;
  const text = (name: string): string | undefined => query.get(name)?.replace(/^'(.*)'$/, '$1');
  const properties = text('selectproperties');
  return fromBody({
    Querytext: text('querytext') ?? (segment.args.named.has('querytext') ? textArg(segment, 'querytext') : ''),
    ...(query.has('rowlimit') ? { RowLimit: Number(text('rowlimit')) } : {}),
    ...(query.has('startrow') ? { StartRow: Number(text('startrow')) } : {}),
    ...(properties === undefined ? {} : { SelectProperties: properties.split(',') })
  });
}
