import type { HomeListSource } from '../homeLists';

const enGB = { title: 'Reports to approve' };

/** Drafts that others write and nobody has approved as they are now. @see docs/decisions on publication */
export const reportsToApprove: HomeListSource = {
  texts: { 'en-GB': enGB },
  all: { screen: 'reports' },
  read: async ({ hub, reader }) => {
    const publication = await hub.publication();
    const drafts = (await publication.drafts()).filter(({ madeBy }) => madeBy.id !== reader.id);
    const approvals = await Promise.all(drafts.map(({ key }) => publication.approvals(key)));
    return drafts
      .filter(({ etag }, place) => !approvals[place]?.some(({ draftEtag }) => draftEtag === etag))
      .map(({ key, title, madeBy }) => ({
        key,
        title,
        facts: madeBy.name === '' ? [] : [madeBy.name],
        at: { screen: 'reports', query: { report: `draft:${key}` } }
      }));
  }
};
