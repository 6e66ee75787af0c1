import { pathOutsideWeb, unexpectedNode } from '../../wire/errors';
import type { JsonObject, Segment } from '../../wire/types';
import type { Call } from '../call';
import { encodePath } from '../names';
import { method, textArg, type Resource } from '../resource';
import { siteRelative } from '../webPath';
import { moveCopyMethod } from './moveCopy';
import { peoplePicker } from './peoplePicker';
import { profileMethod } from './profiles';
import { searchMethod } from './search';

/** Libraries of a web as `SP.DocumentLibraryInformation`. */
function documentLibraries(call: Call, url: string): readonly JsonObject[] {
  const web = call.site.webs.holding(siteRelative(call, url));
  if (web === undefined) throw pathOutsideWeb();
  const inside = call.at(web);
  return call.site.lists
    .ofWeb(web.id)
    .filter((list) => list.isLibrary && list.settings['Hidden'] !== true && inside.access.seesList(list))
    .map((list) => ({
      AbsoluteUrl: `${call.operation.origin}${encodePath(list.rootFolder)}`,
      Modified: call.site.lists.stats(list).lastModified,
      ModifiedFriendlyDisplay: '',
      ServerRelativeUrl: list.rootFolder,
      Title: list.title
    }));
}

/** The web a page's address belongs to. @throws WireError 400 outside the site */
function webUrlOf(call: Call, pageUrl: string): string {
  const web = call.site.webs.holding(siteRelative(call, pageUrl));
  if (web === undefined) throw pathOutsideWeb();
  return call.urlOf(web);
}

function exists(call: Call): boolean {
  const url = call.body().values['url'];
  if (typeof url !== 'string') throw unexpectedNode('StartObject', 'PrimitiveValue');
  const path = url.replace(/^https?:\/\/[^/]+/i, '').replace(/\/+$/, '');
  return call.site.webs.root().path.toLowerCase() === path.toLowerCase();
}

/** A mail goes to the outbox, for `/_local/outbox` to show: nothing leaves this machine. */
function sendEmail(call: Call): void {
  const { db } = call.site;
  const message = call.parameters('properties');
  const stamp = call.stamp();
  db.run('INSERT INTO outbox (time, sender, message) VALUES (?,?,?)', stamp.now, stamp.userId, JSON.stringify(message));
}

/** Endpoints that hang on no web, list or item: `_api/SP.Utilities.Utility.SendEmail`. @see sharepoint-rest.md §24 */
export function staticMethod(call: Call, segment: Segment): Resource | undefined {
  switch (segment.key) {
    case 'sp.web.getdocumentlibraries':
      return {
        name: segment.name,
        get: () =>
          call.values(
            'GetDocumentLibraries',
            'SP.DocumentLibraryInformation',
            documentLibraries(call, textArg(segment, 'weburl'))
          )
      };
    case 'sp.web.getweburlfrompageurl':
      return {
        name: segment.name,
        get: () => call.scalar('GetWebUrlFromPageUrl', webUrlOf(call, textArg(segment, 'pagefullurl')))
      };
    case 'sp.site.exists':
      return method(segment.name, () => call.scalar('Exists', exists(call), 'Edm.Boolean'));
    case 'sp.utilities.utility.sendemail':
      return method(segment.name, () => {
        sendEmail(call);
        return call.nothing('SendEmail');
      });
    default:
      return (
        moveCopyMethod(call, segment) ??
        peoplePicker(call, segment) ??
        profileMethod(call, segment) ??
        searchMethod(call, segment)
      );
  }
}
