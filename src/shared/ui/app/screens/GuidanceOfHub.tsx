import * as React from 'react';
import { HandlingGuidance } from '../../guidance/HandlingGuidance';
import { useTheme } from '../../theme/ThemeContext';
import type { ScreenProps } from '../ScreenProps';

/** The handling guidance in the hub. */
export default function GuidanceOfHub({ hub, headingLevel }: ScreenProps): React.ReactElement {
  return <HandlingGuidance hub={hub} theme={useTheme()} heading="" headingLevel={headingLevel} />;
}
