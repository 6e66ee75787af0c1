import type { IsoDate } from '../dates/IsoDate';
import type { Process, ProcessRule, RuleKind, StageCode } from './ProcessRule';

/** Kinds from the one that leads to the one that follows. @see domain.md 4, last paragraph */
export const kindPriority: readonly RuleKind[] = ['LAW', 'GUID', 'OMB', 'LOCAL', 'CODE', 'NORM'];

/** True when a clock that starts on the date is counted by the rule. */
export function inForce(rule: ProcessRule, clockStartDate: IsoDate): boolean {
  return (
    (rule.effectiveFrom ?? clockStartDate) <= clockStartDate && clockStartDate <= (rule.effectiveTo ?? clockStartDate)
  );
}

/**
 * True when the rule is about such a stage. `ANY` in a rule matches everything, and an informal complaint
 * follows the INFORMAL rows of whatever procedure it would otherwise have been.
 */
export function covers(rule: ProcessRule, process: Process, stage: StageCode): boolean {
  if (process === 'INFORMAL') return rule.stage === 'INFORMAL';
  return (rule.process === process || rule.process === 'ANY') && (rule.stage === stage || rule.stage === 'ANY');
}

/**
 * The rules of a stage whose clocks start on a date, in the order of the table.
 * @param clockStartDate both ends of a rule's period are inclusive
 * @see domain.md 4
 */
export function selectRules(
  rules: readonly ProcessRule[],
  process: Process,
  stage: StageCode,
  clockStartDate: IsoDate
): readonly ProcessRule[] {
  return rules.filter((rule) => covers(rule, process, stage) && inForce(rule, clockStartDate));
}

/** Finds a stage's rules without reading the whole table: leading kinds first, then in the order of the table, whatever their dates. */
export interface RulebookIndex {
  rulesOf(process: Process, stage: StageCode): readonly ProcessRule[];
}

/** Sorts and groups the rules once for a board of any length. */
export function indexRules(rules: readonly ProcessRule[]): RulebookIndex {
  const leadingFirst = [...rules].sort((a, b) => kindPriority.indexOf(a.kind) - kindPriority.indexOf(b.kind));
  const found = new Map<Process, Map<StageCode, readonly ProcessRule[]>>();
  return {
    rulesOf(process, stage) {
      const ofProcess = found.get(process) ?? new Map<StageCode, readonly ProcessRule[]>();
      const own = ofProcess.get(stage) ?? leadingFirst.filter((rule) => covers(rule, process, stage));
      found.set(process, ofProcess.set(stage, own));
      return own;
    }
  };
}
