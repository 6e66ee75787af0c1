import * as React from 'react';
import * as strings from 'RagBoardWebPartStrings';
import type { Hub } from '../../shared/data/createHub';
import { prepareFormats } from '../../shared/ui/dates/formatDates';
import { RagBoard } from '../../shared/ui/board/RagBoard';
import { type Grouping, groupings } from '../../shared/ui/board/view/BoardView';
import { type HubPage, HubWebPart, type HubWebPartProps, type PaneFields, type PaneSettings } from '../HubWebPart';

/** What an editor may set on the board. */
export interface IRagBoardWebPartProps extends HubWebPartProps {
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

/** Doorway to the RAG board. */
export default class RagBoardWebPart extends HubWebPart<IRagBoardWebPartProps> {
  protected override async prepare(hub: Hub): Promise<void> {
    const reading = hub.boardCopies?.prepare();
    prepareFormats();
    await reading;
  }

  protected override screen({ hub, theme, heading, headingLevel, pageAddress }: HubPage): React.ReactElement {
    const { refreshSeconds, grouping, fixedServices, fixedTeams } = this.properties;
    return React.createElement(RagBoard, {
      repository: hub.board,
      copies: hub.boardCopies,
      views: hub.views,
      holidays: hub.holidays,
      theme,
      options: {
        heading,
        headingLevel,
        refreshSeconds: Math.min(300, Math.max(5, refreshSeconds ?? 15)),
        grouping: grouping ?? 'none',
        fixedServices: fixedServices ?? '',
        fixedTeams: fixedTeams ?? '',
        caseAddress: `${pageAddress('Case')}?case=`
      }
    });
  }

  protected override settings(fields: PaneFields): PaneSettings {
    const { PropertyPaneDropdown, PropertyPaneSlider, PropertyPaneTextField } = fields;
    return {
      description: strings.Description,
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
    };
  }
}
