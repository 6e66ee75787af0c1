import * as React from 'react';
import type { HubErrorCode } from '../../domain/errors';
import { reportTexts } from '../../loc/reports';
import { FullNotice } from '../board/notices/Notice';
import controls from '../controls.module.scss';
import { useFeatureTexts, useTexts } from '../texts';

/** What stands in the way of a report, in its place. */
export function ProblemNotice(props: { problem: HubErrorCode; onRetry(): void }): React.ReactElement {
  const { problem, onRetry } = props;
  const common = useTexts().problems;
  const words = useFeatureTexts(reportTexts).screen.problems;
  if (problem === 'not-provisioned') {
    return (
      <FullNotice
        alert
        title={common.notProvisioned}
        hint={
          <>
            {common.notProvisionedHint}
            <br />
            <code>{common.provisionCommand}</code>
          </>
        }
      />
    );
  }
  const title =
    problem === 'unavailable' || problem === 'throttled' || problem === 'forbidden'
      ? words[problem]
      : problem === 'not-found'
        ? words.notFound
        : words.other;
  return (
    <FullNotice
      alert
      title={title}
      hint={problem === 'forbidden' ? words.forbiddenHint : undefined}
      action={
        problem === 'forbidden' || problem === 'not-found' ? undefined : (
          <button type="button" className={controls.button} onClick={onRetry}>
            {common.retry}
          </button>
        )
      }
    />
  );
}
