import { formatFileEtag } from '../../wire/etag';
import type { ItemHead } from '../../store/items';
import type { List } from '../../store/model';
import { versionLabel } from '../../store/versioning';
import type { Call } from '../call';
import type { Described } from '../described';
import { encodePath, quotePath } from '../names';
import { describeUser } from './people';

/** Endings of files that an Office app opens by a link of their own. */
const OFFICE = /\.(?:docx?|xlsx?|pptx?|one)$/i;

/** A file as `SP.File`. @see sharepoint-rest.md §21.1 */
export function describeFile(call: Call, list: List, head: ItemHead): Described {
  const path = `${head.dir}/${head.leaf}`;
  const editLink = `Web/GetFileByServerRelativePath(decodedurl='${quotePath(path)}')`;
  const guid = `{${head.uniqueId.toUpperCase()}}`;
  const row = call.site.db.get(`SELECT size, check_in_comment FROM ${list.table} WHERE id = ?`, head.id);
  const link = OFFICE.test(head.leaf)
    ? `${call.operation.origin}${encodePath(path)}?d=w${head.uniqueId.replaceAll('-', '')}`
    : null;
  const person = (id: number | undefined) => (): Described | null => {
    const user = id === undefined ? undefined : call.site.principals.userById(id);
    return user === undefined ? null : describeUser(call, user);
  };
  return {
    meta: {
      metadataFragment: 'SP.ApiData.Files12',
      type: 'SP.File',
      id: `${call.wire.webUrl}/_api/${editLink}`,
      editLink,
      etag: formatFileEtag(head.uniqueId, head.version)
    },
    values: {
      CheckInComment: String(row?.['check_in_comment'] ?? ''),
      CheckOutType: head.checkedOutBy === undefined ? 2 : 0,
      ContentTag: `${guid},${head.version},${head.version}`,
      CustomizedPageStatus: 0,
      ETag: formatFileEtag(head.uniqueId, head.version),
      Exists: true,
      ExistsAllowThrowForPolicyFailures: true,
      ExistsWithException: true,
      IrmEnabled: false,
      Length: String(row?.['size'] ?? 0),
      Level: head.level,
      LinkingUri: link,
      LinkingUrl: link ?? '',
      MajorVersion: Math.floor(head.uiVersion / 512),
      MinorVersion: head.uiVersion % 512,
      Name: head.leaf,
      ServerRelativeUrl: path,
      TimeCreated: head.created,
      TimeLastModified: head.modified,
      Title: head.title ?? '',
      UIVersion: head.uiVersion,
      UIVersionLabel: versionLabel(head.uiVersion),
      UniqueId: head.uniqueId
    },
    more: {
      ServerRelativePath: () => ({ DecodedUrl: path }),
      ListId: () => list.id,
      SiteId: () => call.site.siteId,
      WebId: () => list.webId
    },
    links: {
      Author: person(head.author),
      ModifiedBy: person(head.editor),
      CheckedOutByUser: person(head.checkedOutBy),
      LockedByUser: () => null,
      ListItemAllFields: () => call.describeItem(list, head.id)
    },
    types: { ServerRelativePath: 'SP.ResourcePath' }
  };
}
