import * as React from 'react';
import { CasePage } from '../../casePage/CasePage';
import { useTheme } from '../../theme/ThemeContext';
import type { ScreenProps } from '../ScreenProps';

/** A case in the hub. */
export default function CaseOfHub({ hub, headingLevel }: ScreenProps): React.ReactElement {
  return <CasePage hub={hub} theme={useTheme()} options={{ heading: '', headingLevel }} />;
}
