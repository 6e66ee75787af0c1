import * as React from 'react';
import prose from '../../components/prose.module.scss';
import { statusOrder } from '../../../domain/board/buildBoard';
import { boardTotals, type PlaceTotals, type RowTotals } from '../../../domain/board/views/totals';
import { boardViewsTexts } from '../../../loc/boardViews';
import { useFeatureTexts, useTexts } from '../../texts';
import { Sheet } from '../print/Sheet';
import { plainView } from '../view/BoardView';
import { CasesButton } from './CasesButton';
import { DataTable, type DataRow } from '../../components/table/DataTable';
import type { ViewProps } from './ViewProps';
import styles from './Views.module.scss';

/** The board by service and team, every case counted once. */
export function TotalsView({ rows, view, onChange, level, sheet, printing }: ViewProps): React.ReactElement {
  const texts = useTexts();
  const words = useFeatureTexts(boardViewsTexts);
  const totals = React.useMemo(() => boardTotals(rows), [rows]);
  const Heading: 'h2' | 'h3' = `h${level}`;

  const [most] = [...totals.services].sort((a, b) => b.counts.red - a.counts.red);
  const { red } = totals.counts;
  const name = (place: string, unnamed: string): string => (place === '' ? unnamed : place);
  const where =
    most === undefined || red === 0 || totals.services.length < 2
      ? ''
      : (most.counts.red === red ? words.totals.allInOne : words.totals.most)(
          name(most.name, texts.board.noService),
          most.counts.red
        );
  const finding = words.totals.finding(red, totals.total) + where;

  const cells = ({ counts, unassigned, total }: RowTotals): DataRow['cells'] => ({ ...counts, unassigned, total });
  const narrow = (service: string, team?: string): void =>
    onChange({
      show: 'cases',
      filters: { ...view.filters, service: [service], team: team === undefined ? plainView.filters.team : [team] }
    });
  const line = (place: PlaceTotals, service: string, team?: string): DataRow => {
    const label = name(place.name, team === undefined ? texts.board.noService : texts.board.noTeam);
    return {
      key: `${service}|${team ?? ''}|${team === undefined ? 'service' : 'team'}`,
      head: <CasesButton label={label} onClick={() => narrow(service, team)} />,
      cells: cells(place),
      ...(team === undefined ? { strong: true } : { inner: true })
    };
  };
  const table = (
    <DataTable
      caption={words.totals.caption}
      head={words.totals.place}
      columns={[
        ...statusOrder.map((status) => ({ key: status, label: texts.statusNames[status], count: true })),
        { key: 'total', label: words.total, count: true },
        { key: 'unassigned', label: words.totals.unassigned, count: true }
      ]}
      rows={[
        ...totals.services.flatMap((service) => [
          line(service, service.name),
          ...service.teams.map((team) => line(team, service.name, team.name))
        ])
      ]}
      total={{ key: 'total', head: words.total, cells: cells(totals) }}
    />
  );
  return (
    <div className={styles.view}>
      <Heading className={prose.answer}>{finding}</Heading>
      {table}
      {printing && (
        <Sheet {...sheet} sentence={finding}>
          {table}
        </Sheet>
      )}
    </div>
  );
}
