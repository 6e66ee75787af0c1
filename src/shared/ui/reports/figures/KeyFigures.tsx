import * as React from 'react';
import { comparedPeriods, keyFigures, type NamedFigure } from '../../../domain/publication/keyFigures';
import { valueText } from '../../../domain/publication/resolveText';
import type { SectionId } from '../../../domain/publication/reportSections';
import type { Report } from '../../../domain/report/Report';
import { reportTexts, type ReportTexts } from '../../../loc/reports';
import { useFeatureTexts } from '../../texts';
import { DataTable, type ShownCell } from './DataTable';
import styles from './Figures.module.scss';

/** Props of {@link KeyFigures}. */
export interface KeyFiguresProps {
  report: Report;
  section: SectionId;
  level: 3 | 4;
}

/** The figures of a part that stand in none of its tables, with earlier periods beside them. */
export function KeyFigures({ report, section, level }: KeyFiguresProps): React.ReactElement {
  const { report: words } = useFeatureTexts(reportTexts);
  const figures = React.useMemo(() => keyFigures(report, section), [report, section]);
  const periods = comparedPeriods(figures);
  const Heading: 'h3' | 'h4' = `h${level}`;
  const name = `report-figures-${section}`;
  const title = section === 'summary' ? words.keyFigures : words.furtherFigures;
  if (figures.length === 0) return <></>;
  return (
    <section className={styles.block} aria-labelledby={name} data-figures={section}>
      <Heading id={name}>{title}</Heading>
      <DataTable
        caption={words.figuresCaption}
        columns={[words.figure, words.valueHeading, words.base, ...periods, words.rule]}
        numeric={[false, true, true, ...periods.map(() => true), false]}
        rows={figures.map((figure) => [
          { text: figure.title },
          {
            text: valueText(figure.value, figure.unit, words.value),
            ...(typeof figure.value === 'number' &&
              figure.selection !== undefined && { place: figure.id, label: figure.title })
          },
          { text: figure.base === null ? '' : valueText(figure.base, 'count', words.value) },
          ...periods.map((period) => comparedCell(figure, period, words)),
          { text: words.periodRules[figure.period] }
        ])}
      />
    </section>
  );
}

/** The value of an earlier period; where documents disagree, each of them. */
function comparedCell({ comparisons, unit }: NamedFigure, period: string, words: ReportTexts['report']): ShownCell {
  const found = comparisons.filter(({ label }) => label === period);
  const chosen = found.find((one) => one.chosen) ?? found[0];
  if (chosen === undefined) return { text: '' };
  const others = found.filter((one) => one !== chosen).map(({ value }) => valueText(value, unit, words.value));
  return {
    text: valueText(chosen.value, unit, words.value),
    ...(others.length > 0 && { aside: others.map(words.notChosen).join('; ') })
  };
}
