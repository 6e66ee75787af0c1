import * as React from 'react';
import type { StaffReview, StaffReviews } from '../../../domain/casework/allegations/staffReviews';
import type { Hub } from '../../../data/createHub';
import { staffReviewTexts } from '../../../loc/staffReviews';
import { Loading } from '../../board/notices/Loading';
import { FullNotice } from '../../board/notices/Notice';
import controls from '../../controls.module.scss';
import { useAsked } from '../../useAsked';
import { useFeatureTexts } from '../../texts';
import page from '../CasePage.module.scss';
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
  const ask = React.useCallback(async () => ({ reviews: await (await hub.staffReviews()).list() }), [hub]);
  const [{ value, problem }, again] = useAsked(ask);
  const [news, setNews] = React.useState('');
  const heading = React.useRef<HTMLHeadingElement>(null);
  const Heading: 'h1' | 'h2' = `h${level}`;
  if (problem !== undefined) {
    const retry = (
      <button type="button" className={controls.button} onClick={again}>
        {words.retry}
      </button>
    );
    return <FullNotice alert title={words.failed} action={retry} />;
  }
  if (value === undefined) return <Loading />;
  const { reviews } = value;
  if (reviews === undefined) return <FullNotice alert title={words.forbidden} />;
  const { months, complaints, upheldConcerns } = reviews.limits;
  const recorded = (said: string): void => {
    setNews(said);
    again();
    heading.current?.focus();
  };
  const given = { hub, reviews, level, onOpen, onRecorded: recorded };
  return (
    <div className={styles.review} data-staff-reviews="">
      <Heading ref={heading} tabIndex={-1} className={page.title}>
        {words.title}
      </Heading>
      <p role="status" className={page.news}>
        {news}
      </p>
      <p className={page.reading}>{words.intro}</p>
      <p className={page.reading}>{words.limits(months, complaints, upheldConcerns)}</p>
      <p>
        <button type="button" className={controls.button} onClick={() => onOpen('')}>
          {words.back}
        </button>
      </p>
      <Part {...given} title={words.due} none={words.none} list={reviews.due} />
      <Part {...given} title={words.made} none={words.noneMade} list={reviews.made} />
    </div>
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
  const Heading: 'h2' | 'h3' = level === 1 ? 'h2' : 'h3';
  return (
    <section className={page.section} aria-label={title}>
      <Heading>{title}</Heading>
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
    </section>
  );
}
