import * as React from 'react';
import type { FigurePlace } from '../view/ReportsView';

/** How figures are opened, for every number on a page. */
export interface OpenFigure {
  /** The figure whose cases are shown. */
  place?: FigurePlace;
  /** Whether the reader may see cases, so that figures are buttons. */
  possible: boolean;
  open(place: FigurePlace): void;
}

/** The way to open a figure; nothing opens outside a report. */
export const OpenFigureContext = React.createContext<OpenFigure>({ possible: false, open: () => undefined });

/** Gives the way to open a figure. */
export function useOpenFigure(): OpenFigure {
  return React.useContext(OpenFigureContext);
}
