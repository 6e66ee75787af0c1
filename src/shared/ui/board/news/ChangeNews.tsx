import * as React from 'react';
import type { BoardRow } from '../../../domain/board/BoardRow';
import type { ComplaintStage } from '../../../domain/stages/ComplaintStage';
import controls from '../../components/controls.module.scss';
import { useTexts } from '../../texts';
import type { FeedChange } from '../feed/FeedState';
import { changeText } from './newsWords';
import styles from './News.module.scss';

/** Props of {@link ChangeNews}. */
export interface ChangeNewsProps {
  /** Changes that wait. */
  waiting: number;
  /** The last change shown. */
  change?: FeedChange;
  rate?: (stage: ComplaintStage) => BoardRow;
  onShow(): void;
}

/** Says what changed, politely, and offers the changes that wait while the reader is in the table. */
export function ChangeNews({ waiting, change, rate, onShow }: ChangeNewsProps): React.ReactElement {
  const texts = useTexts();
  const news = React.useMemo(
    () => (change === undefined || rate === undefined ? '' : changeText(change, rate, texts)),
    [change, rate, texts]
  );
  return (
    <div className={styles.changes}>
      <span role="status" className={waiting > 0 ? styles.said : styles.news}>
        {waiting > 0 ? texts.board.changes(waiting) : news}
      </span>
      {waiting > 0 && (
        <button type="button" className={controls.chosen} onClick={onShow}>
          {texts.board.changes(waiting)}
        </button>
      )}
    </div>
  );
}
