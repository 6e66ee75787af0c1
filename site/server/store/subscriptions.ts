import { CHANGED } from './changes';
import type { Database, Row } from './database';

/** Somebody who wants to hear when the items of a list change. */
export interface Subscription {
  readonly id: string;
  readonly listId: string;
  readonly notificationUrl: string;
  readonly clientState: string | null;
  /** `yyyy-MM-ddTHH:mm:ssZ`. */
  readonly expires: string;
}

/** Changes a subscriber hears of: those of items, files and folders. */
const TOLD_KINDS = [CHANGED.item, CHANGED.file, CHANGED.folder].join(',');

/** Webhook subscriptions. @see sharepoint-rest.md §23 */
export class SubscriptionStore {
  public constructor(private readonly db: Database) {}

  /** Those of a list that have not run out. @param now `yyyy-MM-ddTHH:mm:ssZ` */
  public of(listId: string, now: string): readonly Subscription[] {
    return this.db
      .all('SELECT * FROM subscriptions WHERE list_id = ? AND expires > ? ORDER BY rowid', listId, now)
      .map(toSubscription);
  }

  /** Adds one, to hear of what changes from now on. */
  public add({ id, listId, notificationUrl, clientState, expires }: Subscription): void {
    this.db.run(
      `INSERT INTO subscriptions (id, list_id, resource, notification_url, client_state, expires, told_seq)
         VALUES (?,?,?,?,?,?, (SELECT ifnull(max(seq), 0) FROM changes))`,
      id,
      listId,
      listId,
      notificationUrl,
      clientState,
      expires
    );
  }

  public update({ id, notificationUrl, clientState, expires }: Subscription): void {
    this.db.run(
      'UPDATE subscriptions SET notification_url = ?, client_state = ?, expires = ? WHERE id = ?',
      notificationUrl,
      clientState,
      expires,
      id
    );
  }

  public remove(id: string): void {
    this.db.run('DELETE FROM subscriptions WHERE id = ?', id);
  }

  /** Those with something to hear, and the number in the log up to which they are told when they have heard it. */
  public due(now: string): readonly (Subscription & { readonly upTo: number })[] {
    return this.db
      .all(
        `SELECT * FROM (
           SELECT s.*, (SELECT max(c.seq) FROM changes c
             WHERE c.list_id = s.list_id AND c.seq > s.told_seq AND c.object_kind IN (${TOLD_KINDS})) AS up_to
           FROM subscriptions s JOIN lists l ON l.id = s.list_id WHERE s.expires > ? AND l.recycled = 0
         ) WHERE up_to IS NOT NULL`,
        now
      )
      .map((row) => ({ ...toSubscription(row), upTo: Number(row['up_to']) }));
  }

  /** Notes up to which entry of the log a subscriber has been told. */
  public told(id: string, upTo: number): void {
    this.db.run('UPDATE subscriptions SET told_seq = ? WHERE id = ?', upTo, id);
  }
}

function toSubscription(row: Row): Subscription {
  const clientState = row['client_state'] ?? null;
  return {
    id: String(row['id']),
    listId: String(row['list_id']),
    notificationUrl: String(row['notification_url']),
    clientState: clientState === null ? null : String(clientState),
    expires: String(row['expires'])
  };
}
