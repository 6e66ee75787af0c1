import * as React from 'react';
import { boardViewsTexts } from '../../../loc/boardViews';
import { ChipChoice } from '../../components/ChipChoice';
import { useFeatureTexts } from '../../texts';
import type { ViewProps } from './ViewProps';

/** Props of {@link CountBy}. */
export type CountByProps = Pick<ViewProps['view'], 'by'> & Pick<ViewProps, 'onChange'>;

/** Chooses whether a view counts by team or by officer. */
export function CountBy({ by, onChange }: CountByProps): React.ReactElement {
  const { forecast: words } = useFeatureTexts(boardViewsTexts);
  return (
    <ChipChoice
      label={words.by}
      options={(['team', 'officerId'] as const).map((key) => ({ value: key, text: words.byWhat[key] }))}
      value={by}
      onChange={(key) => onChange({ by: key })}
    />
  );
}
