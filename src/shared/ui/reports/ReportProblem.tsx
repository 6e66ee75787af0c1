import * as React from 'react';
import type { HubErrorCode } from '../../domain/errors';
import { reportTexts } from '../../loc/reports';
import { ProblemNotice } from '../components/notice/ProblemNotice';
import { useFeatureTexts } from '../texts';

/** What stands in the way of a report, in its place. */
export function ReportProblem({ problem, onRetry }: { problem: HubErrorCode; onRetry(): void }): React.ReactElement {
  const { forbidden, forbiddenHint, notFound, other } = useFeatureTexts(reportTexts).screen.problems;
  return (
    <ProblemNotice
      problem={problem}
      words={{ forbidden, 'not-found': notFound, other }}
      hints={{ forbidden: forbiddenHint }}
      onRetry={onRetry}
    />
  );
}
