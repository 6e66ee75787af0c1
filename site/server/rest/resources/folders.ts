import { fileNotFound, nameInUse, resourceNotFound, unknownProperty } from '../../wire/errors';
import type { Segment } from '../../wire/types';
import { toGuid } from '../../store/naming';
import type { ItemHead } from '../../store/items';
import type { List } from '../../store/model';
import type { Call } from '../call';
import { copyFolder, moveFolder } from '../copyMove';
import { describeFile } from '../entities/file';
import { describeFolder } from '../entities/folder';
import { addFile, addTemplateFile } from '../fileWrites';
import { changeItem, insertItem } from '../itemWrites';
import { checkFileName } from '../names';
import { recycleItem, recycleList } from '../recycling';
import { emptyReply, type Reply } from '../reply';
import { booleanArg, collection, collectionOrMember, entity, method, textArg, type Resource } from '../resource';
import { insideWeb, locate } from '../webPath';
import { fileByPath, type ToItem } from './files';

/** A folder by its path: the web's root, a list's root, or one in a library. @throws WireError 404 */
export function folderByPath(call: Call, written: string, toItem: ToItem): Resource {
  const path = insideWeb(call, written);
  if (path.toLowerCase() === call.web.path.toLowerCase() || path === '/') return webFolder(call, toItem);
  const found = locate(call, path);
  if (found === undefined || (found.head !== undefined && found.head.fsType !== 1)) throw fileNotFound();
  const { list, head } = found;
  if (head === undefined ? !call.access.seesList(list) : !call.access.seesItem(list, head)) throw fileNotFound();
  return folderResource(call, head === undefined ? list.rootFolder : `${head.dir}/${head.leaf}`, list, head, toItem);
}

/** A folder by its unique id. @throws WireError 404 */
export function folderById(call: Call, written: string, toItem: ToItem): Resource {
  const id = toGuid(written);
  if (id === call.web.id) return webFolder(call, toItem);
  const lists = call.site.lists.ofWeb(call.web.id);
  const root = lists.find((list) => list.id === id);
  if (root !== undefined) return folderByPath(call, root.rootFolder, toItem);
  const { head } = call.site.files.byUniqueId(lists, id ?? '') ?? {};
  if (head === undefined) throw fileNotFound();
  return folderByPath(call, `${head.dir}/${head.leaf}`, toItem);
}

/** `…/items(7)/folder`: nothing for what is no folder. */
export function folderOfItem(call: Call, list: List, head: ItemHead, toItem: ToItem): Resource {
  if (head.fsType !== 1) return { name: 'Folder', get: () => call.nothing('Folder') };
  return folderResource(call, `${head.dir}/${head.leaf}`, list, head, toItem);
}

const keyText = (segment: Segment): string => {
  const [key] = segment.args.positional;
  return key === undefined || key.kind === 'null' ? '' : String(key.value);
};

function webFolder(call: Call, toItem: ToItem): Resource {
  const { path } = call.web;
  const libraries = (): readonly List[] =>
    call.site.lists.ofWeb(call.web.id).filter((list) => list.isLibrary && call.access.seesList(list));
  return entity(call, 'RootFolder', () => describeFolder(call, path), {
    merge: () => mergeFolder(call, undefined, undefined),
    child: (segment) => {
      if (segment.key === 'files') return collection(call, 'Files', 'SP.ApiData.Files12', () => []);
      if (segment.key !== 'folders') return undefined;
      const all = collection(
        call,
        'Folders',
        'SP.ApiData.Folders',
        () => libraries().map((list) => describeFolder(call, list.rootFolder, list)),
        { post: () => addFolderByBody(call), child: (inner) => folderAdder(call, inner, `${path}/`) }
      );
      return collectionOrMember(segment, all, () => folderByPath(call, `${path}/${keyText(segment)}`, toItem));
    }
  });
}

/** `folders/addUsingPath`: a name, or a path below; an existing folder is given back. */
function folderAdder(call: Call, segment: Segment, base: string): Resource | undefined {
  if (segment.key !== 'addusingpath' && segment.key !== 'add') return undefined;
  return method(segment.name, () => {
    const written = textArg(segment, segment.args.named.has('url') ? 'url' : 'decodedurl');
    const isWhole = written.startsWith('/') || /^https?:/i.test(written);
    return addFolder(call, insideWeb(call, isWhole ? written : base + written));
  });
}

function addFolderByBody(call: Call): Reply {
  const url = call.body().values['ServerRelativeUrl'];
  return addFolder(call, insideWeb(call, typeof url === 'string' ? url : ''), true);
}

function addFolder(call: Call, path: string, created = false): Reply {
  const existing = locate(call, path);
  if (existing !== undefined) {
    if (existing.head !== undefined && existing.head.fsType !== 1) throw nameInUse();
    return call.entity(describeFolder(call, path, existing.list, existing.head), created);
  }
  const at = path.lastIndexOf('/');
  const parent = locate(call, path.slice(0, at));
  if (parent === undefined || (parent.head !== undefined && parent.head.fsType !== 1)) throw fileNotFound();
  const dir = parent.head === undefined ? parent.list.rootFolder : `${parent.head.dir}/${parent.head.leaf}`;
  call.access.requireAdd(parent.list, parent.head);
  const name = checkFileName(path.slice(at + 1));
  const head = insertItem(call, parent.list, new Map([['title', name]]), { dir, leaf: name, isFolder: true });
  return call.entity(describeFolder(call, `${dir}/${name}`, parent.list, head), created);
}

/** Properties of a folder a client may send although they are fixed. */
const FIXED: ReadonlySet<string> = new Set(['WelcomePage', 'UniqueContentTypeOrder', 'ContentTypeOrder', 'ProgID']);

/** `MERGE` of a folder: its name, or the welcome page of a web. */
function mergeFolder(call: Call, list: List | undefined, head: ItemHead | undefined): Reply {
  const { values } = call.body();
  const { Name, WelcomePage } = values;
  for (const name of Object.keys(values)) {
    if (name !== 'Name' && !FIXED.has(name)) throw unknownProperty(name, 'SP.Folder');
  }
  if (list === undefined) {
    call.access.requireWeb('manageWeb');
    if (typeof WelcomePage === 'string') call.site.webs.update(call.web, { ...call.web.settings, WelcomePage });
  } else if (head === undefined) call.access.requireList(list, 'manageLists');
  else {
    call.access.requireItem(list, head, 'editListItems');
    if (typeof Name === 'string' && Name !== head.leaf) changeItem(call, list, head, new Map([['leaf', Name]]));
  }
  return emptyReply(204);
}

function folderResource(call: Call, path: string, list: List, head: ItemHead | undefined, toItem: ToItem): Resource {
  const { files } = call.site;
  const seen = (fsType: number): readonly ItemHead[] =>
    files.inFolder(list, path, fsType).filter((one) => call.access.seesItem(list, one));
  const remove = (): string => {
    if (head !== undefined) return recycleItem(call, list, head);
    // A library goes with its root.
    call.access.requireList(list, 'manageLists');
    return recycleList(call, list);
  };
  const filesResource = (segment: Segment): Resource => {
    const all = collection(
      call,
      'Files',
      'SP.ApiData.Files12',
      () => seen(0).map((one) => describeFile(call, list, one)),
      { child: (inner) => fileAdder(call, list, path, inner) }
    );
    return collectionOrMember(segment, all, () => fileByPath(call, `${path}/${keyText(segment)}`, toItem));
  };
  const foldersResource = (segment: Segment): Resource => {
    const all = collection(
      call,
      'Folders',
      'SP.ApiData.Folders',
      () => seen(1).map((one) => describeFolder(call, `${path}/${one.leaf}`, list, one)),
      { post: () => addFolderByBody(call), child: (inner) => folderAdder(call, inner, `${path}/`) }
    );
    return collectionOrMember(segment, all, () => folderByPath(call, `${path}/${keyText(segment)}`, toItem));
  };
  return entity(call, 'Folder', () => describeFolder(call, path, list, head), {
    merge: () => mergeFolder(call, list, head),
    remove: () => {
      remove();
      return emptyReply(200);
    },
    child: (segment) => {
      switch (segment.key) {
        case 'files':
          return filesResource(segment);
        case 'folders':
          return foldersResource(segment);
        case 'listitemallfields':
          return head === undefined
            ? { name: segment.name, get: () => call.nothing('ListItemAllFields') }
            : toItem(call, list, head.id);
        case 'parentfolder':
          return folderByPath(call, parentOf(call, path), toItem);
        case 'addsubfolder':
        case 'addsubfolderusingpath':
          return method(segment.name, () => {
            const leaf = segment.key === 'addsubfolder' ? textArg(segment, 'leafname') : leafOf(call);
            return addFolder(call, `${path}/${leaf}`);
          });
        case 'moveto':
        case 'copyto':
          return method(segment.name, () => {
            if (head === undefined) throw resourceNotFound(segment.name);
            const act = segment.key === 'moveto' ? moveFolder : copyFolder;
            act(call, { list, head }, textArg(segment, segment.key === 'moveto' ? 'newurl' : 'strnewurl'), {
              overwrite: booleanArg(segment, 'boverwrite', 1, false)
            });
            return call.nothing(segment.name);
          });
        case 'recycle':
          return method('Recycle', () => call.scalar('Recycle', remove(), 'Edm.Guid'));
        case 'deleteobject':
        case 'deletewithparameters':
          return method(segment.name, () => {
            remove();
            return call.nothing(segment.name);
          });
        default:
          return undefined;
      }
    }
  });
}

/** The folder above: that of a list's root is the web's. */
function parentOf(call: Call, path: string): string {
  const parent = path.slice(0, path.lastIndexOf('/'));
  return locate(call, parent) === undefined ? call.web.path : parent;
}

function leafOf(call: Call): string {
  const leaf = call.parameters('leafPath')['DecodedUrl'];
  return typeof leaf === 'string' ? leaf : '';
}

function fileAdder(call: Call, list: List, path: string, segment: Segment): Resource | undefined {
  switch (segment.key) {
    case 'add':
    case 'addusingpath':
      return method(segment.name, () => addFile(call, list, path, segment));
    case 'addtemplatefile':
      return method(segment.name, () => addTemplateFile(call, insideWeb(call, textArg(segment, 'urloffile'))));
    default:
      return undefined;
  }
}
