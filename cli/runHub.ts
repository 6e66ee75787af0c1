import { parseArgs } from 'node:util';
import { explainFailure, localSite, openSite } from './connection';
import { CliError, messageOf } from './errors';
import { generateSharePointAssets } from './generateSharePointAssets';
import { importRegister } from './import';
import { provisionSite } from './provision';
import type { Terminal } from './terminal';

const usage = `3Cs Info Hub, command line

  npm run hub -- VERB [--site URL] [--user LOGIN]

Verbs
  provision                     make or upgrade the hub's lists, groups and rights; prints what it changed
  import FOLDER [--dry-run]     read a register (four CSV files or .xlsx); --add-teams takes teams the hub does not know
  report, snapshot, export      not built yet
  assets                        for developers, in the repository: writes sharepoint/assets again from the schema

Options
  --site URL     the site; ${localSite} when left out
  --user LOGIN   who you are on the local site
  --help         this text`;

const notBuilt = ['report', 'snapshot', 'export'];

interface Call {
  readonly verb: string;
  readonly rest: readonly string[];
  readonly site: string;
  readonly user?: string;
  readonly dryRun: boolean;
  readonly addTeams: boolean;
  readonly help: boolean;
}

/**
 * Runs one command.
 * @param args what stands after `npm run hub --`
 * @returns the exit code: 0 done, 1 something was rejected or failed, 2 wrongly called or not built yet
 */
export async function runHub(args: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
  let site = localSite;
  try {
    if (notBuilt.includes(args[0] ?? '')) throw new CliError(`${args[0] ?? ''} is not built yet.`, 2);
    const call = readCall(args);
    site = call.site;
    if (call.help) {
      terminal.line(usage);
      return 0;
    }
    return await dispatch(call, terminal);
  } catch (error) {
    terminal.warn(explainFailure(error, site));
    return error instanceof CliError ? error.exitCode : 1;
  }
}

async function dispatch(call: Call, terminal: Terminal): Promise<0 | 1> {
  const [folder, ...more] = call.rest;
  switch (call.verb) {
    case 'provision':
      if (folder !== undefined) throw new CliError('provision takes no folder.', 2);
      await provisionSite(await openSite(call), terminal);
      return 0;
    case 'import':
      if (folder === undefined || more.length > 0)
        throw new CliError('Say which folder: npm run hub -- import FOLDER', 2);
      return (await importRegister(await openSite(call), folder, call, terminal)) === 'complete' ? 0 : 1;
    case 'assets':
      generateSharePointAssets(process.cwd()).forEach((file) => terminal.line(file));
      return 0;
    case '':
      throw new CliError(usage, 2);
    default:
      throw new CliError(
        `There is no verb “${call.verb}”. Verbs: provision, import, report, snapshot, export. More with --help.`,
        2
      );
  }
}

function readCall(args: readonly string[]): Call {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        site: { type: 'string' },
        user: { type: 'string' },
        'dry-run': { type: 'boolean' },
        'add-teams': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' }
      }
    });
    const [verb = '', ...rest] = positionals;
    return {
      verb,
      rest,
      site: values.site ?? localSite,
      ...(values.user !== undefined && { user: values.user }),
      dryRun: values['dry-run'] === true,
      addTeams: values['add-teams'] === true,
      help: values.help === true
    };
  } catch (cause) {
    // Node's own words name the option; the hint after the first sentence is for programmers.
    throw new CliError(`${messageOf(cause).split('. ')[0] ?? ''}. More with --help.`, 2, cause);
  }
}
