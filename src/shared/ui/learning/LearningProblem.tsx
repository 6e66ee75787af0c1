import * as React from 'react';
import type { HubErrorCode } from '../../domain/errors';
import { learningTexts } from '../../loc/learning';
import { ProblemNotice } from '../components/notice/ProblemNotice';
import { useFeatureTexts } from '../texts';

/** Says why the library could not be read. */
export function LearningProblem({ problem, onRetry }: { problem: HubErrorCode; onRetry(): void }): React.ReactElement {
  const { problems } = useFeatureTexts(learningTexts);
  const words = { ...problems, 'not-found': problems.forbidden };
  return <ProblemNotice problem={problem} words={words} onRetry={onRetry} />;
}
