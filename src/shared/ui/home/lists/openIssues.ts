import type { FeatureTexts } from '../../../loc/FeatureTexts';
import { issueTexts } from '../../../loc/issues';
import type { HomeListSource } from '../homeLists';

const texts = { 'en-GB': { title: 'Issues to look at' } } satisfies FeatureTexts<{ title: string }>;

const all = { screen: 'case', query: { case: 'issues' } } as const;

/** Possible breaches and questions of equality that nobody has closed. Only their kind is told here. @see domain.md 16.1 */
export const openIssues: HomeListSource = {
  texts,
  all,
  read: async ({ hub, services, choose }) => {
    const lists = await (await hub.issues()).list();
    const { kinds } = choose(issueTexts);
    return lists
      .flatMap(({ open }) => open)
      .filter(({ service }) => services.length === 0 || services.includes(service))
      .map(({ kind, id, service, raisedOn }) => ({
        key: `${kind} ${id}`,
        title: kinds[kind],
        facts: [service].filter((fact) => fact !== ''),
        dueOn: raisedOn,
        at: all
      }));
  }
};
