import type { List } from '../../store/model';
import type { ItemHead } from '../../store/items';
import type { Call } from '../call';
import type { Described } from '../described';

/** A path as it stands in a URL inside quotes: percent-encoded, quotes doubled. */
export function quotePath(path: string): string {
  return encodeURIComponent(path).replaceAll('%2F', '/').replaceAll("'", "''");
}

/**
 * A folder as `SP.Folder`.
 * @param path server-relative
 * @param list the list it is in; its root when there is no `head`
 * @see sharepoint-rest.md §21.2
 */
export function describeFolder(call: Call, path: string, list?: List, head?: ItemHead): Described {
  const editLink = `Web/GetFolderByServerRelativePath(decodedurl='${quotePath(path)}')`;
  const isRoot = list !== undefined && head === undefined;
  const created = head?.created ?? list?.created ?? call.web.created;
  return {
    meta: {
      metadataFragment: 'SP.ApiData.Folders',
      type: 'SP.Folder',
      id: `${call.wire.webUrl}/_api/${editLink}`,
      editLink
    },
    values: {
      Exists: true,
      ExistsAllowThrowForPolicyFailures: true,
      IsWOPIEnabled: false,
      ItemCount: isRoot ? call.site.lists.stats(list).itemCount : 0,
      Name: path.slice(path.lastIndexOf('/') + 1),
      ProgID: null,
      ServerRelativeUrl: path,
      TimeCreated: created,
      TimeLastModified: head?.modified ?? (isRoot ? call.site.lists.stats(list).lastModified : created),
      UniqueId: head?.uniqueId ?? list?.id ?? call.web.id,
      WelcomePage: list === undefined ? 'SitePages/Home.aspx' : ''
    },
    more: { ServerRelativePath: () => ({ DecodedUrl: path }) }
  };
}
