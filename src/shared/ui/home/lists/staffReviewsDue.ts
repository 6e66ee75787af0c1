import type { FeatureTexts } from '../../../loc/FeatureTexts';
import type { HomeListSource } from '../homeLists';

const texts = {
  'en-GB': { title: 'Reviews of staff', due: 'A review is due' }
} satisfies FeatureTexts<{ title: string; due: string }>;

const all = { screen: 'case', query: { case: 'staff-reviews' } } as const;

/** Reviews of staff that somebody still has to make. Who they are about is told where they are made, and nowhere else. @see domain.md 11.3 */
export const staffReviewsDue: HomeListSource = {
  texts,
  all,
  read: async ({ hub, choose }) => {
    const reviews = await (await hub.staffReviews()).list();
    const { due } = choose(texts);
    return (reviews?.due ?? []).map(({ trigger }) => ({ key: String(trigger.staff), title: due, facts: [], at: all }));
  }
};
