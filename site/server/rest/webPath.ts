import { pathOutsideWeb } from '../wire/errors';
import type { Call } from './call';

/** A server-relative path from a path or an absolute URL. @throws WireError 400 outside the web */
export function insideWeb(call: Call, written: string): string {
  const path = written.replace(/^https?:\/\/[^/]+/i, '').replace(/\/+$/, '');
  const { path: web } = call.site.config;
  const full = path.startsWith('/') ? path : `${web}/${path}`;
  if (!`${full.toLowerCase()}/`.startsWith(`${web.toLowerCase()}/`) || full.split('/').includes('..'))
    throw pathOutsideWeb();
  return full;
}
