import * as React from 'react';
import { LearningLibrary } from '../../learning/LearningLibrary';
import { useTheme } from '../../theme/ThemeContext';
import type { ScreenProps } from '../ScreenProps';

/** The learning library in the hub. */
export default function LearningOfHub({ hub, headingLevel, pageAddress }: ScreenProps): React.ReactElement {
  return (
    <LearningLibrary hub={hub} theme={useTheme()} heading="" headingLevel={headingLevel} pageAddress={pageAddress} />
  );
}
