import * as React from 'react';
import * as strings from 'HandlingGuidanceWebPartStrings';
import { cyGB } from '../../shared/loc/cy-GB';
import type { LocaleName } from '../../shared/loc/FeatureTexts';
import { language } from '../../shared/loc/language';
import { HandlingGuidance } from '../../shared/ui/guidance/HandlingGuidance';
import { headingSettings, type HubPage, HubWebPart, type PaneFields, type PaneSettings } from '../HubWebPart';

/** Doorway to the handling guidance. */
export default class HandlingGuidanceWebPart extends HubWebPart {
  protected override screen({ hub, theme, heading, headingLevel }: HubPage): React.ReactElement {
    return React.createElement(HandlingGuidance, {
      hub,
      theme,
      heading,
      headingLevel,
      texts: language() === 'cy-GB' ? cyGB : undefined
    });
  }

  protected override get languages(): readonly LocaleName[] {
    return ['en-GB', 'cy-GB'];
  }

  protected override settings(fields: PaneFields): PaneSettings {
    return headingSettings(strings, fields);
  }
}
