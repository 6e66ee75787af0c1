import * as React from 'react';
import type { BoardRow } from '../../../domain/board/BoardRow';
import { useTexts } from '../../texts';
import styles from './BoardTable.module.scss';

/** "E" for a clock on an extension and "!" for a case that needs care, each with its name. @see domain.md 6 */
export function Badges({ row }: { row: BoardRow }): React.ReactElement {
  const texts = useTexts();
  return (
    <>
      {row.headline?.clock.extended === true && <Badge letter="E" name={texts.board.extensionBadge} />}
      {row.stage.attention.length > 0 && <Badge letter="!" name={texts.board.attentionBadge} />}
    </>
  );
}

function Badge({ letter, name }: { letter: string; name: string }): React.ReactElement {
  return (
    <span role="img" aria-label={name} title={name} className={styles.badge}>
      {letter}
    </span>
  );
}
