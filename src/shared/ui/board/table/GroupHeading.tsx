import * as React from 'react';
import type { RagStatus } from '../../../domain/rag/RagRating';
import { useTexts } from '../../texts';
import { columnKeys } from './columns';
import type { TableGroup } from './tableItems';
import styles from './BoardTable.module.scss';

const statuses: readonly RagStatus[] = ['red', 'amber', 'green', 'blue', 'grey'];

/** Props of {@link GroupHeading}. */
export interface GroupHeadingProps {
  group: TableGroup;
  cards: boolean;
  ariaRow: number;
  /** Pixels from the top of the list; a stuck heading stays at the top of the view instead. */
  top: number;
  stuck: boolean;
}

/** The name of a group with its own counts, in words. */
export function GroupHeading({ group, cards, ariaRow, top, stuck }: GroupHeadingProps): React.ReactElement {
  const texts = useTexts();
  const counts = statuses
    .filter((status) => (group.counts?.[status] ?? 0) > 0)
    .map((status) => `${group.counts?.[status] ?? 0} ${texts.statusNames[status].toLowerCase()}`)
    .join(', ');
  const content = (
    <>
      <strong>{group.label}</strong> <span className={styles.headingCounts}>{counts}</span>
    </>
  );
  const place = {
    className: `${styles.heading} ${stuck ? styles.stuck : ''}`,
    style: stuck ? undefined : { transform: `translateY(${top}px)` }
  };
  return cards ? (
    <div role="listitem" {...place}>
      {content}
    </div>
  ) : (
    <div role="row" aria-rowindex={ariaRow} {...place}>
      <div role="gridcell" aria-colindex={1} aria-colspan={columnKeys.length}>
        {content}
      </div>
    </div>
  );
}
