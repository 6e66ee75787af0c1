import { checkIfMatch } from '../../wire/etag';
import { fileNotFound, nameInUse, WireError } from '../../wire/errors';
import type { Segment } from '../../wire/types';
import { CHANGE, CHANGED } from '../../store/changes';
import type { ItemHead } from '../../store/items';
import type { List } from '../../store/model';
import type { Call } from '../call';
import type { Described } from '../described';
import { checkFileName } from '../names';
import { recycleAttachment } from '../recycling';
import { emptyReply, type Reply } from '../reply';
import { collection, collectionOrMember, entity, method, textArg, type Resource } from '../resource';

/** Names of an item's attachments. */
function namesOf(call: Call, list: List, itemId: number): readonly string[] {
  return call.site.db
    .all('SELECT name FROM attachments WHERE list_id = ? AND item_id = ? ORDER BY name', list.id, itemId)
    .map((row) => String(row['name']));
}

/** An attachment as `SP.Attachment`. @see sharepoint-rest.md §14.2 */
function describe(call: Call, list: List, itemId: number, name: string): Described {
  const editLink = `Web/Lists(guid'${list.id}')/Items(${itemId})/AttachmentFiles('${encodeURIComponent(name).replaceAll("'", "''")}')`;
  const path = `${list.rootFolder}/Attachments/${itemId}/${name}`;
  return {
    meta: {
      metadataFragment: 'SP.ApiData.Attachments',
      type: 'SP.Attachment',
      id: `${call.wire.webUrl}/_api/${editLink}`,
      editLink
    },
    values: {
      FileName: name,
      FileNameAsPath: { DecodedUrl: name },
      ServerRelativePath: { DecodedUrl: path },
      ServerRelativeUrl: path
    },
    types: { FileNameAsPath: 'SP.ResourcePath', ServerRelativePath: 'SP.ResourcePath' }
  };
}

/** All attachments of an item. */
export function describeAttachments(call: Call, list: List, itemId: number): readonly Described[] {
  return namesOf(call, list, itemId).map((name) => describe(call, list, itemId, name));
}

function touch(call: Call, list: List, head: ItemHead): void {
  const { items } = call.site;
  items.touch(list, head.id, 'attachments', namesOf(call, list, head.id).length > 0 ? 1 : 0);
  call.log(CHANGED.item, CHANGE.update, list, head);
}

function add(call: Call, list: List, head: ItemHead, segment: Segment): Reply {
  call.access.requireItem(list, head, 'editListItems');
  if (list.settings['EnableAttachments'] !== true) {
    throw new WireError(
      500,
      '-2130575151, Microsoft.SharePoint.SPException',
      'Attachments are disabled for this list.'
    );
  }
  const name = checkFileName(textArg(segment, segment.args.named.has('decodedurl') ? 'decodedurl' : 'filename'));
  if (namesOf(call, list, head.id).some((one) => one.toLowerCase() === name.toLowerCase())) throw nameInUse();
  write(call, list, head, name);
  return call.entity(describe(call, list, head.id, name));
}

function write(call: Call, list: List, head: ItemHead, name: string): void {
  call.site.db.run(
    'INSERT OR REPLACE INTO attachments (list_id, item_id, name, content) VALUES (?,?,?,ifnull(?, zeroblob(0)))',
    list.id,
    head.id,
    name,
    call.operation.body
  );
  touch(call, list, head);
}

/** An attachment's bytes. */
function attachmentContent(call: Pick<Call, 'site'>, list: List, itemId: number, name: string): Uint8Array | undefined {
  const content = call.site.db.get(
    'SELECT content FROM attachments WHERE list_id = ? AND item_id = ? AND name = ?',
    list.id,
    itemId,
    name
  )?.['content'];
  return content instanceof Uint8Array ? content : undefined;
}

/** `…/items(7)/attachmentFiles`. @see sharepoint-rest.md §14.2 */
export function attachmentsResource(call: Call, list: List, head: ItemHead, segment: Segment): Resource {
  const all = collection(
    call,
    'AttachmentFiles',
    'SP.ApiData.Attachments',
    () => describeAttachments(call, list, head.id),
    {
      child: (inner) =>
        inner.key === 'add' || inner.key === 'addusingpath'
          ? method(inner.name, () => add(call, list, head, inner))
          : inner.key === 'getbyfilename'
            ? one(call, list, head, textArg(inner, 'filename'))
            : undefined
    }
  );
  return collectionOrMember(segment, all, (key) => one(call, list, head, key.kind === 'null' ? '' : String(key.value)));
}

function one(call: Call, list: List, head: ItemHead, written: string): Resource {
  const name = namesOf(call, list, head.id).find((candidate) => candidate.toLowerCase() === written.toLowerCase());
  if (name === undefined) throw fileNotFound();
  const remove = (): void => {
    call.access.requireItem(list, head, 'editListItems');
    call.site.db.run('DELETE FROM attachments WHERE list_id = ? AND item_id = ? AND name = ?', list.id, head.id, name);
    touch(call, list, head);
  };
  return entity(call, 'AttachmentFile', () => describe(call, list, head.id, name), {
    remove: () => {
      checkIfMatch(call.operation.ifMatch, head, 'accept');
      remove();
      return emptyReply(200);
    },
    child: (segment) => {
      switch (segment.key) {
        case '$value':
          return {
            name: '$value',
            get: () => ({
              status: 200,
              headers: {},
              contentType: 'application/octet-stream',
              body: attachmentContent(call, list, head.id, name) ?? ''
            }),
            put: () => {
              call.access.requireItem(list, head, 'editListItems');
              write(call, list, head, name);
              return emptyReply(204);
            }
          };
        case 'recycleobject':
          return method(segment.name, () => {
            call.access.requireItem(list, head, 'editListItems');
            const content = attachmentContent(call, list, head.id, name) ?? new Uint8Array();
            recycleAttachment(call, list, head, name, content);
            touch(call, list, head);
            return call.nothing(segment.name);
          });
        default:
          return undefined;
      }
    }
  });
}
