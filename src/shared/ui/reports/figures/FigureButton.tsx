import * as React from 'react';
import { reportTexts } from '../../../loc/reports';
import { useFeatureTexts } from '../../texts';
import type { FigurePlace } from '../view/ReportsView';
import { useOpenFigure } from './OpenFigure';
import styles from './Figures.module.scss';

/** Props of {@link FigureButton}. */
export interface FigureButtonProps {
  /** The figure as it is shown. */
  text: string;
  /** What it is of, for those who hear it alone. */
  label: string;
  place: FigurePlace;
  /** Its spot, in a table whose figures are one stop of the Tab key. */
  row?: number;
  column?: number;
  /** Whether the Tab key stops here. */
  isStop?: boolean;
}

/** A number that opens its cases. */
export function FigureButton(props: FigureButtonProps): React.ReactElement {
  const { text, label, place, row, column, isStop = true } = props;
  const { screen } = useFeatureTexts(reportTexts);
  const { open, place: shown } = useOpenFigure();
  return (
    <button
      type="button"
      className={`${styles.figure} ${shown === place ? styles.shown : ''}`}
      aria-label={screen.showCases(text, label)}
      aria-expanded={shown === place}
      data-row={row}
      data-column={column}
      data-figure={place}
      tabIndex={isStop ? 0 : -1}
      onClick={() => open(place)}
    >
      {text}
    </button>
  );
}
