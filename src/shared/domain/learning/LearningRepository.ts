import type { KnownOfCase } from '../anonymity/identifyingWords';
import type { IsoDate } from '../dates/IsoDate';
import type { StageCode } from '../processRules/ProcessRule';
import type { LearningRecord } from '../registers/LearningRecord';
import type { Team } from '../teams/Team';
import type { Effect } from './effect/beforeAndAfter';
import type { LearningContent } from './LearningContent';
import type { ApprovalDecision, CheckDecision, LearningDraft } from './LearningDraft';
import type { LearningRights } from './learningActs';
import type { LearningState } from './learningState';
import type { LearningUse, NewLearningUse } from './LearningUse';

/** Learning as somebody begins to write it. */
export interface NewLearningDraft {
  /** What it is made from; a second draft from the same is not made. */
  sourceKey: string;
  /** The case that it comes from; never published. */
  sourceReference?: string;
  content: LearningContent;
}

/** What may be looked for in the library. */
export interface LearningLibrary {
  /** Published records, due for review ones included, and archived ones; each approved by somebody who did not put it there. */
  records: readonly LearningRecord[];
  /** Rows of the library that nobody else approved as they are; no screen shows them. */
  unvouched: number;
  uses: readonly LearningUse[];
  teams: readonly Team[];
  today: IsoDate;
}

/** A theme in a team, and the first day of a change; of a learning record or of an action. */
export interface EffectQuestion {
  team: string;
  theme: string;
  changedOn: IsoDate;
  /** Counts compliments instead of complaints. */
  praise: boolean;
}

/** Drafts with how far they have come. */
export interface LearningWorkshop {
  /** Latest changed first. */
  states: readonly LearningState[];
  teams: readonly Team[];
  today: IsoDate;
}

/** The learning library and its way there. Every method throws HubError and nothing else; a write tried again is done once. */
export interface LearningRepository {
  rights(): Promise<LearningRights>;
  library(): Promise<LearningLibrary>;
  /** Whether the library shows the reader a record. */
  has(key: string): Promise<boolean>;
  /**
   * What was published lately in the themes the reader follows, the latest first; quick for who follows none.
   * @param since the first day that counts
   */
  digest(since: IsoDate): Promise<readonly LearningRecord[]>;
  /** Drafts with how far they have come. @throws HubError `forbidden` or `not-found` for a reader who sees none */
  workshop(): Promise<LearningWorkshop>;
  /** Begins a draft once for what it is made from, and gives its key. */
  draftLearning(draft: NewLearningDraft): Promise<string>;
  /** @throws HubError `conflict` when somebody changed it since it was read */
  saveDraft(draft: LearningDraft, content: LearningContent): Promise<void>;
  sendToCheck(draft: LearningDraft): Promise<void>;
  withdrawDraft(draft: LearningDraft): Promise<void>;
  /** Names and references of the draft's case that the reader may see, and the names that may stand. */
  knownOf(draft: LearningDraft): Promise<KnownOfCase>;
  /** @param wordKey one for each word, the same when it is tried again */
  check(draft: LearningDraft, wordKey: string, word: { decision: CheckDecision; note: string }): Promise<void>;
  approve(draft: LearningDraft, wordKey: string, decision: ApprovalDecision): Promise<void>;
  /**
   * Puts a draft into the library as it was checked and approved.
   * @throws HubError `conflict` when it is not what was checked and approved any more
   * @throws HubError `forbidden` when the reader wrote it, approved it, or may not publish
   */
  publish(key: string): Promise<void>;
  /** Keeps a record for a further year, or archives it. */
  review(record: LearningRecord, decision: 'renew' | 'archive'): Promise<void>;
  /** Takes a record's text out of the library; its draft stays with those who write. */
  takeOut(record: Pick<LearningRecord, 'key'>): Promise<void>;
  /**
   * The share of a theme before and after a change.
   * @returns absent when the reader may not see everything it is counted from, because a part would mislead
   */
  effect(question: EffectQuestion): Promise<Effect | undefined>;
  /** Log reports that refer to a record, as far as the reader may see them. */
  referringLogs(key: string): Promise<readonly { reference: string; stage: StageCode }[]>;
  /** @param useKey one for each thing done, the same when it is tried again */
  use(useKey: string, use: NewLearningUse): Promise<void>;
}
