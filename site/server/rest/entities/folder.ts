import type { JsonObject } from '../../wire/types';
import type { List } from '../../store/model';
import type { ItemHead } from '../../store/items';
import type { Call } from '../call';
import type { Described } from '../described';
import { quotePath } from '../names';
import { describeFile } from './file';

/** Name of the type of a folder's property bag. */
export const PROPERTY_VALUES = 'SP.PropertyValues';

/**
 * A folder as `SP.Folder`.
 * @param path server-relative; the web's own path for its root folder
 * @param list the list it is in; its root when there is no `head`
 * @see sharepoint-rest.md §21.2
 */
export function describeFolder(call: Call, path: string, list?: List, head?: ItemHead): Described {
  const editLink = `Web/GetFolderByServerRelativePath(decodedurl='${quotePath(path || '/')}')`;
  const { files, lists } = call.site;
  const isRoot = list !== undefined && head === undefined;
  const created = head?.created ?? list?.created ?? call.web.created;
  const modified = head?.modified ?? (isRoot ? lists.stats(list).lastModified : created);
  const inside = (fsType: number): readonly ItemHead[] =>
    list === undefined ? [] : files.inFolder(list, path, fsType).filter((one) => call.access.seesItem(list, one));
  const meta = (type: string, suffix = '') => ({
    metadataFragment: suffix === '' ? 'SP.ApiData.Folders' : type,
    type,
    id: `${call.wire.webUrl}/_api/${editLink}${suffix}`,
    editLink: `${editLink}${suffix}`
  });
  return {
    meta: meta('SP.Folder'),
    values: {
      Exists: true,
      ExistsAllowThrowForPolicyFailures: true,
      IsWOPIEnabled: false,
      ItemCount: isRoot ? lists.stats(list).itemCount : list === undefined ? 0 : files.countIn(list, path),
      Name: path.slice(path.lastIndexOf('/') + 1),
      ProgID: null,
      ServerRelativeUrl: path || '/',
      TimeCreated: created,
      TimeLastModified: modified,
      UniqueId: head?.uniqueId ?? list?.id ?? call.web.id,
      WelcomePage: list === undefined ? (call.web.settings['WelcomePage'] ?? '') : ''
    },
    more: {
      ServerRelativePath: () => ({ DecodedUrl: path || '/' }),
      ContentTypeOrder: () => [],
      UniqueContentTypeOrder: () => null
    },
    links: {
      Files: () => (list === undefined ? [] : inside(0).map((one) => describeFile(call, list, one))),
      Folders: () =>
        list === undefined ? [] : inside(1).map((one) => describeFolder(call, `${path}/${one.leaf}`, list, one)),
      ListItemAllFields: () => (list === undefined || head === undefined ? null : call.describeItem(list, head.id)),
      Properties: () => ({
        meta: meta(PROPERTY_VALUES, '/Properties'),
        values: {
          vti_x005f_timecreated: created,
          vti_x005f_timelastmodified: modified,
          ...(isRoot ? { vti_x005f_listname: `{${list.id.toUpperCase()}}`, vti_x005f_listtitle: list.title } : {})
        }
      }),
      StorageMetrics: () => ({
        meta: meta('SP.StorageMetrics', '/StorageMetrics'),
        values: list === undefined ? metrics(modified, 0, 0) : { ...metrics(modified, ...files.sizeBelow(list, path)) }
      })
    },
    types: { ServerRelativePath: 'SP.ResourcePath' }
  };
}

function metrics(modified: string, count: number, size: number): JsonObject {
  return {
    LastModified: modified,
    TotalFileCount: String(count),
    TotalFileStreamSize: String(size),
    TotalSize: String(size)
  };
}
