import * as React from 'react';
import prose from '../../components/prose.module.scss';
import { Tag } from '../../components/status/Tag';
import { isGoodPractice, type LearningContent } from '../../../domain/learning/LearningContent';
import { learningTexts } from '../../../loc/learning';
import { useFeatureTexts } from '../../texts';
import styles from './Record.module.scss';

/** What a record says, part by part. */
export function RecordText({
  record,
  heading
}: {
  record: LearningContent;
  heading?: React.RefObject<HTMLHeadingElement>;
}): React.ReactElement {
  const words = useFeatureTexts(learningTexts);
  const good = isGoodPractice(record);
  const parts = [
    [good ? words.record.whatWasPraised : words.record.whatHappened, record.whatHappened],
    [words.record.whatWeLearned, record.whatWeLearned],
    [words.record.whatChanged, record.whatChanged],
    [words.record.howWeKnow, record.howWeKnow]
  ] as const;
  return (
    <div className={styles.text}>
      {good && <Tag tone="good">{words.goodPractice}</Tag>}
      <h2 ref={heading} tabIndex={-1} className={prose.part}>
        {record.title}
      </h2>
      {parts.map(([name, text]) => (
        <section key={name}>
          <h3>{name}</h3>
          <p className={text === '' ? prose.quiet : undefined}>{text === '' ? words.record.notRecorded : text}</p>
        </section>
      ))}
    </div>
  );
}
