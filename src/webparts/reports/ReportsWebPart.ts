import * as React from 'react';
import { type IPropertyPaneGroup, PropertyPaneTextField } from '@microsoft/sp-property-pane';
import * as strings from 'ReportsWebPartStrings';
import { Reports } from '../../shared/ui/reports/Reports';
import { type HubPage, HubWebPart } from '../HubWebPart';

/** Doorway to the reports. */
export default class ReportsWebPart extends HubWebPart {
  protected override screen({ hub, theme, heading, headingLevel, pageAddress }: HubPage): React.ReactElement {
    return React.createElement(Reports, {
      hub,
      theme,
      options: { heading, headingLevel, caseAddress: `${pageAddress('RagBoard')}?case=` }
    });
  }

  protected override settings(): { description: string; groups: IPropertyPaneGroup[] } {
    const title = PropertyPaneTextField('title', { label: strings.TitleFieldLabel, placeholder: strings.Title });
    return { description: strings.Description, groups: [{ groupName: strings.AppearanceGroup, groupFields: [title] }] };
  }
}
