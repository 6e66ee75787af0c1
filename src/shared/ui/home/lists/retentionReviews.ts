import { batchOf } from '../../../domain/retention/batches';
import { nextWord } from '../../../domain/retention/reviewItems';
import type { FeatureTexts } from '../../../loc/FeatureTexts';
import { retentionTexts } from '../../../loc/retention';
import { formatDay } from '../../dates/formatDates';
import type { HomeListSource } from '../homeLists';

const texts = {
  'en-GB': { title: 'Records over their time', propose: 'to be proposed', agree: 'waits for a second person' }
} satisfies FeatureTexts<{ title: string; propose: string; agree: string }>;

const all = { screen: 'case', query: { case: 'review' } } as const;

/** Records over their time on which the reader has the next word. @see domain.md 16.4 */
export const retentionReviews: HomeListSource = {
  texts,
  all,
  read: async ({ hub, choose, today }) => {
    const repository = await hub.retention();
    if (!(await repository.mayReview())) return [];
    const { items, me } = await repository.review();
    const [words, { batch: batchName, lists }] = [choose(texts), choose(retentionTexts)];
    return items.flatMap((item) => {
      const { reference, retention } = item;
      // Whether it is still what was proposed is seen when it is looked at.
      const next = nextWord(item, me.id, item.proposed?.rows ?? '');
      if (next !== 'propose' && next !== 'agree') return [];
      const batch = batchOf(reference);
      return {
        key: reference,
        title: batch ? batchName(lists[batch.kind.list] ?? batch.kind.list, formatDay(batch.until, today)) : reference,
        facts: [words[next]],
        dueOn: retention.keepUntil,
        at: all
      };
    });
  }
};
