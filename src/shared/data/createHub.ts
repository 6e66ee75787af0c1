import type { BoardRepository } from '../domain/board/BoardRepository';
import { SharePointBoardRepository } from './board/SharePointBoardRepository';
import { connect, type HubConnection, type HubContext } from './sp';

export type { HubContext } from './sp';

/** Everything the screens may ask of the site. */
export interface Hub {
  board: BoardRepository;
}

/**
 * The hub on the site of a context: an SPFx context, or a plain object of its shape. Nothing is sent yet.
 * Make it once for each page; its repositories keep what they have read of users.
 */
export function createHub(context: HubContext): Hub {
  return hubOver(connect(context));
}

/** The hub over a connection that is already open, for use outside a page. */
export function hubOver(connection: HubConnection): Hub {
  return { board: new SharePointBoardRepository(connection) };
}
