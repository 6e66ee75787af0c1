import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { toStamp } from './clock';
import { isLoopback } from './guard';
import type { Site } from './store/site';
import type { Subscription } from './store/subscriptions';
import { webhookNotValidated } from './wire/errors';

const ANSWER_WITHIN_MS = 5000;
const ATTEMPTS = 5;
/** This site belongs to no tenant. */
const NO_TENANT = '00000000-0000-0000-0000-000000000000';

/** Whether anything is ever sent to an address: only to this machine. */
function isReachable(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url !== undefined && /^https?:$/.test(url.protocol) && isLoopback(url.host);
}

/** Posts to a subscriber; `undefined` when nobody answers in time. */
async function post(address: string, body: string, closed: AbortSignal): Promise<Response | undefined> {
  try {
    return await fetch(address, {
      method: 'POST',
      headers: { 'Content-Type': body === '' ? 'text/plain' : 'application/json;charset=utf-8' },
      body,
      redirect: 'error',
      signal: AbortSignal.any([closed, AbortSignal.timeout(ANSWER_WITHIN_MS)])
    });
  } catch {
    // Why nobody answered makes no difference to whoever waits for the answer.
    return undefined;
  }
}

/**
 * Asks an address whether it wants to be notified: it has to send a token back.
 * @throws WireError 400 when it does not, or lies outside this machine
 * @see sharepoint-rest.md §23
 */
export async function validateAddress(site: Site, address: string): Promise<void> {
  if (!site.config.validatesWebhooks) return;
  const token = randomUUID();
  if (!isReachable(address)) throw webhookNotValidated(address);
  const url = new URL(address);
  url.searchParams.set('validationtoken', token);
  const answer = await post(url.href, '', site.closed);
  if (answer?.status !== 200 || (await answer.text()).trim() !== token) throw webhookNotValidated(address);
}

/** What a subscriber is sent: that something changed, not what. */
function notification(site: Site, { id, listId, clientState, expires }: Subscription): string {
  const web = site.webs.byId(site.lists.byId(listId)?.webId ?? '');
  const value = {
    subscriptionId: id,
    clientState,
    expirationDateTime: expires.replace('Z', '.0000000Z'),
    resource: listId,
    tenantId: NO_TENANT,
    siteUrl: web?.path || '/',
    webId: web?.id
  };
  return JSON.stringify({ value: [value] });
}

/** Tells subscribers of changes: each change at least once, also when the site ended before it could. */
export class WebhookSender {
  private readonly busy = new Set<string>();

  public constructor(private readonly site: Site) {}

  /** Looks who has something to hear; sends it in the background. */
  public wake(): void {
    if (this.site.closed.aborted) return;
    for (const due of this.site.subscriptions.due(toStamp(this.site.clock.now()))) {
      if (this.busy.has(due.id)) continue;
      this.busy.add(due.id);
      void this.tell(due);
    }
  }

  private async tell(due: Subscription & { readonly upTo: number }): Promise<void> {
    const { closed, config, subscriptions } = this.site;
    const body = notification(this.site, due);
    for (let attempt = 1; attempt <= ATTEMPTS && isReachable(due.notificationUrl); attempt += 1) {
      const answer = await post(due.notificationUrl, body, closed);
      if (closed.aborted || answer?.ok === true) break;
      if (attempt < ATTEMPTS) await pause(config.webhookRetryMs, closed);
    }
    this.busy.delete(due.id);
    // Whoever was not told before the site closed is told when it opens again.
    if (closed.aborted) return;
    subscriptions.told(due.id, due.upTo);
    this.wake();
  }
}

/** Waits, or ends early when the site closes. */
async function pause(ms: number, closed: AbortSignal): Promise<void> {
  try {
    await wait(ms, undefined, { signal: closed, ref: false });
  } catch (error) {
    if (!closed.aborted) throw error;
  }
}
