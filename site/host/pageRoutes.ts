import type { Context, Hono } from 'hono';
import { compress } from 'hono/compress';
import { getCookie } from 'hono/cookie';
import type { HostContext, SignedInUser } from '../server/hostContext';
import { readCanvas } from './canvas';
import type { ManifestSource } from './manifests';
import { makeListContext, makePageContext } from './pageContext';
import type { ClientForm, HostPage } from './client/hostPage';
import { renderFormPage, renderListPage, renderNotice, renderSitePage, type PageLink, type Shell } from './pages';
import type { Preload } from './preloads';
import { chooseLocale, chooseTheme, LOCALE_COOKIE, THEME_COOKIE } from './preferences';
import { HOST_APPLICATION_ID } from './syntheticManifests';

/**
 * The policy of every page. The loader needs 'unsafe-eval' (it evaluates requirejs); our own bundles do not.
 *
 * @see spfx-local.md 2
 */
export const CONTENT_SECURITY_POLICY =
  "default-src 'self'; connect-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; " +
  "style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:";

/** The right to edit items, which saving a page needs: the third bit of the low half of a mask. */
const EDIT_LIST_ITEMS = 4;

/**
 * Adds the site's pages, and the redirects that lead to the first of them.
 *
 * @param navigation - file names in the pages library, the home page first
 */
export function mountPages(
  app: Hono,
  context: HostContext,
  navigation: readonly string[],
  manifests: ManifestSource
): void {
  const web = context.webInfo.serverRelativeUrl;
  const home = `${web}/SitePages/${navigation[0] ?? 'Home.aspx'}`;
  const goHome = (c: Context): Response => c.redirect(home);
  app.get('/', goHome);
  app.get(web, goHome);
  app.get(`${web}/`, goHome);

  /** What every page begins with; a Response where that is already the answer. */
  const enter = async (c: Context, pageUrl: string): Promise<Entered | Response> => {
    const url = new URL(c.req.url);
    // The loader takes only localhost for a local environment; on any other name an error leads away from the page.
    if (url.hostname === '127.0.0.1' || url.hostname === '[::1]') {
      url.hostname = 'localhost';
      return c.redirect(url.href);
    }
    c.header('Content-Security-Policy', CONTENT_SECURITY_POLICY);
    c.header('Cache-Control', 'no-store');
    const user = context.currentUser(c.req.raw);
    if (user instanceof Response) {
      const nobody = makeShell(c, context, [], undefined, pageUrl, home);
      return c.html(renderNotice(nobody, 'You are not known here', 'Choose who you are in the list at the top.'), 403);
    }
    const shell = makeShell(c, context, navigation, user, pageUrl, home);
    const base = {
      applicationId: HOST_APPLICATION_ID,
      manifests: manifests.list(url.origin),
      spPageContextInfo: makePageContext(context, user, shell.locale, url.origin, pageUrl),
      extensions: context.pageExtensions(),
      theme: shell.theme,
      webUrl: `${url.origin}${web}`,
      pageUrl
    };
    const preloads = (webParts: readonly string[]): Preload[] =>
      manifests.preloads(
        [HOST_APPLICATION_ID, ...webParts, ...base.extensions.map(({ componentId }) => componentId)],
        base.manifests,
        shell.locale.name
      );
    return { user, shell, base, preloads };
  };

  app.get(`${web}/_layouts/15/listform.aspx`, compress(), async (c) => {
    const entered = await enter(c, `${web}/_layouts/15/listform.aspx`);
    if (entered instanceof Response) return entered;
    const form = readForm(new URL(c.req.url).searchParams);
    if (form === undefined) {
      const text = 'The address names no list, or no kind of form. You can go to:';
      return c.html(renderNotice(entered.shell, 'This form was not found', text), 404);
    }
    return c.html(
      renderFormPage(entered.shell, 'List form', { ...entered.base, controls: [], form }, entered.preloads([]))
    );
  });

  app.get(`${web}/Lists/:list/:file{.+\\.aspx}`, compress(), async (c) => {
    const pageUrl = `${web}/Lists/${c.req.param('list')}/${c.req.param('file')}`;
    const entered = await enter(c, pageUrl);
    if (entered instanceof Response) return entered;
    const { user, shell, base, preloads } = entered;
    const list = context.readListPage(pageUrl, user);
    if (list === undefined) {
      const text = 'It may have been moved, or you may not have access to it. You can go to:';
      return c.html(renderNotice(shell, 'This page was not found', text), 404);
    }
    const spPageContextInfo = { ...base.spPageContextInfo, ...makeListContext(list) };
    return c.html(renderListPage(shell, list, { ...base, spPageContextInfo, controls: [], list }, preloads([])));
  });

  app.get(`${web}/SitePages/:file{.+\\.aspx}`, compress(), async (c) => {
    const pageUrl = `${web}/SitePages/${c.req.param('file')}`;
    const entered = await enter(c, pageUrl);
    if (entered instanceof Response) return entered;
    const { user, shell, base, preloads } = entered;
    const page = context.readPage(pageUrl, user);
    if (page === undefined) {
      const text = 'It may have been moved, or you may not have access to it. You can go to:';
      return c.html(renderNotice(shell, 'This page was not found', text), 404);
    }
    const zones = readCanvas(page.canvasContent1);
    if (zones === undefined) {
      const text = 'What is stored of this page is not a list of web parts. You can go to:';
      return c.html(renderNotice(shell, 'This page cannot be shown', text), 500);
    }
    const canEdit = (Number(context.effectiveWebMask(user).Low) & EDIT_LIST_ITEMS) !== 0;
    const controls = zones
      .flatMap((zone) => zone.columns.flatMap((column) => column.parts))
      .filter((part) => part.kind === 'webPart');
    const ahead = preloads(controls.map(({ webPartId }) => webPartId));
    return c.html(renderSitePage(shell, page.title, zones, { ...base, controls }, ahead, canEdit));
  });
}

/** Who has come to which page, and what its scripts are told. */
interface Entered {
  readonly user: SignedInUser;
  readonly shell: Shell;
  readonly base: Omit<HostPage, 'controls' | 'form'>;
  /** What to fetch at once for a page with these web parts. */
  preloads(webParts: readonly string[]): Preload[];
}

/** The form that an address asks for, as SharePoint's form page has it: `PageType=6&ListId={…}&ID=5`. */
function readForm(query: URLSearchParams): ClientForm | undefined {
  const pageType = ([4, 6, 8] as const).find((type) => String(type) === query.get('PageType'));
  const listId = (query.get('ListId') ?? '').replace(/[{}]/g, '');
  const itemId = Number(query.get('ID') ?? '');
  if (pageType === undefined || !/^[0-9a-f-]{36}$/i.test(listId)) return undefined;
  return { pageType, listId, ...(pageType !== 8 && itemId > 0 && { itemId }) };
}

function makeShell(
  c: Context,
  context: HostContext,
  navigation: readonly string[],
  user: SignedInUser | undefined,
  currentUrl: string,
  homeUrl: string
): Shell {
  const links = navigation.flatMap((file): PageLink[] => {
    const url = `${context.webInfo.serverRelativeUrl}/SitePages/${file}`;
    const page = context.readPage(url, user);
    return page === undefined ? [] : [{ title: page.title, url }];
  });
  return {
    siteTitle: context.webInfo.title,
    homeUrl,
    links,
    currentUrl,
    people: context.users(),
    login: user?.upn ?? '',
    theme: chooseTheme(c.req.query('theme'), getCookie(c, THEME_COOKIE)),
    locale: chooseLocale(c.req.query('locale'), getCookie(c, LOCALE_COOKIE)),
    today: context.clock.today()
  };
}
