import type { LearningUse } from './LearningUse';

/** What is told of a thing done, so that the same thing done again, or taken back, is known as the same. */
export function sameThing({ kind, key, theme = '', team = '', forum = '', meetingOn = '' }: LearningUse): string {
  return JSON.stringify([kind, key, theme, team, forum, meetingOn]);
}

/**
 * What stands of everything done: of each person and each thing the last word, without what was taken back. So a person has one
 * vote a record, however often it was sent, and nobody can vote for another: who did it is what the site stamped.
 * @returns in the order in which things were done
 */
export function standingUses(uses: readonly LearningUse[]): readonly LearningUse[] {
  const last = new Map<string, LearningUse>();
  for (const use of uses) {
    const identity = `${use.by.id} ${sameThing(use)}`;
    const before = last.get(identity);
    if (before === undefined || before.id < use.id) last.set(identity, use);
  }
  return [...last.values()].filter(({ takenBack }) => !takenBack).sort((a, b) => a.id - b.id);
}

/** How many people found each record useful, by its key. @param standing as {@link standingUses} gives them */
export function usefulVotes(standing: readonly LearningUse[]): ReadonlyMap<string, number> {
  const votes = new Map<string, number>();
  for (const { kind, key } of standing) if (kind === 'Useful') votes.set(key, (votes.get(key) ?? 0) + 1);
  return votes;
}
