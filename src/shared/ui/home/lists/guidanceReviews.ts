import type { HomeListSource } from '../homeLists';

const enGB = { title: 'Due for review in guidance' };

/** Pages of the guidance that somebody was to look at again by now. */
export const guidanceReviews: HomeListSource = {
  texts: { 'en-GB': enGB },
  all: { screen: 'guidance' },
  read: async ({ hub, today }) => {
    const { pages } = await (await hub.guidance()).guidance();
    return pages
      .filter(({ reviewOn }) => reviewOn !== undefined && reviewOn <= today)
      .sort((a, b) => (a.reviewOn ?? '').localeCompare(b.reviewOn ?? ''))
      .map(({ key, title, reviewOn }) => ({
        key,
        title,
        facts: [],
        dueOn: reviewOn,
        at: { screen: 'guidance', query: { guide: key } }
      }));
  }
};
