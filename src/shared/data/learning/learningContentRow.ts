import type { LearningContent } from '../../domain/learning/LearningContent';
import { readDate, readText, type Wire, withoutAbsent, writeDate, writeText } from '../wire';

const texts = [
  'Title',
  'Themes',
  'Service',
  'OtherServices',
  'Team',
  'Audience',
  'SourceKind',
  'OutcomeClass',
  'Quarter',
  'WhatHappened',
  'WhatWeLearned',
  'WhatChanged',
  'ChangedDate',
  'HowWeKnow'
] as const;

/** What a learning record says, as it comes over the wire. */
export type LearningContentRow = Record<(typeof texts)[number], Wire<string>> & { IncludeInReport: Wire<boolean> };

/** What to `$select`. */
export const learningContentColumns = [...texts, 'IncludeInReport'] as const;

/** Reads what a record says. */
export function toLearningContent(row: LearningContentRow): LearningContent {
  return withoutAbsent<LearningContent>({
    title: readText(row.Title),
    themes: readParts(row.Themes),
    service: readText(row.Service),
    otherServices: readParts(row.OtherServices),
    team: readText(row.Team),
    audience: readText(row.Audience),
    source: readText(row.SourceKind),
    outcome: readText(row.OutcomeClass),
    quarter: readText(row.Quarter),
    whatHappened: readText(row.WhatHappened),
    whatWeLearned: readText(row.WhatWeLearned),
    whatChanged: readText(row.WhatChanged),
    changedOn: readDate(row.ChangedDate),
    howWeKnow: readText(row.HowWeKnow),
    includeInReport: row.IncludeInReport === true
  });
}

/** The columns of what a record says, as they are written. */
export function toLearningContentUpdate(content: LearningContent): LearningContentRow {
  return {
    Title: writeText(content.title.trim()),
    Themes: writeText(content.themes.join('; ')),
    Service: writeText(content.service),
    OtherServices: writeText(content.otherServices.join('; ')),
    Team: writeText(content.team),
    Audience: writeText(content.audience),
    SourceKind: writeText(content.source),
    OutcomeClass: writeText(content.outcome),
    Quarter: writeText(content.quarter),
    WhatHappened: writeText(content.whatHappened.trim()),
    WhatWeLearned: writeText(content.whatWeLearned.trim()),
    WhatChanged: writeText(content.whatChanged.trim()),
    ChangedDate: writeDate(content.changedOn),
    HowWeKnow: writeText(content.howWeKnow.trim()),
    IncludeInReport: content.includeInReport
  };
}

function readParts(value: Wire<string>): readonly string[] {
  return readText(value)
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
