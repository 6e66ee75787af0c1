import { diffWordsWithSpace } from 'diff';

/** Words that stay, come or go. */
export interface WordChange {
  kind: 'same' | 'added' | 'removed';
  words: string;
}

/** What became of a text, word by word; those that stay, come and go in order give both texts again. */
export function wordChanges(before: string, after: string): readonly WordChange[] {
  return diffWordsWithSpace(before, after).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    words: value
  }));
}
