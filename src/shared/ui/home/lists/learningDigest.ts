import { addMonths } from '../../../domain/dates/addMonths';
import type { HomeListSource } from '../homeLists';

const enGB = { title: 'New in learning themes you follow' };

/** What was published in the last month in the themes the reader follows. */
export const learningDigest: HomeListSource = {
  texts: { 'en-GB': enGB },
  all: { screen: 'learning' },
  read: async ({ hub, today }) => {
    const repository = await hub.learning();
    const records = await repository.digest(addMonths(today, -1));
    return records.map(({ key, title, themes, service }) => ({
      key,
      title,
      facts: [themes.join(', '), service].filter((fact) => fact !== ''),
      at: { screen: 'learning', query: { learn: key } }
    }));
  }
};
