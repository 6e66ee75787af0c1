import type { SPFI } from '@pnp/sp';
import type { IWeb } from '@pnp/sp/webs';

/**
 * Sends several requests as one, in order, a hundred at most in each. Not a transaction: those before a failed one stay done.
 * @param requests makes them on the web it is given; each promise settles by itself
 * @throws the first failure
 */
export async function inBatch<T>(sp: SPFI, requests: (web: IWeb) => readonly Promise<T>[]): Promise<T[]> {
  const [batched, execute] = sp.batched({ maxRequests: 100 });
  const answers = requests(batched.web);
  // Waited for together, so that no failed part is left without anyone listening.
  const [, ...results] = await Promise.all([execute(), ...answers]);
  return results;
}
