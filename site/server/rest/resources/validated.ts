import { fileNotFound, nameInUse, unexpectedNode, WireError } from '../../wire/errors';
import type { JsonObject, JsonValue } from '../../wire/types';
import type { Cell } from '../../store/database';
import type { ItemHead } from '../../store/items';
import { fieldByName, type List } from '../../store/model';
import type { Call } from '../call';
import { formCells, type FormEntry, type FormOutcome } from '../formValues';
import { changeItem, insertItem } from '../itemWrites';
import { checkFileName } from '../names';
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

function reply(call: Call, method: string, outcomes: readonly FormOutcome[], itemId: number): Reply {
  return call.values(
    method,
    'SP.ListItemFormUpdateValue',
    outcomes.map(({ name, value, error, isUnknown }) => ({
      ErrorCode: error === undefined || isUnknown === true ? 0 : -2146232832,
      ErrorMessage: error ?? null,
      FieldName: name,
      FieldValue: value,
      HasException: error !== undefined,
      ItemId: itemId
    }))
  );
}

/** What the store refuses of a value is an outcome of that value, or of the first where no value is to blame. */
function guarded(call: Call, list: List, outcomes: readonly FormOutcome[], work: () => void): readonly FormOutcome[] {
  try {
    call.site.db.transaction(work);
    return outcomes;
  } catch (error) {
    const isAnswered = error instanceof WireError && error.status !== 403 && error.status !== 404;
    if (!isAnswered || outcomes.length === 0) throw error;
    const columns = new Set(error.columns.map((name) => fieldByName(list, name)));
    const isAtFault = ({ name }: FormOutcome): boolean => columns.has(fieldByName(list, name));
    const at = Math.max(0, outcomes.findIndex(isAtFault));
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
    : guarded(call, list, outcomes, () => changeItem(call, list, head, cells, body['bNewDocumentUpdate'] === true));
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
  const body = call.body().values;
  const create = body['listItemCreateInfo'];
  const info = typeof create === 'object' && create !== null && !Array.isArray(create) ? (create as JsonObject) : {};
  const isFolder = info['UnderlyingObjectType'] === 1;
  const leaf = leafOf(info);
  if (leaf !== undefined) checkFileName(leaf);
  const { cells, outcomes } = formCells(call, list, entriesOf(body), {
    isUtc: body['datesInUTC'] === true,
    isNew: !isFolder
  });
  let itemId = 0;
  const isNamed = leaf !== undefined && (isFolder || list.isLibrary);
  const dir = folderOf(call, list, info);
  call.access.requireAdd(list, call.site.files.locate(dir)?.head);
  const place = { dir, isFolder, ...(isNamed ? { leaf } : {}) };
  const all = new Map<string, Cell>([
    ...(isFolder && leaf !== undefined ? ([['title', leaf]] as const) : []),
    ...cells
  ]);
  const done = outcomes.some(({ error }) => error !== undefined)
    ? outcomes
    : guarded(call, list, outcomes, () => {
        if (leaf !== undefined && call.site.items.headByPath(list, place.dir, leaf) !== undefined) throw nameInUse();
        itemId = insertItem(call, list, all, place).id;
      });
  return reply(call, 'AddValidateUpdateItemUsingPath', [...done, { name: 'Id', value: String(itemId) }], 0);
}
