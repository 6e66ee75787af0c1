import { pathOutsideWeb } from '../wire/errors';
import type { Located } from '../store/files';
import type { Call } from './call';

/** A server-relative path from a path or an absolute URL. @throws WireError 400 outside the web */
export function insideWeb(call: Call, written: string): string {
  const path = written.replace(/^https?:\/\/[^/]+/i, '').replace(/\/+$/, '');
  const { path: web } = call.web;
  const full = path.startsWith('/') ? path : `${web}/${path}`;
  if (!`${full.toLowerCase()}/`.startsWith(`${web.toLowerCase()}/`) || full.split('/').includes('..'))
    throw pathOutsideWeb();
  return full;
}

/** What lies at a server-relative path, if it is of the call's web. */
export function locate(call: Call, path: string): Located | undefined {
  const found = call.site.files.locate(path);
  return found?.list.webId === call.web.id ? found : undefined;
}
