import * as React from 'react';
import { type Fact, FactList } from '../../components/facts/FactList';
import type { LearningRecord } from '../../../domain/registers/LearningRecord';
import { learningTexts } from '../../../loc/learning';
import { formatFullDay } from '../../dates/formatDates';
import { useFeatureTexts } from '../../texts';
import styles from './Record.module.scss';

/** What is known of a record beside its text. */
export function RecordFacts({ record }: { record: LearningRecord }): React.ReactElement {
  const words = useFeatureTexts(learningTexts);
  const day = (date: string | undefined): string => (date === undefined ? '' : formatFullDay(date));
  const facts: readonly Fact[] = [
    [words.record.themes, record.themes.join(', ')],
    [words.record.service, record.service],
    [words.record.otherServices, record.otherServices.join(', ')],
    [words.record.team, record.team],
    [words.record.audience, record.audience],
    [words.record.source, record.source],
    [words.record.outcome, record.outcome],
    [words.record.quarter, record.quarter],
    [words.record.changed, day(record.changedOn)],
    [words.record.published, day(record.publishedOn)],
    [words.record.review, day(record.reviewOn)]
  ];
  return (
    <aside className={styles.facts} aria-label={words.record.facts}>
      <FactList facts={facts} />
    </aside>
  );
}
