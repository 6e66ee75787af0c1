import type { HomeListSource } from '../homeLists';

const enGB = { title: 'To approve in guidance' };

/** Drafts of guidance that somebody who wrote no word of them is to approve. */
export const guidanceApprovals: HomeListSource = {
  texts: { 'en-GB': enGB },
  all: { screen: 'guidance', query: { guide: 'upkeep' } },
  read: async ({ hub }) => {
    const { drafts } = await (await hub.guidanceEditing()).upkeep();
    return drafts
      .filter(({ state }) => state === 'For approval')
      .map(({ key, text, changedBy }) => ({
        key,
        title: text.title,
        facts: [changedBy.name],
        at: { screen: 'guidance', query: { guide: key, 'guide-do': 'approve' } }
      }));
  }
};
