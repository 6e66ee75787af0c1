import { FieldValidationError, fileNotFound, unexpectedNode, WireError } from '../../wire/errors';
import type { JsonObject, JsonValue } from '../../wire/types';
import type { Cell } from '../../store/database';
import type { ItemHead } from '../../store/items';
import type { List } from '../../store/model';
import type { Call } from '../call';
import { formCells, type FormEntry } from '../formValues';
import { changeItem, insertItem } from '../itemWrites';
import type { Reply } from '../reply';
import { locate } from '../webPath';

function entriesOf(body: JsonObject): readonly FormEntry[] {
  const values = body['formValues'];
  if (!Array.isArray(values)) throw unexpectedNode('PrimitiveValue', 'StartArray');
  return values.map((entry: JsonValue): FormEntry => {
    if (typeof entry !== 'object' || entry === null || Array.isArray(entry))
      throw unexpectedNode('PrimitiveValue', 'StartObject');
    const { FieldName, FieldValue } = entry as JsonObject;
    return {
      name: String(FieldName ?? ''),
      value: FieldValue === null || FieldValue === undefined ? '' : String(FieldValue)
    };
  });
}

interface Outcome {
  readonly name: string;
  readonly value: string;
  readonly error?: string;
}

function reply(call: Call, method: string, outcomes: readonly Outcome[], itemId: number): Reply {
  return call.values(
    method,
    'SP.ListItemFormUpdateValue',
    outcomes.map(({ name, value, error }) => ({
      ErrorCode: error === undefined ? 0 : -2146232832,
      ErrorMessage: error ?? null,
      FieldName: name,
      FieldValue: value,
      HasException: error !== undefined,
      ItemId: itemId
    }))
  );
}

/** Turns what the store refuses into an outcome of the first value, as SharePoint answers 200 here. */
function guarded(call: Call, outcomes: readonly Outcome[], work: () => void): readonly Outcome[] {
  try {
    call.site.db.transaction(work);
    return outcomes;
  } catch (error) {
    if (!(error instanceof WireError) || error.status !== 500) throw error;
    const named = error instanceof FieldValidationError ? outcomes.findIndex(({ name }) => name === error.field) : 0;
    const at = Math.max(0, named);
    return outcomes.map((outcome, index) => (index === at ? { ...outcome, error: error.message } : outcome));
  }
}

/** `POST …/items(7)/validateupdatelistitem`: 200 always; any error and nothing is saved. @see sharepoint-rest.md §13 */
export function updateValidated(call: Call, list: List, head: ItemHead): Reply {
  call.access.requireItem(list, head, 'editListItems');
  const body = call.body().values;
  const { cells, outcomes } = formCells(call, list, entriesOf(body), {
    isUtc: body['datesInUTC'] === true,
    isNew: false
  });
  const done = outcomes.some(({ error }) => error !== undefined)
    ? outcomes
    : guarded(call, outcomes, () => changeItem(call, list, head, cells, body['bNewDocumentUpdate'] === true));
  return reply(call, 'ValidateUpdateListItem', done, head.id);
}

function folderOf(call: Call, list: List, info: JsonObject): string {
  const path = info['FolderPath'];
  const written =
    typeof path === 'object' && path !== null && !Array.isArray(path)
      ? (path as JsonObject)['DecodedUrl']
      : info['FolderUrl'];
  if (typeof written !== 'string' || written === '') return list.rootFolder;
  const folder = written.replace(/^https?:\/\/[^/]+/i, '').replace(/\/+$/, '');
  const found = locate(call, folder);
  if (found?.list.id !== list.id || (found.head !== undefined && found.head.fsType !== 1)) throw fileNotFound();
  return folder;
}

function leafOf(info: JsonObject): string | undefined {
  const leaf = info['LeafName'];
  const written =
    typeof leaf === 'object' && leaf !== null && !Array.isArray(leaf) ? (leaf as JsonObject)['DecodedUrl'] : undefined;
  return typeof written === 'string' && written !== '' ? written : undefined;
}

/** `POST …/AddValidateUpdateItemUsingPath`. @see sharepoint-rest.md §13 */
export function addValidated(call: Call, list: List): Reply {
  call.access.requireList(list, 'addListItems');
  const body = call.body().values;
  const create = body['listItemCreateInfo'];
  const info = typeof create === 'object' && create !== null && !Array.isArray(create) ? (create as JsonObject) : {};
  const isFolder = info['UnderlyingObjectType'] === 1;
  const leaf = leafOf(info);
  const { cells, outcomes } = formCells(call, list, entriesOf(body), {
    isUtc: body['datesInUTC'] === true,
    isNew: !isFolder
  });
  let itemId = 0;
  const place = { dir: folderOf(call, list, info), isFolder, ...(leaf === undefined ? {} : { leaf }) };
  const all = new Map<string, Cell>([
    ...(isFolder && leaf !== undefined ? ([['title', leaf]] as const) : []),
    ...cells
  ]);
  const done = outcomes.some(({ error }) => error !== undefined)
    ? outcomes
    : guarded(call, outcomes, () => {
        itemId = insertItem(call, list, all, place).id;
      });
  return reply(call, 'AddValidateUpdateItemUsingPath', [...done, { name: 'Id', value: String(itemId) }], 0);
}
