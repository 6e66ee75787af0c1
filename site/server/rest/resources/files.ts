import { checkIfMatch } from '../../wire/etag';
import { fileDoesNotExist, fileExists, fileNotFound, nameInUse } from '../../wire/errors';
import type { Segment } from '../../wire/types';
import { toRfcStamp } from '../../digest';
import type { ItemHead } from '../../store/items';
import type { List } from '../../store/model';
import type { Call } from '../call';
import { describeFile } from '../entities/file';
import { changeItem, insertItem } from '../itemWrites';
import { checkFileName } from '../names';
import { recycleItem } from '../recycling';
import { emptyReply, type Reply } from '../reply';
import { booleanArg, entity, method, textArg, type Resource } from '../resource';
import { insideWeb, locate } from '../webPath';

/** Leads from a file or folder to its item; passed in, because items lead to files and folders in turn. */
export type ToItem = (call: Call, list: List, id: number) => Resource;

/** A file by its path. @throws WireError 404 */
export function fileByPath(call: Call, written: string, toItem: ToItem): Resource {
  const path = insideWeb(call, written);
  const found = locate(call, path);
  const { head } = found ?? {};
  if (found === undefined || head === undefined || head.fsType !== 0 || !call.access.seesItem(found.list, head))
    throw fileDoesNotExist(path);
  return fileResource(call, found.list, head, toItem);
}

/** `…/items(7)/file`. */
export function fileOfItem(call: Call, list: List, head: ItemHead, toItem: ToItem): Resource {
  if (!list.isLibrary || head.fsType !== 0) throw fileNotFound();
  return fileResource(call, list, head, toItem);
}

/** Verbs of checking in and out: accepted, since one person's copy is never kept apart here. */
const CHECKING: ReadonlySet<string> = new Set([
  'checkout',
  'checkin',
  'undocheckout',
  'publish',
  'unpublish',
  'approve',
  'deny'
]);

function fileResource(call: Call, list: List, head: ItemHead, toItem: ToItem): Resource {
  const edit = (): void => call.access.requireItem(list, head, 'editListItems');
  const remove = (): string => {
    call.access.requireItem(list, head, 'deleteListItems');
    return recycleItem(call, list, head);
  };
  const describe = () => describeFile(call, list, head);
  return entity(call, 'File', describe, {
    remove: () => {
      checkIfMatch(call.operation.ifMatch, head, 'accept');
      remove();
      return emptyReply(200);
    },
    child: (segment) => {
      if (CHECKING.has(segment.key)) {
        return method(segment.name, () => {
          edit();
          return call.nothing(segment.name);
        });
      }
      switch (segment.key) {
        case '$value':
          return {
            name: '$value',
            get: () => ({
              status: 200,
              headers: {},
              contentType: 'application/octet-stream',
              body: call.site.files.content(list, head.id) ?? ''
            }),
            put: () => {
              edit();
              replaceContent(call, list, head);
              return emptyReply(204);
            }
          };
        case 'listitemallfields':
          return toItem(call, list, head.id);
        case 'recycle':
          return method('Recycle', () => call.scalar('Recycle', remove(), 'Edm.Guid'));
        case 'deletewithparameters':
          return method(segment.name, () => {
            remove();
            return call.nothing(segment.name);
          });
        case 'lockedbyuser':
        case 'checkedoutbyuser':
          return { name: segment.name, get: () => call.nothing(segment.name) };
        default:
          return undefined;
      }
    }
  });
}

function replaceContent(call: Call, list: List, head: ItemHead): ItemHead {
  const content = call.operation.body;
  call.site.files.write(list, head.id, content);
  return changeItem(call, list, head, new Map([['size', content.length]]));
}

/** `files/addUsingPath`: the body is the file. @see sharepoint-rest.md §21.3 */
export function addFile(call: Call, list: List, dir: string, segment: Segment): Reply {
  const name = checkFileName(textArg(segment, segment.args.named.has('url') ? 'url' : 'decodedurl'));
  const existing = call.site.items.headByPath(list, dir, name);
  if (existing !== undefined) {
    if (existing.fsType !== 0) throw nameInUse();
    if (!booleanArg(segment, 'overwrite', 1, false)) {
      const editor = call.site.principals.byId(existing.editor)?.login ?? '';
      const relative = `${dir}/${name}`.slice(call.web.path.length + 1);
      throw fileExists(relative, editor, toRfcStamp(new Date(existing.modified)));
    }
    call.access.requireItem(list, existing, 'editListItems');
    return call.entity(describeFile(call, list, replaceContent(call, list, existing)));
  }
  call.access.requireList(list, 'addListItems');
  const content = call.operation.body;
  const head = insertItem(call, list, new Map(), { dir, leaf: name, size: content.length });
  call.site.files.write(list, head.id, content);
  return call.entity(describeFile(call, list, head));
}
