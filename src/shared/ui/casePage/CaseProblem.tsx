import * as React from 'react';
import type { HubErrorCode } from '../../domain/errors';
import { caseworkTexts } from '../../loc/casework';
import { FullNotice } from '../board/notices/Notice';
import controls from '../controls.module.scss';
import { useFeatureTexts, useTexts } from '../texts';

/** What stands in the way of a case, in its place. */
export function CaseProblem(props: { problem: HubErrorCode; reference: string; onRetry(): void }): React.ReactElement {
  const { problem, reference, onRetry } = props;
  const common = useTexts().problems;
  const words = useFeatureTexts(caseworkTexts).problems;
  const titles: Partial<Record<HubErrorCode, string>> = {
    'not-found': words.notFound(reference),
    // A list that somebody may not see is not there for them.
    'not-provisioned': words.forbidden,
    forbidden: words.forbidden,
    unavailable: words.unavailable,
    throttled: words.throttled
  };
  const lasting = problem === 'not-found' || problem === 'forbidden' || problem === 'not-provisioned';
  return (
    <FullNotice
      alert
      title={titles[problem] ?? words.other}
      hint={problem === 'not-found' ? words.notFoundHint : lasting ? words.forbiddenHint : undefined}
      action={
        lasting ? undefined : (
          <button type="button" className={controls.button} onClick={onRetry}>
            {common.retry}
          </button>
        )
      }
    />
  );
}
