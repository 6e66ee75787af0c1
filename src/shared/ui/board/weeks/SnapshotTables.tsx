import * as React from 'react';
import controls from '../../components/controls.module.scss';
import type { IsoDate } from '../../../domain/dates/IsoDate';
import type { SnapshotRow } from '../../../domain/snapshots/BoardSnapshot';
import { snapshotKeyOf } from '../../../domain/snapshots/BoardSnapshot';
import type { StageMovement } from '../../../domain/snapshots/compareSnapshots';
import { pastWeeksTexts } from '../../../loc/pastWeeks';
import { formatTableDay } from '../../dates/formatDates';
import { StatusChip } from '../../components/status/StatusChip';
import { statusLabel } from '../../components/status/statusLabel';
import { useFeatureTexts, useTexts } from '../../texts';
import { DataTable, type DataRow } from '../../components/table/DataTable';
import views from '../views/Views.module.scss';
import { type NameOf, partsInWords, placeInWords } from './movementWords';

/** What the tables of frozen rows share. */
export interface SnapshotTableProps {
  caption: string;
  today: IsoDate;
  nameOf: NameOf;
  onOpen(reference: string): void;
}

function Chip({ row }: { row: SnapshotRow | undefined }): React.ReactElement {
  const texts = useTexts();
  return row === undefined ? <></> : <StatusChip status={row.status} label={statusLabel(row, texts)} />;
}

function Reference({ row, onOpen }: { row: SnapshotRow; onOpen(reference: string): void }): React.ReactElement {
  return (
    <button
      type="button"
      className={`${controls.link} ${views.unbroken}`}
      data-case={row.reference}
      onClick={() => onOpen(row.reference)}
    >
      {row.reference}
    </button>
  );
}

/** Props of {@link MovementTable}. */
export interface MovementTableProps extends SnapshotTableProps {
  stages: readonly StageMovement[];
  /** The days of the two weeks, as the heads of their columns. */
  days: Readonly<Record<'before' | 'after', string>>;
}

/** Stages of one movement, as they stood in the one week and in the other; a week in which none stood has no column. */
export function MovementTable(props: MovementTableProps): React.ReactElement {
  const { stages, days, caption, today, nameOf, onOpen } = props;
  const texts = useTexts();
  const words = useFeatureTexts(pastWeeksTexts);
  const rows = stages.flatMap((movement): DataRow[] => {
    const row = movement.after ?? movement.before;
    return row === undefined
      ? []
      : [
          {
            key: snapshotKeyOf(row),
            head: <Reference row={row} onOpen={onOpen} />,
            cells: {
              stage: <span className={views.unbroken}>{texts.names.stage[row.stage]}</span>,
              team: placeInWords(row, texts),
              officer: nameOf(row.officerId),
              before: movement.before && <Chip row={movement.before} />,
              after: movement.after && <Chip row={movement.after} />,
              parts: partsInWords(movement, today, nameOf, texts, words)
            }
          }
        ];
  });
  return (
    <DataTable
      caption={caption}
      head={words.columns.reference}
      columns={[
        ...(['stage', 'team', 'officer'] as const).map((key) => ({ key, label: words.columns[key] })),
        ...(['before', 'after'] as const)
          .filter((week) => stages.some((stage) => stage[week] !== undefined))
          .map((week) => ({ key: week, label: days[week] })),
        ...(stages.some(({ parts }) => parts.length > 0) ? [{ key: 'parts', label: words.columns.parts }] : [])
      ]}
      rows={rows}
    />
  );
}

/** A frozen board, most urgent first. */
export function FrozenBoardTable(props: SnapshotTableProps & { rows: readonly SnapshotRow[] }): React.ReactElement {
  const { rows, caption, today, nameOf, onOpen } = props;
  const texts = useTexts();
  const words = useFeatureTexts(pastWeeksTexts);
  return (
    <DataTable
      caption={caption}
      head={words.columns.reference}
      columns={(['stage', 'milestone', 'team', 'officer', 'due', 'days'] as const).map((key) => ({
        key,
        label: words.columns[key]
      }))}
      rows={rows.map((row) => ({
        key: snapshotKeyOf(row),
        head: <Reference row={row} onOpen={onOpen} />,
        cells: {
          stage: texts.names.stage[row.stage],
          milestone: row.milestone,
          team: placeInWords(row, texts),
          officer: nameOf(row.officerId),
          due: row.due === undefined ? '' : formatTableDay(row.due, today),
          days: <Chip row={row} />
        }
      }))}
    />
  );
}
