import * as React from 'react';
import styles from './Tag.module.scss';

/** Props of {@link Tag}. */
export interface TagProps {
  /** Said of the whole: something good, something on its way, or nothing of either. */
  tone?: 'plain' | 'good' | 'open';
  title?: string;
  children: React.ReactNode;
}

/** A word or two about what stands beside it: a step on its way, a marking. Clocks have a status chip instead. */
export function Tag({ tone = 'plain', title, children }: TagProps): React.ReactElement {
  return (
    <span className={`${styles.tag} ${styles[tone]}`} title={title}>
      {children}
    </span>
  );
}
