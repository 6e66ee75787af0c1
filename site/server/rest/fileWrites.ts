import { fileExists, fileNotFound, nameInUse, wrongUploadOffset } from '../wire/errors';
import type { Segment } from '../wire/types';
import { toRfcStamp } from '../digest';
import { toGuid } from '../store/naming';
import type { ItemHead } from '../store/items';
import type { List } from '../store/model';
import type { Call } from './call';
import { requireEditable, webRelative } from './checkedOut';
import { describeFile } from './entities/file';
import { changeItem, insertItem } from './itemWrites';
import { checkFileName } from './names';
import type { Reply } from './reply';
import { booleanArg, numberArg, textArg } from './resource';
import { locate } from './webPath';

/** Puts other bytes into a file; what it held becomes a version. */
export function replaceContent(call: Call, list: List, head: ItemHead, content: Uint8Array): ItemHead {
  call.access.requireItem(list, head, 'editListItems');
  const after = changeItem(call, list, head, new Map([['size', content.length]]));
  call.site.files.write(list, head.id, content);
  return after;
}

/** Makes a file, the caller having checked that the name is free. */
export function createFile(call: Call, list: List, dir: string, name: string, content: Uint8Array): ItemHead {
  call.access.requireAdd(list, call.site.files.locate(dir)?.head);
  const head = insertItem(call, list, new Map(), { dir, leaf: checkFileName(name), size: content.length });
  call.site.files.write(list, head.id, content);
  return head;
}

/** Refuses a name that a file or folder has. @throws WireError 400 */
export function refuseTaken(call: Call, existing: ItemHead): never {
  if (existing.fsType !== 0) throw nameInUse();
  const editor = call.site.principals.byId(existing.editor)?.login ?? '';
  throw fileExists(webRelative(call, existing), editor, toRfcStamp(new Date(existing.modified)));
}

/** The name, or the first of `name1.txt`, `name2.txt`… that nothing in the folder has. */
export function freeName(call: Call, list: List, dir: string, name: string): string {
  const dot = name.lastIndexOf('.');
  const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  let candidate = name;
  for (let n = 1; call.site.items.headByPath(list, dir, candidate) !== undefined; n += 1)
    candidate = `${stem}${n}${ending}`;
  return candidate;
}

/** `files/addUsingPath`: the body is the file. @see sharepoint-rest.md §21.3 */
export function addFile(call: Call, list: List, dir: string, segment: Segment): Reply {
  const wanted = checkFileName(textArg(segment, segment.args.named.has('url') ? 'url' : 'decodedurl'));
  const content = call.operation.body;
  const name = booleanArg(segment, 'ensureuniquefilename', -1, false) ? freeName(call, list, dir, wanted) : wanted;
  const existing = call.site.items.headByPath(list, dir, name);
  if (existing === undefined) return call.entity(describeFile(call, list, createFile(call, list, dir, name, content)));
  if (existing.fsType !== 0 || !booleanArg(segment, 'overwrite', 1, false)) refuseTaken(call, existing);
  return call.entity(describeFile(call, list, replaceContent(call, list, existing, content)));
}

const EMPTY_PAGE = new TextEncoder().encode('<%@ Page Language="C#" %>');

/** `files/addTemplateFile`: a page without content, anywhere in the web. */
export function addTemplateFile(call: Call, path: string): Reply {
  const at = path.lastIndexOf('/');
  const folder = locate(call, path.slice(0, at));
  if (folder === undefined || (folder.head !== undefined && folder.head.fsType !== 1)) throw fileNotFound();
  const existing = call.site.items.headByPath(folder.list, path.slice(0, at), path.slice(at + 1));
  if (existing !== undefined) refuseTaken(call, existing);
  const head = createFile(call, folder.list, path.slice(0, at), path.slice(at + 1), EMPTY_PAGE);
  return call.entity(describeFile(call, folder.list, head));
}

/* ---------- uploads in parts ---------- */

/** The parts of an upload are kept apart from the file until the last has come. */
function uploadId(segment: Segment): string {
  return toGuid(textArg(segment, 'uploadid')) ?? '';
}

/** Where the next part has to begin; `undefined` for an upload that was not started on this file by this user. */
function nextOffset(call: Call, list: List, head: ItemHead, id: string): number | undefined {
  const row = call.site.db.get(
    'SELECT max(at + length(content)) AS next FROM upload_chunks WHERE upload_id = ? AND list_id = ? AND item_id = ? AND user_id = ?',
    id,
    list.id,
    head.id,
    call.user.id
  );
  const next = row?.['next'];
  return typeof next === 'number' ? next : undefined;
}

function keepPart(call: Call, list: List, head: ItemHead, id: string, at: number): number {
  const { body } = call.operation;
  call.site.db.run(
    'INSERT INTO upload_chunks (upload_id, list_id, item_id, user_id, at, content) VALUES (?,?,?,?,?,ifnull(?, zeroblob(0)))',
    id,
    list.id,
    head.id,
    call.user.id,
    at,
    body
  );
  return at + body.length;
}

function forgetUpload(call: Call, id: string): void {
  call.site.db.run('DELETE FROM upload_chunks WHERE upload_id = ?', id);
}

/**
 * `startUpload`, `continueUpload`, `finishUpload`, `cancelUpload` of a file.
 * @throws WireError 400 for a part that does not begin where the last one ended
 * @see sharepoint-rest.md §21.3
 */
export function uploadPart(call: Call, list: List, head: ItemHead, segment: Segment): Reply {
  call.access.requireItem(list, head, 'editListItems');
  requireEditable(call, list, head);
  const id = uploadId(segment);
  if (segment.key === 'startupload') {
    forgetUpload(call, id);
    return call.scalar('StartUpload', String(keepPart(call, list, head, id, 0)), 'Edm.Int64');
  }
  if (segment.key === 'cancelupload') {
    forgetUpload(call, id);
    return call.nothing('CancelUpload');
  }
  const expected = nextOffset(call, list, head, id);
  if (expected === undefined) throw fileNotFound();
  if (numberArg(segment, 'fileoffset', 1) !== expected) throw wrongUploadOffset(expected);
  // An empty part would take the place of the next.
  const offset = call.operation.body.length === 0 ? expected : keepPart(call, list, head, id, expected);
  if (segment.key === 'continueupload') return call.scalar('ContinueUpload', String(offset), 'Edm.Int64');
  const parts = call.site.db
    .all('SELECT content FROM upload_chunks WHERE upload_id = ? ORDER BY at', id)
    .flatMap(({ content }) => (content instanceof Uint8Array ? [content] : []));
  forgetUpload(call, id);
  return call.entity(describeFile(call, list, replaceContent(call, list, head, Buffer.concat(parts))));
}
