import * as React from 'react';
import { casePagesAt } from '../../casePage/CasePages';
import { InvestigationLog } from '../../logForm/InvestigationLog';
import { useTheme } from '../../theme/ThemeContext';
import type { ScreenProps } from '../ScreenProps';

/** Log reports in the hub. */
export default function LogOfHub({ hub, headingLevel, pageAddress }: ScreenProps): React.ReactElement {
  const pages = React.useMemo(() => casePagesAt(pageAddress), [pageAddress]);
  return <InvestigationLog hub={hub} theme={useTheme()} options={{ heading: '', headingLevel, pages }} />;
}
