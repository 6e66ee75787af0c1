import * as React from 'react';
import { Actions } from '../../actions/Actions';
import { useTheme } from '../../theme/ThemeContext';
import type { ScreenProps } from '../ScreenProps';

/** The action plan in the hub. */
export default function ActionsOfHub({ hub, headingLevel }: ScreenProps): React.ReactElement {
  return <Actions hub={hub} theme={useTheme()} options={{ heading: '', headingLevel }} />;
}
