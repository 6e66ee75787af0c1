import { OWNERS_ID, MEMBERS_ID, VISITORS_ID } from '../../store/bootstrap';
import { toTicks } from '../../store/changes';
import { toHighLow } from '../../store/rights';
import type { Call } from '../call';
import type { Described } from '../described';
import { describeGroup, describeUser } from './people';
import { describeFolder } from './folder';

/** The web as `SP.Web`. @see sharepoint-rest.md §5.1 */
export function describeWeb(call: Call): Described {
  const { site } = call;
  const { path } = site.config;
  const latest = site.changes.latest();
  const created = site.meta('created');
  const group = (id: number) => () => {
    const found = site.principals.byId(id);
    return found === undefined ? null : describeGroup(call, found);
  };
  return {
    meta: { metadataFragment: 'SP.ApiData.Webs', type: 'SP.Web', id: `${call.wire.webUrl}/_api/Web`, editLink: 'Web' },
    values: {
      AllowRssFeeds: true,
      AlternateCssUrl: '',
      AppInstanceId: '00000000-0000-0000-0000-000000000000',
      Configuration: 0,
      Created: created.replace('Z', ''),
      CurrentChangeToken: { StringValue: `1;2;${site.webId};${toTicks(latest?.time ?? created)};${latest?.seq ?? 0}` },
      CustomMasterUrl: `${path}/_catalogs/masterpage/seattle.master`,
      Description: site.meta('description'),
      EnableMinimalDownload: false,
      FooterEnabled: false,
      HeaderEmphasis: 0,
      HeaderLayout: 0,
      HorizontalQuickLaunch: false,
      Id: site.webId,
      IsHomepageModernized: true,
      IsMultilingual: false,
      Language: 1033,
      LastItemModifiedDate: latest?.time ?? created,
      LastItemUserModifiedDate: latest?.time ?? created,
      MasterUrl: `${path}/_catalogs/masterpage/seattle.master`,
      MegaMenuEnabled: false,
      NavAudienceTargetingEnabled: false,
      NoCrawl: false,
      ResourcePath: { DecodedUrl: call.wire.webUrl },
      QuickLaunchEnabled: true,
      RecycleBinEnabled: true,
      ServerRelativeUrl: path,
      SiteLogoUrl: null,
      SyndicationEnabled: true,
      Title: site.meta('title'),
      TreeViewEnabled: false,
      UIVersion: 15,
      UIVersionConfigurationEnabled: false,
      Url: call.wire.webUrl,
      WebTemplate: 'STS',
      WelcomePage: site.meta('welcomePage') || 'SitePages/Home.aspx'
    },
    more: {
      EffectiveBasePermissions: () => ({ ...toHighLow(call.access.webMask()) }),
      HasUniqueRoleAssignments: () => true,
      ServerRelativePath: () => ({ DecodedUrl: path })
    },
    links: {
      ParentWeb: () => null,
      RootFolder: () => describeFolder(call, path),
      CurrentUser: () => {
        const user = site.principals.byId(call.user.id);
        return user === undefined ? null : describeUser(call, user);
      },
      SiteUsers: () => site.principals.users().map((user) => describeUser(call, user)),
      SiteGroups: () => site.principals.groups().map((one) => describeGroup(call, one)),
      AssociatedOwnerGroup: group(OWNERS_ID),
      AssociatedMemberGroup: group(MEMBERS_ID),
      AssociatedVisitorGroup: group(VISITORS_ID),
      Webs: () => [],
      UserCustomActions: () => []
    },
    types: {
      CurrentChangeToken: 'SP.ChangeToken',
      EffectiveBasePermissions: 'SP.BasePermissions',
      ResourcePath: 'SP.ResourcePath'
    }
  };
}
