import type { FeatureTexts } from '../../../loc/FeatureTexts';
import type { HomeListSource } from '../homeLists';

const texts = { 'en-GB': { title: "Ombudsman's remedies to carry out" } } satisfies FeatureTexts<{ title: string }>;

const board = { screen: 'board', query: { 'rag-process': 'LGSCO' } } as const;

/** What the Ombudsman asked for and nobody has shown to be done yet, by its days. @see domain.md 7.12 */
export const remediesDue: HomeListSource = {
  texts,
  all: board,
  read: async ({ hub, services, today }) => {
    const cases = await (await hub.contacts()).waiting('ombudsman', today);
    return cases
      .filter(({ service }) => services.length === 0 || services.includes(service))
      .sort((a, b) => (a.dueOn ?? '').localeCompare(b.dueOn ?? ''))
      .map(({ reference, of, dueOn, cases: [first] }) => ({
        key: reference,
        title: reference,
        facts: [of].filter((fact) => fact !== ''),
        dueOn,
        at: first === undefined ? board : { screen: 'case', query: { case: first } }
      }));
  }
};
