import { defaultProcessRules } from '../processRules/defaultProcessRules';
import type { ProcessRule } from '../processRules/ProcessRule';
import type { ComplaintStage } from '../stages/ComplaintStage';

/** For tests: an open Stage 1 of a children's complaint received on 2 January 2024, with the given fields instead. */
export function aStage(fields: Partial<ComplaintStage> = {}): ComplaintStage {
  const receivedOn = fields.receivedOn ?? '2024-01-02';
  return {
    id: 1,
    reference: 'CH-2024-0001',
    process: 'CHILD_STAT',
    stage: 'S1',
    team: 'Team West',
    service: "Children's services",
    receivedOn,
    openedOn: receivedOn,
    events: {},
    freezes: [],
    attention: [],
    modifiedAt: '2024-01-02T09:00:00Z',
    ...fields
  };
}

/** For tests: a default rule by its row, with the given fields instead. */
export function ruleOf(row: string, fields: Partial<ProcessRule> = {}): ProcessRule {
  const rule = defaultProcessRules.find((candidate) => candidate.row === row);
  if (!rule) throw new Error(`There is no row ${row}`);
  return { ...rule, ...fields };
}
