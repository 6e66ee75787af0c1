import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

/** What a filling of the site was, and whether it was finished. */
export interface SeedState {
  /** `demo`, `empty` or the folder. */
  readonly seed: string;
  /** The day around which the demo was dated. */
  readonly today: string;
  readonly done: boolean;
}

/**
 * Reads the state that {@link writeSeedState} left; `undefined` when the site was never filled.
 * @throws Error when the file is not one of ours
 */
export function readSeedState(file: string): SeedState | undefined {
  if (!existsSync(file)) return undefined;
  const state: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (typeof state === 'object' && state !== null && 'seed' in state && 'today' in state && 'done' in state) {
    const { seed, today, done } = state;
    if (typeof seed === 'string' && typeof today === 'string' && typeof done === 'boolean')
      return { seed, today, done };
  }
  throw new Error(`${file} is damaged. Delete the data folder to start afresh.`);
}

/** Writes the state so that a reader finds the old one or the new one, never half of it. */
export function writeSeedState(file: string, state: SeedState): void {
  writeFileSync(`${file}.new`, `${JSON.stringify(state, undefined, 2)}\n`);
  renameSync(`${file}.new`, file);
}
