import type { TeamsFrame, TeamsPage, TeamsPlatform, TeamsTheme } from '../teamsPage';

/** A call that teams-js makes from inside the frame. */
interface TeamsCall {
  readonly id: number;
  readonly uuidAsString?: string;
  readonly func: string;
  readonly args: readonly unknown[];
}

/** The Teams side of one tab. */
export interface TeamsHost {
  /** Changes the theme and tells the app, if it asked to hear of it. */
  setTheme(theme: TeamsTheme): void;
  /** Takes effect when the app asks the next time, that is after a reload of the frame. */
  setFrame(frame: TeamsFrame): void;
  /** Takes effect like {@link setFrame}. */
  setPlatform(platform: TeamsPlatform): void;
  /** Presses Teams' own back button; the app answers if it asked to be told. */
  goBack(): void;
}

/** What the page that plays Teams hears from the app. */
export interface TeamsEars {
  /** The name of each call, for the page's log. */
  onCall(name: string): void;
  /** The reader wants to pass on a link to a place in the tab. @param webUrl the same place outside Teams */
  onShare(subEntityId: string, label: string, webUrl: string): void;
  /** The app has nothing to go back to. */
  onLeave(): void;
}

const VERSION = '2.58.0';

/** What this host says it can do; teams-js refuses every other capability by itself. */
const RUNTIME = {
  apiVersion: 4,
  isLegacyTeams: false,
  hostVersionsInfo: {},
  supports: {
    app: { lifecycle: {} },
    pages: { appButton: {}, backStack: {}, config: {}, currentApp: {}, tabs: {} },
    dialog: { url: {} }
  }
};

/**
 * Plays Teams to the real teams-js in a frame of the same origin.
 *
 * A frame named `embedded-page-container` is what makes SPFx load teams-js.
 *
 * @see spfx-local.md 6
 */
export function playTeams(frame: HTMLIFrameElement, page: TeamsPage, ears: TeamsEars): TeamsHost {
  let theme = page.theme;
  let frameContext: TeamsFrame = 'content';
  let platform = page.platform;
  let wantsTheme = false;
  let wantsBack = false;

  const post = (message: object): void => frame.contentWindow?.postMessage(message, window.location.origin);
  const context = (): Record<string, unknown> => makeContext(page, theme, frameContext, platform);
  const answer = (call: TeamsCall): readonly unknown[] | undefined => {
    switch (call.func) {
      case 'initialize':
        return [frameContext, platform, JSON.stringify(RUNTIME), VERSION];
      case 'getContext':
        return [context()];
      case 'registerHandler':
        wantsTheme ||= call.args[0] === 'themeChange';
        wantsBack ||= call.args[0] === 'backButton';
        return undefined;
      case 'shareDeepLink':
        ears.onShare(String(call.args[0]), String(call.args[1]), String(call.args[2]));
        return undefined;
      case 'navigateBack':
        ears.onLeave();
        return [true];
      case 'settings.getSettings':
        return [{ entityId: page.tabName, contentUrl: page.tabUrl, suggestedDisplayName: page.tabName }];
      case 'executeDeepLink':
      case 'pages.navigateToApp':
      case 'pages.currentApp.navigateTo':
        return [true];
      default:
        return undefined;
    }
  };

  window.addEventListener('message', (event: MessageEvent<unknown>) => {
    if (event.source !== frame.contentWindow || event.origin !== window.location.origin || !isCall(event.data)) return;
    const call = event.data;
    ears.onCall(call.func);
    const args = answer(call);
    if (args !== undefined) post({ id: call.id, uuidAsString: call.uuidAsString, args });
  });
  const asAnew = (): void => {
    wantsTheme = false;
    wantsBack = false;
  };
  return {
    setTheme(chosen) {
      theme = chosen;
      if (wantsTheme) post({ func: 'themeChange', args: [chosen] });
    },
    setFrame(chosen) {
      frameContext = chosen;
      asAnew();
    },
    setPlatform(chosen) {
      platform = chosen;
      asAnew();
    },
    goBack() {
      if (wantsBack) post({ func: 'backButtonPress', args: [] });
      else ears.onLeave();
    }
  };
}

/** The context as Teams sends it, flat; teams-js makes the nested one of it. */
function makeContext(
  page: TeamsPage,
  theme: TeamsTheme,
  frameContext: TeamsFrame,
  platform: TeamsPlatform
): Record<string, unknown> {
  const site = new URL(page.siteUrl);
  return {
    locale: page.locale.toLowerCase(),
    theme,
    entityId: page.tabName,
    subEntityId: page.subEntityId,
    frameContext,
    isFullScreen: false,
    hostName: 'Teams',
    hostClientType: platform,
    sessionId: '00000000-0000-4000-8000-00000000000a',
    appSessionId: '00000000-0000-4000-8000-00000000000b',
    userObjectId: '00000000-0000-4000-8000-00000000000c',
    tid: '00000000-0000-4000-8000-00000000000d',
    userPrincipalName: page.login,
    loginHint: page.login,
    channelId: '19:local@thread.tacv2',
    channelName: 'General',
    groupId: '00000000-0000-4000-8000-00000000000e',
    teamId: '19:local@thread.tacv2',
    teamName: page.tabName,
    teamSiteUrl: page.siteUrl,
    teamSiteDomain: site.host,
    teamSitePath: site.pathname
  };
}

function isCall(data: unknown): data is TeamsCall {
  return (
    typeof data === 'object' &&
    data !== null &&
    'func' in data &&
    typeof data.func === 'string' &&
    'id' in data &&
    'args' in data &&
    Array.isArray(data.args)
  );
}
