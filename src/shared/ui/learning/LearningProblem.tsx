import * as React from 'react';
import type { HubErrorCode } from '../../domain/errors';
import { learningTexts } from '../../loc/learning';
import { FullNotice } from '../board/notices/Notice';
import controls from '../controls.module.scss';
import { useFeatureTexts, useTexts } from '../texts';

/** Says why the library could not be read, and offers to try again. */
export function LearningProblem({ problem, onRetry }: { problem: HubErrorCode; onRetry(): void }): React.ReactElement {
  const words = useTexts().problems;
  const { problems } = useFeatureTexts(learningTexts);
  const titles: Partial<Record<HubErrorCode, string>> = {
    'not-provisioned': words.notProvisioned,
    unavailable: words.unavailable,
    throttled: words.throttled,
    forbidden: problems.forbidden,
    'not-found': problems.forbidden
  };
  return (
    <FullNotice
      alert
      title={titles[problem] ?? problems.other}
      hint={problem === 'not-provisioned' ? words.provisionCommand : undefined}
      action={
        <button type="button" className={controls.button} onClick={onRetry}>
          {words.retry}
        </button>
      }
    />
  );
}
