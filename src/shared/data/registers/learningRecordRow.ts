import { type LearningRecord, learningStatuses } from '../../domain/registers/LearningRecord';
import { withoutAbsent } from '../../domain/withoutAbsent';
import { readDate, readOneOf, readText, type Wire, writeDate, writeText } from '../wire';

const texts = [
  'LearningKey',
  'Title',
  'Themes',
  'Service',
  'Audience',
  'SourceKind',
  'WhatHappened',
  'WhatWeLearned',
  'WhatChanged',
  'Status',
  'PublishedDate',
  'ReviewDate'
] as const;

/** A row of LearningRecords as it comes over the wire. */
export type LearningRecordRow = Record<(typeof texts)[number], Wire<string>> & {
  Id: number;
  IncludeInReport: Wire<boolean>;
};

/** A row as it is written; `null` clears a column. */
export type LearningRecordUpdate = Readonly<Record<string, Wire<string | number | boolean> | readonly string[]>>;

/** What to `$select`. */
export const learningRecordColumns: readonly (keyof LearningRecordRow)[] = ['Id', ...texts, 'IncludeInReport'];

/** Reads a row. */
export function toLearningRecord(row: LearningRecordRow): LearningRecord {
  return withoutAbsent<LearningRecord>({
    key: readText(row.LearningKey),
    title: readText(row.Title),
    themes: readText(row.Themes)
      .split(';')
      .map((theme) => theme.trim())
      .filter((theme) => theme !== ''),
    service: readText(row.Service),
    audience: readText(row.Audience),
    source: readText(row.SourceKind),
    whatHappened: readText(row.WhatHappened),
    whatWeLearned: readText(row.WhatWeLearned),
    whatChanged: readText(row.WhatChanged),
    status: readOneOf(learningStatuses, row.Status) ?? 'Draft',
    publishedOn: readDate(row.PublishedDate),
    reviewOn: readDate(row.ReviewDate),
    includeInReport: row.IncludeInReport === true
  });
}

/** The whole row of a learning record, new or changed. */
export function toLearningRecordUpdate(record: LearningRecord): LearningRecordUpdate {
  return {
    LearningKey: record.key,
    Title: writeText(record.title),
    Themes: writeText(record.themes.join('; ')),
    Service: writeText(record.service),
    Audience: writeText(record.audience),
    SourceKind: writeText(record.source),
    WhatHappened: writeText(record.whatHappened),
    WhatWeLearned: writeText(record.whatWeLearned),
    WhatChanged: writeText(record.whatChanged),
    Status: record.status,
    PublishedDate: writeDate(record.publishedOn),
    ReviewDate: writeDate(record.reviewOn),
    IncludeInReport: record.includeInReport
  };
}
