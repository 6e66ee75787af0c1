import * as React from 'react';
import type { HubErrorCode } from '../../domain/errors';
import { caseworkTexts } from '../../loc/casework';
import { ProblemNotice } from '../components/notice/ProblemNotice';
import { useFeatureTexts } from '../texts';

/** What stands in the way of a case, in its place. */
export function CaseProblem(props: { problem: HubErrorCode; reference: string; onRetry(): void }): React.ReactElement {
  const { problem, reference, onRetry } = props;
  const { notFound, notFoundHint, forbidden, forbiddenHint, unavailable, throttled, other } =
    useFeatureTexts(caseworkTexts).problems;
  return (
    <ProblemNotice
      problem={problem}
      // A list that somebody may not see is not there for them.
      words={{
        'not-found': notFound(reference),
        'not-provisioned': forbidden,
        forbidden,
        unavailable,
        throttled,
        other
      }}
      hints={{ 'not-found': notFoundHint, 'not-provisioned': forbiddenHint, forbidden: forbiddenHint }}
      onRetry={onRetry}
    />
  );
}
