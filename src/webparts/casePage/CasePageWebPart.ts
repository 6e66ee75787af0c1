import * as React from 'react';
import * as ReactDom from 'react-dom';
import { Version } from '@microsoft/sp-core-library';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import { type IPropertyPaneConfiguration, PropertyPaneTextField } from '@microsoft/sp-property-pane';
import * as strings from 'CasePageWebPartStrings';
import { createHub, type Hub } from '../../shared/data/createHub';
import { CasePage } from '../../shared/ui/casePage/CasePage';
import { toHubTheme } from '../../shared/ui/theme/HubTheme';

/** What an editor may set on the case page. */
export interface ICasePageWebPartProps {
  /** Heading while no case is open; empty means the hub's own. */
  title: string;
}

/** Doorway: hands the page's context, theme and settings to the case page. */
export default class CasePageWebPart extends BaseClientSideWebPart<ICasePageWebPartProps> {
  private hub: Hub | undefined;
  private theme: IReadonlyTheme | undefined;
  private teamsTheme: string | undefined;

  public override render(): void {
    this.hub ??= createHub(this.context);
    ReactDom.render(
      React.createElement(CasePage, {
        hub: this.hub,
        theme: toHubTheme(this.theme, this.teamsTheme),
        options: { heading: this.properties.title ?? '', headingLevel: this.teamsTheme === undefined ? 2 : 1 }
      }),
      this.domElement
    );
  }

  protected override async onInit(): Promise<void> {
    const teams = this.context.sdks.microsoftTeams?.teamsJs;
    if (teams !== undefined) {
      this.teamsTheme = (await teams.app.getContext()).app.theme;
      teams.app.registerOnThemeChangeHandler((theme) => {
        this.teamsTheme = theme;
        this.render();
      });
    }
  }

  protected override onThemeChanged(theme: IReadonlyTheme | undefined): void {
    this.theme = theme;
    if (this.renderedOnce) {
      this.render();
    }
  }

  protected override onDispose(): void {
    ReactDom.unmountComponentAtNode(this.domElement);
  }

  protected override get dataVersion(): Version {
    return Version.parse('1.0');
  }

  protected override getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    const title = PropertyPaneTextField('title', { label: strings.TitleFieldLabel, placeholder: strings.Title });
    return {
      pages: [
        {
          header: { description: strings.Description },
          groups: [{ groupName: strings.AppearanceGroup, groupFields: [title] }]
        }
      ]
    };
  }
}
