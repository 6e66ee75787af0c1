import { Access } from './access';
import type { SignedInUser, SitePage } from './hostContext';
import { fieldByName } from './store/model';
import type { Site } from './store/site';

/** A page of the pages library by its server-relative URL. */
export function findPage(site: Site, serverRelativeUrl: string, user?: SignedInUser): SitePage | undefined {
  const at = serverRelativeUrl.lastIndexOf('/');
  const list = site.lists.byUrl(serverRelativeUrl.slice(0, at));
  if (list === undefined || !list.isLibrary) return undefined;
  const head = site.items.headByPath(list, list.rootFolder, serverRelativeUrl.slice(at + 1));
  if (head === undefined || (user !== undefined && !new Access(site, user.id).seesItem(list, head))) return undefined;
  const column = fieldByName(list, 'CanvasContent1')?.column;
  const content = column === undefined ? null : site.items.row(list, head.id)?.[column];
  return {
    title: head.title ?? head.leaf.replace(/\.aspx$/i, ''),
    canvasContent1: typeof content === 'string' ? content : '',
    itemId: head.id,
    listId: list.id,
    modified: head.modified
  };
}
