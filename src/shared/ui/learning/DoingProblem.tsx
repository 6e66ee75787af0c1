import * as React from 'react';
import type { HubErrorCode } from '../../domain/errors';
import { learningTexts } from '../../loc/learning';
import { Notice } from '../components/notice/Notice';
import { useFeatureTexts, useTexts } from '../texts';

/** Says why something was not done; nothing where all is well. */
export function DoingProblem({ problem }: { problem: HubErrorCode | undefined }): React.ReactElement {
  const common = useTexts().problems;
  const { doing } = useFeatureTexts(learningTexts);
  const words: Partial<Record<HubErrorCode, string>> = {
    unavailable: common.unavailable,
    throttled: common.throttled,
    conflict: doing.conflict,
    forbidden: doing.forbidden
  };
  return problem === undefined ? <></> : <Notice tone="error">{words[problem] ?? doing.other}</Notice>;
}
