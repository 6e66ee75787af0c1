import type { CaseSelection, SelectionTerm } from '../CaseSelection';
import type { StageCode } from '../../processRules/ProcessRule';
import { codeColumn } from '../columns/ColumnTable';
import { tally } from '../columns/select';
import type { PeriodRule } from '../Report';
import type { Scope } from '../Scope';

/** Ends of a stage that are not an answer; they stand apart from every standard. @see domain.md 6 */
export const unanswered: readonly string[] = ['Withdrawn', 'Refused'];

/** How the stages of a report are chosen: by complaints received, or by stages closed in the period. */
export function stagePeriod({ settings }: Scope): {
  period: PeriodRule;
  date: string;
  where: readonly SelectionTerm[];
} {
  return settings.stageBasis === 'highest'
    ? { period: 'RIP', date: 'received', where: [{ column: 'highest', in: ['Yes'] }] }
    : { period: 'CIP', date: 'closed', where: [] };
}

/** Stages of the report's statutory procedure at one stage, by the report's own period rule. */
export function stageSelection(scope: Scope, stage: StageCode, where: readonly SelectionTerm[] = []): CaseSelection {
  const basis = stagePeriod(scope);
  return scope.selection('stages', basis.date, [
    scope.statutory,
    { column: 'stage', in: [stage] },
    ...basis.where,
    ...where
  ]);
}

/** The stages that a statutory procedure of the report has: all with a case, and those of its law. */
export function reportedStages({ request }: Scope): readonly StageCode[] {
  return request.process === 'CHILD_STAT' ? ['S1', 'S2', 'S3'] : ['S1'];
}

/** Words of a column that some of a selection's rows have, in the order in which they first came. */
export function wordsPresent(scope: Scope, selection: CaseSelection, column: string): readonly string[] {
  const table = scope.table(selection.rows);
  if (!table) return [];
  const counts = tally(table, scope.rowsOf(selection), column);
  return codeColumn(table, column).words.filter((_, code) => (counts[code] ?? 0) > 0);
}
