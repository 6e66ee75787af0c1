import * as React from 'react';
import type { HubErrorCode } from '../../../domain/errors';
import { useTexts } from '../../texts';
import { FullNotice } from './Notice';
import { RetryButton } from './RetryButton';

/** Problems that asking again does not solve. */
const lasting: readonly HubErrorCode[] = ['forbidden', 'not-found', 'not-provisioned'];

/** Props of {@link ProblemNotice}. */
export interface ProblemNoticeProps {
  problem: HubErrorCode;
  /** What it means here, by the error's code; what has no words here has the hub's, or else those of `other`. */
  words?: Partial<Readonly<Record<HubErrorCode | 'other', string>>>;
  /** What to do about it, by the error's code. */
  hints?: Partial<Readonly<Record<HubErrorCode, React.ReactNode>>>;
  onRetry(): void;
}

/** Says in place of a screen, or of a part of one, why it could not be had, and lets the reader try again where that can help. */
export function ProblemNotice({ problem, words = {}, hints = {}, onRetry }: ProblemNoticeProps): React.ReactElement {
  const common = useTexts().problems;
  const titles = {
    unavailable: common.unavailable,
    throttled: common.throttled,
    'not-provisioned': common.notProvisioned,
    other: common.unavailable,
    ...words
  };
  const isForOwner = problem === 'not-provisioned' && words[problem] === undefined;
  return (
    <FullNotice
      alert
      title={titles[problem] ?? titles.other}
      hint={isForOwner ? <ProvisionHint /> : hints[problem]}
      action={lasting.includes(problem) ? undefined : <RetryButton onRetry={onRetry} />}
    />
  );
}

/** How an owner of the site makes the hub's lists. */
export function ProvisionHint(): React.ReactElement {
  const words = useTexts().problems;
  return (
    <>
      {words.notProvisionedHint}
      <br />
      <code>{words.provisionCommand}</code>
    </>
  );
}
