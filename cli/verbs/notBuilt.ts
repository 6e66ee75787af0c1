import { CliError } from '../errors';
import type { Verb } from './Verb';

/** A verb that is promised and not there yet: says so, however it is called with its options. */
export function notBuilt(name: string, options: NonNullable<Verb['options']>): Verb {
  return {
    name,
    help: ['not built yet'],
    options,
    run: () => Promise.reject(new CliError(`${name} is not built yet.`, 2))
  };
}
