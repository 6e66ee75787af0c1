import { WireError } from './errors';

/** For tests: the WireError that `act` throws; anything else it throws, or nothing at all, fails the test. */
export const wireErrorOf = (act: () => unknown): WireError => {
  let caught: unknown;
  try {
    act();
  } catch (error) {
    caught = error;
  }
  if (!(caught instanceof WireError)) throw new Error(`expected a WireError, got ${String(caught)}`);
  return caught;
};

/** For tests: true when `act` gives a value or a WireError of one of `statuses`, and throws nothing else. */
export const answers = (act: () => unknown, statuses: readonly number[] = [400]): boolean => {
  try {
    act();
    return true;
  } catch (error) {
    return error instanceof WireError && statuses.includes(error.status);
  }
};

/** Generous, since machines are busy: what grows with the square of a megabyte takes minutes. */
const PROMPT_MS = 10_000;

/** For tests: what `act` gives, provided it did not take absurdly long. */
export const promptly = <T>(act: () => T): T => {
  const start = performance.now();
  const result = act();
  const took = performance.now() - start;
  if (took > PROMPT_MS) throw new Error(`took ${Math.round(took)} ms`);
  return result;
};
