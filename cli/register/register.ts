import type { IsoDate } from '../../src/shared/domain/dates/IsoDate';
import type { Process } from '../../src/shared/domain/processRules/ProcessRule';
import { complaintStageCodes } from '../../src/shared/domain/stages/stageEvents';
import type { Problem } from './problems';

/** Where a row of the register stands. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** The stages a register knows, in order: its 0, 1, 2 and 3. */
export const registerStages = complaintStageCodes;
/** One of {@link registerStages}. */
export type RegisterStage = (typeof registerStages)[number];

/** A stage of a complaint as the register tells it. */
export interface StageRecord {
  readonly place: Place;
  readonly stage: RegisterStage;
  /** Day 0 of the stage's clock. */
  readonly startedOn: IsoDate;
  readonly acknowledgedOn?: IsoDate;
  /** The due day the register prints; the hub counts its own. */
  readonly due?: IsoDate;
  readonly extendedTo?: IsoDate;
  /** Absent while the stage is open. */
  readonly closedOn?: IsoDate;
  /** Absent when not agreed. */
  readonly outcome?: string;
}

/** One concern raised in a complaint. */
export interface ConcernRecord {
  readonly place: Place;
  readonly category: string;
  readonly outcome?: string;
}

/** What was told about the complainant; an empty text is not recorded. */
export interface EqualityRecord {
  readonly gender: string;
  readonly ageGroup: string;
  readonly ethnicity: string;
  readonly disability: string;
}

/** A complaint with all its rows: taken whole or left out whole. */
export interface CaseRecord {
  readonly place: Place;
  readonly reference: string;
  readonly process: Process;
  readonly receivedOn: IsoDate;
  readonly channel: string;
  /** Name as it stood; empty when not recorded. */
  readonly team: string;
  readonly complainant: string;
  readonly highestStage: RegisterStage;
  readonly outcome?: string;
  readonly status: 'Open' | 'Closed';
  /** Absent when the register has no equality columns or all are blank. */
  readonly equality?: EqualityRecord;
  /** In order of stage. */
  readonly stages: readonly StageRecord[];
  /** In the order of the file. */
  readonly concerns: readonly ConcernRecord[];
}

/** A compliment as the register tells it. */
export interface ComplimentRecord {
  readonly place: Place;
  readonly reference: string;
  readonly receivedOn: IsoDate;
  readonly theme: string;
  /** Who praised, in the register's words. */
  readonly source: string;
  readonly team: string;
}

/** A register read and checked. */
export interface Register {
  readonly cases: readonly CaseRecord[];
  readonly compliments: readonly ComplimentRecord[];
  /** Every row that was left out, in the order of files and lines. */
  readonly rejected: readonly Problem[];
  /** Worth knowing, nothing left out. */
  readonly warnings: readonly Problem[];
  /** Teams the hub does not know yet; only filled when new teams are taken. */
  readonly newTeams: readonly string[];
  /** Rows read from each file, good and bad. */
  readonly counts: {
    readonly complaints: number;
    readonly stages: number;
    readonly concerns: number;
    readonly compliments: number;
  };
}
