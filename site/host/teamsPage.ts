import type { Hono } from 'hono';
import { compress } from 'hono/compress';
import { getCookie } from 'hono/cookie';
import { html, raw } from 'hono/html';
import type { HostContext } from '../server/hostContext';
import { type TeamsPage, toThemeName } from './client/teamsPage';
import { CONTENT_SECURITY_POLICY } from './pageRoutes';
import { renderHead, renderPersonPicker, renderSelect, toJsonScript } from './pages';
import { chooseLocale, LOCALE_COOKIE } from './preferences';

const THEMES = [
  { name: 'default', label: 'Default' },
  { name: 'dark', label: 'Dark' },
  { name: 'contrast', label: 'High contrast' }
];
const FRAMES = [
  { name: 'content', label: 'Tab' },
  { name: 'sidePanel', label: 'Side panel' },
  { name: 'settings', label: 'Tab settings' }
];
const PLATFORMS = [
  { name: 'web', label: 'Web' },
  { name: 'desktop', label: 'Desktop' },
  { name: 'android', label: 'Android phone' },
  { name: 'ios', label: 'iPhone' }
] as const;

/**
 * Adds `/teams`: a page that plays Teams around the site's pages, each as a tab.
 *
 * @param navigation - file names of the tabs, the first shown at the start; `?page=` names another, `?subEntityId=`
 * a place in it, `?theme=` and `?platform=` how Teams looks and what it runs on
 * @see spfx-local.md 6
 */
export function mountTeamsPage(app: Hono, context: HostContext, navigation: readonly string[]): void {
  const { webInfo } = context;
  app.get('/teams', compress(), (c) => {
    const user = context.currentUser(c.req.raw);
    if (user instanceof Response) return c.redirect(webInfo.serverRelativeUrl);
    const { origin } = new URL(c.req.url);
    const tabs = navigation.flatMap((file) => {
      const page = context.readPage(`${webInfo.serverRelativeUrl}/SitePages/${file}`, user);
      return page === undefined ? [] : [{ file, title: page.title }];
    });
    const tab = tabs.find(({ file }) => file === c.req.query('page')) ??
      tabs[0] ?? { file: 'Home.aspx', title: 'Home' };
    const theme = THEMES.find(({ name }) => name === c.req.query('theme'))?.name ?? 'default';
    const platform = PLATFORMS.find(({ name }) => name === c.req.query('platform'))?.name ?? 'web';
    const page: TeamsPage = {
      platform,
      theme: theme === 'dark' || theme === 'contrast' ? theme : 'default',
      locale: chooseLocale(c.req.query('locale'), getCookie(c, LOCALE_COOKIE)).name,
      tabName: tab.title,
      tabUrl: `${origin}${webInfo.serverRelativeUrl}/SitePages/${tab.file}`,
      siteUrl: `${origin}${webInfo.serverRelativeUrl}`,
      login: user.upn,
      subEntityId: c.req.query('subEntityId') ?? ''
    };
    c.header('Content-Security-Policy', CONTENT_SECURITY_POLICY);
    c.header('Cache-Control', 'no-store');
    return c.html(
      html`<!doctype html>
        <html lang="en-GB" data-theme="${toThemeName(theme)}">
          ${renderHead(`${tab.title} - Teams`)}
          <body class="teams">
            <header class="host bar">
              <button type="button" id="back">Back</button>
              <span class="site">Teams</span>
              <nav aria-label="Tabs">
                <ul>
                  ${tabs.map(({ file, title }) => {
                    const current = file === tab.file ? raw(' aria-current="page"') : '';
                    return html`<li><a href="/teams?page=${file}&theme=${theme}" ${current}>${title}</a></li>`;
                  })}
                </ul>
              </nav>
              <div class="tools">
                <label>Theme ${renderSelect('theme', THEMES, theme)}</label>
                <label>Platform ${renderSelect('platform', PLATFORMS, platform)}</label>
                <label>Frame ${renderSelect('frame', FRAMES, 'content')}</label>
                ${renderPersonPicker(context.users(), user.upn)}
              </div>
            </header>
            <p id="shared" class="host shared"></p>
            <main>
              <iframe name="embedded-page-container" title="${tab.title}" data-platform="${platform}"></iframe>
            </main>
            <div id="status" class="hidden-text" role="status"></div>
            ${toJsonScript('teams-page', page)}
            <script src="/_host/host.js"></script>
            <script>
              localHost.startTeams();
            </script>
          </body>
        </html>`
    );
  });
}
