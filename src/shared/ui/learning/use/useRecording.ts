import * as React from 'react';
import type { LearningUse, NewLearningUse } from '../../../domain/learning/LearningUse';
import type { LearningGiven } from '../LearningScreen';
import { type Doing, useDoing } from '../useDoing';

/** Records what is done with learning, and takes it back. */
export interface Recording {
  doing: Doing;
  /** What was recorded last, in words; empty where the button shows it. */
  news: string;
  /** @param said once it is recorded */
  record(uses: readonly NewLearningUse[], said?: string): void;
  takeBack(use: LearningUse, said?: string): void;
}

/** The way to record what somebody does with learning. Each thing has a key, so that trying again records it once. */
export function useRecording({ repository, onChanged }: LearningGiven): Recording {
  const [news, setNews] = React.useState('');
  const latest = React.useRef('');
  const doing = useDoing(() => {
    setNews(latest.current);
    onChanged();
  });
  const record = (uses: readonly NewLearningUse[], said = ''): void => {
    if (doing.busy) return;
    latest.current = said;
    setNews('');
    doing.run(async (key) => {
      for (const [at, use] of uses.entries()) await repository.use(`${key}|${at}`, use);
    }, JSON.stringify(uses));
  };
  return {
    doing,
    news,
    record,
    takeBack: ({ kind, key, theme, team, forum, meetingOn }, said) =>
      record([{ kind, key, theme, team, forum, meetingOn, takenBack: true }], said)
  };
}
