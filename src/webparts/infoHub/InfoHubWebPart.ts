import * as React from 'react';
import * as strings from 'InfoHubWebPartStrings';
import type { Hub } from '../../shared/data/createHub';
import { HubApp } from '../../shared/ui/app/HubApp';
import type { HubHost } from '../../shared/ui/app/HubHost';
import { openLink, screenFromQuery } from '../../shared/ui/app/HubPlace';
import { screenLoaders } from '../../shared/ui/app/loadScreen';
import { type ScreenId, screenIds } from '../../shared/ui/app/screens';
import { prepareFormats } from '../../shared/ui/dates/formatDates';
import { hubTexts } from '../../shared/loc/hub';
import { type HubPage, HubWebPart, type HubWebPartProps, type PaneFields, type PaneSettings } from '../HubWebPart';
import { teamsHost } from './teamsHost';

/** What an editor may set on the hub, for each page and each tab of Teams on its own. */
export interface InfoHubWebPartProps extends HubWebPartProps {
  /** The screen it opens with. */
  start: ScreenId;
  /** Services to show, separated by semicolons; empty for all. */
  services: string;
  /** Seconds between looks for changes, 5 to 300. */
  refreshSeconds: number;
}

/** Doorway to the whole hub: a web part, a page of its own, a personal app and a tab in Teams. */
export default class InfoHubWebPart extends HubWebPart<InfoHubWebPartProps> {
  private host: HubHost | undefined;

  protected override async prepare(hub: Hub): Promise<void> {
    const screen = screenFromQuery(window.location.search, this.properties.start ?? 'home');
    // Its code comes meanwhile. Where it cannot be fetched, the screen asks again and says so.
    screenLoaders[screen]().catch(() => undefined);
    if (screen !== 'home' && screen !== 'board') return;
    const reading = hub.boardCopies?.prepare();
    prepareFormats();
    await reading;
  }

  protected override async onInit(): Promise<void> {
    await super.onInit();
    const teams = this.context.sdks.microsoftTeams?.teamsJs;
    this.host = teams && (await teamsHost(teams));
    openLink(this.host?.link ?? '');
  }

  protected override screen({ hub, theme, headingLevel, pageAddress }: HubPage): React.ReactElement {
    const { start, services, refreshSeconds } = this.properties;
    return React.createElement(HubApp, {
      hub,
      theme,
      host: this.host,
      options: {
        headingLevel,
        refreshSeconds: Math.min(300, Math.max(5, refreshSeconds ?? 30)),
        services: services ?? '',
        start: start ?? 'home',
        pageAddress
      }
    });
  }

  protected override settings(fields: PaneFields): PaneSettings {
    const { PropertyPaneDropdown, PropertyPaneSlider, PropertyPaneTextField } = fields;
    const names = hubTexts['en-GB'].screens;
    return {
      description: strings.Description,
      groups: [
        {
          groupName: strings.TabGroup,
          groupFields: [
            PropertyPaneDropdown('start', {
              label: strings.StartFieldLabel,
              options: screenIds.map((key) => ({ key, text: names[key] }))
            }),
            PropertyPaneTextField('services', {
              label: strings.ServicesFieldLabel,
              description: strings.ListFieldHint
            }),
            PropertyPaneSlider('refreshSeconds', { label: strings.RefreshFieldLabel, min: 5, max: 300, step: 5 })
          ]
        }
      ]
    };
  }
}
