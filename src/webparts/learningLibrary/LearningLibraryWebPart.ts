import * as React from 'react';
import * as strings from 'LearningLibraryWebPartStrings';
import { LearningLibrary } from '../../shared/ui/learning/LearningLibrary';
import { headingSettings, type HubPage, HubWebPart, type PaneFields, type PaneSettings } from '../HubWebPart';

/** Doorway to the learning library. */
export default class LearningLibraryWebPart extends HubWebPart {
  protected override screen({ hub, theme, heading, headingLevel, pageAddress }: HubPage): React.ReactElement {
    return React.createElement(LearningLibrary, {
      hub,
      theme,
      heading,
      headingLevel,
      pageAddress
    });
  }

  protected override settings(fields: PaneFields): PaneSettings {
    return headingSettings(strings, fields);
  }
}
