import * as React from 'react';
import { chartsTexts } from '../../loc/charts';
import { useFeatureTexts } from '../texts';

/** A chart's table where the chart itself cannot be had, and why it stands there. */
export function TableInstead({ table }: { table: React.ReactElement }): React.ReactElement {
  const words = useFeatureTexts(chartsTexts);
  return (
    <>
      <p role="status">{words.failed}</p>
      {table}
    </>
  );
}
