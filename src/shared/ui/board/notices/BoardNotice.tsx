import * as React from 'react';
import { RetryButton } from '../../components/notice/RetryButton';
import { formatMoment } from '../../dates/formatDates';
import { useTexts } from '../../texts';
import type { FeedProblem, FeedState } from '../feed/FeedState';
import { ProvisionHint } from '../../components/notice/ProblemNotice';
import { FullNotice, Notice } from '../../components/notice/Notice';
import { useCountdown } from './useCountdown';

/** Props of {@link BoardNotice}. */
export interface BoardNoticeProps {
  state: FeedState;
  onRetry(): void;
}

/** What stands in the way of fresh data: over the board where there is data to show, else in its place. */
export function BoardNotice({ state, onRetry }: BoardNoticeProps): React.ReactElement {
  const texts = useTexts();
  const seconds = useCountdown(state.problem?.retryAt);
  const { problem } = state;
  if (problem === undefined) {
    return <></>;
  }
  const words = texts.problems;
  const { title, hint } = describe(problem, texts);
  // It changes each second, and is not read out each time.
  const wait = seconds === undefined ? undefined : <span role="timer">{words.retryIn(seconds)}</span>;
  // While SharePoint asks to wait there is nothing to try.
  const retry = problem.code !== 'throttled' && <RetryButton onRetry={onRetry} />;
  const nothingShown = state.time === undefined || (!state.complete && state.stages.size === 0);
  if (nothingShown || problem.code === 'forbidden') {
    return (
      <FullNotice
        alert
        title={title}
        hint={
          <>
            {hint} {wait}
          </>
        }
        action={retry}
      />
    );
  }
  const kept = state.complete
    ? words.stale(formatMoment(state.time?.at ?? ''))
    : words.partial(state.stages.size, state.expected);
  return (
    <Notice action={retry}>
      {kept} {title} {problem.code === 'unavailable' && words.catchesUp} {wait}
    </Notice>
  );
}

function describe(
  { code }: FeedProblem,
  texts: ReturnType<typeof useTexts>
): { title: string; hint?: React.ReactNode } {
  const words = texts.problems;
  switch (code) {
    case 'unavailable':
      return { title: words.unavailable };
    case 'throttled':
      return { title: words.throttled };
    case 'forbidden':
      return { title: words.forbidden, hint: words.forbiddenHint };
    case 'not-provisioned':
      return {
        title: words.notProvisioned,
        hint: <ProvisionHint />
      };
    case 'too-many-rows':
      return { title: words.tooMany, hint: words.tooManyHint };
    default:
      return { title: words.other, hint: words.otherHint };
  }
}
