import * as React from 'react';
import type { LogCompletion } from '../../../domain/board/views/logCompletion';
import { boardViewsTexts } from '../../../loc/boardViews';
import { useFeatureTexts, useTexts } from '../../texts';
import { dimensionLabel } from '../filters/filterOptions';
import { DataTable } from '../../components/table/DataTable';
import type { ViewProps } from './ViewProps';

/** Props of {@link LogCompletionTable}. */
export interface LogCompletionTableProps {
  completion: LogCompletion;
  by: ViewProps['view']['by'];
}

const ways = ['onTime', 'late', 'overdue', 'toCome'] as const;

/** How log reports came, by team or by officer; the lines add up to the last. */
export function LogCompletionTable({ completion, by }: LogCompletionTableProps): React.ReactElement {
  const texts = useTexts();
  const words = useFeatureTexts(boardViewsTexts);
  const what = words.forecast.byWhat[by];
  return (
    <DataTable
      caption={words.logs.completionBy(what.toLowerCase())}
      head={what}
      columns={[
        ...ways.map((key) => ({ key, label: words.logs.came[key], count: true })),
        { key: 'total', label: words.total, count: true }
      ]}
      rows={[
        ...completion.groups.map(({ key, label, ...counts }) => ({
          key: `group ${key}`,
          head: dimensionLabel(by, key, label, texts),
          cells: { ...counts }
        }))
      ]}
      total={{
        key: 'total',
        head: words.total,
        cells: Object.fromEntries([...ways, 'total' as const].map((key) => [key, completion[key]]))
      }}
    />
  );
}
