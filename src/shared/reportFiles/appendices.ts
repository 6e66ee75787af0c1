import type { FrozenReport } from '../domain/publication/PublicationRepository';
import { failedChecks } from '../domain/publication/overrides';
import { measures as definitions } from '../domain/report/definitions/measures';
import type { Report } from '../domain/report/Report';
import type { ReportTexts } from '../loc/reports';
import type { DocumentSection, DocumentTable } from './ReportDocument';

type Words = ReportTexts['report'];

/** Every check with its result, and why a failing one did not bar the report. Names no person. */
export function checksAppendix({ report, checks, overrides }: FrozenReport, { checks: words }: Words): DocumentSection {
  const reasons = new Map(failedChecks(checks, overrides).map(({ check, override }) => [check.id, override?.reason]));
  const table: DocumentTable = {
    id: 'checks',
    sheet: words.heading,
    caption: words.heading,
    columns: [words.id, words.title, words.state, words.text],
    rows: checks.map(({ id, title, state, text }) => {
      const reason = reasons.get(id);
      return [id, title, words.states[state], reason === undefined ? text : `${text} ${words.overridden(reason)}`];
    }),
    total: null,
    notes: []
  };
  const contradictions: DocumentTable = {
    id: 'contradictions',
    sheet: words.contradictions,
    caption: words.contradictions,
    columns: [words.id, words.title, words.published, words.computed, words.source, words.reason],
    rows: report.contradictions.map(({ check, label, measure, published, computed, source, reason }) => [
      check,
      label === '' ? measure : `${measure}, ${label}`,
      published,
      computed,
      source,
      reason
    ]),
    total: null,
    notes: []
  };
  return {
    heading: words.heading,
    paragraphs: [words.intro],
    tables: [table, contradictions].filter(({ rows }) => rows.length > 0)
  };
}

/** The definition of every measure that the report counts. */
export function definitionsAppendix(
  { measures, tables }: Pick<Report, 'measures' | 'tables'>,
  { definitions: words, periodRules }: Words
): DocumentSection {
  const used = new Set([
    ...tables.map(({ measure }) => measure),
    ...Object.keys(measures).map((id) => id.split('.')[0])
  ]);
  return {
    heading: words.heading,
    paragraphs: [words.intro],
    tables: [
      {
        id: 'definitions',
        sheet: words.heading,
        caption: words.heading,
        columns: [words.id, words.title, words.definition, words.population, words.base, words.rule],
        rows: definitions
          .filter(({ id }) => used.has(id))
          .map(({ id, title, definition, population, base, period }) => [
            id,
            title,
            definition,
            population,
            base,
            periodRules[period]
          ]),
        total: null,
        notes: []
      }
    ]
  };
}
