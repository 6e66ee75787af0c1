import type { RoleCode } from '../../roles/Role';
import { caseStates } from '../CaseState';
import type { ActDefinition, Situation } from './ActDefinition';

const roleNames: Partial<Record<RoleCode, string>> = {
  R3: 'operational leads',
  R4: 'strategic leads',
  R7: 'the Ombudsman link officer',
  R14: 'the resident experience team'
};

/**
 * Why somebody cannot do an act now, in plain words; absent when they can. A person who may not is
 * told so first: that reason lasts.
 */
export function refusalOf(act: ActDefinition, situation: Situation): string | undefined {
  return whoRefusal(act, situation) ?? stateRefusal(act, situation) ?? act.refusal(situation);
}

/** Why the person may not, whatever the state. */
export function whoRefusal({ who }: ActDefinition, { actor, named, file }: Situation): string | undefined {
  if (named.includes(actor.id)) return 'The complaint is about you.';
  const mine = file.stages.some(({ officer, closedOn }) => officer?.id === actor.id && closedOn === undefined);
  const held = (code: RoleCode): boolean => actor.roles.includes(code);
  if (who.any.some(held) || (mine && who.own.some(held))) return undefined;
  const others = who.any.flatMap((code) => roleNames[code] ?? []);
  const officer = who.own.length > 0 ? ["the case's investigating officer"] : [];
  const team = who.any.includes('R5') ? ['the service recovery team'] : [];
  return `Only ${listed([...team, ...officer, ...others])} may do this.`;
}

/** Why the case does not allow it as it stands. */
export function stateRefusal(act: ActDefinition, { position: { state, paused } }: Situation): string | undefined {
  const allowed = act.moves.some(({ from }) => from.includes(state));
  if (!allowed) return act.otherwise;
  if (act.whilePaused === 'only' && !paused) return act.otherwise;
  if (act.whilePaused === 'no' && paused) return 'The case is paused. Resume it first.';
  return undefined;
}

/** Where a case stands, in words. */
export function positionInWords({ state, paused }: Situation['position']): string {
  return paused ? `${caseStates[state].name}, paused` : caseStates[state].name;
}

function listed(words: readonly string[]): string {
  const last = words[words.length - 1] ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
