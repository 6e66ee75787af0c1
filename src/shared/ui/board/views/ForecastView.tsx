import * as React from 'react';
import prose from '../../components/prose.module.scss';
import { type ForecastBand, forecastBands, forecastOf, pressing } from '../../../domain/board/views/forecast';
import { boardViewsTexts } from '../../../loc/boardViews';
import type { ChartPart } from '../../charts/chartTypes';
import { useFeatureTexts, useTexts } from '../../texts';
import { dimensionLabel } from '../filters/filterOptions';
import { CasesButton } from './CasesButton';
import { ChartView } from './ChartView';
import { CountBy } from './CountBy';
import { DataTable } from '../../components/table/DataTable';
import type { ViewProps } from './ViewProps';

/** Bars that fit a screen. */
const mostBars = 20;

const fills: readonly [ForecastBand, ChartPart['fill']][] = [
  ['overdue', 'red'],
  ['soon', 'amber'],
  ['next', 'quiet']
];

/** What breaches in the next 5 and 10 working days if nothing moves, by team or by officer. */
export function ForecastView(props: ViewProps): React.ReactElement {
  const { rows, view, onChange } = props;
  const texts = useTexts();
  const words = useFeatureTexts(boardViewsTexts);
  const { bands, byWhat } = words.forecast;
  const { by } = view;
  const forecast = React.useMemo(() => forecastOf(rows, by), [rows, by]);
  const { overdue, soon, next } = forecast.counts;
  const finding = words.forecast.finding(soon, next, overdue);

  const groups = forecast.groups.map((group) => ({
    ...group,
    name: dimensionLabel(by, group.key, group.label, texts)
  }));
  const calling = groups.filter(({ counts }) => pressing(counts) > 0);
  const table = (
    <DataTable
      caption={words.forecast.chart(byWhat[by].toLowerCase())}
      head={byWhat[by]}
      columns={[
        ...forecastBands.map((band) => ({ key: band, label: bands[band], count: true })),
        { key: 'total', label: words.total, count: true }
      ]}
      rows={[
        ...groups.map(({ key, name, counts, total }) => ({
          key: `group ${key}`,
          head: (
            <CasesButton
              label={name}
              onClick={() => onChange({ show: 'cases', filters: { ...view.filters, [by]: [key] } })}
            />
          ),
          cells: { ...counts, total }
        }))
      ]}
      total={{ key: 'total', head: words.total, cells: { ...forecast.counts, total: forecast.total } }}
    />
  );
  const more = calling.length - mostBars;
  return (
    <ChartView
      given={props}
      finding={finding}
      table={table}
      chart={{
        label: words.forecast.chart(byWhat[by].toLowerCase()),
        parts: fills.map(([band, fill]) => ({ key: band, name: bands[band], fill })),
        bars: calling.slice(0, mostBars).map(({ key, name, counts }) => ({ key, name, values: counts })),
        describe: (bar, part, value) => words.forecast.part(bar.name, part.name, value)
      }}
      beside={<CountBy by={by} onChange={onChange} />}
    >
      {!view.asTable && more > 0 && <p className={prose.hint}>{words.forecast.more(more)}</p>}
      <p className={prose.hint}>{words.forecast.uncountedHint}</p>
    </ChartView>
  );
}
