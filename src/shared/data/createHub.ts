import type { BoardRepository } from '../domain/board/BoardRepository';
import type { BoardViews } from '../domain/board/views/BoardViews';
import { SharePointBoardRepository } from './board/SharePointBoardRepository';
import { HubError } from '../domain/errors';
import { connect, type HubConnection, type HubContext } from './sp';

export type { HubContext } from './sp';

/** Everything the screens may ask of the site. */
export interface Hub {
  board: BoardRepository;
  /** What the board's further views read; its code is fetched when it is first asked for. */
  views(): Promise<BoardViews>;
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
  const board = new SharePointBoardRepository(connection);
  let views: Promise<BoardViews> | undefined;
  const loadViews = async (): Promise<BoardViews> => {
    const { SharePointBoardViews } = await import(
      /* webpackChunkName: 'hub-board-data' */ './boardViews/SharePointBoardViews'
    );
    return new SharePointBoardViews(connection, board);
  };
  return {
    board,
    views: () => {
      views ??= loadViews().catch((error) => {
        // Asked for again, it may come: the connection was down.
        views = undefined;
        throw new HubError('unavailable', 'A part of the hub could not be fetched.', error);
      });
      return views;
    }
  };
}
