import { join } from 'node:path';
import type { SPFI } from '@pnp/sp';
import type { Team } from '../src/shared/domain/teams/Team';
import { asHubErrors } from '../src/shared/data/toHubError';
import { teamColumns, type TeamRow, toTeam } from '../src/shared/data/teams/teamRow';
import { errorsFile, saveErrors } from './importErrors';
import { loadRegister } from './register/loadRegister';
import { describeProblem, type Problem, RegisterError } from './register/problems';
import { readRegister } from './register/readRegister';
import type { Register } from './register/register';
import { fold } from './register/table';
import { toHubCase } from './register/toHubCase';
import type { Terminal } from './terminal';
import { secure } from './secure';
import type { Patience } from './writing/patience';
import { toCaseUnit, toComplimentUnit, toTeamUnit, type WriteUnit } from './writing/rows';
import { type WriteResult, writeUnits } from './writing/writeUnits';

/** How to import. */
export interface ImportOptions {
  /** Says what would be done and writes nothing, neither to the site nor into the folder. */
  readonly dryRun?: boolean;
  /** Takes teams the hub does not know as new ones. */
  readonly addTeams?: boolean;
  /** Leaves the folder as it is: no list of rejected rows is put into it. */
  readonly leaveNoFile?: boolean;
  readonly patience?: Patience;
}

/** Rejected rows shown on the terminal when all of them are in the file. */
const SHOWN = 20;

/** How an import ended: every row taken, some rejected, or the register could not be read and nothing was done. */
export type ImportOutcome = 'complete' | 'partial' | 'unreadable';

/**
 * Imports a register folder. Rejected rows are told to the terminal and left in the folder.
 * @throws HubError when the site cannot be reached or used
 */
export async function importRegister(
  sp: SPFI,
  folder: string,
  options: ImportOptions,
  terminal: Terminal
): Promise<ImportOutcome> {
  const teams = await readTeams(sp);
  const register = await readFolder(folder, teams, options, terminal);
  if (!register) return 'unreadable';
  register.warnings.forEach((problem) => terminal.warn(`Note: ${describeProblem(problem)}`));
  if (register.newTeams.length > 0)
    terminal.warn(`Note: these teams are new to the hub and taken as they stand: ${register.newTeams.join('; ')}.`);
  const result = await writeUnits(sp, toUnits(register, teams), {
    ...(options.dryRun && { dryRun: true }),
    ...(options.patience && { patience: options.patience }),
    onProgress: (done, total) => terminal.progress('Rows written', done, total)
  });
  report(register, result, options, terminal);
  if (!options.dryRun) await secure(sp, terminal, options.patience);
  const problems = [...register.rejected, ...result.refused];
  leaveErrors(folder, problems, options, terminal);
  return problems.length === 0 ? 'complete' : 'partial';
}

/** Every team of any year. */
async function readTeams(sp: SPFI): Promise<Team[]> {
  const rows = await asHubErrors(async () => {
    const found: TeamRow[] = [];
    for await (const page of sp.web.lists
      .getByTitle('Teams')
      .items.select(...teamColumns)
      .top(2000))
      found.push(...page);
    return found;
  });
  return rows.map(toTeam);
}

async function readFolder(
  folder: string,
  teams: readonly Team[],
  options: ImportOptions,
  terminal: Terminal
): Promise<Register | undefined> {
  try {
    return readRegister(await loadRegister(folder), {
      knownTeams: teams.map((team) => team.name),
      ...(options.addTeams && { addTeams: true })
    });
  } catch (error) {
    if (!(error instanceof RegisterError)) throw error;
    terminal.warn('The register cannot be read, so nothing was imported.');
    leaveErrors(folder, error.problems, options, terminal);
    return undefined;
  }
}

function toUnits(register: Register, teams: readonly Team[]): WriteUnit[] {
  const services = new Map(teams.map((team) => [fold(team.name), team.service]));
  const serviceOf = (team: string): string => services.get(fold(team)) ?? '';
  const place = { file: 'Teams', line: 0 };
  return [
    ...register.newTeams.map((name) => toTeamUnit({ place, name, service: '' })),
    ...register.cases.map((record) => toCaseUnit(toHubCase(record, serviceOf), { extent: 'register' })),
    ...register.compliments.map((compliment) =>
      toComplimentUnit({ ...compliment, service: serviceOf(compliment.team) })
    )
  ];
}

function report(register: Register, result: WriteResult, options: ImportOptions, terminal: Terminal): void {
  const { complaints, stages, concerns, compliments } = register.counts;
  terminal.line(
    `Read ${complaints} complaints, ${stages} stages, ${concerns} concerns and ${compliments} compliments.`
  );
  const written = result.counts.filter(({ added, changed }) => added + changed > 0);
  for (const { list, added, changed, same } of written) {
    terminal.line(
      `${list}: ${added} ${options.dryRun ? 'to add' : 'added'}, ${changed} ${options.dryRun ? 'to change' : 'changed'}, ${same} as they were.`
    );
  }
  if (written.length === 0) terminal.line('Nothing to change: the site has every row that can be taken.');
  if (options.dryRun) terminal.line('This was a dry run. Nothing was written.');
}

function leaveErrors(folder: string, problems: readonly Problem[], options: ImportOptions, terminal: Terminal): void {
  const silent = options.dryRun === true || options.leaveNoFile === true;
  const saved = !silent && saveErrors(folder, problems);
  const shown = saved ? problems.slice(0, SHOWN) : problems;
  shown.forEach((problem) => terminal.warn(describeProblem(problem)));
  if (shown.length < problems.length) terminal.warn(`… and ${problems.length - shown.length} more.`);
  if (saved && problems.length > 0) terminal.warn(`All ${problems.length} are in ${join(folder, errorsFile)}.`);
  if (!saved && !silent) terminal.warn(`${errorsFile} could not be written to ${folder}.`);
}
