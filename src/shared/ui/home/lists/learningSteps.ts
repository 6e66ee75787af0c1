import { actsFor } from '../../../domain/learning/learningActs';
import { learningTexts } from '../../../loc/learning';
import type { HomeListSource } from '../homeLists';

const enGB = { title: 'Waiting for you in learning' };

/** Steps that others wait for; whoever may edit a draft may do so at any time. */
const awaited = ['check', 'approve', 'publish', 'renew'] as const;

/** Drafts that the reader may check, approve or publish next, and records due for review. */
export const learningSteps: HomeListSource = {
  texts: { 'en-GB': enGB },
  all: { screen: 'learning', query: { learn: 'drafts' } },
  read: async ({ hub, choose }) => {
    const repository = await hub.learning();
    const rights = await repository.rights();
    if (!rights.seesDrafts) return [];
    const { states } = await repository.workshop();
    const { status: words } = choose(learningTexts);
    return states
      .filter((state) => actsFor(state, rights).some((act) => awaited.some((one) => one === act)))
      .map(({ draft: { key, content }, status, published }) => ({
        key,
        title: content.title,
        facts: [words[status], content.service].filter((fact) => fact !== ''),
        dueOn: status === 'Review due' ? published?.reviewOn : undefined,
        at: { screen: 'learning', query: { learn: 'drafts', 'learn-draft': key } }
      }));
  }
};
