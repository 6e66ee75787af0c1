import * as React from 'react';
import type { Texts } from '../../loc/Texts';
import { rowStatusLabel } from '../board/table/cellText';
import { Badges } from '../board/table/Badges';
import { formatFullDay, formatTableDay } from '../dates/formatDates';
import { HubRoot } from '../HubRoot';
import { StatusChip } from '../components/status/StatusChip';
import { useTexts } from '../texts';
import type { HubTheme } from '../theme/HubTheme';
import type { RatedStage } from './StageRatings';
import styles from './RagCell.module.scss';

/** Props of {@link RagCell}. */
export interface RagCellProps {
  theme: HubTheme;
  texts?: Texts;
  /** Gives the rating; always the same function. */
  rate(): Promise<RatedStage | undefined>;
  /** What the list itself says, shown until the rating is there and where none is to be had. */
  plain: string;
}

/** The due day of a stage in a list of SharePoint, with the stage's status as on the board. */
export function RagCell({ theme, texts, ...given }: RagCellProps): React.ReactElement {
  return (
    <HubRoot theme={theme} texts={texts}>
      <RatedDay {...given} />
    </HubRoot>
  );
}

function RatedDay({ rate, plain }: Pick<RagCellProps, 'rate' | 'plain'>): React.ReactElement {
  const texts = useTexts();
  const [rated, setRated] = React.useState<RatedStage | undefined>(undefined);
  React.useEffect(() => {
    let gone = false;
    rate().then(
      (found) => !gone && setRated(found),
      // The list's own day stands there.
      () => !gone && setRated(undefined)
    );
    return () => {
      gone = true;
    };
  }, [rate]);
  if (rated === undefined) return <span className={styles.cell}>{plain}</span>;
  const { row, today } = rated;
  const due = row.headline?.clock.due;
  return (
    <span className={styles.cell} data-rag={row.rating.status}>
      <StatusChip status={row.rating.status} label={rowStatusLabel(row, texts)} />
      <Badges row={row} />
      {due !== undefined && <span title={formatFullDay(due)}>{formatTableDay(due, today)}</span>}
    </span>
  );
}
