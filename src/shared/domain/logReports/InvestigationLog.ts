import type { OpenedCase } from '../casework/CaseworkRepository';
import type { IsoDate } from '../dates/IsoDate';
import { HubError } from '../errors';
import type { ProcessRule, StageCode } from '../processRules/ProcessRule';
import type { Person } from '../stages/ComplaintStage';
import type { LogContent } from './LogContent';
import type { LearntBefore } from './similarLearning';
import type { LogAct, LogProgress } from './logWorkflow';
import type { LogDifference } from './mergeLog';

/** The log report of one stage of one complaint, as the site keeps it. @see domain.md 7.7 */
export interface InvestigationLog {
  reference: string;
  stage: StageCode;
  team: string;
  service: string;
  progress: LogProgress;
  content: LogContent;
  /** Somebody has written in it; until then its content is what the case says. */
  started: boolean;
  /** When the site last took a change: instant, ISO UTC. */
  changedAt: string;
}

/** A log report with the case it is about. */
export interface OpenedLog {
  log: InvestigationLog;
  /** The case as its reader finds it: who they are, by which rules, on which day. */
  opened: OpenedCase;
  /** Day the stage's answer was sent; absent while it has none. */
  answeredOn?: IsoDate;
  /** Last day for the report, by its rule. Absent until the answer was sent. */
  dueOn?: IsoDate;
  /** Names of people of the case, as far as the reader may know them. They go nowhere. */
  names: readonly string[];
  /** The officer of the stage, by name. */
  officer?: Person;
}

/** What is to be done with a report. */
export interface LogRequest {
  reference: string;
  stage: StageCode;
  /** `save` keeps a draft. */
  act: LogAct | 'save';
  /** Made once for all tries, so that a retry does nothing twice. */
  key: string;
  /** What was written; absent where only its status changes. */
  content?: LogContent;
  /** The content that the writing began from: what others changed since is found by it. */
  base?: LogContent;
  /** Needed to return a report, or to say that none is needed. */
  reason?: string;
}

/** Two people changed the same answers. Nothing was written. */
export class LogConflict extends HubError {
  public constructor(
    public readonly differences: readonly LogDifference[],
    /** The report as it stands now. */
    public readonly current: InvestigationLog
  ) {
    super('conflict', 'Somebody else changed this log report first.');
    this.name = 'LogConflict';
  }
}

/** Why a report stands in somebody's list. */
export type LogTask = 'write' | 'returned' | 'sign-off' | 'accept' | 'remind';

/** A report that waits for somebody. */
export interface LogInList {
  reference: string;
  stage: StageCode;
  team: string;
  service: string;
  officer?: Person;
  task: LogTask;
  answeredOn?: IsoDate;
  dueOn?: IsoDate;
  /** Its day has passed. */
  isLate: boolean;
  /** Why it came back. */
  reason?: string;
}

/** Reports that wait for a reader. */
export interface WaitingLogs {
  /** Most urgent first. */
  logs: readonly LogInList[];
  /** By which reports are due whose answer is sent today; absent where there is none. */
  rule?: ProcessRule;
}

/** Log reports. Every method throws HubError and nothing else. */
export interface LogRepository {
  /** @throws HubError `not-found` when the case has no such stage, or the reader may not see its report */
  open(reference: string, stage: StageCode): Promise<OpenedLog>;
  /**
   * Keeps a draft or moves a report on. Safe to try again with the same key after any failure.
   * @throws LogConflict when somebody else changed the same answers; LogRefused when the rules do not allow it; HubError
   * `invalid` when something is missing
   */
  write(request: LogRequest): Promise<InvestigationLog>;
  /** The key of the report in a row of its list: reference and stage. @throws HubError `not-found` */
  keyOf(row: number): Promise<string>;
  /** Whether the reader may see a report. @param key reference and stage */
  has(key: string): Promise<boolean>;
  /** What a team's other reports say was learnt, as far as the reader may see them. @param except reference of the case being written on */
  learntBefore(team: string, except: string): Promise<readonly LearntBefore[]>;
  /** Reports that wait for the reader: to be written, returned to them, to be signed off, to be accepted. */
  waiting(): Promise<WaitingLogs>;
}

/** A report as a device keeps it until the site has it. */
export interface LogDraft {
  content: LogContent;
  /** What the writing began from. */
  base: LogContent;
  /** What was last sent to the site, when its answer is not known: should the site have it, it is not somebody else's. */
  sent?: LogContent;
  /** When it was last kept, by the device's clock: instant, ISO UTC. */
  keptAt: string;
}

/** Where a device keeps reports that are being written, each reader's for themselves. */
export interface LogDraftStore {
  read(reference: string, stage: StageCode): LogDraft | undefined;
  /** @returns whether the device could keep it */
  keep(reference: string, stage: StageCode, draft: LogDraft): boolean;
  remove(reference: string, stage: StageCode): void;
  /** Removes what others left on the device, and what is too old. @param now by the device's clock, ISO UTC */
  sweep(now: string): void;
}
