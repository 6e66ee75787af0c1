import './fabricConfig';
import './host.css';
import { initializeIcons } from '@fluentui/font-icons-mdl2';
import { make } from './dom';
import { showForm } from './formView';
import type { HostPage, ThemeName } from './hostPage';
import { type Framework, makeApplicationModule, startLoader } from './internals/loader';
import type { SpfxModules } from './internals/spfxTypes';
import { makeStub } from './internals/stubs';
import { applyTheme } from './internals/themes';
import { showList } from './listView';
import { showPage } from './pageView';
import { startShell } from './shell';
import { followTeamsTheme, startTeams } from './teamsView';
import { themes } from './themes';

declare global {
  interface Window {
    localHost: typeof localHost;
  }
}

/** What the page's own scripts and the host's modules call. */
const localHost = {
  application: (modules: SpfxModules) => makeApplicationModule(modules),
  stub: makeStub,
  start,
  startNotice,
  startTeams: () => {
    startTeams();
    markReady();
  }
};

window.localHost = localHost;
initializeIcons('/fonts/');

/** Starts a site page: the header, the framework, the web parts. A failure is said on the page. */
async function start(): Promise<void> {
  const page = readPage();
  let framework: Framework | undefined;
  let theme = page.theme;
  const setTheme = (chosen: ThemeName): void => {
    theme = chosen;
    if (framework) applyTheme(framework, themes[chosen]);
  };
  startShell(setTheme);
  followTeamsTheme(setTheme);
  try {
    framework = await startLoader(page);
    applyTheme(framework, themes[theme]);
    if (page.form) await showForm(framework, page, page.form);
    else if (page.list) await showList(framework, page, page.list);
    else await showPage(framework, page);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    document
      .getElementById('canvas')
      ?.prepend(
        make(
          'div',
          { class: 'host failure', role: 'alert' },
          make('p', {}, make('strong', {}, 'This page could not be started.')),
          make('p', {}, reason)
        )
      );
  }
  markReady();
}

/** Starts a page that has a header and no web parts. */
function startNotice(): void {
  startShell(() => undefined);
  markReady();
}

/** Tells tests and tools that the page is as it will be. */
function markReady(): void {
  document.documentElement.dataset.hostState = 'ready';
}

function readPage(): HostPage {
  return JSON.parse(document.getElementById('host-page')?.textContent ?? '') as HostPage;
}
