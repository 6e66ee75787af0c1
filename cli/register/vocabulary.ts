import type { Process } from '../../src/shared/domain/processRules/ProcessRule';
import { fold } from './table';
import { registerStages, type RegisterStage } from './register';

const words = <T>(entries: readonly (readonly [string, T])[]): ReadonlyMap<string, T> =>
  new Map(entries.map(([word, meaning]) => [fold(word), meaning]));

/** Process names of a register, and the hub's own codes. @see domain.md 7.1 */
export const processMeanings: ReadonlyMap<string, Process> = words([
  ["Statutory children's", 'CHILD_STAT'],
  ['Statutory children', 'CHILD_STAT'],
  ["Children's statutory", 'CHILD_STAT'],
  ["Statutory adults'", 'ADULT_STAT'],
  ["Statutory adult's", 'ADULT_STAT'],
  ['Statutory adults', 'ADULT_STAT'],
  ["Adults' statutory", 'ADULT_STAT'],
  ['Statutory adult social care', 'ADULT_STAT'],
  ['Adult social care', 'ADULT_STAT'],
  ['Corporate', 'CORPORATE'],
  ['Informal', 'INFORMAL'],
  ['CHILD_STAT', 'CHILD_STAT'],
  ['ADULT_STAT', 'ADULT_STAT']
]);

/** Stage numbers of a register, plain or with the word. */
export const stageMeanings: ReadonlyMap<string, RegisterStage> = words(
  registerStages.flatMap((stage, number): [string, RegisterStage][] => [
    [String(number), stage],
    [number === 0 ? 'Informal' : `Stage ${number}`, stage]
  ])
);

/** Whether a complaint is open. */
export const statusMeanings: ReadonlyMap<string, 'Open' | 'Closed'> = words([
  ['Open', 'Open'],
  ['Closed', 'Closed']
]);

/** Outcomes and the words the hub keeps for them. @see domain.md 8.4 */
export const outcomeMeanings: ReadonlyMap<string, string> = words([
  ['Upheld', 'Upheld'],
  ['Partly upheld', 'Partly upheld'],
  ['Partially upheld', 'Partly upheld'],
  ['Not upheld', 'Not upheld'],
  ['No finding', 'No finding'],
  ['Withdrawn', 'Withdrawn'],
  ['Refused', 'Refused'],
  ['Resolved informally', 'Resolved informally'],
  ['Not applicable', 'Not applicable']
]);
