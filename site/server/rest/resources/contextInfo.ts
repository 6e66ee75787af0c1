import type { Call } from '../call';
import { issueDigest } from '../../digest';
import type { Reply } from '../reply';

/** `POST _api/contextinfo`: flat, except in verbose. @see sharepoint-rest.md §2.1 */
export function contextInfo(call: Call): Reply {
  const { webUrl } = call.wire;
  const { value, timeoutSeconds } = issueDigest(call.site, call.user);
  return call.complex('GetContextWebInformation', 'SP.ContextWebInformation', {
    FormDigestTimeoutSeconds: timeoutSeconds,
    FormDigestValue: value,
    LibraryVersion: '16.0.24000.12000',
    SiteFullUrl: call.urlOf(call.site.webs.root()),
    SupportedSchemaVersions: ['14.0.0.0', '15.0.0.0'],
    WebFullUrl: webUrl
  });
}
