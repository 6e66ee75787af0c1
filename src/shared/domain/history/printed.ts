import type { HistoryPoint } from './HistoryPoint';

/** Where some figures were printed together. */
export type PrintedPlace = Pick<HistoryPoint, 'document' | 'year' | 'place' | 'population'> &
  Partial<Pick<HistoryPoint, 'check' | 'note' | 'asAt'>>;

/** A figure's id, its value, and the words of its row if it stands in a table. */
export type PrintedFigure = readonly [measure: string, value: number, label?: string];

/** The points of one place of a document; agreed until another place says otherwise. */
export function pointsIn(place: PrintedPlace, figures: readonly PrintedFigure[]): readonly HistoryPoint[] {
  return figures.map(([measure, value, label = '']) => ({
    check: '',
    note: '',
    ...place,
    measure,
    value,
    label,
    quality: 'agreed',
    chosen: false,
    chosenBy: ''
  }));
}
