import type { Actor } from '../casework/acts/ActDefinition';
import type { IsoDate } from '../dates/IsoDate';
import { isIsoDate } from '../dates/ordinals';
import { HubError } from '../errors';
import type { ActionItem, ActionStatus } from '../registers/ActionItem';
import type { RoleCode } from '../roles/Role';
import { withoutAbsent } from '../withoutAbsent';
import type { ActionAct, ActionRequest, PlannedAction } from './ActionPlan';

/** Where an action stands for its reader: overdue is told by its day, and done only when it was verified. @see domain.md 7.8 */
export type ActionStanding = 'overdue' | 'open' | 'toVerify' | 'done' | 'cancelled';

/** Where an action stands on a day. */
export function standingOf({ status, verifiedOn, dueOn }: ActionItem, today: IsoDate): ActionStanding {
  if (status === 'Cancelled') return 'cancelled';
  if (status === 'Done') return verifiedOn === undefined ? 'toVerify' : 'done';
  return dueOn !== undefined && dueOn < today ? 'overdue' : 'open';
}

interface ActionMove {
  from: readonly ActionStatus[];
  /** `owner`: whoever is to do it. */
  who: readonly (RoleCode | 'owner')[];
  /** Words that are needed. */
  needsText?: true;
}

/**
 * Steps of an action: done by its owner with evidence, verified by the service recovery team, and looked at again for what
 * came of it. Whoever did it does not verify it.
 * @see domain.md 7.8, and 11.2, action plan
 */
export const actionMoves: Readonly<Record<ActionAct, ActionMove>> = {
  start: { from: ['Not started'], who: ['owner', 'R3', 'R5', 'R6'] },
  finish: { from: ['Not started', 'In progress'], who: ['owner', 'R3', 'R5', 'R6'], needsText: true },
  verify: { from: ['Done'], who: ['R5', 'R6'] },
  'send-back': { from: ['Done'], who: ['R5', 'R6'], needsText: true },
  cancel: { from: ['Not started', 'In progress'], who: ['R5', 'R6'], needsText: true },
  'review-impact': { from: ['Done'], who: ['R3', 'R5', 'R6'], needsText: true }
};

/** Whether somebody may do a step now. */
export function mayAct(action: PlannedAction, act: ActionAct, { id, roles }: Actor): boolean {
  const { from, who } = actionMoves[act];
  const isOwner = action.owner?.id === id;
  if (!from.includes(action.status)) return false;
  if (!who.some((one) => (one === 'owner' ? isOwner : roles.includes(one)))) return false;
  const isVerified = action.verifiedOn !== undefined;
  if (act === 'verify') return !isVerified && !isOwner;
  if (act === 'send-back') return !isVerified;
  return act !== 'review-impact' || isVerified;
}

/** Whether it can be looked at on a day whether an action helped. @param today UK day */
export function mayReviewOn(on: IsoDate, today: IsoDate): boolean {
  return isIsoDate(on) && on >= today;
}

/**
 * The action after a step.
 * @param today UK day
 * @throws HubError `invalid` when it may not be done, words are missing, or its day is none or over
 */
export function moveAction(action: PlannedAction, request: ActionRequest, actor: Actor, today: IsoDate): PlannedAction {
  const { act, on } = request;
  const text = request.text?.trim() ?? '';
  if (!mayAct(action, act, actor)) throw new HubError('invalid', 'This cannot be done with the action now.');
  if (actionMoves[act].needsText && text === '') throw new HubError('invalid', 'Say it in a few words.');
  if (on !== undefined && !mayReviewOn(on, today)) throw new HubError('invalid', 'Choose a day that is not over.');
  switch (act) {
    case 'start':
      return { ...action, status: 'In progress' };
    case 'finish':
      return { ...action, status: 'Done', doneOn: today, evidence: text };
    case 'verify':
      return withoutAbsent({
        ...action,
        verifiedOn: today,
        verifiedBy: { id: actor.id, name: actor.name },
        impactReviewOn: on ?? action.impactReviewOn
      });
    case 'send-back':
      return withoutAbsent({
        ...action,
        status: 'In progress',
        doneOn: undefined,
        evidence: `${action.evidence ?? ''}\n${text}`.trim()
      });
    case 'cancel':
      return { ...action, status: 'Cancelled', evidence: text };
    case 'review-impact':
      return { ...action, effectFound: text };
  }
}
