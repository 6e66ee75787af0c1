import { OWNERS_ID, MEMBERS_ID, VISITORS_ID } from '../../store/bootstrap';
import { toHighLow } from '../../store/rights';
import type { Call } from '../call';
import { formatToken } from '../changeTokens';
import type { Described } from '../described';
import { describeFolder } from './folder';
import { describeGroup, describeUser } from './people';

const ZERO_GUID = '00000000-0000-0000-0000-000000000000';

/** The call's web as `SP.Web`; of another web by `call.at(web)`. @see sharepoint-rest.md §5.1 */
export function describeWeb(call: Call): Described {
  const { site, web } = call;
  const latest = site.changes.latest({ webId: web.id });
  const lastModified = latest?.time ?? web.created;
  const parent = web.parentId === undefined ? undefined : site.webs.byId(web.parentId);
  const { WelcomePage, WebTemplate, ...settings } = web.settings;
  const group = (id: number) => () => {
    const found = site.principals.byId(id);
    return found === undefined ? null : describeGroup(call, found);
  };
  return {
    meta: { metadataFragment: 'SP.ApiData.Webs', type: 'SP.Web', id: `${call.wire.webUrl}/_api/Web`, editLink: 'Web' },
    values: {
      ...settings,
      AppInstanceId: ZERO_GUID,
      Configuration: 0,
      Created: web.created.replace('Z', ''),
      CurrentChangeToken: {
        StringValue: formatToken({ kind: '2', id: web.id }, lastModified, latest?.seq ?? 0)
      },
      CustomMasterUrl: `${web.path}/_catalogs/masterpage/seattle.master`,
      DesignPackageId: ZERO_GUID,
      DocumentLibraryCalloutOfficeWebAppPreviewersDisabled: false,
      Id: web.id,
      IsHomepageModernized: true,
      LastItemModifiedDate: lastModified,
      LastItemUserModifiedDate: lastModified,
      MasterUrl: `${web.path}/_catalogs/masterpage/seattle.master`,
      ObjectCacheEnabled: false,
      ResourcePath: { DecodedUrl: call.wire.webUrl },
      RecycleBinEnabled: true,
      ServerRelativeUrl: web.path || '/',
      Url: call.wire.webUrl,
      WebTemplate: WebTemplate ?? 'STS',
      WelcomePage: WelcomePage ?? ''
    },
    more: {
      EffectiveBasePermissions: () => ({ ...toHighLow(call.access.webMask()) }),
      HasUniqueRoleAssignments: () => web.hasOwnScope,
      ServerRelativePath: () => ({ DecodedUrl: web.path || '/' })
    },
    links: {
      ParentWeb: () => (parent === undefined ? null : describeWeb(call.at(parent))),
      RootFolder: () => describeFolder(call, web.path),
      CurrentUser: () => {
        const user = site.principals.byId(call.user.id);
        return user === undefined ? null : describeUser(call, user);
      },
      SiteUsers: () => site.principals.users().map((user) => describeUser(call, user)),
      SiteGroups: () => site.principals.groups().map((one) => describeGroup(call, one)),
      AssociatedOwnerGroup: group(OWNERS_ID),
      AssociatedMemberGroup: group(MEMBERS_ID),
      AssociatedVisitorGroup: group(VISITORS_ID),
      Webs: () => describeSubWebs(call),
      UserCustomActions: () => []
    },
    types: {
      CurrentChangeToken: 'SP.ChangeToken',
      EffectiveBasePermissions: 'SP.BasePermissions',
      ResourcePath: 'SP.ResourcePath',
      ServerRelativePath: 'SP.ResourcePath'
    }
  };
}

/** The webs directly below the call's that the caller may open. */
export function describeSubWebs(call: Call): readonly Described[] {
  return call.site.webs
    .childrenOf(call.web)
    .filter((web) => call.access.webMask(web) !== 0n)
    .map((web) => describeWeb(call.at(web)));
}

/** What a list of webs tells of one: `SP.WebInformation`. */
export function describeWebInfo(call: Call): Described {
  const { web } = call;
  return {
    meta: {
      metadataFragment: 'SP.ApiData.WebInfos',
      type: 'SP.WebInformation',
      id: `${call.wire.webUrl}/_api/Web/WebInfos('${web.id}')`,
      editLink: `Web/WebInfos('${web.id}')`
    },
    values: {
      Configuration: 0,
      Created: web.created.replace('Z', ''),
      Description: web.settings['Description'] ?? '',
      Id: web.id,
      Language: web.settings['Language'] ?? 1033,
      LastItemModifiedDate: web.created,
      LastItemUserModifiedDate: web.created,
      ServerRelativeUrl: web.path || '/',
      Title: web.settings['Title'] ?? '',
      WebTemplate: web.settings['WebTemplate'] ?? 'STS',
      WebTemplateId: 0
    }
  };
}
