import * as React from 'react';
import { CasePage } from '../../casePage/CasePage';
import { casePagesAt } from '../../casePage/CasePages';
import { useTheme } from '../../theme/ThemeContext';
import type { ScreenProps } from '../ScreenProps';

/** A case in the hub. */
export default function CaseOfHub({ hub, headingLevel, pageAddress }: ScreenProps): React.ReactElement {
  const pages = React.useMemo(() => casePagesAt(pageAddress), [pageAddress]);
  return <CasePage hub={hub} theme={useTheme()} options={{ heading: '', headingLevel, pages }} />;
}
