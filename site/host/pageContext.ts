import type { HostContext, ListPage, SignedInUser } from '../server/hostContext';
import type { LocaleChoice } from './preferences';

/**
 * The legacy page context the loader starts from, as SharePoint writes it into each page.
 *
 * Shaped so that nothing outside is called: `isEmailAuthenticationGuestUser` and the missing `aad…` fields keep the
 * loader from asking for tokens, `onebox` from reporting usage. Without `cloudType` the loader throws.
 *
 * @param origin - scheme, host and port, without a slash at the end
 * @param path - the page's server-relative URL
 * @see spfx-local.md 2
 */
export function makePageContext(
  context: HostContext,
  user: SignedInUser,
  locale: LocaleChoice,
  origin: string,
  path: string
): Record<string, unknown> {
  const { webInfo } = context;
  const digest = context.digest(user);
  const webUrl = `${origin}${webInfo.serverRelativeUrl}`;
  return {
    CorrelationId: '00000000-0000-4000-8000-000000000000',
    siteId: `{${webInfo.siteId}}`,
    webId: `{${webInfo.webId}}`,
    siteAbsoluteUrl: webUrl,
    webAbsoluteUrl: webUrl,
    siteServerRelativeUrl: webInfo.serverRelativeUrl,
    webServerRelativeUrl: webInfo.serverRelativeUrl,
    webTitle: webInfo.title,
    webDescription: webInfo.description,
    webTemplate: '68',
    webTemplateConfiguration: `${webInfo.template}#3`,
    webLanguage: webInfo.language,
    webPermMasks: toNumbers(context.effectiveWebMask(user)),
    currentLanguage: locale.lcid,
    currentCultureName: locale.name,
    currentUICultureName: locale.name,
    currentCultureLCID: locale.lcid,
    userId: user.id,
    userDisplayName: user.title,
    userEmail: user.email,
    userLoginName: user.upn,
    userPrincipalName: user.upn,
    systemUserKey: user.login,
    isSiteAdmin: user.isSiteAdmin,
    isAnonymousGuestUser: false,
    isExternalGuestUser: false,
    isEmailAuthenticationGuestUser: true,
    serverRequestPath: path,
    layoutsUrl: '_layouts/15',
    formDigestValue: digest.value,
    formDigestTimeoutSeconds: digest.timeoutSeconds,
    serverTime: context.clock.now().toISOString(),
    ExpFeatures: switchedOn(COMMAND_GROUPS),
    killSwitches: {},
    ECSClientFeatures: [],
    cloudType: 'prod',
    env: 'onebox',
    env2: 'onebox'
  };
}

/** What the page context says beside on the page of a list. */
export function makeListContext({ listId, title, url, mask, view }: ListPage): Record<string, unknown> {
  return {
    listId: `{${listId}}`,
    listTitle: title,
    listUrl: url,
    listPermsMask: toNumbers(mask),
    viewId: `{${view.id}}`
  };
}

/** Commands of a list may be grouped. */
const COMMAND_GROUPS = 62894;

/** Numbered features of SharePoint as its pages say them: bits in whole numbers, those from 60000 after the first 2001. */
function switchedOn(feature: number): number[] {
  const place = feature - 60000 + 2001;
  const words = new Array<number>((place >> 5) + 1).fill(0);
  words[place >> 5] = 1 << (place & 31);
  return words;
}

function toNumbers(mask: { readonly High: string; readonly Low: string }): { High: number; Low: number } {
  return { High: Number(mask.High), Low: Number(mask.Low) };
}
