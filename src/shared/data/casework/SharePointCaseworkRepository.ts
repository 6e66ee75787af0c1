import type { BoardRepository, Rulebook } from '../../domain/board/BoardRepository';
import type { Actor } from '../../domain/casework/acts/ActDefinition';
import { actOf } from '../../domain/casework/acts/acts';
import {
  allegationFaults,
  type CaseAllegations,
  completeAllegation,
  type NewAllegation
} from '../../domain/casework/allegations/StaffAllegation';
import { performAct } from '../../domain/casework/acts/performAct';
import { carriedOver } from '../../domain/casework/acts/startValues';
import type { CaseFile } from '../../domain/casework/CaseFile';
import {
  type ActRequest,
  CaseConflict,
  type CaseSurroundings,
  type CaseworkRepository,
  type OpenedCase,
  type RegistrationDesk,
  type RegistrationRequest
} from '../../domain/casework/CaseworkRepository';
import { differencesBetween } from '../../domain/casework/differences';
import type { CaseHistory } from '../../domain/casework/history/fieldHistory';
import { registerCase, registrars } from '../../domain/casework/registration/registration';
import { intakeOf, situationOf } from '../../domain/casework/situationOf';
import { HubError } from '../../domain/errors';
import { isFor } from '../../domain/roles/HubReader';
import { Refused } from '../../domain/refusals/Refusal';
import type { Person } from '../../domain/stages/ComplaintStage';
import type { Team } from '../../domain/teams/Team';
import { UserNames } from '../board/UserNames';
import { markMade } from '../contacts/madeComplaint';
import { passOnBreaches } from '../issues/passOnBreaches';
import { secureCase } from '../rights/secureCases';
import type { HubConnection } from '../sp';
import { asHubErrors, toHubError } from '../toHubError';
import { untilConfirmed } from '../untilConfirmed';
import { addEvent } from './addEvent';
import { addAllegation, readAllegations, readTriggers } from './allegations';
import { claimReference } from './claimReference';
import { type CaseRows, pendingRows, type PendingRow, toCaseFile } from './CaseRows';
import { mayShareCases, readActor, readNamed, readTeams } from './readContext';
import { readCaseRows, usersIn, withTimeline } from './readCaseRows';
import { readCasesOf, readEarlier } from './readEarlier';
import { readOfficers, readStaff } from './readOfficers';
import { readSurroundings } from './readSurroundings';
import { addPeople, registeredAs } from './registerOnSite';
import { changesRights, rowChanges } from './rowChanges';
import { settleRows } from './settleRows';

/** What is read once for a page: who is at work, and by which rules. */
interface Standing {
  actor: Actor;
  rulebook: Rulebook;
  teams: readonly Team[];
}

/** A case as it was read, with its rows. */
interface Found {
  rows: CaseRows;
  opened: OpenedCase;
}

/** Casework over SharePoint lists. @see docs/decisions on acts on the wire */
export class SharePointCaseworkRepository implements CaseworkRepository {
  private readonly users: UserNames;
  private standing: Promise<Standing> | undefined;

  public constructor(
    private readonly connection: HubConnection,
    private readonly board: Pick<BoardRepository, 'rulebook'>
  ) {
    this.users = new UserNames(connection.sp);
  }

  public open(reference: string): Promise<OpenedCase> {
    return asHubErrors(async () => {
      const found = await this.read(reference);
      // A reader who may not change rows still sees the case as its timeline has it.
      await Promise.allSettled([settleRows(this.connection.sp, pendingRows(found.rows))]);
      return found.opened;
    });
  }

  public surroundings(file: CaseFile): Promise<CaseSurroundings> {
    return asHubErrors(() => readSurroundings(this.connection.sp, file));
  }

  public history(file: CaseFile): Promise<CaseHistory> {
    return asHubErrors(async () => {
      const { readHistory } = await import(/* webpackChunkName: 'hub-case-history-data' */ './readHistory');
      return readHistory(this.connection.sp, file);
    });
  }

  public allegations(file: CaseFile): Promise<CaseAllegations | undefined> {
    return asHubErrors(async () => {
      const { sp, clock } = this.connection;
      const allegations = await readAllegations(sp, file.complaint.reference);
      if (allegations === undefined) return undefined;
      const ids = [...new Set(allegations.map(({ staff }) => staff))];
      const [triggers, nameOf] = await Promise.all([
        readTriggers(sp, ids, clock.now().today),
        ids.length > 0 ? this.users.lookUp(ids) : () => ''
      ]);
      return { allegations, triggers, people: ids.map((id) => ({ id, name: nameOf(id) })) };
    });
  }

  public nameStaff(file: CaseFile, entered: Partial<NewAllegation>): Promise<void> {
    return asHubErrors(async () => {
      const [fault] = allegationFaults(entered, file, this.connection.clock.now().today);
      const allegation = completeAllegation(entered);
      if (fault || !allegation) throw new Refused(fault ?? { why: 'missing' });
      await addAllegation(this.connection.sp, file.complaint, allegation);
      await secureCase(this.connection.sp, file.complaint.reference);
    });
  }

  public staff(): Promise<readonly Person[]> {
    return asHubErrors(() => readStaff(this.connection.sp));
  }

  public officers(): Promise<readonly Person[]> {
    return asHubErrors(() => readOfficers(this.connection.sp));
  }

  public perform(request: ActRequest): Promise<OpenedCase> {
    return untilConfirmed(() => this.tryToPerform(request));
  }

  private async tryToPerform(request: ActRequest): Promise<OpenedCase> {
    const { act, values, key, base } = request;
    const { reference } = base.complaint;
    const { rows, opened } = await this.readSettled(reference);
    const recorded = rows.events.find(({ event }) => event.key === key);
    if (recorded) {
      if (act === 'report-breach') await passOnBreaches(this.connection.sp, opened.time.today);
      await this.secure(opened, changesRights(recorded.changes));
      return opened;
    }
    refuseConflicts(request, opened);
    const situation = situationOf(opened);
    const carried = carriedOver(act, values, base, opened.file);
    const { event, after } = performAct(actOf(act), carried, situation, { key, recordedAt: opened.time.at });
    const changes = rowChanges(opened.file, after);
    const answer = await addEvent(this.connection, reference, { event, changes });
    if (answer === 'taken') throw new HubError('conflict', 'Somebody else keeps changing this case.', answer);
    await this.bringUp(pendingRows({ ...rows, events: [...rows.events, { event, changes }] }));
    if (act === 'report-breach') await passOnBreaches(this.connection.sp, opened.time.today);
    await this.secure(opened, changesRights(changes));
    return (await this.read(reference)).opened;
  }

  public desk(): Promise<RegistrationDesk> {
    return asHubErrors(async () => {
      const { actor, teams } = await this.stand();
      const time = this.connection.clock.now();
      const mayRegister = isFor(registrars, actor);
      const earlier = mayRegister ? await readEarlier(this.connection.sp, time.today) : [];
      return { actor, teams, time, earlier, mayRegister };
    });
  }

  public casesOf(key: string): Promise<readonly string[]> {
    return asHubErrors(() => readCasesOf(this.connection.sp, key));
  }

  public register(request: RegistrationRequest): Promise<OpenedCase> {
    return untilConfirmed(() => this.tryToRegister(request));
  }

  private async tryToRegister({ key, values }: RegistrationRequest): Promise<OpenedCase> {
    const { sp, clock } = this.connection;
    const { actor, teams } = await this.stand();
    const reference =
      (await registeredAs(sp, key)) ??
      (await claimReference(this.connection, values, (each) =>
        registerCase(values, each, intakeOf({ actor, teams, time: clock.now() }), { key, recordedAt: clock.now().at })
      ));
    // One after the other: what fails is begun again, and must not meet what is still under way.
    const found = await this.readSettled(reference);
    await addPeople(sp, reference, values);
    if (typeof values.from === 'string') await markMade(sp, values.from, reference);
    await this.secure(found.opened, true);
    return found.opened;
  }

  private async readSettled(reference: string): Promise<Found> {
    const found = await this.read(reference);
    const behind = pendingRows(found.rows);
    if (behind.length === 0) return found;
    await this.bringUp(behind);
    return this.read(reference);
  }

  /** The act is recorded; rows that its author may not change follow with whoever may. */
  private async bringUp(behind: readonly PendingRow[]): Promise<void> {
    try {
      await settleRows(this.connection.sp, behind);
    } catch (error) {
      if (toHubError(error).code !== 'forbidden') throw error;
    }
  }

  private async read(reference: string): Promise<Found> {
    const { sp, clock } = this.connection;
    const [read, standing, named] = await Promise.all([
      readCaseRows(sp, reference),
      this.stand(),
      readNamed(sp, reference)
    ]);
    const rows = withTimeline(read, await this.users.lookUp(usersIn(read)));
    const file = toCaseFile(rows, await this.users.lookUp(usersIn(read)));
    return { rows, opened: { ...standing, file, named, time: clock.now() } };
  }

  private stand(): Promise<Standing> {
    this.standing ??= Promise.all([
      readActor(this.connection.sp),
      this.board.rulebook(),
      readTeams(this.connection.sp)
    ]).then(
      ([actor, rulebook, teams]) => ({ actor, rulebook, teams }),
      (error) => {
        this.standing = undefined;
        throw error;
      }
    );
    return this.standing;
  }

  /** Whoever may not say who sees a case leaves it to the next who may. */
  private async secure({ file, actor }: OpenedCase, isDue: boolean): Promise<void> {
    if (isDue && mayShareCases(actor)) {
      await secureCase(this.connection.sp, file.complaint.reference);
    }
  }
}

/** Nobody's word is written over another's unseen. @throws CaseConflict */
function refuseConflicts({ act, values, key, base }: ActRequest, current: OpenedCase): void {
  const since = current.file.events.slice(base.events.length);
  const before = situationOf({ ...current, file: base });
  const { after } = performAct(actOf(act), values, before, { key, recordedAt: current.time.at });
  const differences = differencesBetween(base, after, current.file);
  if (differences.length > 0) throw new CaseConflict(differences, since, current);
}
