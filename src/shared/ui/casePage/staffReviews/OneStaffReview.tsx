import * as React from 'react';
import type { ActField, ActValues } from '../../../domain/casework/acts/ActField';
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
import controls from '../../controls.module.scss';
import { formatDay } from '../../dates/formatDates';
import { useFeatureTexts } from '../../texts';
import acts from '../acts/Acts.module.scss';
import { failureText } from '../acts/failureText';
import { FaultSummary } from '../acts/FaultSummary';
import { ActFieldInput } from '../acts/fields/ActFieldInput';
import page from '../CasePage.module.scss';
import { useSending } from '../useSending';

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
  const { trigger, allegations, person } = review;
  const name = person.name || words.somebody;
  return (
    <>
      <p>
        <strong>{name}</strong>
      </p>
      <p>{trigger.reasons.map((reason) => reasons[reason](trigger.complaints, trigger.upheldConcerns)).join(' ')}</p>
      <ul className={page.list}>
        {allegations.map(({ id, reference, concern, nature, namedOn, childMayBeHarmed }) => (
          <li key={id}>
            <button type="button" className={controls.quiet} onClick={() => onOpen(reference)}>
              {reference}
            </button>
            {words.allegation(concern, nature, formatDay(namedOn, reviews.today))}
            {childMayBeHarmed && `. ${words.harm}`}
          </li>
        ))}
      </ul>
      {reviews.mayRecord && isDue(review) && !isOpen && (
        <div>
          <button type="button" className={controls.button} onClick={() => setOpen(true)}>
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
  const [tries, setTries] = React.useState(0);
  const { isSending, problem, send } = useSending(onDone);
  const form = React.useRef<HTMLFormElement>(null);
  React.useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const faults = reviewFaults(values, review, today);
  const shown = tries > 0 ? faults : [];
  const fields: Readonly<Record<string, ActField>> = reviewFields;
  const idOf = (field: string): string => `review-${review.trigger.staff}-${field}`;
  return (
    <form
      ref={form}
      className={acts.form}
      noValidate
      aria-label={words.record(name)}
      onSubmit={(event) => {
        event.preventDefault();
        setTries(tries + 1);
        if (faults.length === 0) send(async () => (await hub.staffReviews()).record(review, values));
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !isSending) onClose();
      }}
    >
      <FaultSummary faults={shown} tries={tries} idOf={idOf} labelOf={(field) => fields[field]?.label} />
      {Object.entries(fields).map(([field, definition]) => (
        <ActFieldInput
          key={field}
          id={idOf(field)}
          field={definition}
          value={values[field]}
          category=""
          fault={shown.find((fault) => fault.field === field)?.text}
          teams={[]}
          today={today}
          onChange={(value) => setValues({ ...values, [field]: value })}
        />
      ))}
      {problem !== undefined && (
        <div role="alert" className={acts.told}>
          <p>{failureText(problem, words.failures)}</p>
        </div>
      )}
      <div className={acts.buttons}>
        <button type="submit" className={controls.primary} aria-disabled={isSending}>
          {isSending ? words.sending : words.submit}
        </button>
        <button type="button" className={controls.button} onClick={onClose}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
