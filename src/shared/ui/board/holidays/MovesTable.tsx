import * as React from 'react';
import type { IsoDate } from '../../../domain/dates/IsoDate';
import type { ClockMove } from '../../../domain/holidays/clockMoves';
import { holidayTexts } from '../../../loc/holidays';
import { formatTableDay } from '../../dates/formatDates';
import { useFeatureTexts, useTexts } from '../../texts';
import { DataTable } from '../../components/table/DataTable';
import views from '../views/Views.module.scss';
import { placeInWords } from '../weeks/movementWords';

const columns = ['stage', 'milestone', 'team', 'officer', 'from', 'to', 'left'] as const;

/** Every clock that moves, from when to when, soonest due first. */
export function MovesTable({ moves, today }: { moves: readonly ClockMove[]; today: IsoDate }): React.ReactElement {
  const texts = useTexts();
  const { preview } = useFeatureTexts(holidayTexts);
  const due = (day: IsoDate | undefined): string =>
    day === undefined ? texts.status.paused : formatTableDay(day, today);
  const left = (days: number): string => {
    if (days === 0) return texts.status.dueToday;
    return days < 0 ? texts.status.over(-days) : texts.status.left(days);
  };
  return (
    <DataTable
      caption={preview.table}
      head={preview.columns.reference}
      columns={columns.map((key) => ({ key, label: preview.columns[key] }))}
      rows={moves.map(({ stage, rule, from, to, leftBefore, leftAfter }) => ({
        key: `${stage.id} ${rule.row}`,
        head: <span className={views.unbroken}>{stage.reference}</span>,
        cells: {
          stage: <span className={views.unbroken}>{texts.names.stage[stage.stage]}</span>,
          milestone: rule.milestone,
          team: placeInWords(stage, texts),
          officer: stage.officer?.name ?? texts.board.unassigned,
          from: due(from),
          to: due(to),
          left: leftBefore === leftAfter ? left(leftBefore) : preview.then(left(leftBefore), left(leftAfter))
        }
      }))}
    />
  );
}
