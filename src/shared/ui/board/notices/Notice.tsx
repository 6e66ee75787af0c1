import * as React from 'react';
import { Icon } from '../../icons/Icon';
import styles from './Notice.module.scss';

/** Props of {@link Notice}. */
export interface NoticeProps {
  /** What happened, and what was kept. */
  children: React.ReactNode;
  /** What to do about it. */
  action?: React.ReactNode;
}

/** A plain line above the board that does not get in the way of reading it. */
export function Notice({ children, action }: NoticeProps): React.ReactElement {
  return (
    <div role="status" className={styles.notice}>
      <Icon name="notice" />
      <span className={styles.words}>{children}</span>
      {action}
    </div>
  );
}

/** Props of {@link FullNotice}. */
export interface FullNoticeProps {
  title: string;
  hint?: React.ReactNode;
  action?: React.ReactNode;
  /** Read out at once, for things gone wrong. */
  alert?: boolean;
}

/** Words in place of the board, where there is nothing to show. */
export function FullNotice({ title, hint, action, alert }: FullNoticeProps): React.ReactElement {
  return (
    <div role={alert === true ? 'alert' : 'status'} className={styles.full}>
      <p className={styles.title}>{title}</p>
      {hint !== undefined && <div className={styles.hint}>{hint}</div>}
      {action}
    </div>
  );
}
