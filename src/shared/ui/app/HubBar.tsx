import * as React from 'react';
import { hubTexts } from '../../loc/hub';
import controls from '../components/controls.module.scss';
import { Icon } from '../icons/Icon';
import { useFeatureTexts } from '../texts';
import { type HubPlace, placeOfLink } from './HubPlace';
import { type ScreenId, screens } from './screens';
import styles from './HubBar.module.scss';

/** Props of {@link HubBar}. */
export interface HubBarProps {
  /** Those offered to the reader. */
  screens: readonly ScreenId[];
  current: ScreenId;
  /** It is known who reads; until then the links keep their room and are not shown. */
  known: boolean;
  /** The hub stands in an app that shares links in its own way. */
  inHost: boolean;
  hrefOf(place: HubPlace): string;
  onGo(place: HubPlace): void;
  onShare(): Promise<void>;
}

/** The way to every screen, to a case by its reference, and a link to where the reader is. */
export function HubBar(props: HubBarProps): React.ReactElement {
  const { screens: offered, current, known, inHost, hrefOf, onGo, onShare } = props;
  const words = useFeatureTexts(hubTexts);
  const [open, setOpen] = React.useState(false);
  const [news, setNews] = React.useState('');
  const list = 'hub-screens';
  const toggle = React.useRef<HTMLButtonElement>(null);
  const closeOnEscape = (event: React.KeyboardEvent): void => {
    if (event.key !== 'Escape' || !open) return;
    setOpen(false);
    toggle.current?.focus();
  };
  React.useEffect(() => setOpen(false), [current]);
  const share = (): void => {
    setNews('');
    onShare().then(
      () => setNews(inHost ? '' : words.copied),
      () => setNews(words.shareFailed)
    );
  };
  return (
    <div className={styles.bar}>
      <nav aria-label={words.nav} className={styles.nav} onKeyDown={closeOnEscape}>
        <div className={styles.toggle}>
          <button
            ref={toggle}
            type="button"
            className={controls.button}
            aria-expanded={open}
            aria-controls={list}
            onClick={() => setOpen(!open)}
          >
            {words.screens[current]}
            <Icon name="down" size={12} />
          </button>
        </div>
        <ul id={list} className={`${styles.list} ${open ? '' : styles.folded}`}>
          {known &&
            offered.map((id) => (
              <li key={id}>
                <a
                  className={styles.link}
                  href={hrefOf({ screen: id })}
                  aria-current={id === current ? 'page' : undefined}
                  onClick={() => setOpen(false)}
                >
                  <Icon name={screens[id].icon} />
                  {words.screens[id]}
                </a>
              </li>
            ))}
        </ul>
      </nav>
      <ReferenceSearch onGo={onGo} />
      <div className={styles.share}>
        <button type="button" className={controls.quiet} onClick={share}>
          <Icon name="link" />
          <span>{inHost ? words.share : words.copyLink}</span>
        </button>
      </div>
      <p role="status" className={styles.news}>
        {news}
      </p>
    </div>
  );
}

/** Leads to a case by its reference, or to whatever place a pasted link names. */
function ReferenceSearch({ onGo }: Pick<HubBarProps, 'onGo'>): React.ReactElement {
  const words = useFeatureTexts(hubTexts);
  const [text, setText] = React.useState('');
  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    const place = placeOfLink(text);
    if (place === undefined) return;
    setText('');
    onGo(place);
  };
  return (
    <form role="search" className={styles.search} onSubmit={submit}>
      <Icon name="search" size={14} />
      <input
        type="search"
        aria-label={words.search}
        placeholder={words.searchHint}
        autoComplete="off"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
    </form>
  );
}
