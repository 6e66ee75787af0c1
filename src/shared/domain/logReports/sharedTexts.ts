import type { LogContent } from './LogContent';
import { isAsked } from './logSections';

/** An answer that leaves the case. */
export interface SharedText {
  /** As `mergeLog` names answers. */
  path: string;
  text: string;
}

/** What people who do not know the case will read: learning, actions, and what goes to the lists of issues. @see domain.md 10, rule 1 */
export function sharedTexts(content: LogContent): readonly SharedText[] {
  const fields = (['learningStatement', 'equalityNote', 'informationNote'] as const)
    .filter((field) => isAsked(field, content))
    .map((field): SharedText => ({ path: field, text: content[field] ?? '' }));
  const actions = isAsked('actions', content) ? content.actions : [];
  return [
    ...fields,
    ...actions.map(({ id, action }): SharedText => ({ path: `actions/${id}/action`, text: action ?? '' }))
  ].filter(({ text }) => text.trim() !== '');
}
