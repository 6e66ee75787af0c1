import type { HubConnection } from '../../src/shared/data/sp';
import { CliError } from '../errors';
import type { Terminal } from '../terminal';

/** An option of a verb, `--name` on the command line: a text after it, or a yes by being there. */
export interface VerbOption {
  readonly type: 'string' | 'boolean';
}

/** What a verb is given to run with. */
export interface VerbCall {
  readonly terminal: Terminal;
  /** What stands after the verb without a `--` before it. */
  readonly rest: readonly string[];
  /** The text of an option; absent when it was not given. */
  text(option: string): string | undefined;
  /** Whether an option without a text was given. */
  flag(option: string): boolean;
  /** The site's address as called. */
  readonly site: string;
  /** Opens the site; signs in to a tenant. */
  open(): Promise<HubConnection>;
}

/** One thing the command line tool does. The tool's help, its options and its errors all come from these. */
export interface Verb {
  readonly name: string;
  /** What stands after the name in the help, e.g. `FOLDER [--dry-run]`. */
  readonly takes?: string;
  /** What it does, one sentence without a full stop; lines of help that follow it, each on its own. */
  readonly help: readonly [string, ...string[]];
  /** Its own options. An option of the same name in two verbs must be of one type. */
  readonly options?: Readonly<Record<string, VerbOption>>;
  /**
   * @returns the exit code: 0 done, 1 something was rejected or failed
   * @throws CliError with exit code 2 when called wrongly
   */
  run(call: VerbCall): Promise<0 | 1>;
}

/** @throws CliError when something stands after a verb that takes nothing */
export function takeNothing(verb: string, { rest }: VerbCall): void {
  if (rest.length > 0) throw new CliError(`${verb} takes nothing after it but options. More with --help.`, 2);
}

/** @throws CliError when an option that must be there is not */
export function required(call: VerbCall, option: string, example: string): string {
  const value = call.text(option);
  if (value === undefined || value === '') throw new CliError(`Say ${example}. More with --help.`, 2);
  return value;
}
