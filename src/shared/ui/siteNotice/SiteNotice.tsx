import * as React from 'react';
import { looksLikeReference } from '../../domain/complaints/looksLikeReference';
import { siteNoticeTexts } from '../../loc/siteNotice';
import type { Texts } from '../../loc/Texts';
import controls from '../components/controls.module.scss';
import { HubRoot } from '../HubRoot';
import { Icon } from '../icons/Icon';
import type { HubTheme } from '../theme/HubTheme';
import { useFeatureTexts } from '../texts';
import styles from './SiteNotice.module.scss';

/** Props of {@link SiteNotice}. */
export interface SiteNoticeProps {
  theme: HubTheme;
  texts?: Texts;
  /** Leads the reader to a case. @param reference one that looks like a reference */
  onOpen(reference: string): void;
}

/** Says above every page of the site that its records are confidential, and leads to a case by its reference. */
export function SiteNotice({ theme, texts, onOpen }: SiteNoticeProps): React.ReactElement {
  return (
    <HubRoot theme={theme} texts={texts}>
      <NoticeBar onOpen={onOpen} />
    </HubRoot>
  );
}

function NoticeBar({ onOpen }: Pick<SiteNoticeProps, 'onOpen'>): React.ReactElement {
  const words = useFeatureTexts(siteNoticeTexts);
  const [text, setText] = React.useState('');
  const [refused, setRefused] = React.useState(false);
  const id = 'hub-notice';
  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    const reference = text.trim();
    const fits = looksLikeReference(reference);
    setRefused(!fits && reference !== '');
    if (fits) onOpen(reference.toUpperCase());
  };
  return (
    <section aria-label={words.region} className={styles.bar}>
      <p className={styles.notice}>
        <Icon name="notice" />
        <span className={styles.short} aria-hidden>
          {words.short}
        </span>
        <span className={styles.full}>{words.notice}</span>
      </p>
      <form role="search" aria-label={words.search} className={styles.search} onSubmit={submit}>
        <label htmlFor={id}>{words.search}</label>
        <input
          id={id}
          type="search"
          autoComplete="off"
          placeholder={words.hint}
          aria-invalid={refused}
          aria-describedby={refused ? `${id}-fault` : undefined}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <button type="submit" className={controls.button}>
          {words.open}
        </button>
      </form>
      {refused && (
        <p id={`${id}-fault`} role="alert" className={styles.fault}>
          {words.noReference}
        </p>
      )}
    </section>
  );
}
