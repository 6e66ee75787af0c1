import { pathOutsideWeb } from '../wire/errors';
import type { Located } from '../store/files';
import type { Call } from './call';

/** A server-relative path below a web, from a path or an absolute URL. @throws WireError 400 outside the web */
function below(web: string, base: string, written: string): string {
  const path = written.replace(/^https?:\/\/[^/]+/i, '').replace(/\/+$/, '');
  const full = path.startsWith('/') ? path : `${base}/${path}`;
  if (!`${full.toLowerCase()}/`.startsWith(`${web.toLowerCase()}/`) || full.split('/').includes('..'))
    throw pathOutsideWeb();
  return full.replace(/\/{2,}/g, '/');
}

/** A server-relative path of the call's web, from a path or an absolute URL. @throws WireError 400 outside the web */
export function insideWeb(call: Call, written: string): string {
  return below(call.web.path, call.web.path, written);
}

/** A server-relative path anywhere in the site. @throws WireError 400 outside */
export function siteRelative(call: Call, written: string): string {
  return below(call.site.webs.root().path, call.web.path, written);
}

/** What lies at a server-relative path, if it is of the call's web. */
export function locate(call: Call, path: string): Located | undefined {
  const found = call.site.files.locate(path);
  return found?.list.webId === call.web.id ? found : undefined;
}
