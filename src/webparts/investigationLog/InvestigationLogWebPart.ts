import * as React from 'react';
import * as strings from 'InvestigationLogWebPartStrings';
import { casePagesAt } from '../../shared/ui/casePage/CasePages';
import { InvestigationLog } from '../../shared/ui/logForm/InvestigationLog';
import { headingSettings, type HubPage, HubWebPart, type PaneFields, type PaneSettings } from '../HubWebPart';

/** Doorway to log reports. */
export default class InvestigationLogWebPart extends HubWebPart {
  protected override screen({ hub, theme, heading, headingLevel, pageAddress }: HubPage): React.ReactElement {
    return React.createElement(InvestigationLog, {
      hub,
      theme,
      options: { heading, headingLevel, pages: casePagesAt(pageAddress) }
    });
  }

  protected override settings(fields: PaneFields): PaneSettings {
    return headingSettings(strings, fields);
  }
}
