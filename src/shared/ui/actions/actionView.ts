import type { PlannedAction } from '../../domain/actions/ActionPlan';
import { standingOf } from '../../domain/actions/actionActs';
import type { IsoDate } from '../../domain/dates/IsoDate';

/** Which actions a page shows. */
export const actionShows = ['mine', 'all', 'overdue', 'toVerify', 'impact'] as const;
/** One of {@link actionShows}. */
export type ActionShow = (typeof actionShows)[number];

/** What a page of actions shows. */
export interface ActionView {
  show: ActionShow;
  /** Empty for all. */
  service: string;
  /** Of one case; empty for all. */
  reference: string;
}

/** The view that a page's address asks for: of a case all, else the reader's own. @param query as in `location.search` */
export function actionViewIn(query: string): ActionView {
  const params = new URLSearchParams(query);
  const reference = params.get('case')?.trim() ?? '';
  const asked = actionShows.find((show) => show === params.get('actions'));
  return { show: asked ?? (reference === '' ? 'mine' : 'all'), service: params.get('actions-of') ?? '', reference };
}

/** A page address's query with the view in it; what others keep there stays. */
export function withActionView(query: string, { show, service, reference }: ActionView): string {
  const params = new URLSearchParams(query);
  const set = (name: string, value: string): void => (value === '' ? params.delete(name) : params.set(name, value));
  set('case', reference);
  set('actions', show);
  set('actions-of', service);
  return `?${params.toString()}`;
}

/** The actions of a view, most urgent first. @param me the reader's id */
export function shownActions(
  actions: readonly PlannedAction[],
  { show, service }: ActionView,
  me: number,
  today: IsoDate
): readonly PlannedAction[] {
  return actions
    .filter((action) => service === '' || action.service === service)
    .filter((action) => {
      const standing = standingOf(action, today);
      switch (show) {
        case 'mine':
          return action.owner?.id === me && standing !== 'done' && standing !== 'cancelled';
        case 'impact':
          return standing === 'done' && action.impactReviewOn !== undefined && action.effectFound === undefined;
        case 'all':
          return true;
        default:
          return standing === show;
      }
    })
    .sort((a, b) => (a.dueOn ?? '9').localeCompare(b.dueOn ?? '9') || a.key.localeCompare(b.key));
}
