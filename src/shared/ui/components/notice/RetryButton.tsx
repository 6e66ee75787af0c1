import * as React from 'react';
import { useTexts } from '../../texts';
import controls from '../controls.module.scss';

/** Asks the site once more. */
export function RetryButton({ onRetry }: { onRetry(): void }): React.ReactElement {
  return (
    <button type="button" className={controls.button} onClick={onRetry}>
      {useTexts().problems.retry}
    </button>
  );
}
