import { fileNotFound, nameInUse, resourceNotFound } from '../../wire/errors';
import type { Segment } from '../../wire/types';
import { CHANGE, CHANGED } from '../../store/changes';
import type { ItemHead } from '../../store/items';
import type { List } from '../../store/model';
import type { Call } from '../call';
import { describeFile } from '../entities/file';
import { describeFolder } from '../entities/folder';
import { insertItem } from '../itemWrites';
import { checkFileName } from '../names';
import { recycleItem } from '../recycling';
import { emptyReply, type Reply } from '../reply';
import { collection, collectionOrMember, entity, method, textArg, type Resource } from '../resource';
import { insideWeb, locate } from '../webPath';
import { addFile, fileByPath, type ToItem } from './files';

/** A folder by its path: the web's root, a list's root, or one in a library. @throws WireError 404 */
export function folderByPath(call: Call, written: string, toItem: ToItem): Resource {
  const path = insideWeb(call, written);
  if (path.toLowerCase() === call.web.path.toLowerCase()) return webFolder(call, toItem);
  const found = locate(call, path);
  if (found === undefined || (found.head !== undefined && found.head.fsType !== 1)) throw fileNotFound();
  if (found.head === undefined ? !call.access.seesList(found.list) : !call.access.seesItem(found.list, found.head))
    throw fileNotFound();
  return folderResource(call, path, found.list, found.head, toItem);
}

/** `…/items(7)/folder`. */
export function folderOfItem(call: Call, list: List, head: ItemHead, toItem: ToItem): Resource {
  if (head.fsType !== 1) throw fileNotFound();
  return folderResource(call, `${head.dir}/${head.leaf}`, list, head, toItem);
}

function webFolder(call: Call, toItem: ToItem): Resource {
  const { path } = call.web;
  const libraries = (): readonly List[] =>
    call.site.lists.ofWeb(call.web.id).filter((list) => list.isLibrary && call.access.seesList(list));
  const describe = () => describeFolder(call, path);
  return entity(call, 'RootFolder', describe, {
    child: (segment) => {
      if (segment.key === 'files') return collection(call, 'Files', 'SP.ApiData.Files12', () => []);
      if (segment.key !== 'folders') return undefined;
      const all = collection(
        call,
        'Folders',
        'SP.ApiData.Folders',
        () => libraries().map((list) => describeFolder(call, list.rootFolder, list)),
        {
          child: (inner) => folderAdder(call, inner, (name) => `${path}/${name}`)
        }
      );
      return collectionOrMember(segment, all, (key) =>
        folderByPath(call, `${path}/${key.kind === 'null' ? '' : String(key.value)}`, toItem)
      );
    }
  });
}

/** `folders/addUsingPath`: a name, or a path below; an existing folder is given back. */
function folderAdder(call: Call, segment: Segment, toPath: (name: string) => string): Resource | undefined {
  if (segment.key !== 'addusingpath' && segment.key !== 'add') return undefined;
  return method(segment.name, () => {
    const written = textArg(segment, segment.args.named.has('url') ? 'url' : 'decodedurl');
    return addFolder(
      call,
      insideWeb(call, written.startsWith('/') || /^https?:/i.test(written) ? written : toPath(written))
    );
  });
}

function addFolder(call: Call, path: string): Reply {
  const existing = locate(call, path);
  if (existing !== undefined) {
    if (existing.head !== undefined && existing.head.fsType !== 1) throw nameInUse();
    return call.entity(describeFolder(call, path, existing.list, existing.head));
  }
  const at = path.lastIndexOf('/');
  const parent = locate(call, path.slice(0, at));
  if (parent === undefined || (parent.head !== undefined && parent.head.fsType !== 1)) throw fileNotFound();
  call.access.requireList(parent.list, 'addListItems');
  const name = checkFileName(path.slice(at + 1));
  const head = insertItem(call, parent.list, new Map([['title', name]]), {
    dir: path.slice(0, at),
    leaf: name,
    isFolder: true
  });
  return call.entity(describeFolder(call, path, parent.list, head));
}

function folderResource(call: Call, path: string, list: List, head: ItemHead | undefined, toItem: ToItem): Resource {
  const { files } = call.site;
  const seen = (heads: readonly ItemHead[]): readonly ItemHead[] =>
    heads.filter((one) => call.access.seesItem(list, one));
  return entity(call, 'Folder', () => describeFolder(call, path, list, head), {
    remove: () => {
      removeFolder(call, list, head, path);
      return emptyReply(200);
    },
    child: (segment) => {
      switch (segment.key) {
        case 'files': {
          const all = collection(
            call,
            'Files',
            'SP.ApiData.Files12',
            () => seen(files.inFolder(list, path, 0)).map((one) => describeFile(call, list, one)),
            {
              child: (inner) =>
                inner.key === 'addusingpath' || inner.key === 'add'
                  ? method(inner.name, () => addFile(call, list, path, inner))
                  : undefined
            }
          );
          return collectionOrMember(segment, all, (key) =>
            fileByPath(call, `${path}/${key.kind === 'null' ? '' : String(key.value)}`, toItem)
          );
        }
        case 'folders': {
          const all = collection(
            call,
            'Folders',
            'SP.ApiData.Folders',
            () =>
              seen(files.inFolder(list, path, 1)).map((one) => describeFolder(call, `${path}/${one.leaf}`, list, one)),
            {
              child: (inner) => folderAdder(call, inner, (name) => `${path}/${name}`)
            }
          );
          return collectionOrMember(segment, all, (key) =>
            folderByPath(call, `${path}/${key.kind === 'null' ? '' : String(key.value)}`, toItem)
          );
        }
        case 'listitemallfields':
          return head === undefined
            ? { name: segment.name, get: () => call.nothing('ListItemAllFields') }
            : toItem(call, list, head.id);
        case 'parentfolder':
          return folderByPath(call, path.slice(0, path.lastIndexOf('/')), toItem);
        case 'addsubfolderusingpath':
          return method(segment.name, () => {
            const leaf = call.parameters('leafPath')['DecodedUrl'];
            return addFolder(call, `${path}/${String(leaf)}`);
          });
        case 'recycle':
          return method('Recycle', () => call.scalar('Recycle', removeFolder(call, list, head, path), 'Edm.Guid'));
        case 'deletewithparameters':
          return method(segment.name, () => {
            removeFolder(call, list, head, path);
            return call.nothing(segment.name);
          });
        default:
          return undefined;
      }
    }
  });
}

function removeFolder(call: Call, list: List, head: ItemHead | undefined, path: string): string {
  if (head === undefined) throw resourceNotFound('Recycle');
  call.access.requireItem(list, head, 'deleteListItems');
  const below = call.site.db.all(
    `SELECT id FROM ${list.table} WHERE dir = ? OR dir LIKE ? ESCAPE '\\'`,
    path,
    `${path.replace(/[\\%_]/g, '\\$&')}/%`
  );
  for (const row of below) {
    const inner = call.site.items.head(list, Number(row['id']));
    if (inner === undefined) continue;
    call.access.requireItem(list, inner, 'deleteListItems');
    call.site.items.remove(list, inner, call.stamp());
  }
  call.log(CHANGED.folder, CHANGE.remove, list, head);
  return recycleItem(call, list, head);
}
