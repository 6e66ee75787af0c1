import * as React from 'react';
import { Icon } from '../../icons/Icon';
import controls from '../controls.module.scss';
import prose from '../prose.module.scss';
import styles from './Panel.module.scss';

/** Props of {@link Panel}. */
export interface PanelProps {
  /** What it is called. */
  label: string;
  title: string;
  /** Of its heading. */
  level: 2 | 3;
  heading?: React.Ref<HTMLHeadingElement>;
  /** It fills the screen, and what it belongs to is behind it. */
  fullPage?: boolean;
  /** `back` says what is behind a panel that fills the screen, where that has a name. */
  words: { close: string; back?: string };
  /** Stands beside the title. */
  beside?: React.ReactNode;
  /** Stands under the title and does not scroll with the rest. */
  tools?: React.ReactNode;
  className?: string;
  /** It is read rather than used, so that the keyboard has to get to it to scroll. */
  isText?: boolean;
  /** For those who move the place within it. */
  body?: React.Ref<HTMLDivElement>;
  onClose(): void;
  children: React.ReactNode;
}

/** Something beside what it belongs to, or in its place on a phone. Escape closes it. */
export function Panel(props: PanelProps): React.ReactElement {
  const {
    label,
    title,
    level,
    heading,
    fullPage,
    words,
    beside,
    tools,
    className = '',
    isText,
    body,
    onClose,
    children
  } = props;
  const back = fullPage === true ? words.back : undefined;
  const Heading: 'h2' | 'h3' = `h${level}`;
  const frame = React.useRef<HTMLElement>(null);
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      onClose();
    } else if (event.key === 'Tab' && fullPage === true && frame.current !== null) {
      keepFocus(event, frame.current);
    }
  };
  return (
    <section
      ref={frame}
      className={`${styles.panel} ${fullPage === true ? styles.fullPage : ''} ${className}`}
      role={fullPage === true ? 'dialog' : 'region'}
      aria-modal={fullPage === true ? true : undefined}
      aria-label={label}
      onKeyDown={onKeyDown}
    >
      {back !== undefined && (
        <div className={styles.back}>
          <button type="button" className={controls.quiet} onClick={onClose}>
            {back}
          </button>
        </div>
      )}
      <div className={styles.head}>
        <Heading ref={heading} tabIndex={-1} className={`${prose.part} ${styles.title}`}>
          {title}
        </Heading>
        {beside}
        {back === undefined && (
          <button
            type="button"
            className={`${controls.icon} ${styles.close}`}
            aria-label={words.close}
            title={words.close}
            onClick={onClose}
          >
            <Icon name="close" size={14} />
          </button>
        )}
      </div>
      {tools !== undefined && <div className={styles.tools}>{tools}</div>}
      <div
        ref={body}
        className={styles.body}
        {...(isText === true && { tabIndex: 0, role: 'group', 'aria-label': title })}
      >
        {children}
      </div>
    </section>
  );
}

/** Tab goes round inside a page that covers the rest. */
function keepFocus(event: React.KeyboardEvent, frame: HTMLElement): void {
  const stops = frame.querySelectorAll<HTMLElement>('button, a[href], summary, input');
  const first = stops[0];
  const last = stops[stops.length - 1];
  const leaving = event.shiftKey ? document.activeElement === first : document.activeElement === last;
  if (leaving) {
    event.preventDefault();
    (event.shiftKey ? last : first)?.focus();
  }
}
