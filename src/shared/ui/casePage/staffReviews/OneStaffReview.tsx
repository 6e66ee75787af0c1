import * as React from 'react';
import type { ActValues } from '../../../domain/casework/acts/ActField';
import {
  isDue,
  reviewFaults,
  reviewFields,
  type StaffReview,
  type StaffReviews
} from '../../../domain/casework/allegations/staffReviews';
import type { Hub } from '../../../data/createHub';
import { allegationTexts } from '../../../loc/allegations';
import { staffReviewTexts } from '../../../loc/staffReviews';
import controls from '../../components/controls.module.scss';
import { formatDay } from '../../dates/formatDates';
import { useFeatureTexts } from '../../texts';
import { useOpener } from '../../useOpener';
import page from '../CasePage.module.scss';
import { FieldsForm } from '../entry/FieldsForm';
import { useEntry } from '../entry/useEntry';

/** Props of {@link OneStaffReview}. */
export interface OneStaffReviewProps {
  hub: Pick<Hub, 'staffReviews'>;
  review: StaffReview;
  reviews: StaffReviews;
  onOpen(reference: string): void;
  onRecorded(said: string): void;
}

/** One member of staff: why a review is due, what it comes from, and what it led to for those who may record it. */
export function OneStaffReview({ hub, review, reviews, onOpen, onRecorded }: OneStaffReviewProps): React.ReactElement {
  const words = useFeatureTexts(staffReviewTexts);
  const reasons = useFeatureTexts(allegationTexts).reasons;
  const [isOpen, setOpen] = React.useState(false);
  const opener = useOpener(isOpen);
  const { trigger, allegations, person } = review;
  const name = person.name || words.somebody;
  return (
    <>
      <p>
        <strong>{name}</strong>
      </p>
      <p>{trigger.reasons.map((reason) => reasons[reason](trigger)).join(' ')}</p>
      <ul className={page.list}>
        {allegations.map(({ id, reference, concern, nature, namedOn, childMayBeHarmed }) => (
          <li key={id}>
            <button type="button" className={controls.link} onClick={() => onOpen(reference)}>
              {reference}
            </button>
            {words.allegation(concern, nature, formatDay(namedOn, reviews.today))}
            {childMayBeHarmed && `. ${words.harm}`}
          </li>
        ))}
      </ul>
      {reviews.mayRecord && isDue(review) && !isOpen && (
        <div>
          <button ref={opener} type="button" className={controls.button} onClick={() => setOpen(true)}>
            {words.record(name)}
          </button>
        </div>
      )}
      {isOpen && (
        <ReviewForm
          hub={hub}
          review={review}
          name={name}
          today={reviews.today}
          onDone={() => onRecorded(words.recorded(name))}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}

function ReviewForm(props: {
  hub: Pick<Hub, 'staffReviews'>;
  review: StaffReview;
  name: string;
  today: string;
  onDone(): void;
  onClose(): void;
}): React.ReactElement {
  const { hub, review, name, today, onDone, onClose } = props;
  const words = useFeatureTexts(staffReviewTexts);
  const [values, setValues] = React.useState<ActValues>({ on: today, referral: 'None' });
  const entry = useEntry(
    reviewFaults(values, review, today),
    async () => (await hub.staffReviews()).record(review, values),
    onDone
  );
  const idOf = (field: string): string => `review-${review.trigger.staff}-${field}`;
  return (
    <FieldsForm
      title={words.record(name)}
      entry={entry}
      fields={reviewFields}
      words={words}
      values={values}
      today={today}
      idOf={idOf}
      onChange={setValues}
      onClose={onClose}
    />
  );
}
