import * as React from 'react';
import { createPortal } from 'react-dom';
import { useTexts } from '../../texts';
import tokens from '../../tokens.module.scss';
import type { SheetHead } from '../views/ViewProps';
import styles from './PrintView.module.scss';

/** Props of {@link Sheet}. */
export interface SheetProps extends SheetHead {
  /** What the sheet says, in one sentence. */
  sentence: React.ReactNode;
  children: React.ReactNode;
}

/** A sheet of A4 beside the page, seen on paper alone. */
export function Sheet({ title, asAt, filters, sentence, children }: SheetProps): React.ReactElement {
  const texts = useTexts();
  return createPortal(
    <div className={`${tokens.tokens} ${styles.paper}`} aria-hidden="true" data-hub-print="">
      <h1>{title}</h1>
      <p>
        {asAt}
        {filters.length > 0 && `. ${texts.filters.label}: ${filters.join(', ')}`}
      </p>
      <p>
        <strong>{sentence}</strong>
      </p>
      {children}
    </div>,
    document.body
  );
}
