import type { SPFI } from '@pnp/sp';
import type { NewLearningDraft } from '../../domain/learning/LearningRepository';
import { HubError } from '../../domain/errors';
import { listNames } from '../../schema/listNames';
import { addOnce } from '../addOnce';
import { quoted, writeText } from '../wire';
import { toLearningContentUpdate } from './learningContentRow';

/**
 * Begins a draft of learning, once for what it is made from however often it is tried. Its key says nothing of the case.
 * @returns the draft's key
 * @throws whatever PnPjs throws
 */
export async function draftLearning(
  sp: SPFI,
  { sourceKey, sourceReference, content }: NewLearningDraft
): Promise<string> {
  const drafts = sp.web.lists.getByTitle(listNames.learningDrafts);
  await addOnce(drafts, 'SourceKey', {
    ...toLearningContentUpdate(content),
    LearningKey: crypto.randomUUID(),
    SourceKey: sourceKey,
    SourceReference: writeText(sourceReference),
    Status: 'Draft'
  });
  const [made]: { LearningKey: string }[] = await drafts.items
    .select('LearningKey')
    .filter(`SourceKey eq ${quoted(sourceKey)}`)
    .top(1)();
  if (made === undefined) throw new HubError('not-found', 'The draft is not there, or no longer.');
  return made.LearningKey;
}
