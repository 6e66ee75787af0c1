import type { LearningApproval } from '../../domain/learning/LearningDraft';
import { isVouchedFor } from '../../domain/learning/learningState';
import type { LearningStatus } from '../../domain/registers/LearningRecord';
import type { LibraryEntry } from './learningRows';

const shown: readonly LearningStatus[] = ['Published', 'Archived'];

/** Rows of the library that say they are there to be read, whoever put them there. */
export function shownEntries(entries: readonly LibraryEntry[]): readonly LibraryEntry[] {
  return entries.filter(({ record }) => shown.includes(record.status));
}

/**
 * Those of the library's rows that may be shown and counted: published or archived, and approved as they are by somebody who did
 * not put them there. Every reader of the library goes through it.
 * @see domain.md 10
 */
export function vouchedFor(
  entries: readonly LibraryEntry[],
  approvals: readonly LearningApproval[]
): readonly LibraryEntry[] {
  const words = byKey(approvals);
  return shownEntries(entries).filter((entry) => isVouchedFor(entry, words.get(entry.key) ?? []));
}

/** Words on learning by the record they are about. */
export function byKey<Word extends { key: string }>(words: readonly Word[]): ReadonlyMap<string, readonly Word[]> {
  const found = new Map<string, Word[]>();
  for (const word of words) {
    const same = found.get(word.key);
    if (same) same.push(word);
    else found.set(word.key, [word]);
  }
  return found;
}
