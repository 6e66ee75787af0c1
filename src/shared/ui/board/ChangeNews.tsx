import * as React from 'react';
import type { BoardRow } from '../../domain/board/BoardRow';
import { describeChanges } from '../../domain/board/describeChanges';
import type { ComplaintStage } from '../../domain/stages/ComplaintStage';
import type { Texts } from '../../loc/Texts';
import controls from '../controls.module.scss';
import { useTexts } from '../texts';
import tokens from '../tokens.module.scss';
import type { FeedChange } from './feed/FeedState';
import styles from './RagBoard.module.scss';

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
      <span role="status" className={tokens.unseen}>
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

function changeText(change: FeedChange, rate: (stage: ComplaintStage) => BoardRow, texts: Texts): string {
  const { added, removed, recoloured, edited } = describeChanges(change.before.map(rate), change.after.map(rate));
  const words = texts.live;
  const red = recoloured.filter(({ row }) => row.rating.status === 'red').length;
  const changed = recoloured.length + edited.length - red;
  return [
    red > 0 ? words.turnedRed(red) : '',
    added.length > 0 ? words.joined(added.length) : '',
    removed.length > 0 ? words.left(removed.length) : '',
    changed > 0 ? words.changed(changed) : ''
  ]
    .filter((part) => part !== '')
    .join(', ');
}
