import { renderEntity } from '../wire/envelope';
import { selectUnknownField } from '../wire/errors';
import type { JsonObject, JsonValue } from '../wire/types';
import type { ItemHead } from '../store/items';
import type { Navigate } from '../store/itemQuery/projection';
import type { List } from '../store/model';
import { toHex, toHighLow } from '../store/rights';
import type { Call } from './call';
import { ownName, toEntity, type Described } from './described';
import { describeFile } from './entities/file';
import { describeFolder } from './entities/folder';
import { describeList } from './entities/list';
import { fieldTexts } from './fieldTexts';
import { encodePath } from './names';
import { describeAttachments } from './resources/attachments';
import { describeAssignments } from './resources/securable';

/**
 * Members of an item that no column gives.
 * @see sharepoint-rest.md §10.3, §11.1
 */
export function navigateItems(call: Call, list: List): Navigate {
  const { items } = call.site;
  return (name, select, expand, isExpanded) => {
    const plain = { ...call.wire, dialect: 'none' } as const;
    const nested = (described: Described): JsonValue => renderEntity(plain, toEntity(described, select, expand));
    const value = (key: string, read: (head: ItemHead) => JsonValue) => ({
      key,
      json: (itemId: number): string => {
        const head = items.head(list, itemId);
        return JSON.stringify(head === undefined ? null : read(head));
      }
    });
    switch (name.toLowerCase()) {
      case 'effectivebasepermissions':
        return value('EffectiveBasePermissions', (head) => ({ ...toHighLow(call.access.itemMask(list, head)) }));
      case 'encodedabsurl':
        return value('EncodedAbsUrl', (head) => `${call.operation.origin}${encodePath(`${head.dir}/${head.leaf}`)}`);
      case 'permmask':
        return value('PermMask', (head) => toHex(call.access.itemMask(list, head)));
      case 'commentsdisabled':
        // Comments on items are not kept, so nothing was ever done to stop them.
        return value('CommentsDisabled', () => false);
      case 'hasuniqueroleassignments':
        return value('HasUniqueRoleAssignments', (head) => call.site.permissions.isOwn(head));
      default:
        break;
    }
    if (!isExpanded) return undefined;
    switch (name.toLowerCase()) {
      case 'attachmentfiles':
        return value('AttachmentFiles', (head) => describeAttachments(call, list, head.id).map(nested));
      case 'roleassignments':
        return value('RoleAssignments', (head) => describeAssignments(call, { kind: 'item', list, head }).map(nested));
      case 'parentlist':
        return value('ParentList', () => nested(describeList(call, list)));
      case 'file':
        return value('File', (head) =>
          list.isLibrary && head.fsType === 0 ? nested(describeFile(call, list, head)) : null
        );
      case 'folder':
        return value('Folder', (head) =>
          head.fsType === 1 ? nested(describeFolder(call, `${head.dir}/${head.leaf}`, list, head)) : null
        );
      case 'fieldvaluesastext':
        return value('FieldValuesAsText', (head) => chosen(fieldTexts(call, list, head, 'text'), select));
      case 'fieldvaluesashtml':
        return value('FieldValuesAsHtml', (head) => chosen(fieldTexts(call, list, head, 'html'), select));
      case 'fieldvaluesforedit':
        return value('FieldValuesForEdit', (head) => chosen(fieldTexts(call, list, head, 'edit'), select));
      case 'contenttype':
        return value('ContentType', (head) => chosen(contentType(call, list, head), select));
      default:
        return undefined;
    }
  };
}

/** The members that `$select` names, or all. @throws WireError 400 for one there is not */
function chosen(value: JsonObject | null, select: readonly (readonly string[])[]): JsonValue {
  if (value === null || select.length === 0) return value;
  return Object.fromEntries(
    select.map(([name = '']) => {
      const own = ownName(value, name);
      if (own === undefined) throw selectUnknownField(name);
      return [own, value[own] ?? null];
    })
  );
}

function contentType(call: Call, list: List, head: ItemHead): JsonObject | null {
  const row = call.site.db.get(
    `SELECT c.name, c.id FROM content_types c JOIN ${list.table} t ON c.id = t.content_type_id WHERE c.list_id = ? AND t.id = ?`,
    list.id,
    head.id
  );
  return row === undefined
    ? null
    : { Name: String(row['name']), StringId: String(row['id']), Id: { StringValue: String(row['id']) } };
}
