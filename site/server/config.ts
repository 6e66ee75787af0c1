import { readFileSync } from 'node:fs';
import type { UserBudget } from './budget';
import type { LocaleName } from './store/locale';

/** What a site collection is called and how it behaves. */
export interface SiteConfig {
  /** Server-relative, `/sites/…`, no trailing slash; empty for a site at the root of its host. */
  readonly path: string;
  readonly title: string;
  /** IANA name; decides the midnights of date-only columns. */
  readonly timeZone: string;
  /** IANA name; the zone whose day `HUB_TODAY` and `/_local/clock` name. */
  readonly clockZone: string;
  /** How the web writes dates and money; `en-US` when absent. */
  readonly locale: LocaleName;
  /** Rows a query may touch without an index; 0 for no limit. @see sharepoint-rest.md §18 */
  readonly listViewThreshold: number;
  /** Whether the address of a webhook has to send a token back. @see sharepoint-rest.md §23 */
  readonly validatesWebhooks: boolean;
  /** Milliseconds between two attempts to tell the subscriber of a webhook. */
  readonly webhookRetryMs: number;
  /** How much each user may ask for before 429; absent for no end. @see sharepoint-rest.md §20 */
  readonly userBudget?: UserBudget;
}

/**
 * Completes a configuration with the usual values.
 * @param partial `path` may be written `/` for the root of the host
 * @throws Error when the path is no server-relative path
 */
export function toSiteConfig(partial: Partial<SiteConfig>): SiteConfig {
  const path = (partial.path ?? '/sites/dev').replace(/^\/$/, '');
  if (path !== '' && !/^\/[\w./-]*[\w-]$/.test(path))
    throw new Error(`The site's path "${path}" must look like /sites/name.`);
  return {
    path,
    title: partial.title ?? 'Site',
    timeZone: partial.timeZone ?? 'UTC',
    clockZone: partial.clockZone ?? 'Europe/London',
    locale: partial.locale ?? 'en-US',
    listViewThreshold: partial.listViewThreshold ?? 5000,
    validatesWebhooks: partial.validatesWebhooks ?? true,
    webhookRetryMs: partial.webhookRetryMs ?? 1000,
    ...(partial.userBudget === undefined ? {} : { userBudget: partial.userBudget })
  };
}

/**
 * Reads a configuration file.
 * @throws Error naming the file when it cannot be read
 */
export function readSiteConfig(file: string): SiteConfig {
  try {
    return toSiteConfig(JSON.parse(readFileSync(file, 'utf8')) as Partial<SiteConfig>);
  } catch (cause) {
    throw new Error(`The site's configuration ${file} cannot be read: ${String(cause)}`, { cause });
  }
}
