import type { HostContext, SignedInUser } from '../server/hostContext';
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
    ExpFeatures: [],
    killSwitches: {},
    ECSClientFeatures: [],
    cloudType: 'prod',
    env: 'onebox',
    env2: 'onebox'
  };
}

function toNumbers(mask: { readonly High: string; readonly Low: string }): { High: number; Low: number } {
  return { High: Number(mask.High), Low: Number(mask.Low) };
}
