import type { WebPartContext } from '@microsoft/sp-webpart-base';
import type { HubHost } from '../../shared/ui/app/HubHost';

/** The teams-js that SharePoint has started; absent outside Teams. */
type TeamsJs = NonNullable<WebPartContext['sdks']['microsoftTeams']>['teamsJs'];

/** Teams as the hub's host, over the teams-js that SharePoint has started. */
export async function teamsHost(teams: TeamsJs): Promise<HubHost> {
  const { page } = await teams.app.getContext();
  return {
    link: page.subPageId ?? '',
    share: async ({ link, label, webAddress }) => {
      teams.pages.shareDeepLink({ subPageId: link, subPageLabel: label, subPageWebUrl: webAddress });
    },
    onBack: (goBack) => {
      if (teams.pages.backStack.isSupported()) teams.pages.backStack.registerBackButtonHandler(goBack);
    },
    shows: (webAddress) => {
      if (teams.pages.isSupported()) {
        teams.pages.setCurrentFrame({ contentUrl: window.location.href, websiteUrl: webAddress });
      }
    }
  };
}
