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

/** What grows with the square of a megabyte takes minutes; anything sound takes a small part of this. */
const PROMPT_CPU_SECONDS = 10;

/** For tests: what `act` gives, provided it did not take absurdly long. Counts processor time, so a busy machine is no matter. */
export const promptly = <T>(act: () => T): T => {
  const start = process.cpuUsage();
  const result = act();
  const seconds = process.cpuUsage(start).user / 1e6;
  if (seconds > PROMPT_CPU_SECONDS) throw new Error(`took ${seconds} s of processor time`);
  return result;
};
