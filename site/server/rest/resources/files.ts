import { checkIfMatch } from '../../wire/etag';
import { fileDoesNotExist, fileNotFound } from '../../wire/errors';
import type { Segment } from '../../wire/types';
import type { ItemHead } from '../../store/items';
import type { List } from '../../store/model';
import { toGuid } from '../../store/naming';
import type { Call } from '../call';
import { copyFile, moveFile } from '../copyMove';
import { describeFile } from '../entities/file';
import { replaceContent, uploadPart } from '../fileWrites';
import { recycleItem } from '../recycling';
import { emptyReply, type Reply } from '../reply';
import { arg, booleanArg, entity, method, textArg, type Resource } from '../resource';
import { insideWeb, locate } from '../webPath';
import { checkingChild } from './checking';
import { fileVersionsResource } from './fileVersions';

/** Leads from a file or folder to its item; passed in, because items lead to files and folders in turn. */
export type ToItem = (call: Call, list: List, id: number) => Resource;

/** A file by its path. @throws WireError 404 */
export function fileByPath(call: Call, written: string, toItem: ToItem): Resource {
  const path = insideWeb(call, written);
  const { list, head } = locate(call, path) ?? {};
  if (list === undefined || head === undefined || head.fsType !== 0 || !call.access.seesItem(list, head))
    throw fileDoesNotExist(path);
  return fileResource(call, list, head, toItem);
}

/** A file by its unique id. @throws WireError 404 */
export function fileById(call: Call, written: string, toItem: ToItem): Resource {
  const libraries = call.site.lists.ofWeb(call.web.id).filter(({ isLibrary }) => isLibrary);
  const { list, head } = call.site.files.byUniqueId(libraries, toGuid(written) ?? '') ?? {};
  if (list === undefined || head === undefined || head.fsType !== 0 || !call.access.seesItem(list, head))
    throw fileNotFound();
  return fileResource(call, list, head, toItem);
}

/** `…/items(7)/file`: nothing for what is no file. */
export function fileOfItem(call: Call, list: List, head: ItemHead, toItem: ToItem): Resource {
  if (!list.isLibrary || head.fsType !== 0) return { name: 'File', get: () => call.nothing('File') };
  return fileResource(call, list, head, toItem);
}

function fileResource(call: Call, list: List, head: ItemHead, toItem: ToItem): Resource {
  const remove = (): string => {
    call.access.requireItem(list, head, 'deleteListItems');
    return recycleItem(call, list, head);
  };
  return entity(call, 'File', () => describeFile(call, list, head), {
    remove: () => {
      checkIfMatch(call.operation.ifMatch, head, 'accept');
      remove();
      return emptyReply(200);
    },
    child: (segment) => {
      switch (segment.key) {
        case '$value':
          return contentResource(call, list, head);
        case 'listitemallfields':
          return toItem(call, list, head.id);
        case 'versions':
          return fileVersionsResource(call, list, head, segment);
        case 'startupload':
        case 'continueupload':
        case 'finishupload':
        case 'cancelupload':
          return method(segment.name, () => uploadPart(call, list, head, segment));
        case 'copyto':
        case 'copytousingpath':
          return method(segment.name, () => copyTo(call, list, head, segment));
        case 'moveto':
        case 'movetousingpath':
          return method(segment.name, () => moveTo(call, list, head, segment));
        case 'recycle':
          return method('Recycle', () => call.scalar('Recycle', remove(), 'Edm.Guid'));
        case 'deleteobject':
        case 'deletewithparameters':
          return method(segment.name, () => {
            remove();
            return call.nothing(segment.name);
          });
        default:
          return checkingChild(call, list, head, segment);
      }
    }
  });
}

/** The bytes: what everybody may see of a file that somebody else is working on are those from before. */
function contentResource(call: Call, list: List, head: ItemHead): Resource {
  const { files, checkouts } = call.site;
  return {
    name: '$value',
    get: () => ({
      status: 200,
      headers: {},
      contentType: 'application/octet-stream',
      body:
        (head.checkedOutBy === call.user.id ? undefined : checkouts.contentBefore(list, head.id)) ??
        files.content(list, head.id) ??
        ''
    }),
    put: () => {
      replaceContent(call, list, head, call.operation.body);
      return emptyReply(204);
    }
  };
}

function copyTo(call: Call, list: List, head: ItemHead, segment: Segment): Reply {
  const target = textArg(segment, segment.args.named.has('decodedurl') ? 'decodedurl' : 'strnewurl');
  copyFile(call, { list, head }, target, { overwrite: booleanArg(segment, 'boverwrite', 1, false) });
  return call.nothing(segment.name);
}

/** Flag of `moveTo`: what lies at the new place is overwritten. */
const OVERWRITE = 1;

function moveTo(call: Call, list: List, head: ItemHead, segment: Segment): Reply {
  const target = textArg(segment, segment.args.named.has('decodedurl') ? 'decodedurl' : 'newurl');
  const flags = arg(segment, 'flags', 1) ?? arg(segment, 'moveoperations', 1);
  const overwrite = flags !== undefined && flags.kind !== 'null' && (Number(flags.value) & OVERWRITE) !== 0;
  moveFile(call, { list, head }, target, { overwrite });
  return call.nothing(segment.name);
}
