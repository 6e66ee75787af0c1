import { accessDenied, resourceNotFound } from '../../wire/errors';
import type { Segment } from '../../wire/types';
import type { Call } from '../call';
import { method, type Resource } from '../resource';
import { contextInfo } from './contextInfo';
import { menuResource } from './navigation';
import { siteResource } from './site';
import { sitePagesResource } from './sitePages';
import { staticMethod } from './statics';
import { webResource } from './web';

/** The service root: what `_api/` leads to. Anything it does not know is taken as relative to the web. */
function serviceRoot(call: Call): Resource {
  const child = (segment: Segment): Resource | undefined => {
    switch (segment.key) {
      case 'contextinfo':
        return method('contextinfo', () => contextInfo(call));
      case 'web':
        return webResource(call);
      case 'site':
        return siteResource(call);
      case 'sitepages':
        return sitePagesResource(call);
      case 'navigation':
        return menuResource(call);
      default:
        return staticMethod(call, segment) ?? webResource(call).child?.(segment);
    }
  };
  return { name: '', child };
}

/**
 * Follows a path to its resource.
 * @throws WireError 403 for users without any right on the site, 404 for unknown segments
 */
export function resolve(call: Call): Resource {
  if (call.access.webMask() === 0n) throw accessDenied();
  let resource = serviceRoot(call);
  for (const segment of call.operation.url.segments) {
    const next = resource.child?.(segment);
    if (next === undefined) throw resourceNotFound(segment.name);
    resource = next;
  }
  return resource;
}
