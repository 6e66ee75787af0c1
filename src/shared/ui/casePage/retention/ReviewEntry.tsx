import * as React from 'react';
import { FactList } from '../../components/facts/FactList';
import type { Hub } from '../../../data/createHub';
import type { IsoDate } from '../../../domain/dates/IsoDate';
import { batchOf } from '../../../domain/retention/batches';
import type { RetentionReview } from '../../../domain/retention/RetentionRepository';
import type { ReviewItem } from '../../../domain/retention/reviewItems';
import { type RetentionTexts, retentionTexts } from '../../../loc/retention';
import controls from '../../components/controls.module.scss';
import { formatDay } from '../../dates/formatDates';
import { useFeatureTexts } from '../../texts';
import section from '../../components/section/Section.module.scss';
import prose from '../../components/prose.module.scss';
import { DryRun } from './DryRun';
import styles from './Review.module.scss';

/** Props of {@link ReviewEntry}. */
export interface ReviewEntryProps {
  hub: Pick<Hub, 'retention'>;
  item: ReviewItem;
  review: RetentionReview;
  /** Of the entry's heading. */
  level: 2 | 3;
  onOpen(reference: string): void;
  /** Something was recorded. @param said what, in words */
  onRecorded(said: string): void;
}

/** A case over its time: its rule, its day, where it stands, and on asking what would go with it. */
export function ReviewEntry(props: ReviewEntryProps): React.ReactElement {
  const { item, review, level, onOpen } = props;
  const { reference, retention, closedOn } = item;
  const words = useFeatureTexts(retentionTexts);
  const [open, setOpen] = React.useState(false);
  const batch = batchOf(reference);
  const day = (on: IsoDate): string => formatDay(on, review.today);
  const Heading: 'h2' | 'h3' = `h${level}`;
  const facts: [string, string][] = [
    [words.facts.rule, words.rule(retention.rule.name, retention.rule.months / 12, retention.rule.status === 'law')],
    [batch ? words.facts.upTo : words.facts.closed, closedOn === undefined ? '' : day(closedOn)],
    [words.facts.until, retention.keepUntil === undefined ? '' : day(retention.keepUntil)],
    [words.facts.standing, standing(item, words, day)]
  ];
  return (
    <section className={section.section} aria-label={reference} data-record={reference}>
      <Heading className={prose.part}>
        {batch === undefined ? (
          <span className={styles.reference}>
            <button type="button" className={controls.quiet} onClick={() => onOpen(reference)}>
              {reference}
            </button>
          </span>
        ) : (
          words.batch(words.lists[batch.kind.list] ?? batch.kind.list, day(batch.until))
        )}
      </Heading>
      <FactList facts={facts} />
      <details className={styles.fold} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{words.show(reference)}</summary>
        {open && <DryRun {...props} />}
      </details>
    </section>
  );
}

function standing(item: ReviewItem, words: RetentionTexts, day: (on: IsoDate) => string): string {
  const { retention, proposed, agreed, begun } = item;
  if (retention.state === 'held') return words.standing.held;
  if (begun) return words.standing.begun;
  if (proposed === undefined) return words.standing.due;
  return agreed === undefined
    ? words.standing.proposed(proposed.by.name, day(proposed.on))
    : words.standing.agreed(proposed.by.name, agreed.by.name, day(agreed.on));
}
