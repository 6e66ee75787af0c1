import { resourceNotFound } from '../../wire/errors';
import type { Segment } from '../../wire/types';
import type { List } from '../../store/model';
import { toHighLow } from '../../store/rights';
import type { Call } from '../call';
import { describeList } from '../entities/list';
import { itemReply } from '../entities/item';
import { listItems, readItem, requireVisible } from '../itemQueries';
import { createItem, deleteItem, mergeItem } from '../itemWrites';
import { recycleItem } from '../recycling';
import { collectionOrMember, entity, method, numberArg, type Resource } from '../resource';
import { attachmentsResource } from './attachments';
import { contentTypeOfItem } from './contentTypes';
import { fileOfItem } from './files';
import { folderOfItem } from './folders';
import { fieldValues } from './fieldValues';
import { securableChild } from './securable';
import { sharingChild } from './sharing';
import { updateValidated } from './validated';
import { versionsResource } from './versions';

/** `…/items`, `…/items(7)`. @see sharepoint-rest.md §10 */
export function itemsResource(call: Call, list: List, segment: Segment): Resource {
  const all: Resource = {
    name: 'Items',
    get: () => listItems(call, list),
    post: () => createItem(call, list),
    child: (inner) => {
      if (inner.key === 'getbyid' || inner.key === 'getbystringid')
        return itemResource(call, list, numberArg(inner, 'id'));
      if (inner.key === '$count') {
        return {
          name: '$count',
          get: () => ({
            status: 200,
            headers: {},
            contentType: 'text/plain;charset=utf-8',
            body: String(call.site.lists.stats(list).itemCount)
          })
        };
      }
      return undefined;
    }
  };
  return collectionOrMember(segment, all, (key) => {
    if (key.kind === 'null') throw resourceNotFound(segment.name);
    return itemResource(call, list, Number(key.value));
  });
}

/** One item. @see sharepoint-rest.md §10.3, §10.4 */
export function itemResource(call: Call, list: List, id: number): Resource {
  const head = requireVisible(call, list, id);
  return {
    name: 'Items',
    get: () => itemReply(call, list, readItem(call, list, id)),
    merge: () => mergeItem(call, list, head),
    remove: () => deleteItem(call, list, head),
    child: (segment) =>
      itemChild(call, list, id, segment) ??
      securableChild(call, { kind: 'item', list, head }, segment) ??
      sharingChild(call, list, head, segment) ??
      valueOfItem(call, list, id, segment)
  };
}

function itemChild(call: Call, list: List, id: number, segment: Segment): Resource | undefined {
  const head = requireVisible(call, list, id);
  switch (segment.key) {
    case 'recycle':
      return method('Recycle', () => {
        call.access.requireItem(list, head, 'deleteListItems');
        return call.scalar('Recycle', recycleItem(call, list, head), 'Edm.Guid');
      });
    case 'deletewithparameters':
      return method(segment.name, () => {
        call.access.requireItem(list, head, 'deleteListItems');
        recycleItem(call, list, head);
        return call.nothing(segment.name);
      });
    case 'effectivebasepermissionsforui': {
      const get = () =>
        call.complex('EffectiveBasePermissionsForUI', 'SP.BasePermissions', {
          ...toHighLow(call.access.itemMask(list, head))
        });
      return { name: segment.name, get };
    }
    case 'validateupdatelistitem':
      return method(segment.name, () => updateValidated(call, list, head));
    case 'attachmentfiles':
      return attachmentsResource(call, list, head, segment);
    case 'versions':
      return versionsResource(call, list, head, segment);
    case 'fieldvaluesastext':
    case 'fieldvaluesashtml':
    case 'fieldvaluesforedit':
      return { name: segment.name, get: () => fieldValues(call, list, head, segment.key) };
    case 'contenttype':
      return contentTypeOfItem(call, list, id);
    case 'getwopiframeurl':
      // There is no office server to show a document in.
      return method('GetWOPIFrameUrl', () => call.scalar('GetWOPIFrameUrl', ''));
    case 'parentlist':
      return entity(call, 'ParentList', () => describeList(call, list));
    case 'file':
      return fileOfItem(call, list, head, itemResource);
    case 'folder':
      return folderOfItem(call, list, head, itemResource);
    default:
      return undefined;
  }
}

/** A value by its path, `…/items(7)/Title`. */
function valueOfItem(call: Call, list: List, id: number, { name, key }: Segment): Resource {
  if (key.startsWith('$')) throw resourceNotFound(name);
  const read = () => {
    const row = JSON.parse(`{${readItem(call, list, id, { select: [[name]], expand: [] }).json}}`) as Record<
      string,
      Parameters<Call['property']>[1]
    >;
    const [first] = Object.entries(row);
    return first ?? [name, null];
  };
  return {
    name,
    get: () => call.property(...read()),
    child: (segment) =>
      segment.key === '$value'
        ? {
            name: '$value',
            get: () => ({
              status: 200,
              headers: {},
              contentType: 'text/plain;charset=utf-8',
              body: String(read()[1] ?? '')
            })
          }
        : undefined
  };
}
