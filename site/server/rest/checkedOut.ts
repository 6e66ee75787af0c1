import { fileCheckedOut, fileNotCheckedOut } from '../wire/errors';
import type { ItemHead } from '../store/items';
import type { List } from '../store/model';
import type { Call } from './call';

/** Absolute URL of a file. */
function urlOf(call: Call, { dir, leaf }: ItemHead): string {
  return `${call.operation.origin}${dir}/${leaf}`;
}

/** A file's path below its web, as messages name it. */
export function webRelative(call: Call, { dir, leaf }: ItemHead): string {
  return `${dir}/${leaf}`.slice(call.web.path.length + 1);
}

/** Refuses to touch what somebody else has checked out. @throws WireError 423 @see sharepoint-rest.md §21.3 */
export function requireFree(call: Call, head: ItemHead): void {
  const { checkedOutBy } = head;
  if (checkedOutBy === undefined || checkedOutBy === call.user.id) return;
  throw fileCheckedOut(urlOf(call, head), call.site.principals.byId(checkedOutBy)?.login ?? '');
}

/** Refuses a change to a file that has to be checked out first, as the library says. @throws WireError 423 or 400 */
export function requireEditable(call: Call, list: List, head: ItemHead): void {
  requireFree(call, head);
  const isFile = list.isLibrary && head.fsType === 0;
  if (isFile && list.settings['ForceCheckout'] === true && head.checkedOutBy === undefined)
    throw fileNotCheckedOut(webRelative(call, head));
}

/** Refuses to check out twice, also to the one who did. @throws WireError 423 */
export function requireNotCheckedOut(call: Call, head: ItemHead): void {
  if (head.checkedOutBy !== undefined)
    throw fileCheckedOut(urlOf(call, head), call.site.principals.byId(head.checkedOutBy)?.login ?? '');
}

/** Refuses to check in what is not checked out, or is by somebody else. @throws WireError 400 or 423 */
export function requireCheckedOut(call: Call, head: ItemHead): void {
  if (head.checkedOutBy === undefined) throw fileNotCheckedOut(webRelative(call, head));
  requireFree(call, head);
}
