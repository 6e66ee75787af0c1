import { checkIfMatch } from '../../wire/etag';
import type { Segment } from '../../wire/types';
import { CHANGE, CHANGED } from '../../store/changes';
import type { List } from '../../store/model';
import type { Call } from '../call';
import { describeList } from '../entities/list';
import { recycleList } from '../recycling';
import { changesSinceToken } from '../sinceToken';
import { emptyReply, type Reply } from '../reply';
import { entity, method, numberArg, type Resource } from '../resource';
import { getChanges } from './changes';
import { contentTypesResource } from './contentTypes';
import { fieldsResource } from './fields';
import { folderByPath } from './folders';
import { itemResource, itemsResource } from './items';
import { checkTitle, mergeSettings } from './listChecks';
import { listExtra } from './listExtras';
import { camlItems, renderListDataMethod } from './listQueries';
import { securableChild } from './securable';
import { addValidated } from './validated';
import { viewResource, viewsResource } from './views';

function mergeList(call: Call, list: List): Reply {
  call.access.requireList(list, 'manageLists');
  checkIfMatch(call.operation.ifMatch, list, 'refuse');
  const { values } = call.body();
  const known = describeList(call, list);
  const settings = mergeSettings(
    [...Object.keys(known.values), ...Object.keys(known.more ?? {})],
    list.settings,
    values,
    list.fields
  );
  const title = values['Title'] === undefined ? list.title : checkTitle(call, values['Title'], list);
  const { version } = call.site.lists.update(list, title, settings);
  call.log(CHANGED.list, CHANGE.update, list);
  return emptyReply(204, { ETag: `"${version}"` });
}

function removeList(call: Call, list: List): string {
  call.access.requireList(list, 'manageLists');
  return recycleList(call, list);
}

/** A list. @see sharepoint-rest.md §7.3 */
export function listResource(call: Call, list: List): Resource {
  return entity(call, list.title, () => describeList(call, list), {
    merge: () => mergeList(call, list),
    remove: () => {
      checkIfMatch(call.operation.ifMatch, list, 'refuse');
      removeList(call, list);
      return emptyReply(200);
    },
    child: (segment) => listChild(call, list, segment) ?? securableChild(call, { kind: 'list', list }, segment)
  });
}

function listChild(call: Call, list: List, segment: Segment): Resource | undefined {
  const { db } = call.site;
  switch (segment.key) {
    case 'items':
      return itemsResource(call, list, segment);
    case 'getitembyid':
    case 'getitembystringid':
      return itemResource(call, list, numberArg(segment, 'id'));
    case 'getitems':
      return method('getitems', () => camlItems(call, list));
    case 'renderlistdataasstream':
    case 'renderlistdata':
      return renderListDataMethod(call, list, segment);
    case 'addvalidateupdateitemusingpath':
    case 'addvalidateupdateitem':
      return method(segment.name, () => addValidated(call, list));
    case 'fields':
      return fieldsResource(call, list, segment);
    case 'views':
      return viewsResource(call, list, segment);
    case 'defaultview':
      return viewResource(call, list, undefined);
    case 'getview':
      return viewsResource(call, list, segment);
    case 'contenttypes':
      return contentTypesResource(call, list, segment);
    case 'rootfolder':
      return folderByPath(call, list.rootFolder, itemResource);
    case 'getchanges':
      return method('getchanges', () => getChanges(call, list));
    case 'getlistitemchangessincetoken':
      return method(segment.name, () => changesSinceToken(call, list));
    case 'reservelistitemid':
      return method('ReserveListItemId', () => {
        call.access.requireList(list, 'addListItems');
        const next = Number(db.get('SELECT seq FROM sqlite_sequence WHERE name = ?', list.table)?.['seq'] ?? 0) + 1;
        db.run(
          `INSERT INTO ${list.table} (id, unique_id, guid, content_type_id, created, modified, author, editor, dir) VALUES (?,'','','','','',0,0,'')`,
          next
        );
        db.run(`DELETE FROM ${list.table} WHERE id = ?`, next);
        return call.scalar('ReserveListItemId', next, 'Edm.Int32');
      });
    case 'recycle':
      return method('Recycle', () => call.scalar('Recycle', removeList(call, list), 'Edm.Guid'));
    default:
      return listExtra(call, list, segment);
  }
}
