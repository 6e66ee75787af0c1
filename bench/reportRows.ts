import type { ReportRows } from '../src/shared/domain/report/columns/ReportRows';
import { randomRows } from '../tests/support/randomRows';

/** A register of so many complaints, each with three stages, and nothing else. */
export function manyRows(complaints: number, { from, days }: { from: string; days: number }): ReportRows {
  const { complaints: made, stages } = randomRows({ seed: 'bench', complaints, from, days, allStages: true });
  return { complaints: made, stages };
}
