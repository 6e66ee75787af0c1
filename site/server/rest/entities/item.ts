import { formatEtag, formatJsonEtag } from '../../wire/etag';
import { renderCollection, renderEntity } from '../../wire/envelope';
import type { Dialect, Entity, EntityMeta, JsonObject } from '../../wire/types';
import type { List } from '../../store/model';
import { annotationText, type RowAnnotation } from '../../store/itemQuery/annotation';
import type { Page, PageRow } from '../../store/itemQuery/page';
import type { Call } from '../call';
import type { Reply } from '../reply';

/** Fragment of an item's `odata.metadata`. */
function itemsFragment(list: List): string {
  return `SP.ListData.${list.entityTypeName}Items`;
}

/** Name of a list's item type. */
function itemType(list: List): string {
  return `SP.Data.${list.entityTypeName}Item`;
}

/** Annotations of an item. The unique id serves as `odata.id`, which SharePoint makes up anew each time. */
export function itemMeta(list: List, row: Pick<PageRow, 'id' | 'uniqueId' | 'version'>): EntityMeta {
  return {
    metadataFragment: itemsFragment(list),
    type: itemType(list),
    id: row.uniqueId,
    editLink: `Web/Lists(guid'${list.id}')/Items(${row.id})`,
    etag: formatJsonEtag(row)
  };
}

const DEFERRED = [
  'FirstUniqueAncestorSecurableObject',
  'RoleAssignments',
  'AttachmentFiles',
  'ContentType',
  'FieldValuesAsHtml',
  'FieldValuesAsText',
  'FieldValuesForEdit',
  'File',
  'Folder',
  'ParentList'
];

function toEntity(list: List, row: PageRow): Entity {
  return { meta: itemMeta(list, row), values: JSON.parse(`{${row.json}}`) as JsonObject, deferred: DEFERRED };
}

/** Annotations of a dialect with metadata, the comma after them included; written by hand because a page has thousands. */
function annotation(dialect: Dialect, list: List): RowAnnotation {
  const at = dialect === 'v4-minimal' ? '@' : '';
  const hash = dialect === 'v4-minimal' ? '#' : '';
  return [
    `"${at}odata.type":"${hash}${itemType(list)}","${at}odata.id":"`,
    { mark: 'uniqueId' },
    `","${at}odata.etag":"\\"`,
    { mark: 'version' },
    `\\"","${at}odata.editLink":"Web/Lists(guid'${list.id}')/Items(`,
    { mark: 'id' },
    ')",'
  ];
}

/** One item; its JSON is spliced in where it can be. `created` answers 201 with its address. */
export function itemReply(call: Call, list: List, row: PageRow, created = false): Reply {
  const headers = {
    ETag: formatEtag(row),
    ...(created ? { Location: `${call.wire.webUrl}/_api/${itemMeta(list, row).editLink}` } : {})
  };
  const select = call.isRead ? call.operation.url.query.get('$select') : undefined;
  const status = created ? 201 : 200;
  // Only arrays and the verbose dialect put annotations among the values; `:[` in a text does no harm but time.
  if (call.wire.dialect === 'verbose' || row.json === '' || row.json.includes(':[')) {
    return call.json(renderEntity(call.wire, toEntity(list, row), select), status, headers);
  }
  const frame = call.json(renderEntity(call.wire, { meta: itemMeta(list, row), values: {} }, select), status, headers);
  const head = String(frame.body).slice(0, -1);
  return { ...frame, body: `${head}${head === '{' ? '' : ','}${row.json}}` };
}

/** What stands around the rows of a page. */
export interface PageFrame {
  readonly contentType: string;
  /** Up to and with the bracket that opens the rows. */
  readonly before: string;
  readonly after: string;
}

/**
 * The envelope of a page, in any dialect but verbose.
 * @param nextLink absolute; absent on the last page
 */
export function pageFrame(call: Call, list: List, nextLink: string | undefined): PageFrame {
  const { query } = call.operation.url;
  const envelope = renderCollection(call.wire, {
    metadataFragment: itemsFragment(list),
    entities: [],
    ...(nextLink === undefined ? {} : { nextLink }),
    ...(query.has('$select') ? { select: query.get('$select') ?? '' } : {})
  });
  const { contentType = '', body } = call.json(envelope);
  // It ends with the empty array of its rows.
  return { contentType, before: String(body).slice(0, -2), after: ']}' };
}

/** How a dialect annotates the rows of a page; `undefined` for verbose, whose rows have to be taken apart. */
export function rowAnnotation(dialect: Dialect, list: List): RowAnnotation | undefined {
  if (dialect === 'verbose') return undefined;
  return dialect === 'minimal' || dialect === 'v4-minimal' ? annotation(dialect, list) : [];
}

/** A row with its annotations. */
export function annotated(annotation: RowAnnotation, row: PageRow): string {
  const text = annotationText(annotation, row);
  return `{${row.json === '' ? text.replace(/,$/, '') : text}${row.json}}`;
}

/**
 * A page of items. The rows' JSON is spliced into the envelope: parsing and writing it again would cost most of the time.
 * @param nextLink absolute; absent on the last page
 */
export function itemsReply(call: Call, list: List, page: Page, nextLink?: string): Reply {
  const annotation = rowAnnotation(call.wire.dialect, list);
  if (annotation === undefined) {
    const { query } = call.operation.url;
    return call.json(
      renderCollection(call.wire, {
        metadataFragment: itemsFragment(list),
        entities: page.rows.map((row) => toEntity(list, row)),
        ...(nextLink === undefined ? {} : { nextLink }),
        ...(query.has('$select') ? { select: query.get('$select') ?? '' } : {})
      })
    );
  }
  const { contentType, before, after } = pageFrame(call, list, nextLink);
  const rows = page.rows.map((row) => annotated(annotation, row));
  return { status: 200, headers: {}, contentType, body: `${before}${rows.join(',')}${after}` };
}
