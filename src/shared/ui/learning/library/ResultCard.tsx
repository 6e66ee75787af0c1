import * as React from 'react';
import prose from '../../components/prose.module.scss';
import { Tag } from '../../components/status/Tag';
import { isGoodPractice } from '../../../domain/learning/LearningContent';
import type { LearningRecord } from '../../../domain/registers/LearningRecord';
import { learningTexts } from '../../../loc/learning';
import { useFeatureTexts } from '../../texts';
import type { LearningView } from '../view/LearningView';
import { ViewLink } from '../view/ViewLink';
import { Marked } from './Marked';
import styles from './Library.module.scss';

/** Props of {@link ResultCard}. */
export interface ResultCardProps {
  record: LearningRecord;
  terms: ReadonlySet<string>;
  useful: number;
  view: LearningView;
  onView(view: LearningView): void;
}

/** A record in the list: what it is about, and the way to it. */
export const ResultCard = React.memo(function ResultCard(props: ResultCardProps): React.ReactElement {
  const { record, terms, useful, view, onView } = props;
  const words = useFeatureTexts(learningTexts);
  const facts = [record.themes.join(', '), record.service, record.quarter, record.outcome].filter((fact) => fact !== '');
  return (
    <article className={styles.card}>
      <h3 className={styles.title}>
        <ViewLink to={{ ...view, show: 'record', key: record.key }} onView={onView}>
          <Marked text={record.title} terms={terms} />
        </ViewLink>
      </h3>
      <p className={styles.badges}>
        {isGoodPractice(record) ? <Tag tone="good">{words.goodPractice}</Tag> : record.source}
        {record.status !== 'Published' && <Tag>{words.status[record.status]}</Tag>}
        {useful > 0 && <span>{words.record.useful(useful)}</span>}
      </p>
      <p className={styles.text}>
        <Marked text={record.whatWeLearned} terms={terms} />
      </p>
      <p className={prose.hint}>{facts.join(' · ')}</p>
    </article>
  );
});
