import * as React from 'react';
import * as strings from 'ActionsWebPartStrings';
import { Actions } from '../../shared/ui/actions/Actions';
import { headingSettings, type HubPage, HubWebPart, type PaneFields, type PaneSettings } from '../HubWebPart';

/** Doorway to the action plan. */
export default class ActionsWebPart extends HubWebPart {
  protected override screen({ hub, theme, heading, headingLevel }: HubPage): React.ReactElement {
    return React.createElement(Actions, { hub, theme, options: { heading, headingLevel } });
  }

  protected override settings(fields: PaneFields): PaneSettings {
    return headingSettings(strings, fields);
  }
}
