/** One measured thing, always against something else timed in the same run on the same machine. */
export interface BenchRow {
  what: string;
  /** Times the thing it is compared with; or a count where the note says so. */
  ratio: number;
  /** What it is compared with, and what we ask of it. */
  note: string;
  /** False when it misses what is asked; absent when nothing is asked. */
  ok?: boolean;
}

/** What a benchmark's `run` gives. */
export interface BenchResult {
  name: string;
  rows: BenchRow[];
}

/** Middle value; the usual guard against a noisy machine. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

/** Nanoseconds for each of `count`: the least of interleaved rounds, as whatever else the machine does can only add. */
export function timeTogether(
  runs: Record<string, { count: number; run: () => void }>,
  rounds: number
): Record<string, number> {
  const times = new Map<string, number[]>(Object.keys(runs).map((name) => [name, []]));
  for (let round = 0; round < rounds + 2; round += 1) {
    for (const [name, { count, run }] of Object.entries(runs)) {
      const before = process.hrtime.bigint();
      run();
      const taken = Number(process.hrtime.bigint() - before) / count;
      // The first two rounds let the engine compile.
      if (round >= 2) times.get(name)?.push(taken);
    }
  }
  return Object.fromEntries([...times].map(([name, taken]) => [name, Math.min(...taken)]));
}

/** One pass over a column: the floor of what counting it can take. */
export function sumOf(column: Int32Array): number {
  let sum = 0;
  for (let at = 0; at < column.length; at += 1) sum += column[at] ?? 0;
  return sum;
}
