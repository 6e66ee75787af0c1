import type { PlannedAction } from '../../domain/actions/ActionPlan';
import { actionViewIn, shownActions, withActionView } from './actionView';

const action = (key: string, given: Partial<PlannedAction>): PlannedAction => ({
  id: 1,
  key,
  reference: 'CH-2024-0001',
  source: 'Log report',
  category: 'Team',
  action: 'Agree',
  team: 'Team West',
  service: 'Fostering and adoption',
  status: 'Not started',
  ...given
});
const actions = [
  action('late', { dueOn: '2024-01-02', owner: { id: 2, name: '' } }),
  action('open', { dueOn: '2024-03-02', service: 'Quality and practice' }),
  action('done', { status: 'Done', doneOn: '2024-01-05', owner: { id: 2, name: '' } }),
  action('verified', {
    status: 'Done',
    verifiedOn: '2024-01-08',
    impactReviewOn: '2024-04-08',
    owner: { id: 2, name: '' }
  })
];
const keys = (query: string): string[] =>
  shownActions(actions, actionViewIn(query), 2, '2024-01-10').map(({ key }) => key);

describe('a page of actions', () => {
  it('shows the reader’s own, those overdue, to be verified, to be reviewed, or a service’s', () => {
    expect(keys('')).toEqual(['late', 'done']);
    expect(keys('?actions=overdue')).toEqual(['late']);
    expect(keys('?actions=toVerify')).toEqual(['done']);
    expect(keys('?actions=impact')).toEqual(['verified']);
    expect(keys('?actions=all&actions-of=Quality and practice')).toEqual(['open']);
    expect(keys('?case=CH-2024-0001')).toEqual(['late', 'open', 'done', 'verified']);
  });

  it('keeps its view in the address, and leaves the rest alone', () => {
    const view = { show: 'overdue', service: 'Quality and practice', reference: '' } as const;
    expect(actionViewIn(withActionView('?env=a&case=X', view))).toEqual(view);
    expect(withActionView('?env=a', view)).toContain('env=a');
  });
});
