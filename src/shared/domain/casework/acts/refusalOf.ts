import type { Refusal } from '../../refusals/Refusal';
import type { RoleCode } from '../../roles/Role';
import type { ActDefinition, Situation } from './ActDefinition';

/**
 * Why somebody cannot do an act now; absent when they can. A person who may not is
 * told so first: that reason lasts.
 */
export function refusalOf(act: ActDefinition, situation: Situation): Refusal | undefined {
  return whoRefusal(act, situation) ?? stateRefusal(act, situation) ?? act.refusal(situation);
}

/** Why the person may not, whatever the state. */
export function whoRefusal({ who }: ActDefinition, { actor, named, file }: Situation): Refusal | undefined {
  if (named.includes(actor.id)) return { why: 'aboutYou' };
  const mine = file.stages.some(({ officer, closedOn }) => officer?.id === actor.id && closedOn === undefined);
  const held = (code: RoleCode): boolean => actor.roles.includes(code);
  return who.any.some(held) || (mine && who.own.some(held)) ? undefined : { why: 'who', ...who };
}

/** Why the case does not allow it as it stands. */
export function stateRefusal(act: ActDefinition, { position: { state, paused } }: Situation): Refusal | undefined {
  const allowed = act.moves.some(({ from }) => from.includes(state));
  if (!allowed || (act.whilePaused === 'only' && !paused)) return { why: 'state', act: act.id };
  return act.whilePaused === 'no' && paused ? { why: 'paused' } : undefined;
}
