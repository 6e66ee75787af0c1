import * as React from 'react';
import type { StaffReview, StaffReviews } from '../../../domain/casework/allegations/staffReviews';
import type { Hub } from '../../../data/createHub';
import { staffReviewTexts } from '../../../loc/staffReviews';
import { useFeatureTexts } from '../../texts';
import { Section } from '../../components/section/Section';
import { ListScreen } from '../ListScreen';
import styles from '../retention/Review.module.scss';
import { OneStaffReview } from './OneStaffReview';

/** Props of {@link StaffReviewScreen}. */
export interface StaffReviewScreenProps {
  hub: Pick<Hub, 'staffReviews'>;
  level: 1 | 2;
  /** Opens a case; asks which one when the reference is empty. */
  onOpen(reference: string): void;
}

/** Reviews due of members of staff, for those who are told of them, and what each led to. @see domain.md 11.3 */
export function StaffReviewScreen({ hub, level, onOpen }: StaffReviewScreenProps): React.ReactElement {
  const words = useFeatureTexts(staffReviewTexts);
  const ask = React.useCallback(async () => (await hub.staffReviews()).list(), [hub]);
  return (
    <ListScreen
      name="staff-reviews"
      ask={ask}
      words={words}
      intro={({ limits }) => [words.intro, words.limits(limits.months, limits.complaints, limits.upheldConcerns)]}
      level={level}
      onBack={() => onOpen('')}
    >
      {(reviews, recorded) => {
        const given = { hub, reviews, level, onOpen, onRecorded: recorded };
        return (
          <>
            <Part {...given} title={words.due} none={words.none} list={reviews.due} />
            <Part {...given} title={words.made} none={words.noneMade} list={reviews.made} />
          </>
        );
      }}
    </ListScreen>
  );
}

export default StaffReviewScreen;

interface PartProps extends StaffReviewScreenProps {
  title: string;
  none: string;
  list: readonly StaffReview[];
  reviews: StaffReviews;
  onRecorded(said: string): void;
}

function Part({ title, none, list, level, ...given }: PartProps): React.ReactElement {
  return (
    <Section title={title} level={level === 1 ? 2 : 3}>
      {list.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ul className={styles.entries}>
          {list.map((review) => (
            <li key={review.trigger.staff} data-staff-review={review.trigger.staff}>
              <OneStaffReview review={review} {...given} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
