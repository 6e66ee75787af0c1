import type { Rulebook, ServerTime } from '../board/BoardRepository';
import { HubError } from '../errors';
import type { ActionItem } from '../registers/ActionItem';
import type { LogReport } from '../registers/LogReport';
import type { Person } from '../stages/ComplaintStage';
import type { Team } from '../teams/Team';
import type { ActId } from './acts/ActId';
import type { ActValues } from './acts/ActField';
import type { Actor } from './acts/ActDefinition';
import type { CaseEvent, CaseFile } from './CaseFile';
import type { CaseAllegations, NewAllegation } from './allegations/StaffAllegation';
import type { CaseDifference } from './differences';
import type { CaseHistory } from './history/fieldHistory';
import type { EarlierCase } from './registration/likeness';

/** How to reach somebody of a case. @see domain.md 7.2 */
export interface CaseContact {
  id: number;
  role: string;
  name: string;
  preference?: string;
  communicationNeed?: string;
  adjustment?: string;
}

/** Another case that this one is linked to, as far as the reader may see it. */
export interface LinkedCase {
  reference: string;
  /** Absent when there is none, or the reader may not see it. */
  status?: 'Open' | 'Closed';
  summary?: string;
}

/** Who is looking at a case, and by which rules: what acts are judged by besides the case. */
export interface CaseContext {
  actor: Actor;
  rulebook: Rulebook;
  teams: readonly Team[];
  /** Ids of members of staff complained about; empty when the reader may not know. */
  named: readonly number[];
  time: ServerTime;
}

/** A case as somebody finds it. */
export interface OpenedCase extends CaseContext {
  file: CaseFile;
}

/** A file kept with a case. */
export interface CaseDocument {
  name: string;
  /** Path on the site's host. */
  address: string;
}

/** The files kept with a case. */
export interface CaseDocuments {
  files: readonly CaseDocument[];
  /** The reader may add files and take them away. */
  mayChange: boolean;
}

/** What belongs to a case besides its own rows. A part that the reader may not see is absent. */
export interface CaseSurroundings {
  contacts?: readonly CaseContact[];
  logs?: readonly LogReport[];
  actions?: readonly ActionItem[];
  linked: readonly LinkedCase[];
  documents: CaseDocuments;
}

/** An act to be recorded. */
export interface ActRequest {
  act: ActId;
  values: ActValues;
  /** Made once for all tries, so that a retry makes no second record. */
  key: string;
  /** The case as it was when the act was begun: what others changed since is found by it. */
  base: CaseFile;
}

/** Somebody else changed the same fields since the case was read. Nothing of the act was recorded. */
export class CaseConflict extends HubError {
  public constructor(
    public readonly differences: readonly CaseDifference[],
    /** What others recorded in the meantime. */
    public readonly since: readonly CaseEvent[],
    /** The case as it stands now. */
    public readonly current: OpenedCase
  ) {
    super('conflict', 'Somebody else changed this case first.');
    this.name = 'CaseConflict';
  }
}

/** What somebody needs to take complaints in. */
export interface RegistrationDesk extends Pick<CaseContext, 'actor' | 'teams' | 'time'> {
  /** Cases of the last months that a new one may be the same as, as far as the reader may see them. */
  earlier: readonly EarlierCase[];
  /** The person may register complaints. */
  mayRegister: boolean;
}

/** A complaint to be registered. */
export interface RegistrationRequest {
  /** Made once for all tries, so that a retry makes no second case. */
  key: string;
  values: ActValues;
}

/** Cases and the acts done with them. Every method throws HubError and nothing else. */
export interface CaseworkRepository {
  /** @throws HubError `not-found` when no complaint has the reference or the reader may not see it */
  open(reference: string): Promise<OpenedCase>;
  /** What else belongs to a case. */
  surroundings(file: CaseFile): Promise<CaseSurroundings>;
  /** Who changed which field of a case and when, as far as the site keeps versions; its code is fetched when it is first asked for. */
  history(file: CaseFile): Promise<CaseHistory>;
  /**
   * Records an act and gives the case after it. Safe to try again with the same key after any failure.
   * @throws CaseConflict when somebody changed the same fields first; HubError `invalid` with the reason when the rules
   * do not allow the act
   */
  perform(request: ActRequest): Promise<OpenedCase>;
  desk(): Promise<RegistrationDesk>;
  /** References of cases with a person of the same name, by its key; none where the reader may not know people. */
  casesOf(nameKey: string): Promise<readonly string[]>;
  /** Registers a complaint and gives its case. Safe to try again with the same key after any failure. */
  register(request: RegistrationRequest): Promise<OpenedCase>;
  /** Who is complained about in a case, with reviews due; absent where the reader may not know. */
  allegations(file: CaseFile): Promise<CaseAllegations | undefined>;
  /**
   * Records who is complained about, and takes the case out of their sight. Safe to try again with the same key.
   * @throws HubError `invalid` with the first thing that is wrong
   */
  nameStaff(file: CaseFile, entered: Partial<NewAllegation>): Promise<void>;
  /** People who may be complained about: everybody the site knows. */
  staff(): Promise<readonly Person[]>;
  /** People a case may be given to. */
  officers(): Promise<readonly Person[]>;
}
