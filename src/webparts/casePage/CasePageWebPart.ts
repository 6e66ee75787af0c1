import * as React from 'react';
import * as strings from 'CasePageWebPartStrings';
import { CasePage } from '../../shared/ui/casePage/CasePage';
import { casePagesAt } from '../../shared/ui/casePage/CasePages';
import { headingSettings, type HubPage, HubWebPart, type PaneFields, type PaneSettings } from '../HubWebPart';

/** Doorway to the page of one case. */
export default class CasePageWebPart extends HubWebPart {
  protected override screen({ hub, theme, heading, headingLevel, pageAddress }: HubPage): React.ReactElement {
    return React.createElement(CasePage, {
      hub,
      theme,
      options: { heading, headingLevel, pages: casePagesAt(pageAddress) }
    });
  }

  protected override settings(fields: PaneFields): PaneSettings {
    return headingSettings(strings, fields);
  }
}
