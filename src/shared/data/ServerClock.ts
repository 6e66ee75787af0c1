import type { TimelinePipe } from '@pnp/core';
import type { Queryable } from '@pnp/queryable';
import type { ServerTime } from '../domain/board/BoardRepository';
import { londonDate } from '../domain/dates/londonDate';
import { HubError } from '../domain/errors';

/** Remembers the server's time from the `Date` header of its latest answer. A device's own clock is never asked. */
export class ServerClock {
  private at: string | undefined;

  /** Takes a `Date` header (RFC 9110, to the second); an absent or unreadable one changes nothing. */
  public note(header: string | undefined): void {
    const instant = new Date(header ?? '');
    if (!Number.isNaN(instant.getTime())) {
      this.at = instant.toISOString();
    }
  }

  /** @throws HubError `unavailable` before any answer has told the time */
  public now(): ServerTime {
    if (this.at === undefined) {
      throw new HubError('unavailable', 'The site did not say what time it is.');
    }
    return { at: this.at, today: londonDate(this.at) };
  }
}

/** PnPjs behaviour: lets a clock see each answer that comes from the network, refused ones included. */
export function readsServerTime(clock: ServerClock): TimelinePipe<Queryable> {
  return (instance) => {
    const [send] = instance.on.send.toArray();
    if (send) {
      instance.on.send.replace(async function (url, init) {
        const response = await send.call(this, url, init);
        clock.note(response.headers.get('Date') ?? undefined);
        return response;
      });
    }
    return instance;
  };
}
