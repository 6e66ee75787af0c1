import type { KeptDraft, PublishedReport } from './PublicationRepository';

/** The drafts that are still being written or waited for: not those of which this very version is published. */
export function openDrafts(
  drafts: readonly KeptDraft[],
  published: readonly Pick<PublishedReport, 'draftKey' | 'draftEtag'>[]
): readonly KeptDraft[] {
  return drafts.filter(
    ({ key, etag }) => !published.some(({ draftKey, draftEtag }) => draftKey === key && draftEtag === etag)
  );
}
