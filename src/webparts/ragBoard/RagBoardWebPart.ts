import * as React from 'react';
import * as ReactDom from 'react-dom';
import { Version } from '@microsoft/sp-core-library';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import {
  type IPropertyPaneConfiguration,
  PropertyPaneDropdown,
  PropertyPaneSlider,
  PropertyPaneTextField
} from '@microsoft/sp-property-pane';
import * as strings from 'RagBoardWebPartStrings';
import { createHub, type Hub } from '../../shared/data/createHub';
import { RagBoard } from '../../shared/ui/board/RagBoard';
import { type Grouping, groupings } from '../../shared/ui/board/view/BoardView';
import { toHubTheme } from '../../shared/ui/theme/HubTheme';

/** What an editor may set on the board. */
export interface IRagBoardWebPartProps {
  /** Heading above the board; empty means the hub's own. */
  title: string;
  /** Seconds between looks for changes, 5 to 300. */
  refreshSeconds: number;
  grouping: Grouping;
  /** Services and teams to show, separated by semicolons; empty for all. */
  fixedServices: string;
  fixedTeams: string;
}

const groupingNames: Record<Exclude<Grouping, 'none'>, string> = {
  service: strings.GroupingService,
  team: strings.GroupingTeam,
  stage: strings.GroupingStage,
  officerId: strings.GroupingOfficer,
  status: strings.GroupingStatus
};

/** Doorway: hands the page's context, theme and settings to the RAG board screen. */
export default class RagBoardWebPart extends BaseClientSideWebPart<IRagBoardWebPartProps> {
  private hub: Hub | undefined;
  private theme: IReadonlyTheme | undefined;
  private teamsTheme: string | undefined;

  public override render(): void {
    const { title, refreshSeconds, grouping, fixedServices, fixedTeams } = this.properties;
    this.hub ??= createHub(this.context);
    ReactDom.render(
      React.createElement(RagBoard, {
        repository: this.hub.board,
        copies: this.hub.boardCopies,
        views: this.hub.views,
        holidays: this.hub.holidays,
        theme: toHubTheme(this.theme, this.teamsTheme),
        options: {
          heading: title ?? '',
          headingLevel: this.teamsTheme === undefined ? 2 : 1,
          refreshSeconds: Math.min(300, Math.max(5, refreshSeconds ?? 15)),
          grouping: grouping ?? 'none',
          fixedServices: fixedServices ?? '',
          fixedTeams: fixedTeams ?? '',
          caseAddress: `${this.context.pageContext.web.absoluteUrl}/SitePages/Case.aspx?case=`
        }
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
    return {
      pages: [
        {
          header: { description: strings.Description },
          groups: [
            {
              groupName: strings.AppearanceGroup,
              groupFields: [
                PropertyPaneTextField('title', { label: strings.TitleFieldLabel, placeholder: strings.Title }),
                PropertyPaneDropdown('grouping', {
                  label: strings.GroupingFieldLabel,
                  options: [
                    { key: 'none', text: strings.GroupingNone },
                    ...groupings.map((key) => ({ key, text: groupingNames[key] }))
                  ]
                }),
                PropertyPaneSlider('refreshSeconds', { label: strings.RefreshFieldLabel, min: 5, max: 300, step: 5 })
              ]
            },
            {
              groupName: strings.FilterGroup,
              groupFields: [
                PropertyPaneTextField('fixedServices', {
                  label: strings.ServicesFieldLabel,
                  description: strings.ListFieldHint
                }),
                PropertyPaneTextField('fixedTeams', {
                  label: strings.TeamsFieldLabel,
                  description: strings.ListFieldHint
                })
              ]
            }
          ]
        }
      ]
    };
  }
}
