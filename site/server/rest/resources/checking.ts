import { accessDenied } from '../../wire/errors';
import type { Segment } from '../../wire/types';
import { CHANGE, CHANGED } from '../../store/changes';
import { CHECK_IN } from '../../store/checkouts';
import type { ItemHead } from '../../store/items';
import type { List } from '../../store/model';
import { LEVEL, MODERATION, nextVersion } from '../../store/versioning';
import type { Call } from '../call';
import { requireCheckedOut, requireFree, requireNotCheckedOut } from '../checkedOut';
import { arg, method, type Resource } from '../resource';

type Act = (call: Call, list: List, head: ItemHead, segment: Segment) => void;

const commentOf = (segment: Segment): string => {
  const comment = arg(segment, 'comment');
  return comment === undefined || comment.kind === 'null' ? '' : String(comment.value);
};

const checkOut: Act = (call, list, head) => {
  call.access.requireItem(list, head, 'editListItems');
  requireNotCheckedOut(call, head);
  call.site.checkouts.checkOut(list, head, call.user.id);
};

const checkIn: Act = (call, list, head, segment) => {
  call.access.requireItem(list, head, 'editListItems');
  requireCheckedOut(call, head);
  const type = arg(segment, 'checkintype', 1);
  const kind = type === undefined || type.kind === 'null' ? CHECK_IN.major : Number(type.value);
  call.site.checkouts.checkIn(list, head, kind, commentOf(segment), call.stamp());
};

/** Who may cancel check-outs may undo those of others. */
const undoCheckOut: Act = (call, list, head) => {
  call.access.requireItem(list, head, 'editListItems');
  const mayUndoOthers = call.access.mayItem(list, head, 'cancelCheckout');
  if (head.checkedOutBy === undefined || !mayUndoOthers) requireCheckedOut(call, head);
  call.site.checkouts.undo(list, head);
};

const setLevel = (call: Call, list: List, head: ItemHead, level: number, uiVersion: number, comment: string): void => {
  call.site.db.run(
    `UPDATE ${list.table} SET level = ?, ui_version = ?, check_in_comment = ?, version = version + 1 WHERE id = ?`,
    level,
    uiVersion,
    comment,
    head.id
  );
};

const publish: Act = (call, list, head, segment) => {
  call.access.requireItem(list, head, 'editListItems');
  requireFree(call, head);
  if (head.checkedOutBy !== undefined) {
    call.site.checkouts.checkIn(list, head, CHECK_IN.major, commentOf(segment), call.stamp());
    return;
  }
  if (head.level === LEVEL.published) return;
  setLevel(call, list, head, LEVEL.published, nextVersion(list, head.uiVersion, true), commentOf(segment));
};

/** A published version becomes a draft again. */
const unpublish: Act = (call, list, head, segment) => {
  call.access.requireItem(list, head, 'editListItems');
  requireFree(call, head);
  setLevel(call, list, head, LEVEL.draft, head.uiVersion - 511, commentOf(segment));
};

const moderate =
  (status: number): Act =>
  (call, list, head, segment) => {
    call.access.requireItem(list, head, 'approveItems');
    if (list.settings['EnableModeration'] !== true) throw accessDenied();
    call.site.db.run(
      `UPDATE ${list.table} SET moderation = ?, moderation_comment = ?, version = version + 1 WHERE id = ?`,
      status,
      commentOf(segment),
      head.id
    );
  };

const ACTS: Readonly<Record<string, Act>> = {
  checkout: checkOut,
  checkin: checkIn,
  undocheckout: undoCheckOut,
  publish,
  unpublish,
  approve: moderate(MODERATION.approved),
  deny: moderate(MODERATION.denied)
};

/** Verbs of checking in and out, publishing and approving of a file. @see sharepoint-rest.md §21.3 */
export function checkingChild(call: Call, list: List, head: ItemHead, segment: Segment): Resource | undefined {
  const act = Object.hasOwn(ACTS, segment.key) ? ACTS[segment.key] : undefined;
  return (
    act &&
    method(segment.name, () => {
      act(call, list, head, segment);
      call.log(CHANGED.item, CHANGE.update, list, head);
      return call.nothing(segment.name);
    })
  );
}
