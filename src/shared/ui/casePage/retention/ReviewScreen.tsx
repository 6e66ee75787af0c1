import * as React from 'react';
import type { Hub } from '../../../data/createHub';
import type { RetentionReview } from '../../../domain/retention/RetentionRepository';
import { retentionTexts } from '../../../loc/retention';
import controls from '../../components/controls.module.scss';
import { useFeatureTexts } from '../../texts';
import { ListScreen } from '../ListScreen';
import styles from './Review.module.scss';
import { ReviewEntry } from './ReviewEntry';

/** Props of {@link ReviewScreen}. */
export interface ReviewScreenProps {
  hub: Pick<Hub, 'retention'>;
  level: 1 | 2;
  /** Opens a case; asks which one when the reference is empty. */
  onOpen(reference: string): void;
}

/** Entries shown at first, and with each asking for more. */
const step = 50;

/** Closed cases over their time: what would go with each, and what two people say of it. */
export function ReviewScreen({ hub, level, onOpen }: ReviewScreenProps): React.ReactElement {
  const words = useFeatureTexts(retentionTexts);
  const ask = React.useCallback(async (): Promise<RetentionReview | undefined> => {
    const repository = await hub.retention();
    return (await repository.mayReview()) ? repository.review() : undefined;
  }, [hub]);
  return (
    <ListScreen
      name="review"
      ask={ask}
      words={words}
      intro={() => [words.intro, words.how]}
      level={level}
      onBack={() => onOpen('')}
    >
      {(review, recorded) => <Entries hub={hub} review={review} level={level} onOpen={onOpen} onRecorded={recorded} />}
    </ListScreen>
  );
}

export default ReviewScreen;

interface EntriesProps extends ReviewScreenProps {
  review: RetentionReview;
  onRecorded(said: string): void;
}

function Entries({ hub, review, level, onOpen, onRecorded }: EntriesProps): React.ReactElement {
  const words = useFeatureTexts(retentionTexts);
  const [most, setMost] = React.useState(step);
  const { items } = review;
  if (items.length === 0) return <p>{words.none}</p>;
  return (
    <>
      <p>{words.count(Math.min(most, items.length), items.length)}</p>
      <ul className={styles.entries}>
        {items.slice(0, most).map((item) => (
          <li key={item.reference}>
            <ReviewEntry
              hub={hub}
              item={item}
              review={review}
              level={level === 1 ? 2 : 3}
              onOpen={onOpen}
              onRecorded={onRecorded}
            />
          </li>
        ))}
      </ul>
      {items.length > most && (
        <p>
          <button type="button" className={controls.button} onClick={() => setMost(most + step)}>
            {words.more}
          </button>
        </p>
      )}
    </>
  );
}
