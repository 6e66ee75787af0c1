import type { SPFI } from '@pnp/sp';
import { ChangeLog } from '../../src/shared/data/provision/ChangeLog';
import { addRoleMembers, provisionServiceGroups } from '../../src/shared/data/provision/provisionGroups';
import { provision } from '../../src/shared/data/provision/provision';
import { connect, siteContext } from '../../src/shared/data/sp';
import { asHubErrors } from '../../src/shared/data/toHubError';
import { teamColumns, type TeamRow } from '../../src/shared/data/teams/teamRow';
import type { IsoDate } from '../../src/shared/domain/dates/IsoDate';
import type { Person } from '../../src/shared/domain/stages/ComplaintStage';
import { importRegister } from '../../cli/import';
import { loadRegister } from '../../cli/register/loadRegister';
import { RegisterError } from '../../cli/register/problems';
import { readRegister } from '../../cli/register/readRegister';
import { secure } from '../../cli/secure';
import { fold } from '../../cli/register/table';
import type { Terminal } from '../../cli/terminal';
import { toRegisterUnits } from '../../cli/writing/registerUnits';
import { toCaseUnit, toComplimentUnit, toTeamUnit } from '../../cli/writing/rows';
import { writeUnits } from '../../cli/writing/writeUnits';
import { demoPlace } from './demo/caseParts';
import { demoRegister } from './demo/demoRegister';
import { demoTeams } from './demo/words';
import { seedPages } from './pages';
import { seedGuidance } from './seedGuidance';
import { seedAround } from './seedAround';
import { giveActionsOwners } from './seedActions';
import { seedLearning } from './seedLearning';
import { seedLinkedReport } from './seedLinkedReport';
import { seedReports } from './seedReports';
import { readSeedState, writeSeedState } from './seedState';

/** Someone of the directory, as far as filling a site needs them. */
export interface SeedPerson {
  readonly login: string;
  /** Names of roles as in the hub's role groups. */
  readonly roles: readonly string[];
}

/** How to fill a site. */
export interface SeedOptions {
  /** Absolute address of the site, already answering; spoken to as its default user, who must be its administrator. */
  readonly url: string;
  /** `demo`, `empty`, or a folder in the register's form. */
  readonly seed: string;
  /** The site's day; the real one when absent. */
  readonly today?: IsoDate;
  /** Everybody who can sign in; they are put into the groups of their roles. */
  readonly people: readonly SeedPerson[];
  /** A file beside the site's data that remembers whether filling was finished. */
  readonly stateFile: string;
  readonly log: (line: string) => void;
}

/**
 * Fills a site on its first start: pages always; lists, groups and rows unless the seed is `empty`. Speaks only REST,
 * by the same code as on a tenant.
 *
 * Done once: a site that was filled is left alone, whatever the seed says now. One whose filling was broken off is
 * completed, around the same day as it was begun.
 * @returns whether anything was done
 * @throws Error when the folder is no register, and nothing was begun
 * @throws HubError when the site fails on the way; the next start then completes it
 */
export async function seedSite(options: SeedOptions): Promise<boolean> {
  const earlier = readSeedState(options.stateFile);
  if (earlier?.done) return false;
  const { seed, today } = earlier ?? {
    seed: options.seed,
    today: options.today ?? new Date().toISOString().slice(0, 10)
  };
  if (seed !== 'demo' && seed !== 'empty') await checkFolder(seed);
  writeSeedState(options.stateFile, { seed, today, done: false });
  const { sp } = connect(siteContext(options.url));
  await asHubErrors(() => seedPages(sp, options.url));
  if (seed !== 'empty') await fill(sp, { ...options, seed, today });
  writeSeedState(options.stateFile, { seed, today, done: true });
  return true;
}

/** Before anything is remembered, so that a mistyped folder can be put right at the next start. */
async function checkFolder(folder: string): Promise<void> {
  try {
    readRegister(await loadRegister(folder));
  } catch (cause) {
    if (!(cause instanceof RegisterError)) throw cause;
    throw new Error(`HUB_SEED is neither demo nor empty, and as a folder it cannot be read.\n${cause.message}`, {
      cause
    });
  }
}

async function fill(sp: SPFI, options: SeedOptions & { readonly today: IsoDate }): Promise<void> {
  options.log('Making the lists. This happens once.');
  await provision(sp, () => undefined);
  if (options.seed === 'demo') await fillWithDemo(sp, options);
  else await importRegister(sp, options.seed, { addTeams: true, leaveNoFile: true }, toTerminal(options.log));
  // The filling may have brought services of its own.
  await asHubErrors(() => provisionServiceGroups(sp, new ChangeLog(() => undefined)));
  await asHubErrors(() => addRoleMembers(sp, options.people, () => undefined));
  await secure(sp, toTerminal(options.log));
  if (options.seed === 'demo') {
    await seedLearning(options);
    await seedLinkedReport(options.url);
    await seedGuidance(options.url, options.people, options.today);
    await seedReports(options.url, options.people, options.today);
  }
}

async function fillWithDemo(
  sp: SPFI,
  { people, today, log }: SeedOptions & { readonly today: IsoDate }
): Promise<void> {
  const rows: TeamRow[] = await asHubErrors(() =>
    sp.web.lists
      .getByTitle('Teams')
      .items.select(...teamColumns)
      .top(2000)()
  );
  const services = new Map(
    [
      ...rows.map((row) => [row.Title ?? '', row.Service ?? ''] as const),
      ...demoTeams.map((team) => [team.name, team.service] as const)
    ].map(([name, service]) => [fold(name), service])
  );
  const serviceOf = (team: string): string => services.get(fold(team)) ?? '';
  const officers = people.filter((person) => person.roles.includes('Team manager')).map((person) => person.login);
  const register = demoRegister(today, { officers, serviceOf });
  const known = await findPeople(sp, officers);
  await writeUnits(
    sp,
    [
      ...demoTeams.map((team) => toTeamUnit({ ...team, place: demoPlace })),
      ...register.cases.map((one) => toCaseUnit(one, { extent: 'full', people: known })),
      ...register.compliments.map((one) => toComplimentUnit({ ...one, service: serviceOf(one.team) })),
      ...toRegisterUnits(register.beside, demoPlace)
    ],
    { onProgress: tellQuarters(log) }
  );
  await asHubErrors(() => giveActionsOwners(sp, [...known.values()]));
  const staff = people.filter(({ roles }) => roles.some((role) => besideCasework.includes(role)));
  await asHubErrors(() =>
    seedAround(sp, { cases: register.cases, today, serviceOf, staff: staff.map(({ login }) => login) })
  );
}

/** Roles that handle no cases: the demo's allegations are about people who have them, so that nobody loses sight of a case. */
const besideCasework = ['Any officer', 'Analyst'];

async function findPeople(sp: SPFI, logins: readonly string[]): Promise<Map<string, Person>> {
  const found = new Map<string, Person>();
  for (const login of logins) {
    const { Id, Title }: { Id: number; Title: string } = await asHubErrors(() => sp.web.ensureUser(login));
    found.set(login, { id: Id, name: Title });
  }
  return found;
}

function tellQuarters(log: (line: string) => void): (done: number, total: number) => void {
  let told = 0;
  return (done, total) => {
    const quarter = Math.floor((4 * done) / total);
    if (quarter > told) log(`Filling the site: ${done} of ${total} rows.`);
    told = quarter;
  };
}

function toTerminal(log: (line: string) => void): Terminal {
  const progress = tellQuarters(log);
  return { line: log, warn: log, progress: (_what, done, total) => progress(done, total) };
}
