import type { LearningUse, NewLearningUse } from '../../../domain/learning/LearningUse';
import type { LearningGiven } from '../LearningScreen';
import { type Doing, useDoing } from '../useDoing';

/** Records what is done with learning, and takes it back. */
export interface Recording {
  doing: Doing;
  record(...uses: readonly NewLearningUse[]): void;
  takeBack(use: LearningUse): void;
}

/** The way to record what somebody does with learning. Each thing has a key, so that trying again records it once. */
export function useRecording({ repository, onChanged }: LearningGiven): Recording {
  const doing = useDoing(onChanged);
  const record = (...uses: readonly NewLearningUse[]): void =>
    doing.run(async (key) => {
      for (const [at, use] of uses.entries()) await repository.use(`${key}|${at}`, use);
    }, JSON.stringify(uses));
  return {
    doing,
    record,
    takeBack: ({ kind, key, theme, team, forum, meetingOn }) =>
      record({ kind, key, theme, team, forum, meetingOn, takenBack: true })
  };
}
