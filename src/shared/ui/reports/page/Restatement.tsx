import * as React from 'react';
import prose from '../../components/prose.module.scss';
import type { RestatedFigure } from '../../../domain/publication/restatement';
import { valueText } from '../../../domain/publication/resolveText';
import type { ReportCell } from '../../../domain/report/Report';
import { reportTexts } from '../../../loc/reports';
import controls from '../../components/controls.module.scss';
import { useFeatureTexts } from '../../texts';
import { FigureTable } from '../figures/FigureTable';
import figureStyles from '../figures/Figures.module.scss';

/** Props of {@link Restatement}. */
export interface RestatementProps {
  note: string;
  /** The version that is corrected. */
  version: number;
  figures: readonly RestatedFigure[];
  level: 2 | 3;
  onOpen(): void;
}

/** What a later version corrects: why, and the figures of both versions side by side. */
export function Restatement({ note, version, figures, level, onOpen }: RestatementProps): React.ReactElement {
  const { report: words, screen } = useFeatureTexts(reportTexts);
  const Heading: 'h2' | 'h3' = `h${level}`;
  const value = (cell: ReportCell | undefined, unit: RestatedFigure['unit']): string =>
    cell === undefined ? words.restated.absent : valueText(cell, unit, words.value);
  return (
    <section className={figureStyles.section} aria-labelledby="report-restatement" data-restatement="">
      <Heading id="report-restatement" className={prose.part}>
        {words.restated.heading}
      </Heading>
      <p>
        {screen.restate.earlier(version)} {note}
      </p>
      {figures.length === 0 ? (
        <p>{words.restated.none}</p>
      ) : (
        <FigureTable
          caption={screen.restate.changed}
          columns={[words.figure, words.restated.before, words.restated.after]}
          numeric={[false, true, true]}
          rows={figures.map(({ title, unit, before, after }) => [
            { text: title },
            { text: value(before, unit) },
            { text: value(after, unit) }
          ])}
        />
      )}
      <div>
        <button type="button" className={controls.button} onClick={onOpen}>
          {screen.restate.open(version)}
        </button>
      </div>
    </section>
  );
}
