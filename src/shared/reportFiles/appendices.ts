import type { FrozenReport } from '../domain/publication/PublicationRepository';
import { failedChecks } from '../domain/publication/overrides';
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

/** The definition of every figure and table in the report. */
export function definitionsAppendix(
  { measures, tables }: Pick<Report, 'measures' | 'tables'>,
  { definitions: words, periodRules }: Words
): DocumentSection {
  const rows = new Map<string, readonly string[]>();
  for (const { measure, title, population, period } of tables) {
    rows.set(`${measure} ${title}`, [measure, title, population, periodRules[period]]);
  }
  for (const [id, { title, population, period }] of Object.entries(measures)) {
    if (!tables.some((table) => title.startsWith(`${table.title}:`))) {
      rows.set(`${id} ${title}`, [id, title, population, periodRules[period]]);
    }
  }
  return {
    heading: words.heading,
    paragraphs: [words.intro],
    tables: [
      {
        id: 'definitions',
        sheet: words.heading,
        caption: words.heading,
        columns: [words.id, words.title, words.population, words.rule],
        rows: [...rows.values()],
        total: null,
        notes: []
      }
    ]
  };
}
