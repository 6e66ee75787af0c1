import * as React from 'react';
import { ageProfile, type AgeBand } from '../../../domain/board/views/ageProfile';
import { boardViewsTexts } from '../../../loc/boardViews';
import type { ChartBar } from '../../charts/chartTypes';
import controls from '../../components/controls.module.scss';
import { useFeatureTexts } from '../../texts';
import { DataTable } from '../../components/table/DataTable';
import { ChartView } from './ChartView';
import type { ViewProps } from './ViewProps';

/** How old open cases are, in working days since they were received. */
export function AgeView(props: ViewProps): React.ReactElement {
  const { rows, calendar, today, onOpen } = props;
  const { age: words, total } = useFeatureTexts(boardViewsTexts);
  const profile = React.useMemo(() => ageProfile(rows, calendar.legal, today), [rows, calendar, today]);
  const { bands, unknown, median = 0, oldest } = profile;
  const finding =
    (median === 0 ? words.young : words.finding(median)) + (oldest === undefined ? '' : words.oldest(oldest.days));

  const bars = bands.map((band): ChartBar => ({
    key: String(band.from),
    name: words.band(band.from, band.to),
    values: valuesOf(band)
  }));
  const table = (
    <DataTable
      caption={words.chart}
      head={words.age}
      columns={[
        { key: 'late', label: words.late, count: true },
        { key: 'soon', label: words.soon, count: true },
        { key: 'other', label: words.other, count: true },
        { key: 'total', label: total, count: true }
      ]}
      rows={[
        ...bands.map((band, place) => ({
          key: String(band.from),
          head: bars[place]?.name,
          cells: { ...valuesOf(band), total: band.count }
        })),
        ...(unknown > 0 ? [{ key: 'unknown', head: words.unknown, cells: { total: unknown } }] : [])
      ]}
      total={{ key: 'total', head: total, cells: { ...sumOf(bars), total: profile.total } }}
    />
  );
  return (
    <ChartView
      given={props}
      finding={finding}
      table={table}
      chart={{
        label: words.chart,
        parts: [
          { key: 'late', name: words.late, fill: 'red' },
          { key: 'soon', name: words.soon, fill: 'amber' },
          { key: 'other', name: words.other, fill: 'quiet' }
        ],
        bars,
        describe: (bar, part, value) => words.part(bar.name, part.name, value)
      }}
    >
      {oldest !== undefined && (
        <div>
          <button type="button" className={controls.button} onClick={() => onOpen(oldest.row.stage.reference)}>
            {words.openOldest(oldest.row.stage.reference)}
          </button>
        </div>
      )}
    </ChartView>
  );
}

function sumOf(bars: readonly ChartBar[]): ChartBar['values'] {
  const sum = { late: 0, soon: 0, other: 0 };
  for (const { values } of bars) {
    sum.late += values.late ?? 0;
    sum.soon += values.soon ?? 0;
    sum.other += values.other ?? 0;
  }
  return sum;
}

function valuesOf({ counts }: AgeBand): ChartBar['values'] {
  return { late: counts.red, soon: counts.amber, other: counts.green + counts.blue + counts.grey };
}
