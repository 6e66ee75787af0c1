import * as React from 'react';
import controls from '../../src/shared/ui/components/controls.module.scss';
import { FailedPart } from '../../src/shared/ui/components/notice/FailedPart';
import { Loading } from '../../src/shared/ui/components/notice/Loading';
import { FullNotice, Notice } from '../../src/shared/ui/components/notice/Notice';
import { ProblemNotice } from '../../src/shared/ui/components/notice/ProblemNotice';
import { RetryButton } from '../../src/shared/ui/components/notice/RetryButton';
import { long, nothing, type Shown } from './Shown';

/** What is said over what is shown, or in its place. */
export function notices(): readonly Shown[] {
  return [
    {
      name: 'Notice',
      files: ['notice/Notice', 'notice/FailedPart', 'notice/RetryButton'],
      use: 'over, or within, what is read',
      states: {
        'to know': <Notice tone="info">Small numbers are shown here as they are.</Notice>,
        'to mind': (
          <Notice action={<RetryButton onRetry={nothing} />}>
            Showing the board as at 10:42. SharePoint does not answer. Trying again in 20 seconds.
          </Notice>
        ),
        error: <Notice tone="error">You may not change this draft.</Notice>,
        'a part that failed': <FailedPart text="The history could not be loaded." onRetry={nothing} />,
        'narrow, long text': <Notice action={<RetryButton onRetry={nothing} />}>{`${long}. ${long}.`}</Notice>
      }
    },
    {
      name: 'In place of a screen',
      files: ['notice/Notice', 'notice/ProblemNotice'],
      use: 'every screen and view',
      states: {
        empty: <FullNotice title="Nothing needs you today." hint="What comes up for you will stand here." />,
        'nothing found': (
          <FullNotice
            title="No open case matches these filters."
            action={
              <button type="button" className={controls.button}>
                Clear all
              </button>
            }
          />
        ),
        'no connection': <ProblemNotice problem="unavailable" onRetry={nothing} />,
        'asked to wait': <ProblemNotice problem="throttled" onRetry={nothing} />,
        'no access': (
          <ProblemNotice
            problem="forbidden"
            words={{ forbidden: 'You do not have access to cases.' }}
            hints={{ forbidden: 'The service recovery team can give it.' }}
            onRetry={nothing}
          />
        ),
        'no lists yet': <ProblemNotice problem="not-provisioned" onRetry={nothing} />
      }
    },
    {
      name: 'On its way',
      files: ['notice/Loading'],
      use: 'what is read from the site for the first time',
      states: { loading: <Loading /> }
    }
  ];
}
