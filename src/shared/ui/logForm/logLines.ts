import type { LogContent, RelatedLearning } from '../../domain/logReports/LogContent';
import { isAsked, logSections, type LogSectionId } from '../../domain/logReports/logSections';
import { deriveOutcome } from '../../domain/casework/outcomes/overallOutcome';
import type { LogTexts } from '../../loc/investigationLog';
import { formatFullDay } from '../dates/formatDates';
import { answerText } from './faultWords';
import { questions } from './questions';

/** One question with its answer, to be read. */
export interface LogLine {
  question: string;
  answer: string;
  /** What the answer names and leads to. */
  to?: RelatedLearning;
}

/** One part of a report, to be read. */
export interface LogPart {
  id: LogSectionId;
  title: string;
  lines: readonly LogLine[];
}

/** A report as it is read, on the page, on paper and in a document: every question that was asked, with its answer. */
export function logLines(content: LogContent, words: LogTexts): readonly LogPart[] {
  return logSections.map(({ id, fields }) => ({
    id,
    title: words.sections[id],
    lines: fields
      .filter((field) => isAsked(field, content))
      .flatMap((field): readonly LogLine[] => {
        if (field === 'concerns') return concernLines(content, words);
        if (field === 'remedies') return [{ question: words.fields.remedies.label, answer: remedies(content, words) }];
        if (field === 'actions') return actionLines(content, words);
        const { label } = words.fields[field];
        const value = content[field];
        if (field === 'outcome') {
          const outcome = content.outcome ?? deriveOutcome(content.concerns.map((concern) => concern.outcome));
          return [{ question: label, answer: outcome ?? words.view.unanswered }];
        }
        const isDay = questions[field].kind === 'day' && typeof value === 'string' && value !== '';
        const empty = value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
        const answer = isDay ? formatFullDay(value) : empty ? words.view.unanswered : answerText(value, words);
        return [{ question: label, answer, ...(field === 'relatedLearning' && { to: content.relatedLearning }) }];
      })
  }));
}

function concernLines({ concerns }: LogContent, words: LogTexts): readonly LogLine[] {
  return concerns.map(({ number, category, wording, outcome, finding, evidence, standard }) => ({
    question: words.concern(number, category),
    answer: [
      ...(wording === '' ? [] : [wording]),
      ...(
        [
          ['outcome', outcome],
          ['finding', finding],
          ['evidence', evidence],
          ['standard', standard]
        ] as const
      ).flatMap(([part, value]) => (value ? [`${words.parts[part]}: ${value}`] : []))
    ].join('\n')
  }));
}

function remedies(content: LogContent, words: LogTexts): string {
  const lines = content.remedies.map(
    ({ type, given }) => `${type ?? ''}${given ? ` (${words.parts.given.toLowerCase()})` : ''}`
  );
  return lines.length === 0 ? words.view.unanswered : lines.join('\n');
}

function actionLines({ actions }: LogContent, words: LogTexts): readonly LogLine[] {
  return actions.map(({ action, owner, dueOn, category }, place) => ({
    question: words.row.action(place + 1),
    answer: [
      action ?? '',
      ...(category ? [`${words.parts.category}: ${category}`] : []),
      ...(owner ? [`${words.parts.owner}: ${owner.name}`] : []),
      ...(dueOn ? [`${words.parts.dueOn}: ${formatFullDay(dueOn)}`] : [])
    ].join('\n')
  }));
}
