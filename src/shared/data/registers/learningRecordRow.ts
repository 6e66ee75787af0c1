import { type LearningRecord, learningStatuses } from '../../domain/registers/LearningRecord';
import { withoutAbsent } from '../../domain/withoutAbsent';
import {
  learningContentColumns,
  type LearningContentRow,
  toLearningContent,
  toLearningContentUpdate
} from '../learning/learningContentRow';
import { readDate, readOneOf, readText, type Wire, writeDate } from '../wire';

/** A row of LearningRecords as it comes over the wire. */
export type LearningRecordRow = LearningContentRow &
  Record<'LearningKey' | 'Status' | 'PublishedDate' | 'ReviewDate', Wire<string>> & { Id: number };

/** A row as it is written; `null` clears a column. */
export type LearningRecordUpdate = Readonly<Record<string, Wire<string | number | boolean>>>;

/** What to `$select`. */
export const learningRecordColumns: readonly (keyof LearningRecordRow)[] = [
  'Id',
  'LearningKey',
  ...learningContentColumns,
  'Status',
  'PublishedDate',
  'ReviewDate'
];

/** Reads a row; a status that is not known is taken for one that shows nothing. */
export function toLearningRecord(row: LearningRecordRow): LearningRecord {
  return withoutAbsent<LearningRecord>({
    key: readText(row.LearningKey),
    ...toLearningContent(row),
    status: readOneOf(learningStatuses, row.Status) ?? 'Withdrawn',
    publishedOn: readDate(row.PublishedDate),
    reviewOn: readDate(row.ReviewDate)
  });
}

/** The whole row of a learning record, new or changed. */
export function toLearningRecordUpdate(record: LearningRecord): LearningRecordUpdate {
  return {
    LearningKey: record.key,
    ...toLearningContentUpdate(record),
    Status: record.status,
    PublishedDate: writeDate(record.publishedOn),
    ReviewDate: writeDate(record.reviewOn)
  };
}
