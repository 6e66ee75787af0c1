import { announce, make } from './dom';
import { playTeams } from './internals/teamsHost';
import { onChoice, signIn } from './shell';
import { type TeamsPage, toThemeName } from './teamsPage';

/** Starts the page that plays Teams: its header's choices, and the tab in the frame. */
export function startTeams(): void {
  const frame = document.querySelector<HTMLIFrameElement>('iframe[name="embedded-page-container"]');
  if (frame === null) return;
  const page = JSON.parse(document.getElementById('teams-page')?.textContent ?? '') as TeamsPage;
  const calls: string[] = [];
  const host = playTeams(frame, page, {
    onCall(name) {
      calls.push(name);
      frame.dataset.calls = calls.join(' ');
    },
    onShare(subEntityId, label, webUrl) {
      const link = new URL(window.location.href);
      link.searchParams.set('subEntityId', subEntityId);
      showShared(label, link.href, webUrl);
    },
    onLeave: () => announce('There is nothing to go back to in this tab.')
  });
  const load = (): void => {
    const url = new URL(page.tabUrl);
    url.searchParams.set('theme', document.documentElement.dataset.theme ?? 'light');
    if (frame.dataset.frame === 'settings') url.searchParams.set('openPropertyPane', 'true');
    frame.src = url.href;
  };
  onChoice('theme', (theme) => {
    if (theme !== 'default' && theme !== 'dark' && theme !== 'contrast') return;
    document.documentElement.dataset.theme = toThemeName(theme);
    host.setTheme(theme);
  });
  onChoice('frame', (chosen) => {
    if (chosen !== 'content' && chosen !== 'sidePanel' && chosen !== 'settings') return;
    frame.dataset.frame = chosen;
    host.setFrame(chosen);
    load();
  });
  onChoice('platform', (chosen) => {
    if (chosen !== 'web' && chosen !== 'desktop' && chosen !== 'android' && chosen !== 'ios') return;
    frame.dataset.platform = chosen;
    host.setPlatform(chosen);
    load();
  });
  document.getElementById('back')?.addEventListener('click', () => host.goBack());
  onChoice('person', (login) => void signIn(login));
  load();
}

/** Offers the link that the app passed on, in Teams and outside it, as Teams' own dialogue does. */
function showShared(label: string, link: string, webUrl: string): void {
  document
    .getElementById('shared')
    ?.replaceChildren(
      make('a', { href: link }, `Link to ${label}`),
      ' ',
      make('a', { href: webUrl }, 'The same on the site')
    );
  announce(`A link to ${label} can be passed on.`);
}

/**
 * Inside Teams the page follows Teams' theme, as SharePoint's own page there does.
 *
 * @param onTheme - called when Teams changes its theme
 */
export function followTeamsTheme(onTheme: (theme: ReturnType<typeof toThemeName>) => void): void {
  if (window.name !== 'embedded-page-container') return;
  window.addEventListener('message', (event: MessageEvent<unknown>) => {
    const { data } = event;
    if (event.source !== window.parent || event.origin !== window.location.origin) return;
    if (typeof data !== 'object' || data === null || !('func' in data) || data.func !== 'themeChange') return;
    const theme = 'args' in data && Array.isArray(data.args) ? toThemeName(String(data.args[0])) : 'light';
    document.documentElement.dataset.theme = theme;
    onTheme(theme);
  });
  // Asked for as teams-js asks, which a web part may or may not load.
  window.parent.postMessage({ id: -1, func: 'registerHandler', args: ['themeChange'] }, window.location.origin);
}
