import * as React from 'react';
import type { HubErrorCode } from '../../../domain/errors';
import { boardViewsTexts } from '../../../loc/boardViews';
import controls from '../../controls.module.scss';
import { useFeatureTexts, useTexts } from '../../texts';
import { FullNotice } from '../notices/Notice';

/** Says why a view cannot be shown, and lets the reader try again where that can help. */
export function LoadProblem({ problem, onRetry }: { problem: HubErrorCode; onRetry(): void }): React.ReactElement {
  const texts = useTexts();
  const words = useFeatureTexts(boardViewsTexts);
  const hints: Partial<Record<HubErrorCode, string>> = {
    unavailable: texts.problems.unavailable,
    throttled: texts.problems.throttled,
    forbidden: words.forbidden,
    'not-provisioned': words.notProvisioned
  };
  const forGood = problem === 'forbidden' || problem === 'not-provisioned';
  return (
    <FullNotice
      alert
      title={words.failed}
      hint={hints[problem]}
      action={
        forGood ? undefined : (
          <button type="button" className={controls.button} onClick={onRetry}>
            {texts.problems.retry}
          </button>
        )
      }
    />
  );
}
