import { addMonths } from '../dates/addMonths';
import type { IsoDate } from '../dates/IsoDate';
import type { LearningRecord, LearningStatus } from '../registers/LearningRecord';
import type { LearningApproval, LearningCheck, LearningDraft } from './LearningDraft';

/** After so many months a published record is looked at again. @see domain.md 10, rule 6 */
export const reviewMonths = 12;

/** A draft with the words others gave on exactly what it says now, and how far it has come. */
export interface LearningState {
  draft: LearningDraft;
  status: LearningStatus;
  /** The latest word of somebody who wrote nothing in it. */
  check?: LearningCheck;
  /** The latest word of somebody who neither wrote in it nor checked it. */
  approval?: LearningApproval;
  /** Checked and approved, and not published yet. */
  isReady: boolean;
  /** In the library as it stands here, or as it stood before. */
  published?: LearningRecord;
}

/** What the state of a draft follows from. */
export interface WordsOnLearning {
  checks: readonly LearningCheck[];
  approvals: readonly LearningApproval[];
}

/**
 * How far a draft has come: by the words that people other than its writers gave on exactly what it says. Whatever is changed
 * afterwards needs new words. A record in the library is due for review when its day has come.
 * @param published the record with the draft's key, and the fingerprint of what it says
 * @see domain.md 10
 */
export function learningState(
  draft: LearningDraft,
  { checks, approvals }: WordsOnLearning,
  today: IsoDate,
  published?: { record: LearningRecord; fingerprint: string }
): LearningState {
  const aboutThis = (word: { key: string; fingerprint: string }): boolean =>
    word.key === draft.key && word.fingerprint === draft.fingerprint;
  const check = latest(checks.filter((word) => aboutThis(word) && !draft.writers.includes(word.by.id)));
  const approval = latest(
    approvals.filter((word) => aboutThis(word) && !draft.writers.includes(word.by.id) && word.by.id !== check?.by.id)
  );
  const isReady = check?.decision === 'Passed' && approval?.decision === 'Approved';
  const base = {
    draft,
    ...(check && { check }),
    ...(approval && { approval }),
    ...(published && { published: published.record })
  };
  if (draft.status === 'Withdrawn' || published?.record.status === 'Withdrawn') {
    return { ...base, status: 'Withdrawn', isReady: false };
  }
  if (published?.fingerprint === draft.fingerprint) {
    return { ...base, status: statusInLibrary(published.record, today), isReady: false };
  }
  const isReturned = check?.decision === 'Returned' || approval?.decision.startsWith('Returned') === true;
  if (isReturned || draft.status === 'Draft') return { ...base, status: 'Draft', isReady: false };
  const status = check?.decision === 'Passed' ? 'Service approval' : 'Anonymisation check';
  return { ...base, status, isReady };
}

/** A published record is due for review from its day on; what is archived or withdrawn stays so. */
export function statusInLibrary(
  { status, reviewOn }: Pick<LearningRecord, 'status' | 'reviewOn'>,
  today: IsoDate
): LearningStatus {
  return status === 'Published' && reviewOn !== undefined && reviewOn <= today ? 'Review due' : status;
}

/** The day on which a record published today is looked at again. */
export function reviewDay(publishedOn: IsoDate): IsoDate {
  return addMonths(publishedOn, reviewMonths);
}

/**
 * Whether the library may show a record: somebody who is not among those who put it there approved exactly what it says. The site
 * stamps who that was, and nobody may both approve and publish, so no one person can bring this about.
 */
export function isVouchedFor(
  { key, fingerprint, writtenBy }: { key: string; fingerprint: string; writtenBy: readonly number[] },
  approvals: readonly Pick<LearningApproval, 'key' | 'fingerprint' | 'decision' | 'by'>[]
): boolean {
  return approvals.some(
    (word) =>
      word.key === key &&
      word.fingerprint === fingerprint &&
      word.decision === 'Approved' &&
      !writtenBy.includes(word.by.id)
  );
}

function latest<Word extends { id: number }>(words: readonly Word[]): Word | undefined {
  return words.reduce<Word | undefined>((last, word) => (last && last.id > word.id ? last : word), undefined);
}
