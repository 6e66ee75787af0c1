import { HubError } from '../../domain/errors';
import {
  type Allowance,
  allowanceUnits,
  clockEvents,
  processes,
  type ProcessRule,
  ruleKinds,
  ruleParts,
  stageCodes
} from '../../domain/processRules/ProcessRule';
import { readDate, readOneOf, readText, type Wire, withoutAbsent, writeDate, writeText } from '../wire';

type TextColumn =
  | 'Row'
  | 'Process'
  | 'Stage'
  | 'Milestone'
  | 'Kind'
  | 'Part'
  | 'AllowanceUnit'
  | 'MaxAllowanceUnit'
  | 'ExtensionRule'
  | 'ClockStart'
  | 'ClockStop'
  | 'Owner'
  | 'EffectiveFrom'
  | 'EffectiveTo'
  | 'Source';
type NumberColumn = 'Allowance' | 'MaxAllowance' | 'AmberAt' | 'AmberAtExtended' | 'RedAfter';
type FlagColumn = 'Extendable' | 'ExcludeClosureDays' | 'DeemedNextWorkingDay';

/** A row of ProcessRules as it comes over the wire. */
export type ProcessRuleRow = Record<TextColumn, Wire<string>> &
  Record<NumberColumn, Wire<number>> &
  Record<FlagColumn, Wire<boolean>>;

/** A whole rule as it is written; `null` clears a column. */
export type ProcessRuleUpdate = ProcessRuleRow & { Title: string };

/** What to `$select`. */
export const processRuleColumns: readonly (keyof ProcessRuleRow)[] = [
  'Row',
  'Process',
  'Stage',
  'Milestone',
  'Kind',
  'Part',
  'Allowance',
  'AllowanceUnit',
  'MaxAllowance',
  'MaxAllowanceUnit',
  'ExtensionRule',
  'Extendable',
  'ClockStart',
  'ClockStop',
  'Owner',
  'EffectiveFrom',
  'EffectiveTo',
  'Source',
  'AmberAt',
  'AmberAtExtended',
  'RedAfter',
  'ExcludeClosureDays',
  'DeemedNextWorkingDay'
];

/**
 * Reads a row.
 * @throws HubError `invalid`, naming the row and column, when a code is not known: counting by the other rules alone
 * would give wrong dates without a sign
 */
export function toProcessRule(row: ProcessRuleRow): ProcessRule {
  const name = readText(row.Row);
  return withoutAbsent<ProcessRule>({
    row: name,
    process: need(name, 'Process', readOneOf(processes, row.Process)),
    stage: need(name, 'Stage', readOneOf(stageCodes, row.Stage)),
    milestone: readText(row.Milestone),
    kind: need(name, 'Kind', readOneOf(ruleKinds, row.Kind)),
    part: need(name, 'Part', readOneOf(ruleParts, row.Part)),
    allowance: need(name, 'Allowance', readAllowance(row.Allowance, row.AllowanceUnit)),
    maxAllowance: readAllowance(row.MaxAllowance, row.MaxAllowanceUnit ?? row.AllowanceUnit),
    extensionRule: readText(row.ExtensionRule),
    extendable: row.Extendable === true,
    clockStart: need(name, 'ClockStart', readOneOf(clockEvents, row.ClockStart)),
    clockStop: need(name, 'ClockStop', readOneOf(clockEvents, row.ClockStop)),
    owner: readText(row.Owner),
    effectiveFrom: readDate(row.EffectiveFrom),
    effectiveTo: readDate(row.EffectiveTo),
    source: readText(row.Source),
    amberAt: need(name, 'AmberAt', row.AmberAt ?? undefined),
    amberAtExtended: row.AmberAtExtended ?? undefined,
    redAfter: row.RedAfter ?? undefined,
    excludeClosureDays: row.ExcludeClosureDays === true,
    deemedNextWorkingDay: row.DeemedNextWorkingDay === true
  });
}

/** The whole row for a rule. */
export function toProcessRuleUpdate(rule: ProcessRule): ProcessRuleUpdate {
  return {
    Title: `${rule.row} ${rule.milestone}`,
    Row: rule.row,
    Process: rule.process,
    Stage: rule.stage,
    Milestone: rule.milestone,
    Kind: rule.kind,
    Part: rule.part,
    Allowance: rule.allowance.count,
    AllowanceUnit: rule.allowance.unit,
    MaxAllowance: rule.maxAllowance?.count ?? null,
    MaxAllowanceUnit: rule.maxAllowance?.unit ?? null,
    ExtensionRule: writeText(rule.extensionRule),
    Extendable: rule.extendable,
    ClockStart: rule.clockStart,
    ClockStop: rule.clockStop,
    Owner: writeText(rule.owner),
    EffectiveFrom: writeDate(rule.effectiveFrom),
    EffectiveTo: writeDate(rule.effectiveTo),
    Source: writeText(rule.source),
    AmberAt: rule.amberAt,
    AmberAtExtended: rule.amberAtExtended ?? null,
    RedAfter: rule.redAfter ?? null,
    ExcludeClosureDays: rule.excludeClosureDays,
    DeemedNextWorkingDay: rule.deemedNextWorkingDay
  };
}

function readAllowance(count: Wire<number>, unit: Wire<string>): Allowance | undefined {
  const known = readOneOf(allowanceUnits, unit);
  return typeof count === 'number' && known !== undefined ? { count, unit: known } : undefined;
}

function need<T>(row: string, column: string, value: T | undefined): T {
  if (value === undefined) {
    throw new HubError(
      'invalid',
      `The rule ${row || 'without a name'} in ProcessRules has no usable ${column}. Correct it in the list.`
    );
  }
  return value;
}
