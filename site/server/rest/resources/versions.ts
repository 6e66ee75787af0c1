import { accessDenied, itemDoesNotExist } from '../../wire/errors';
import { toVersionPropertyName } from '../../wire/names';
import type { JsonValue, Segment } from '../../wire/types';
import type { Cell, Row } from '../../store/database';
import type { ItemHead } from '../../store/items';
import { longNumber } from '../../store/itemQuery/members';
import { isPerson, type Field, type List } from '../../store/model';
import type { Call } from '../call';
import type { Described } from '../described';
import { itemMeta } from '../entities/item';
import { referencedNames } from '../fieldTexts';
import { emptyReply } from '../reply';
import { collection, collectionOrMember, entity, numberArg, type Resource } from '../resource';

interface Version {
  readonly uiVersion: number;
  readonly row: Row;
  readonly isCurrent: boolean;
}

function versionsOf(call: Call, list: List, head: ItemHead): readonly Version[] {
  const current = call.site.items.row(list, head.id);
  const older = call.site.db
    .all(
      'SELECT ui_version, row FROM versions WHERE list_id = ? AND item_id = ? ORDER BY ui_version DESC',
      list.id,
      head.id
    )
    .map((row): Version => ({
      uiVersion: Number(row['ui_version']),
      row: JSON.parse(String(row['row'])) as Row,
      isCurrent: false
    }));
  return current === undefined ? older : [{ uiVersion: head.uiVersion, row: current, isCurrent: true }, ...older];
}

function lookedUp(call: Call, list: List, field: Field, cell: Cell): JsonValue {
  const values = referencedNames(call, list, field, cell).map(({ id, text }) => ({
    LookupId: id,
    LookupValue: text,
    ...(isPerson(field) ? { Email: call.site.principals.byId(id)?.email ?? '' } : {})
  }));
  return field.type.storage === 'ids' ? values : (values[0] ?? null);
}

function toValue(call: Call, list: List, field: Field, cell: Cell): JsonValue {
  switch (field.type.storage) {
    case 'id':
    case 'ids':
      return lookedUp(call, list, field, cell);
    case 'boolean':
      return cell === null ? null : cell !== 0;
    case 'texts':
    case 'url':
    case 'term':
    case 'terms':
      return cell === null ? null : (JSON.parse(String(cell)) as JsonValue);
    case 'number':
      return cell === null ? null : Number(cell);
    case 'calculated':
      return typeof cell === 'number' ? longNumber(cell) : cell === null ? null : String(cell);
    default:
      return cell === null ? null : String(cell);
  }
}

const STOCK_COLUMNS: Readonly<Record<string, string>> = {
  Title: 'title',
  Modified: 'modified',
  Author: 'author',
  Editor: 'editor',
  GUID: 'guid',
  UniqueId: 'unique_id'
};

/** A version as it is read back. @see sharepoint-rest.md §14.1 */
function describe(call: Call, list: List, head: ItemHead, { uiVersion, row, isCurrent }: Version): Described {
  const label = `${Math.floor(uiVersion / 512)}.${uiVersion % 512}`;
  const { editLink } = itemMeta(list, head);
  const own = list.fields.flatMap((field): [string, JsonValue][] => {
    const column = field.column ?? STOCK_COLUMNS[field.internalName];
    // A column made after the version has no value in it.
    return column === undefined
      ? []
      : [[toVersionPropertyName(field.internalName), toValue(call, list, field, row[column] ?? null)]];
  });
  return {
    meta: {
      metadataFragment: 'SP.ApiData.ListItemVersions',
      type: 'SP.ListItemVersion',
      id: `${call.wire.webUrl}/_api/${editLink}/versions(${uiVersion})`,
      editLink: `${editLink}/versions(${uiVersion})`
    },
    values: {
      Created: String(row['modified']).replace('Z', ''),
      IsCurrentVersion: isCurrent,
      VersionId: uiVersion,
      VersionLabel: label,
      ID: head.id,
      ContentTypeId: { StringValue: String(row['content_type_id']) },
      ...Object.fromEntries(own),
      OData__x005f_UIVersionString: label,
      Attachments: row['attachments'] === 1,
      OData__x005f_ModerationStatus: 0,
      owshiddenversion: Number(row['version']),
      FSObjType: String(row['fs_type']),
      FileRef: `${head.dir}/${head.leaf}`
    }
  };
}

/** `…/items(7)/versions`. */
export function versionsResource(call: Call, list: List, head: ItemHead, segment: Segment): Resource {
  call.access.requireItem(list, head, 'viewVersions');
  const all = (): readonly Version[] => versionsOf(call, list, head);
  const one = (id: number): Resource => {
    const version = all().find(({ uiVersion }) => uiVersion === id);
    if (version === undefined) throw itemDoesNotExist();
    return entity(call, 'Version', () => describe(call, list, head, version), {
      remove: () => {
        call.access.requireItem(list, head, 'deleteVersions');
        if (version.isCurrent) throw accessDenied();
        call.site.db.run(
          'DELETE FROM versions WHERE list_id = ? AND item_id = ? AND ui_version = ?',
          list.id,
          head.id,
          id
        );
        return emptyReply(200);
      }
    });
  };
  const resource = collection(
    call,
    'Versions',
    'SP.ApiData.ListItemVersions',
    () => all().map((version) => describe(call, list, head, version)),
    {
      child: (inner) => (inner.key === 'getbyid' ? one(numberArg(inner, 'versionid')) : undefined)
    }
  );
  return collectionOrMember(segment, resource, (key) => one(key.kind === 'null' ? 0 : Number(key.value)));
}
