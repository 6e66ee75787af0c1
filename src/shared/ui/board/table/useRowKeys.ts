import * as React from 'react';

/** What {@link useRowKeys} needs. */
export interface RowKeysOptions {
  /** How many cases there are. */
  count: number;
  /** Cases that one PageUp or PageDown passes. */
  page(): number;
  onOpen(index: number): void;
  onClose(): void;
}

/** The case that Tab reaches, and the keys that move it. */
export interface RowKeys {
  active: number;
  setActive(index: number): void;
  /** Rises when a key moved the active case, so that it has to be shown and focused. */
  moves: number;
  onKeyDown(event: React.KeyboardEvent): void;
}

/** Roving tabindex over the table's cases: arrows, Home, End, PageUp, PageDown; Enter opens, Escape closes. */
export function useRowKeys({ count, page, onOpen, onClose }: RowKeysOptions): RowKeys {
  const [active, setActive] = React.useState(0);
  const [moves, setMoves] = React.useState(0);
  const current = Math.max(0, Math.min(active, count - 1));

  const onKeyDown = (event: React.KeyboardEvent): void => {
    const targets: Record<string, number> = {
      ArrowDown: current + 1,
      ArrowUp: current - 1,
      Home: 0,
      End: count - 1,
      PageDown: current + page(),
      PageUp: current - page()
    };
    const target = targets[event.key];
    if (target !== undefined && count > 0) {
      event.preventDefault();
      setActive(Math.max(0, Math.min(target, count - 1)));
      setMoves(moves + 1);
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onOpen(current);
    } else if (event.key === 'Escape') {
      onClose();
    }
  };

  return { active: current, setActive, moves, onKeyDown };
}
