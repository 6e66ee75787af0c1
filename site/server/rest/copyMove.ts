import { fileNotFound, nameInUse } from '../wire/errors';
import { CHANGE, CHANGED } from '../store/changes';
import type { Cell, Row } from '../store/database';
import type { ItemHead, Stamp } from '../store/items';
import { fieldByName, type List } from '../store/model';
import { writeColumn } from '../store/values';
import type { Call } from './call';
import { requireFree } from './checkedOut';
import { createFile, freeName, refuseTaken, replaceContent } from './fileWrites';
import { checkFileName } from './names';
import { recycleItem } from './recycling';
import { siteRelative } from './webPath';

/** What is to be copied or moved. */
export interface Source {
  readonly list: List;
  readonly head: ItemHead;
}

/** How. */
export interface CopyOptions {
  readonly overwrite: boolean;
  /** Takes another name when the wanted one is in use. */
  readonly keepBoth?: boolean;
  /** Whether a copy keeps author and dates of what it is made from. */
  readonly keepAuthor?: boolean;
}

interface Place {
  readonly list: List;
  readonly dir: string;
  readonly leaf: string;
  readonly existing?: ItemHead;
}

/** The place a path names, in any web of the site. @throws WireError 404 when its folder is not there */
function placeOf(call: Call, written: string, keepBoth: boolean): Place {
  const path = siteRelative(call, written);
  const at = path.lastIndexOf('/');
  const folder = call.site.files.locate(path.slice(0, at));
  if (folder === undefined || !folder.list.isLibrary || (folder.head !== undefined && folder.head.fsType !== 1))
    throw fileNotFound();
  const { list } = folder;
  const dir = folder.head === undefined ? list.rootFolder : `${folder.head.dir}/${folder.head.leaf}`;
  const wanted = checkFileName(path.slice(at + 1));
  const leaf = keepBoth ? freeName(call, list, dir, wanted) : wanted;
  const existing = call.site.items.headByPath(list, dir, leaf);
  return { list, dir, leaf, ...(existing === undefined ? {} : { existing }) };
}

/** Cells of a row as another list holds them: columns of the same name and kind. */
function carryOver(from: List, to: List, row: Row): ReadonlyMap<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const field of to.fields) {
    const source = fieldByName(from, field.internalName);
    const [column, sourceColumn] = [writeColumn(field), source && writeColumn(source)];
    if (column === undefined || sourceColumn === undefined || source?.type.storage !== field.type.storage) continue;
    const value = row[sourceColumn];
    if (value !== undefined && value !== null) cells.set(column, value);
  }
  return cells;
}

const stampCells = (row: Row): readonly (readonly [string, Cell])[] =>
  ['created', 'modified', 'author', 'editor'].map((column) => [column, row[column] ?? null]);

/** Copies a file; its older versions stay behind. @see sharepoint-rest.md §21.3 */
export function copyFile(call: Call, source: Source, target: string, options: CopyOptions): ItemHead {
  const { list, head } = source;
  const place = placeOf(call, target, options.keepBoth === true);
  const { files, items } = call.site;
  const content = files.content(list, head.id) ?? new Uint8Array();
  const row = items.row(list, head.id) ?? {};
  if (place.existing !== undefined && !options.overwrite) refuseTaken(call, place.existing);
  call.access.requireList(place.list, 'addListItems');
  const copy =
    place.existing === undefined
      ? createFile(call, place.list, place.dir, place.leaf, content)
      : replaceContent(call, place.list, place.existing, content);
  const cells = new Map<string, Cell>([
    ...carryOver(list, place.list, row),
    ...(options.keepAuthor === true ? stampCells(row) : [])
  ]);
  if (cells.size > 0) items.update(place.list, copy, cells, keeping(copy), true);
  return copy;
}

/** A stamp that leaves an item's own as it is. */
const keeping = (head: ItemHead): Stamp => ({ userId: head.editor, now: head.modified });

/** Moves a file, with its versions where it stays in its list. */
export function moveFile(call: Call, source: Source, target: string, options: CopyOptions): void {
  const { list, head } = source;
  call.access.requireItem(list, head, 'editListItems');
  requireFree(call, head);
  const place = placeOf(call, target, options.keepBoth === true);
  if (place.existing?.uniqueId === head.uniqueId) return;
  if (place.existing !== undefined) {
    if (!options.overwrite) refuseTaken(call, place.existing);
    call.access.requireItem(place.list, place.existing, 'deleteListItems');
    recycleItem(call, place.list, place.existing);
  }
  if (place.list.id === list.id) relocate(call, source, place);
  else {
    call.access.requireItem(list, head, 'deleteListItems');
    const arrived = copyFile(call, source, target, { overwrite: true, keepAuthor: true });
    call.log(CHANGED.item, CHANGE.moveInto, place.list, arrived);
    leave(call, source);
  }
}

/** Gives a file or folder another place in its own list. */
function relocate(call: Call, { list, head }: Source, { dir, leaf }: Place): void {
  call.site.db.run(
    `UPDATE ${list.table} SET dir = ?, leaf = ?, version = version + 1 WHERE id = ?`,
    dir,
    leaf,
    head.id
  );
  if (head.fsType === 1) call.site.files.moveBelow(list, `${head.dir}/${head.leaf}`, `${dir}/${leaf}`);
  // What has no rights of its own has those of where it now lies.
  if (!call.site.permissions.isOwn(head)) {
    call.site.items.setScope(list, { ...head, dir, leaf }, call.site.items.folderScope(list, dir));
  }
  call.log(CHANGED.item, CHANGE.rename, list, head);
}

/** Takes away what has been moved to another list. */
function leave(call: Call, { list, head }: Source): void {
  const { db, items } = call.site;
  for (const table of ['file_contents', 'versions', 'checkouts'])
    db.run(`DELETE FROM ${table} WHERE list_id = ? AND item_id = ?`, list.id, head.id);
  items.remove(list, head, call.stamp());
  call.log(CHANGED.item, CHANGE.moveAway, list, head);
}

/** Copies a folder with all that lies below it. */
export function copyFolder(call: Call, source: Source, target: string, options: CopyOptions): void {
  const { list, head } = source;
  const from = `${head.dir}/${head.leaf}`;
  const place = placeOf(call, target, options.keepBoth === true);
  const to = `${place.dir}/${place.leaf}`;
  refuseInside(from, to);
  if (place.existing !== undefined && (place.existing.fsType !== 1 || !options.overwrite)) throw nameInUse();
  call.access.requireList(place.list, 'addListItems');
  if (place.existing === undefined) addFolderItem(call, place);
  // What is copied is known before the first copy is made: it may land below the same folder.
  for (const inner of call.site.files.below(list, from)) {
    if (!call.access.seesItem(list, inner)) continue;
    const dir = `${to}${inner.dir.slice(from.length)}`;
    if (inner.fsType === 0) copyFile(call, { list, head: inner }, `${dir}/${inner.leaf}`, options);
    else if (call.site.items.headByPath(place.list, dir, inner.leaf) === undefined)
      addFolderItem(call, { list: place.list, dir, leaf: inner.leaf });
  }
}

function addFolderItem(call: Call, { list, dir, leaf }: Place): void {
  const head = call.site.items.insert(list, new Map([['title', leaf]]), call.stamp(), { dir, leaf, isFolder: true });
  call.log(CHANGED.item, CHANGE.add, list, head);
}

function refuseInside(from: string, to: string): void {
  if (`${to.toLowerCase()}/`.startsWith(`${from.toLowerCase()}/`)) throw nameInUse();
}

/** Moves a folder with all that lies below it. */
export function moveFolder(call: Call, source: Source, target: string, options: CopyOptions): void {
  const { list, head } = source;
  call.access.requireItem(list, head, 'editListItems');
  const place = placeOf(call, target, options.keepBoth === true);
  refuseInside(`${head.dir}/${head.leaf}`, `${place.dir}/${place.leaf}`);
  if (place.existing !== undefined) throw nameInUse();
  if (place.list.id === list.id) {
    relocate(call, source, place);
    return;
  }
  const below = call.site.files.below(list, `${head.dir}/${head.leaf}`);
  for (const inner of [head, ...below]) call.access.requireItem(list, inner, 'deleteListItems');
  copyFolder(call, source, target, { ...options, keepAuthor: true });
  for (const inner of [...below].reverse()) leave(call, { list, head: inner });
  leave(call, source);
}
