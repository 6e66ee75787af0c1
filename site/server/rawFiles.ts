import type { SignedInUser } from './hostContext';
import type { Site } from './store/site';

/** A stored file by its URL, for links and images; `undefined` when there is none the user may see. */
export function serveFile(_site: Site, _user: SignedInUser, _request: Request): Response | undefined {
  return undefined;
}
