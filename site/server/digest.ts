import { createHmac, timingSafeEqual } from 'node:crypto';
import { invalidDigest } from './wire/errors';
import type { FormDigest, SignedInUser } from './hostContext';
import type { Site } from './store/site';

const LIFE_SECONDS = 1800;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const two = (number: number): string => String(number).padStart(2, '0');

/** `23 Nov 2026 01:15:00 -0000`, UTC. */
export function toRfcStamp(date: Date): string {
  const day = `${two(date.getUTCDate())} ${MONTHS[date.getUTCMonth()] ?? ''} ${date.getUTCFullYear()}`;
  return `${day} ${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())} -0000`;
}

function sign(site: Site, userId: number, stamp: string): string {
  return createHmac('sha512', site.meta('digestKey'))
    .update(`${site.siteId}|${userId}|${stamp}`)
    .digest('hex')
    .toUpperCase();
}

/**
 * A form digest for a user, good for 30 minutes of the site's clock.
 * @see sharepoint-rest.md §2.2
 */
export function issueDigest(site: Site, user: SignedInUser): FormDigest {
  const stamp = toRfcStamp(site.clock.now());
  return { value: `0x${sign(site, user.id, stamp)},${stamp}`, timeoutSeconds: LIFE_SECONDS };
}

/**
 * Refuses a digest that is missing, forged, another user's, or outdated.
 * @throws WireError 403
 * @see sharepoint-rest.md §2.4
 */
export function checkDigest(site: Site, user: SignedInUser, digest: string | undefined): void {
  const [, signature = '', stamp = ''] = /^0x([0-9A-F]+),(.+)$/i.exec(digest ?? '') ?? [];
  const [given, expected] = [Buffer.from(signature.toUpperCase()), Buffer.from(sign(site, user.id, stamp))];
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) throw invalidDigest();
  const age = site.clock.now().getTime() - Date.parse(stamp);
  // The site's day can be moved under an open page: only a digest from later than now, by more than a day's move, is odd.
  if (age > LIFE_SECONDS * 1000) throw invalidDigest(true);
}
