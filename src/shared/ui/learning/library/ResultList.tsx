import * as React from 'react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { standingUses, usefulVotes } from '../../../domain/learning/standingUses';
import type { LearningUse } from '../../../domain/learning/LearningUse';
import type { LearningRecord } from '../../../domain/registers/LearningRecord';
import { learningTexts } from '../../../loc/learning';
import { useFeatureTexts } from '../../texts';
import { type LearningView } from '../view/LearningView';
import { ResultCard } from './ResultCard';
import styles from './Library.module.scss';

/** About as high as a card is, until it is measured. */
const cardHeight = 150;

/** Props of {@link ResultList}. */
export interface ResultListProps {
  records: readonly LearningRecord[];
  uses: readonly LearningUse[];
  terms: ReadonlySet<string>;
  view: LearningView;
  onView(view: LearningView): void;
}

/** Records found; only those in view are on the page, whatever their number. */
export function ResultList({ records, uses, terms, view, onView }: ResultListProps): React.ReactElement {
  const words = useFeatureTexts(learningTexts);
  const scroller = React.useRef<HTMLDivElement>(null);
  const votes = React.useMemo(() => usefulVotes(standingUses(uses)), [uses]);
  const getItemKey = React.useCallback((place: number) => records[place]?.key ?? place, [records]);
  const virtualizer = useVirtualizer({
    count: records.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => cardHeight,
    getItemKey,
    overscan: 4,
    initialRect: { width: 800, height: 600 }
  });
  // What was found now is read from its start.
  React.useLayoutEffect(() => {
    scroller.current?.scrollTo({ top: 0 });
  }, [terms, view.search.choice]);
  return (
    <div className={styles.scroller} ref={scroller} tabIndex={0} role="region" aria-label={words.search.results}>
      <ul className={styles.list} style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const record = records[index];
          return record === undefined ? null : (
            <li
              key={record.key}
              ref={virtualizer.measureElement}
              data-index={index}
              className={styles.item}
              style={{ transform: `translateY(${start}px)` }}
              aria-setsize={records.length}
              aria-posinset={index + 1}
            >
              <ResultCard
                record={record}
                terms={terms}
                useful={votes.get(record.key) ?? 0}
                view={view}
                onView={onView}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
