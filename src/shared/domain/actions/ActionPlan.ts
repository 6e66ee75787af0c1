import type { Actor } from '../casework/acts/ActDefinition';
import type { IsoDate } from '../dates/IsoDate';
import type { ActionItem } from '../registers/ActionItem';
import type { Person } from '../stages/ComplaintStage';

/** An action as its plan shows it. @see domain.md 7.8 */
export interface PlannedAction extends ActionItem {
  /** Item id in Actions. */
  id: number;
  owner?: Person;
  /** What shows that it was done, or where that is kept. */
  evidence?: string;
  verifiedBy?: Person;
  /** Day on which it is looked at whether it helped. */
  impactReviewOn?: IsoDate;
  effectFound?: string;
}

/** The actions that the reader may see. */
export interface ActionPlan {
  actions: readonly PlannedAction[];
  actor: Actor;
  /** UK day by the server's clock. */
  today: IsoDate;
}

/** A step of an action. */
export interface ActionRequest {
  /** Item id in Actions. */
  id: number;
  act: ActionAct;
  /** Made once for all tries. */
  key: string;
  /** Evidence, the effect found, or why it was sent back. */
  text?: string;
  /** Day on which it is looked at whether it helped. */
  on?: IsoDate;
}

/** What may be done with an action. */
export const actionActs = ['start', 'finish', 'verify', 'send-back', 'cancel', 'review-impact'] as const;
/** One of {@link actionActs}. */
export type ActionAct = (typeof actionActs)[number];

/** The action plan. Every method throws HubError and nothing else. */
export interface ActionRepository {
  /** Actions of one case, or every one that the reader may see: those to be done or verified, and those of the last year. */
  plan(reference?: string): Promise<ActionPlan>;
  /**
   * Does a step. Safe to try again with the same key after any failure.
   * @throws HubError `invalid` with the reason when it may not be done, as when somebody else moved it on first
   */
  perform(request: ActionRequest): Promise<PlannedAction>;
}
