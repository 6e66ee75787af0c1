import * as React from 'react';
import { InvestigationLog } from '../../logForm/InvestigationLog';
import { useTheme } from '../../theme/ThemeContext';
import type { ScreenProps } from '../ScreenProps';

/** Log reports in the hub. */
export default function LogOfHub({ hub, headingLevel }: ScreenProps): React.ReactElement {
  return <InvestigationLog hub={hub} theme={useTheme()} options={{ heading: '', headingLevel }} />;
}
