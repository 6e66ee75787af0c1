import * as React from 'react';
import { type IPropertyPaneGroup, PropertyPaneTextField } from '@microsoft/sp-property-pane';
import * as strings from 'LearningLibraryWebPartStrings';
import { LearningLibrary } from '../../shared/ui/learning/LearningLibrary';
import { type HubPage, HubWebPart } from '../HubWebPart';

/** Doorway to the learning library. */
export default class LearningLibraryWebPart extends HubWebPart {
  protected override screen({ hub, theme, heading, headingLevel }: HubPage): React.ReactElement {
    return React.createElement(LearningLibrary, {
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
