import * as React from 'react';

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1]
};

/** Where a figure stands in its table. */
export interface FigureSpot {
  row: number;
  column: number;
}

/**
 * Makes the figures of a table one stop of the Tab key: arrow keys move between them. Each figure carries its row and
 * column in `data-row` and `data-column`.
 * @param first where the Tab key stops until the reader has moved
 * @returns which figure the Tab key reaches, and handlers for the table
 */
export function useRovingFigures(first: FigureSpot | undefined): {
  isStop(spot: FigureSpot): boolean;
  onKeyDown(event: React.KeyboardEvent<HTMLElement>): void;
  onFocus(event: React.FocusEvent<HTMLElement>): void;
} {
  const [moved, setMoved] = React.useState<FigureSpot>();
  const stop = moved ?? first;
  return {
    isStop: ({ row, column }) => row === stop?.row && column === stop.column,
    onFocus: ({ target }) => setMoved((before) => spotOf(target) ?? before),
    onKeyDown: (event) => {
      const step = steps[event.key];
      const from = spotOf(event.target);
      if (step === undefined || from === undefined) return;
      event.preventDefault();
      nextFigure(event.currentTarget, from, step)?.focus();
    }
  };
}

function spotOf(target: EventTarget): FigureSpot | undefined {
  const { row, column } = target instanceof HTMLElement ? target.dataset : {};
  return row === undefined || column === undefined ? undefined : { row: Number(row), column: Number(column) };
}

/** The nearest figure in a direction; cells between may hold no cases. */
function nextFigure(
  table: HTMLElement,
  from: FigureSpot,
  [down, right]: readonly [number, number]
): HTMLElement | undefined {
  const ahead = [...table.querySelectorAll<HTMLElement>('[data-row][data-column]')].flatMap((element) => {
    const spot = spotOf(element);
    if (spot === undefined) return [];
    const inLine = down === 0 ? spot.row === from.row : spot.column === from.column;
    const distance = down === 0 ? (spot.column - from.column) * right : (spot.row - from.row) * down;
    return inLine && distance > 0 ? [{ element, distance }] : [];
  });
  return ahead.sort((a, b) => a.distance - b.distance)[0]?.element;
}
