import * as React from 'react';
import controls from '../../controls.module.scss';
import { useTexts } from '../../texts';
import { FullNotice } from './Notice';

/** Says in place of a screen, or a part of one, that it could not be had, and lets the reader try again. */
export function Unavailable({ onRetry }: { onRetry(): void }): React.ReactElement {
  const words = useTexts().problems;
  return (
    <FullNotice
      alert
      title={words.unavailable}
      action={
        <button type="button" className={controls.button} onClick={onRetry}>
          {words.retry}
        </button>
      }
    />
  );
}
