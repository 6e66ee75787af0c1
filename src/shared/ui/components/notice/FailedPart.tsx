import * as React from 'react';
import { Notice } from './Notice';
import { RetryButton } from './RetryButton';

/** Says within a screen that a part of it could not be had; the rest stays. */
export function FailedPart({ text, onRetry }: { text: string; onRetry?(): void }): React.ReactElement {
  return (
    <Notice tone="error" action={onRetry && <RetryButton onRetry={onRetry} />}>
      {text}
    </Notice>
  );
}
