import * as React from 'react';
import type { HubErrorCode } from '../../../domain/errors';
import { boardViewsTexts } from '../../../loc/boardViews';
import { ProblemNotice } from '../../components/notice/ProblemNotice';
import { useFeatureTexts, useTexts } from '../../texts';

/** Says why a view cannot be shown. */
export function LoadProblem({ problem, onRetry }: { problem: HubErrorCode; onRetry(): void }): React.ReactElement {
  const { unavailable, throttled } = useTexts().problems;
  const { failed, forbidden, notProvisioned } = useFeatureTexts(boardViewsTexts);
  return (
    <ProblemNotice
      problem={problem}
      words={{ unavailable: failed, throttled: failed, 'not-provisioned': failed, other: failed }}
      hints={{ unavailable, throttled, forbidden, 'not-provisioned': notProvisioned }}
      onRetry={onRetry}
    />
  );
}
