import * as React from 'react';
import { useTexts } from '../../texts';
import tokens from '../../tokens.module.scss';
import type { BoardView } from '../view/BoardView';

/** Props of {@link ShownNews}. */
export interface ShownNewsProps {
  view: BoardView;
  /** Cases that the filters let through. */
  shown: number;
  /** All that they choose from. */
  all: number;
}

/** Says how many cases are left when the reader narrows the board; what comes and goes by itself is said elsewhere. */
export function ShownNews({ view, shown, all }: ShownNewsProps): React.ReactElement {
  const texts = useTexts();
  const [news, setNews] = React.useState('');
  const narrowing = JSON.stringify([view.filters, view.search]);
  const last = React.useRef(narrowing);
  const count = texts.board.shown(shown, all);
  React.useEffect(() => {
    if (last.current === narrowing) return;
    last.current = narrowing;
    setNews(count);
  }, [narrowing, count]);
  return (
    <p role="status" className={tokens.unseen}>
      {news}
    </p>
  );
}
