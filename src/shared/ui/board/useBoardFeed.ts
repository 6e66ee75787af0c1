import * as React from 'react';
import type { BoardCopyStore } from '../../domain/board/BoardCopy';
import type { BoardRepository } from '../../domain/board/BoardRepository';
import { BoardFeed } from './feed/boardFeed';
import type { FeedClock, FeedState } from './feed/FeedState';

const browserClock: FeedClock = {
  now: () => performance.now(),
  after: (ms, callback) => {
    const timer = window.setTimeout(callback, ms);
    return () => window.clearTimeout(timer);
  },
  random: () => Math.random()
};

/** A feed that lives as long as the screen, rests while the page is hidden, and its present state. */
export function useBoardFeed(
  repository: BoardRepository,
  copies: BoardCopyStore | undefined,
  refreshSeconds: number
): [BoardFeed, FeedState] {
  const feed = React.useMemo(
    () => new BoardFeed({ repository, copies, clock: browserClock, refreshSeconds }),
    [repository, copies, refreshSeconds]
  );
  const [state, setState] = React.useState<FeedState>(feed.current);

  React.useEffect(() => {
    setState(feed.current());
    feed.subscribe(() => setState(feed.current()));
    const wake = (): void => feed.setAwake(document.visibilityState === 'visible');
    const online = (): void => {
      if (feed.current().problem?.code === 'unavailable') {
        feed.start();
      }
    };
    document.addEventListener('visibilitychange', wake);
    window.addEventListener('online', online);
    feed.open().catch(() => feed.start());
    return () => {
      document.removeEventListener('visibilitychange', wake);
      window.removeEventListener('online', online);
      feed.stop();
    };
  }, [feed]);

  return [feed, state];
}
