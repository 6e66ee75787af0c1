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
