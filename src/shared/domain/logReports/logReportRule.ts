import type { IsoDate } from '../dates/IsoDate';
import type { Process, ProcessRule } from '../processRules/ProcessRule';
import { inForce, type RulebookIndex } from '../processRules/selectRules';

/**
 * The rule by which a log report is due.
 * @param from the day of the answer, from which its days are counted
 * @param process of the stage that was answered; without one, the rule for every process
 * @returns absent where none is in force on that day
 * @see domain.md 4, P36, and 7.7
 */
export function logReportRule(
  rulebook: RulebookIndex,
  from: IsoDate,
  process: Process = 'ANY'
): ProcessRule | undefined {
  return rulebook.rulesOf(process, 'LOG').find((rule) => rule.clockStop === 'log_submitted_on' && inForce(rule, from));
}
