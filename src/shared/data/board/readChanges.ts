import type { IList } from '@pnp/sp/lists';
import { HttpRequestError } from '@pnp/queryable';

/** Items touched since a token. */
export interface ItemChanges {
  /** Each id once; added, changed, deleted or restored, which of them is not told. */
  ids: readonly number[];
  /** Continue from here. */
  token: string;
}

/**
 * Asks a list's change log what happened to its items.
 * @param token from `CurrentChangeToken` or from the last answer
 * @throws whatever PnPjs throws; see {@link isChangeTokenRefused}
 * @see sharepoint-rest.md 17.2
 */
export async function readChanges(list: IList, token: string): Promise<ItemChanges> {
  const changes: { ItemId: number; ChangeToken: { StringValue: string } }[] = await list.getChanges({
    Item: true,
    Add: true,
    Update: true,
    SystemUpdate: true,
    DeleteObject: true,
    Restore: true,
    // Who may see a row is a property of the row, too.
    RoleAssignmentAdd: true,
    RoleAssignmentDelete: true,
    ChangeTokenStart: { StringValue: token }
  });
  return {
    ids: [...new Set(changes.map((change) => change.ItemId))],
    token: changes.at(-1)?.ChangeToken.StringValue ?? token
  };
}

/** Whether SharePoint refused the token itself: too old for its change log, of another list, or not a token. */
export function isChangeTokenRefused(error: unknown): boolean {
  return error instanceof HttpRequestError && (error.status === 400 || /change\s?token/i.test(error.message));
}
