import { chartOf } from '../domain/publication/chartOf';
import { findingOf } from '../domain/publication/findingOf';
import { comparedPeriods, comparedValues, keyFigures } from '../domain/publication/keyFigures';
import type { FrozenReport } from '../domain/publication/PublicationRepository';
import { type SectionId, sectionsOf } from '../domain/publication/reportSections';
import type { RestatedFigure } from '../domain/publication/restatement';
import { shownValue, valueText } from '../domain/publication/resolveText';
import {
  type Figure,
  guardCell,
  hiddenCell,
  type Report,
  type ReportCell,
  type ReportTable
} from '../domain/report/Report';
import type { ReportTexts } from '../loc/reports';
import { checksAppendix, definitionsAppendix } from './appendices';
import type { DocumentCell, DocumentChart, DocumentSection, DocumentTable, ReportDocument } from './ReportDocument';
import { dayName, periodName, reportTitle } from './reportTitle';

/** What a document is made of. */
export interface DocumentSource {
  /** As it may leave the hub: small numbers hidden. */
  content: FrozenReport;
  status: 'draft' | 'approved' | 'published';
  /** Whether small numbers are hidden in `content`. */
  suppressed: boolean;
  version?: number;
  /** What this version corrects; empty for the first. */
  restatementNote?: string;
  /** Figures that an earlier version gave otherwise. */
  restated?: readonly RestatedFigure[];
}

/** Lays a report out for paper and for spreadsheets. */
export function toReportDocument(source: DocumentSource, texts: Pick<ReportTexts, 'report'>): ReportDocument {
  const words = texts.report;
  const { report, wording } = source.content;
  return {
    title: reportTitle(report, texts),
    subtitle: words.span(dayName(report.from), dayName(report.to)),
    mark: source.status === 'published' ? undefined : words.marks[source.status],
    facts: factsOf(source, texts),
    sections: [
      ...restatement(source, texts),
      ...sectionsOf(report).map(({ id, tables }) => ({
        heading: words.sections[id],
        paragraphs: paragraphsOf(wording[id] ?? ''),
        tables: [...tables.map((table) => documentTable(table, texts)), ...figureTables(report, id, texts)]
      }))
    ],
    appendices: [checksAppendix(source.content, words), definitionsAppendix(report, words)],
    labels: words.labels
  };
}

/** Blank lines part paragraphs. */
function paragraphsOf(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}

function factsOf(
  { content: { report }, suppressed, version, restatementNote = '' }: DocumentSource,
  texts: Pick<ReportTexts, 'report'>
): [string, string][] {
  const { settings, modes, smallHidden, smallShown, span } = texts.report;
  return [
    [settings.period, `${periodName(report.kind, report, texts)}, ${span(dayName(report.from), dayName(report.to))}`],
    [settings.asAt, dayName(report.asAt)],
    [settings.procedure, texts.report.procedures[report.process] ?? report.process],
    [settings.service, report.service ?? settings.allServices],
    [settings.definitions, modes[report.mode]],
    [settings.smallNumbers, suppressed ? smallHidden : smallShown],
    ...(version === undefined ? [] : [[settings.version, String(version)] satisfies [string, string]]),
    ...(restatementNote === '' ? [] : [[settings.restatement, restatementNote] satisfies [string, string]]),
    ...(report.partial ? [[settings.partial, texts.report.partial] satisfies [string, string]] : []),
    ...(report.withheld.length === 0
      ? []
      : [[settings.withheld, report.withheld.join(', ')] satisfies [string, string]])
  ];
}

function restatement(
  { restated, restatementNote = '' }: DocumentSource,
  { report: words }: Pick<ReportTexts, 'report'>
): DocumentSection[] {
  if (restated === undefined) return [];
  const value = (cell: ReportCell | undefined, unit: Figure['unit']): DocumentCell =>
    cell === undefined ? words.restated.absent : figureCell(cell, unit, words);
  return [
    {
      heading: words.restated.heading,
      paragraphs: [restatementNote, ...(restated.length === 0 ? [words.restated.none] : [])].filter(
        (text) => text !== ''
      ),
      tables:
        restated.length === 0
          ? []
          : [
              {
                id: 'restatement',
                sheet: words.restated.heading,
                caption: words.restated.heading,
                columns: [words.figure, words.restated.before, words.restated.after],
                rows: restated.map(({ title, unit, before, after }) => [
                  title,
                  value(before, unit),
                  value(after, unit)
                ]),
                total: null,
                notes: []
              }
            ]
    }
  ];
}

/** The figures of a part that stand in none of its tables. */
function figureTables(
  report: Report,
  section: SectionId,
  { report: words }: Pick<ReportTexts, 'report'>
): DocumentTable[] {
  const figures = keyFigures(report, section);
  if (figures.length === 0) return [];
  const periods = comparedPeriods(figures);
  const title = section === 'summary' ? words.keyFigures : `${words.sections[section]}: ${words.furtherFigures}`;
  return [
    {
      id: `figures-${section}`,
      sheet: title,
      caption: title,
      columns: [words.figure, words.valueHeading, words.base, words.rule, ...periods],
      rows: figures.map((figure) => [
        figure.title,
        figureCell(shownValue(figure), figure.unit, words),
        figure.base,
        words.periodRules[figure.period],
        ...periods.map((period) => comparedCell(figure, period, words))
      ]),
      total: null,
      notes: []
    }
  ];
}

/** Documents that disagree are shown as disagreeing. */
function comparedCell(figure: Figure, period: string, words: ReportTexts['report']): DocumentCell {
  const compared = comparedValues(figure, period);
  if (compared === undefined) return null;
  const { shown, others } = compared;
  if (others.length === 0) return figureCell(shown, figure.unit, words);
  const text = (value: ReportCell): string => valueText(value, figure.unit, words.value);
  return [text(shown), ...others.map((value) => words.notChosen(text(value)))].join('; ');
}

/** A count as a number; other values with their signs, so that they are not taken for counts. */
function figureCell(value: ReportCell, unit: Figure['unit'], words: ReportTexts['report']): DocumentCell {
  if (value === null) return words.value.notKnown;
  return unit === 'count' || unit === 'working days' || value === hiddenCell || value === guardCell
    ? value
    : valueText(value, unit, words.value);
}

function documentTable(table: ReportTable, { report: words }: Pick<ReportTexts, 'report'>): DocumentTable {
  const chart = chartOf(table);
  return {
    id: table.id,
    sheet: table.title,
    caption: table.title,
    columns: table.columns,
    rows: table.rows,
    total: table.total,
    notes: [words.counts(table.population, words.periodRules[table.period]), ...table.notes],
    ...(chart !== undefined && { chart: documentChart(table, chart, words) })
  };
}

function documentChart(
  table: ReportTable,
  { form, categories, series }: NonNullable<ReturnType<typeof chartOf>>,
  words: ReportTexts['report']
): DocumentChart {
  const parts = categories.map((category, place) => {
    const values = series.flatMap(({ name, values: own }) => {
      const value = own[place] ?? null;
      return value === null ? [] : [series.length > 1 ? `${name} ${value}` : String(value)];
    });
    return `${category} ${values.length === 0 ? words.value.notShown : values.join(', ')}`;
  });
  const finding = findingOf(table);
  const title = finding === undefined ? table.title : findingText(finding, words);
  // A part of nothing has no length, and its number would stand on the next one's.
  const drawn =
    form === 'stacked bars'
      ? series.map(({ name, values }) => ({ name, values: values.map((value) => (value === 0 ? null : value)) }))
      : series;
  return { form, categories, series: drawn, description: words.chart[form](title, parts) };
}

/** What a table shows above all, in words. */
export function findingText(finding: NonNullable<ReturnType<typeof findingOf>>, words: ReportTexts['report']): string {
  const text = (value: number): string => valueText(value, 'count', words.value);
  return finding.kind === 'most'
    ? words.finding.most(
        finding.labels,
        text(finding.value),
        finding.total === undefined ? undefined : text(finding.total),
        finding.column
      )
    : words.finding.change(finding.label, text(finding.value), finding.before, finding.difference);
}
