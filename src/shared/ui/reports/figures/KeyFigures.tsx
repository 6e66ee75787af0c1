import * as React from 'react';
import prose from '../../components/prose.module.scss';
import { comparedPeriods, comparedValues, keyFigures, type NamedFigure } from '../../../domain/publication/keyFigures';
import { shownValue, valueText } from '../../../domain/publication/resolveText';
import type { SectionId } from '../../../domain/publication/reportSections';
import type { Report, ReportCell } from '../../../domain/report/Report';
import { reportTexts, type ReportTexts } from '../../../loc/reports';
import { useFeatureTexts } from '../../texts';
import { FigureTable, type ShownCell } from './FigureTable';
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
    <section className={styles.block} aria-labelledby={`report-${section} ${name}`} data-figures={section}>
      <Heading id={name} className={prose.inner}>
        {title}
      </Heading>
      <FigureTable
        caption={words.figuresCaption}
        columns={[words.figure, words.valueHeading, words.base, ...periods, words.rule]}
        numeric={[false, true, true, ...periods.map(() => true), false]}
        rows={figures.map((figure) => [
          { text: figure.title },
          {
            text: valueText(shownValue(figure), figure.unit, words.value),
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
function comparedCell(figure: NamedFigure, period: string, words: ReportTexts['report']): ShownCell {
  const compared = comparedValues(figure, period);
  if (compared === undefined) return { text: '' };
  const text = (value: ReportCell): string => valueText(value, figure.unit, words.value);
  return {
    text: text(compared.shown),
    ...(compared.others.length > 0 && {
      aside: compared.others.map((value) => words.notChosen(text(value))).join('; ')
    })
  };
}
