import { fileNotFound } from '../../wire/errors';
import type { Segment } from '../../wire/types';
import { toGuid } from '../../store/naming';
import type { Call } from '../call';
import { formatToken } from '../changeTokens';
import type { Described } from '../described';
import { describeWeb } from '../entities/web';
import { entity, method, textArg, type Resource } from '../resource';
import { getChanges } from './changes';
import { recycleBinResource } from './recycleBin';
import { webResource } from './web';
import { CUSTOM_ACTION_SCOPES } from '../../store/customActions';
import { customActionsResource } from './customActions';

function describeSite(call: Call): Described {
  const { site } = call;
  const latest = site.changes.latest();
  const created = site.meta('created');
  const root = site.webs.root();
  const rootUrl = call.urlOf(root);
  return {
    meta: {
      metadataFragment: 'SP.ApiData.Sites',
      type: 'SP.Site',
      id: `${rootUrl}/_api/Site`,
      editLink: 'Site'
    },
    values: {
      AllowCreateDeclarativeWorkflow: false,
      Classification: '',
      CompatibilityLevel: 15,
      CurrentChangeToken: {
        StringValue: formatToken({ kind: '1', id: site.siteId }, latest?.time ?? created, latest?.seq ?? 0)
      },
      GroupId: '00000000-0000-0000-0000-000000000000',
      HubSiteId: '00000000-0000-0000-0000-000000000000',
      Id: site.siteId,
      IsHubSite: false,
      PrimaryUri: rootUrl,
      ReadOnly: false,
      ServerRelativeUrl: root.path || '/',
      ShareByEmailEnabled: false,
      Url: rootUrl
    },
    types: { CurrentChangeToken: 'SP.ChangeToken' }
  };
}

/** `openWebById('guid')`: a web of the site, posted or read. @throws WireError 404 */
function openWeb(call: Call, segment: Segment): Resource {
  const web = call.site.webs.byId(toGuid(textArg(segment, 'gwebid')) ?? '');
  if (web === undefined || call.access.webMask(web) === 0n) throw fileNotFound();
  const inside = call.at(web);
  const get = () => inside.entity(describeWeb(inside));
  return { ...webResource(inside), get, post: get };
}

/** `_api/site`. */
export function siteResource(call: Call): Resource {
  return entity(call, 'Site', () => describeSite(call), {
    child: (segment) => {
      switch (segment.key) {
        case 'rootweb':
          return webResource(call.at(call.site.webs.root()));
        case 'recyclebin':
          return recycleBinResource(call, 'site', segment);
        case 'getchanges':
          return method('getchanges', () => getChanges(call, 'site'));
        case 'openwebbyid':
          return openWeb(call, segment);
        case 'usercustomactions':
          return customActionsResource(call, segment, {
            scope: CUSTOM_ACTION_SCOPES.site,
            webId: call.site.webs.root().id
          });
        default:
          return undefined;
      }
    }
  });
}
