import type { ReportCheck } from '../Report';
import type { CheckDefinition, CheckInput } from './Check';
import { figureChecks } from './figureChecks';
import { recordChecks } from './recordChecks';
import { releaseChecks } from './releaseChecks';
import { totalChecks } from './totalChecks';

/** Every check, in order: that the report agrees with itself, then V1 to V27. @see domain.md 13 */
export const checkDefinitions: readonly CheckDefinition[] = [
  ...totalChecks,
  ...figureChecks,
  ...recordChecks,
  ...releaseChecks
];

/** Runs every check over a report. */
export function runChecks(input: CheckInput): readonly ReportCheck[] {
  return checkDefinitions.map(({ id, title, run }) => ({ id, title, ...run(input) }));
}
