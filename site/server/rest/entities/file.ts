import { formatFileEtag } from '../../wire/etag';
import type { ItemHead } from '../../store/items';
import type { List } from '../../store/model';
import type { Call } from '../call';
import type { Described } from '../described';
import { quotePath } from './folder';

/** A file as `SP.File`. @see sharepoint-rest.md §21.1 */
export function describeFile(call: Call, list: List, head: ItemHead): Described {
  const path = `${head.dir}/${head.leaf}`;
  const editLink = `Web/GetFileByServerRelativePath(decodedurl='${quotePath(path)}')`;
  const guid = `{${head.uniqueId.toUpperCase()}}`;
  const major = Math.floor(head.uiVersion / 512);
  const size = call.site.db.get(`SELECT size FROM ${list.table} WHERE id = ?`, head.id)?.['size'];
  return {
    meta: {
      metadataFragment: 'SP.ApiData.Files12',
      type: 'SP.File',
      id: `${call.wire.webUrl}/_api/${editLink}`,
      editLink,
      etag: formatFileEtag(head.uniqueId, head.version)
    },
    values: {
      CheckInComment: '',
      CheckOutType: 2,
      ContentTag: `${guid},${head.version},${head.version}`,
      CustomizedPageStatus: 0,
      ETag: formatFileEtag(head.uniqueId, head.version),
      Exists: true,
      ExistsAllowThrowForPolicyFailures: true,
      ExistsWithException: true,
      IrmEnabled: false,
      Length: String(size ?? 0),
      Level: 1,
      LinkingUri: null,
      LinkingUrl: '',
      MajorVersion: major,
      MinorVersion: head.uiVersion % 512,
      Name: head.leaf,
      ServerRelativeUrl: path,
      TimeCreated: head.created,
      TimeLastModified: head.modified,
      Title: head.title ?? '',
      UIVersion: head.uiVersion,
      UIVersionLabel: `${major}.${head.uiVersion % 512}`,
      UniqueId: head.uniqueId
    },
    more: {
      ServerRelativePath: () => ({ DecodedUrl: path }),
      ListId: () => list.id,
      SiteId: () => call.site.siteId,
      WebId: () => list.webId
    }
  };
}
