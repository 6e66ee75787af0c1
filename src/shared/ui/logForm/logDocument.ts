import type { OpenedLog } from '../../domain/logReports/InvestigationLog';
import type { LogTexts } from '../../loc/investigationLog';
import type { ReportDocument } from '../../reportFiles/ReportDocument';
import { formatFullDay } from '../dates/formatDates';
import { logLines } from './logLines';

/** A report laid out for a document: a heading for each part, and a table of questions and answers under it. */
export function logDocument({ log, dueOn, officer }: OpenedLog, words: LogTexts, stage: string): ReportDocument {
  const { progress } = log;
  const day = (on: string | undefined): string => (on === undefined ? words.facts.notSubmitted : formatFullDay(on));
  return {
    title: words.of(log.reference, stage),
    subtitle: log.service,
    facts: [
      [words.facts.team, log.team],
      [words.facts.officer, officer?.name ?? ''],
      [words.facts.status, progress.status],
      [words.facts.due, day(dueOn)],
      [words.facts.submitted, day(progress.submittedOn)],
      [words.facts.accepted, day(progress.acceptedOn)]
    ],
    sections: logLines(log.content, words).map(({ id, title, lines }) => ({
      heading: title,
      paragraphs: [],
      tables: [
        {
          id,
          sheet: title,
          caption: title,
          columns: [words.view.question, words.view.answer],
          rows: lines.map(({ question, answer }) => [question, answer]),
          total: null,
          notes: []
        }
      ]
    })),
    appendices: [],
    labels: words.view.labels
  };
}
