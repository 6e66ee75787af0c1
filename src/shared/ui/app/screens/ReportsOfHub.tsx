import * as React from 'react';
import { Reports } from '../../reports/Reports';
import { useTheme } from '../../theme/ThemeContext';
import type { ScreenProps } from '../ScreenProps';

/** The reports in the hub. */
export default function ReportsOfHub({ hub, headingLevel, hrefOf }: ScreenProps): React.ReactElement {
  const caseAddress = hrefOf({ screen: 'board', query: { case: '' } });
  return <Reports hub={hub} theme={useTheme()} options={{ heading: '', headingLevel, caseAddress }} />;
}
