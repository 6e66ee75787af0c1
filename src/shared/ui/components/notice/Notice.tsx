import * as React from 'react';
import { Icon, type IconName } from '../../icons/Icon';
import prose from '../prose.module.scss';
import styles from './Notice.module.scss';

/** How much a notice matters: something to know, to mind, or that went wrong. */
export type NoticeTone = 'info' | 'warning' | 'error';

const icons: Readonly<Record<NoticeTone, IconName>> = { info: 'notice', warning: 'amber', error: 'red' };

/** Props of {@link Notice}. */
export interface NoticeProps {
  tone?: NoticeTone;
  /** What happened, and what was kept. */
  children: React.ReactNode;
  /** What to do about it. */
  action?: React.ReactNode;
}

/** A plain line over, or within, what is read. What went wrong is read out at once. */
export function Notice({ tone = 'warning', children, action }: NoticeProps): React.ReactElement {
  return (
    <div className={`${styles.notice} ${styles[tone]}`}>
      {/* What to do about it stands outside, or its button would be read out as part of the sentence. */}
      <div role={tone === 'error' ? 'alert' : 'status'} className={styles.said}>
        <Icon name={icons[tone]} />
        <div className={styles.words}>{children}</div>
      </div>
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

/** Words in place of a screen, or of a part of one, where there is nothing to show. */
export function FullNotice({ title, hint, action, alert }: FullNoticeProps): React.ReactElement {
  return (
    <div role={alert === true ? 'alert' : 'status'} className={styles.full}>
      <p className={prose.part}>{title}</p>
      {hint !== undefined && <div className={styles.hint}>{hint}</div>}
      {action}
    </div>
  );
}
