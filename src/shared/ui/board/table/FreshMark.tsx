import * as React from 'react';
import tokens from '../../tokens.module.scss';
import { useTexts } from '../../texts';
import type { Freshness } from '../feed/FeedState';
import styles from './BoardTable.module.scss';

/** Says to a screen reader what the bar beside a row shows: that it is new, or has changed. */
export function FreshMark({ fresh }: { fresh?: Freshness }): React.ReactElement | null {
  const texts = useTexts();
  return fresh === undefined ? null : <span className={tokens.unseen}> {texts.live.marks[fresh]}</span>;
}

/** The class of a row with that bar; empty for one without. */
export function freshClass(fresh: Freshness | undefined): string {
  return fresh === undefined ? '' : `${styles.fresh} ${fresh === 'new' ? styles.new : ''}`;
}
