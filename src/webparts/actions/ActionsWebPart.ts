import * as React from 'react';
import { type IPropertyPaneGroup, PropertyPaneTextField } from '@microsoft/sp-property-pane';
import * as strings from 'ActionsWebPartStrings';
import { Actions } from '../../shared/ui/actions/Actions';
import { type HubPage, HubWebPart } from '../HubWebPart';

/** Doorway to the action plan. */
export default class ActionsWebPart extends HubWebPart {
  protected override screen({ hub, theme, heading, headingLevel }: HubPage): React.ReactElement {
    return React.createElement(Actions, { hub, theme, options: { heading, headingLevel } });
  }

  protected override settings(): { description: string; groups: IPropertyPaneGroup[] } {
    const title = PropertyPaneTextField('title', { label: strings.TitleFieldLabel, placeholder: strings.Title });
    return { description: strings.Description, groups: [{ groupName: strings.AppearanceGroup, groupFields: [title] }] };
  }
}
