import { parseArgs } from 'node:util';
import { explainFailure, localSite, openSite } from './connection';
import { CliError, messageOf } from './errors';
import type { Terminal } from './terminal';
import type { Verb, VerbCall, VerbOption } from './verbs/Verb';
import { verbs } from './verbs/verbs';

/** Options that every verb takes. */
const common: Readonly<Record<string, VerbOption & { short?: string }>> = {
  site: { type: 'string' },
  user: { type: 'string' },
  help: { type: 'boolean', short: 'h' }
};

/**
 * Runs one command.
 * @param args what stands after `npm run hub --`
 * @returns the exit code: 0 done, 1 something was rejected or failed, 2 wrongly called or not built yet
 */
export async function runHub(args: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
  let site = localSite;
  try {
    const { values, positionals } = parse(args);
    const [name, ...rest] = positionals;
    if (values['help'] === true) {
      terminal.line(usage());
      return 0;
    }
    const verb = findVerb(name);
    refuseForeignOptions(verb, Object.keys(values));
    const text = (option: string): string | undefined => {
      const value = values[option];
      return typeof value === 'string' ? value : undefined;
    };
    site = text('site') ?? localSite;
    const user = text('user');
    const call: VerbCall = {
      terminal,
      rest,
      text,
      site,
      flag: (option) => values[option] === true,
      open: () => openSite({ site, ...(user !== undefined && { user }) })
    };
    return await verb.run(call);
  } catch (error) {
    terminal.warn(explainFailure(error, site));
    return error instanceof CliError ? error.exitCode : 1;
  }
}

function parse(args: readonly string[]): {
  values: Readonly<Record<string, unknown>>;
  positionals: readonly string[];
} {
  try {
    const options = Object.assign({}, common, ...verbs.map((verb) => verb.options ?? {}));
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (cause) {
    // Node's own words name the option; the hint after the first sentence is for programmers.
    throw new CliError(`${messageOf(cause).split('. ')[0] ?? ''}. More with --help.`, 2, cause);
  }
}

function findVerb(name: string | undefined): Verb {
  if (name === undefined) throw new CliError(usage(), 2);
  const verb = verbs.find((candidate) => candidate.name === name);
  if (verb) return verb;
  const known = verbs.map((candidate) => candidate.name).join(', ');
  throw new CliError(`There is no verb “${name}”. Verbs: ${known}. More with --help.`, 2);
}

function refuseForeignOptions(verb: Verb, given: readonly string[]): void {
  const foreign = given.find((option) => !(option in common) && !(option in (verb.options ?? {})));
  if (foreign !== undefined) throw new CliError(`${verb.name} has no option --${foreign}. More with --help.`, 2);
}

function usage(): string {
  const column = 30;
  const lines = verbs.flatMap(({ name, takes, help: [first, ...more] }) => {
    const head = takes ? `${name} ${takes}` : name;
    const texts = head.length < column ? [first, ...more] : ['', first, ...more];
    return texts.map((text, index) => `  ${(index === 0 ? head : '').padEnd(column)}${text}`.trimEnd());
  });
  return `3Cs Info Hub, command line

  npm run hub -- VERB [--site URL] [--user LOGIN]

Verbs
${lines.join('\n')}

Options
  --site URL     the site; ${localSite} when left out
  --user LOGIN   who you are on the local site
  --help         this text`;
}
