import * as React from 'react';
import { type IPropertyPaneGroup, PropertyPaneTextField } from '@microsoft/sp-property-pane';
import * as strings from 'CasePageWebPartStrings';
import { CasePage } from '../../shared/ui/casePage/CasePage';
import { casePagesAt } from '../../shared/ui/casePage/CasePages';
import { type HubPage, HubWebPart } from '../HubWebPart';

/** Doorway to the page of one case. */
export default class CasePageWebPart extends HubWebPart {
  protected override screen({ hub, theme, heading, headingLevel, pageAddress }: HubPage): React.ReactElement {
    return React.createElement(CasePage, {
      hub,
      theme,
      options: { heading, headingLevel, pages: casePagesAt(pageAddress) }
    });
  }

  protected override settings(): { description: string; groups: IPropertyPaneGroup[] } {
    const title = PropertyPaneTextField('title', { label: strings.TitleFieldLabel, placeholder: strings.Title });
    return { description: strings.Description, groups: [{ groupName: strings.AppearanceGroup, groupFields: [title] }] };
  }
}
