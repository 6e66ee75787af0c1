import * as React from 'react';
import { createPortal } from 'react-dom';
import tokens from '../../../tokens.module.scss';
import styles from './Why.module.scss';

/** Props of {@link AccountSheet}. */
export interface AccountSheetProps {
  title: string;
  /** The browser's printing is over, done or not. */
  onPrinted(): void;
  children: React.ReactNode;
}

/** Puts an account on paper: it is beside the page, seen on paper alone, and takes the place of the board's own sheet. */
export function AccountSheet({ title, onPrinted, children }: AccountSheetProps): React.ReactElement {
  const printed = React.useRef(onPrinted);
  printed.current = onPrinted;
  React.useEffect(() => {
    const end = (): void => printed.current();
    window.addEventListener('afterprint', end);
    window.print();
    return () => window.removeEventListener('afterprint', end);
  }, []);
  return createPortal(
    <div className={`${tokens.tokens} ${styles.paper}`} aria-hidden="true" data-hub-print="account">
      <h1>{title}</h1>
      {children}
    </div>,
    document.body
  );
}
