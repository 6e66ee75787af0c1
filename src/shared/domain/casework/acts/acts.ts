import type { ActDefinition } from './ActDefinition';
import type { ActId } from './ActId';
import { clockActs } from './clockActs';
import { endingActs } from './endingActs';
import { handlingActs } from './handlingActs';
import { ombudsmanActs } from './ombudsmanActs';
import { recordActs } from './recordActs';
import { remedyActs } from './remedyActs';
import { stageActs } from './stageActs';

/**
 * Every act on a case that is there, in the order in which a case may see them. This is the state machine: drawn in
 * docs/state-machine.md, and the only place that says who may do what, and when.
 * @see domain.md 3, 7.4 and 11.2
 */
const all = [
  ...handlingActs,
  ...ombudsmanActs,
  ...clockActs,
  ...stageActs,
  ...remedyActs,
  ...endingActs,
  ...recordActs
] as const;

/** All of them, as any act. */
export const acts: readonly ActDefinition[] = all;

/** The acts by what they are about, in the same order. */
export const actGroups = {
  handling: handlingActs,
  ombudsman: ombudsmanActs,
  clocks: clockActs,
  stages: stageActs,
  remedies: remedyActs,
  ending: endingActs,
  records: recordActs
} satisfies Record<string, readonly ActDefinition[]>;
/** One of {@link actGroups}. */
export type ActGroup = keyof typeof actGroups;

/** Names of the fields of each act. */
export type ActFieldNames = {
  readonly [A in (typeof all)[number] as A['id']]: keyof A['fields'] & string;
};

/**
 * The act of an id.
 * @throws Error for `register`, which has no case to act on, and for documents, which are added and removed where they are kept
 */
export function actOf(id: ActId): ActDefinition {
  const found = acts.find((act) => act.id === id);
  if (!found) throw new Error(`There is no act ${id} on a case.`);
  return found;
}
