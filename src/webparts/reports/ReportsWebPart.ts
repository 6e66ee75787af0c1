import * as React from 'react';
import * as strings from 'ReportsWebPartStrings';
import { Reports } from '../../shared/ui/reports/Reports';
import { headingSettings, type HubPage, HubWebPart, type PaneFields, type PaneSettings } from '../HubWebPart';

/** Doorway to the reports. */
export default class ReportsWebPart extends HubWebPart {
  protected override screen({ hub, theme, heading, headingLevel, pageAddress }: HubPage): React.ReactElement {
    return React.createElement(Reports, {
      hub,
      theme,
      options: { heading, headingLevel, caseAddress: `${pageAddress('RagBoard')}?case=` }
    });
  }

  protected override settings(fields: PaneFields): PaneSettings {
    return headingSettings(strings, fields);
  }
}
