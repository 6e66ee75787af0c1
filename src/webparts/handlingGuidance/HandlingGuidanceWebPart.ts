import * as React from 'react';
import { type IPropertyPaneGroup, PropertyPaneTextField } from '@microsoft/sp-property-pane';
import * as strings from 'HandlingGuidanceWebPartStrings';
import { HandlingGuidance } from '../../shared/ui/guidance/HandlingGuidance';
import { type HubPage, HubWebPart } from '../HubWebPart';

/** Doorway to the handling guidance. */
export default class HandlingGuidanceWebPart extends HubWebPart {
  protected override screen({ hub, theme, heading, headingLevel }: HubPage): React.ReactElement {
    return React.createElement(HandlingGuidance, {
      hub,
      theme,
      heading,
      headingLevel
    });
  }

  protected override settings(): { description: string; groups: IPropertyPaneGroup[] } {
    const title = PropertyPaneTextField('title', { label: strings.TitleFieldLabel, placeholder: strings.Title });
    return { description: strings.Description, groups: [{ groupName: strings.AppearanceGroup, groupFields: [title] }] };
  }
}
