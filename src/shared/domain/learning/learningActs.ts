import type { LearningState } from './learningState';

/** What the site's own rights let the reader do with learning. */
export interface LearningRights {
  userId: number;
  /** Sees drafts and the checks of them. */
  seesDrafts: boolean;
  /** Adds drafts. */
  mayDraft: boolean;
  /** Changes drafts, sends them on and withdraws them. */
  mayEdit: boolean;
  mayCheck: boolean;
  mayApprove: boolean;
  /** Puts records into the library, archives them and takes them out. */
  mayPublish: boolean;
  /** May say what they do with records. */
  mayUse: boolean;
}

/** What somebody may do with a draft. */
export const learningActs = [
  'edit',
  'send',
  'check',
  'approve',
  'publish',
  'renew',
  'archive',
  'withdraw',
  'takeOut'
] as const;
/** One of {@link learningActs}. */
export type LearningAct = (typeof learningActs)[number];

/**
 * What the reader may do next. Who wrote in a draft never checks it, who checked it never approves it, and who approved it never
 * publishes it: lists give these rights to different roles, and this holds for whoever has more than one.
 * @see domain.md 10
 */
export function actsFor(
  { draft, status, check, approval, isReady, published }: LearningState,
  rights: LearningRights
): readonly LearningAct[] {
  const wrote = draft.writers.includes(rights.userId);
  const checked = check?.by.id === rights.userId;
  const approved = approval?.by.id === rights.userId;
  const isWithdrawn = status === 'Withdrawn';
  const isShown = published !== undefined && published.status !== 'Withdrawn';
  const offered: Record<LearningAct, boolean> = {
    edit: rights.mayEdit && !isWithdrawn,
    // Returned, it is sent again only after it was changed: the word stands on what was returned.
    send: rights.mayEdit && status === 'Draft' && draft.status === 'Draft' && !isReturned({ check, approval }),
    check: rights.mayCheck && status === 'Anonymisation check' && !wrote,
    approve: rights.mayApprove && status === 'Service approval' && !isReady && !wrote && !checked,
    publish: rights.mayPublish && isReady && !wrote && !approved,
    // Whoever changes a row put it there, and nothing vouches for what is approved by who put it there.
    renew: rights.mayPublish && status === 'Review due' && !approved,
    archive: rights.mayPublish && (status === 'Published' || status === 'Review due') && !approved,
    withdraw: rights.mayEdit && !isWithdrawn && !isShown,
    takeOut: rights.mayPublish && isShown
  };
  return learningActs.filter((act) => offered[act]);
}

function isReturned({ check, approval }: Pick<LearningState, 'check' | 'approval'>): boolean {
  return check?.decision === 'Returned' || approval?.decision.startsWith('Returned') === true;
}
