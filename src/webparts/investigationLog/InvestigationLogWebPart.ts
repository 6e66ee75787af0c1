import * as React from 'react';
import { type IPropertyPaneGroup, PropertyPaneTextField } from '@microsoft/sp-property-pane';
import * as strings from 'InvestigationLogWebPartStrings';
import { InvestigationLog } from '../../shared/ui/logForm/InvestigationLog';
import { type HubPage, HubWebPart } from '../HubWebPart';

/** Doorway to log reports. */
export default class InvestigationLogWebPart extends HubWebPart {
  protected override screen({ hub, theme, heading, headingLevel }: HubPage): React.ReactElement {
    return React.createElement(InvestigationLog, { hub, theme, options: { heading, headingLevel } });
  }

  protected override settings(): { description: string; groups: IPropertyPaneGroup[] } {
    const title = PropertyPaneTextField('title', { label: strings.TitleFieldLabel, placeholder: strings.Title });
    return { description: strings.Description, groups: [{ groupName: strings.AppearanceGroup, groupFields: [title] }] };
  }
}
