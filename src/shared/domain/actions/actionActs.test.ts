import fc from 'fast-check';
import { actionStatuses } from '../registers/ActionItem';
import { roleCodes } from '../roles/Role';
import { actionActs, type PlannedAction } from './ActionPlan';
import { actionMoves, mayAct, moveAction, standingOf } from './actionActs';

const action: PlannedAction = {
  id: 1,
  key: 'CH-2024-0001|S1|a1',
  reference: 'CH-2024-0001',
  source: 'Log report',
  category: 'Team',
  action: 'Agree who returns calls.',
  team: 'Team West',
  service: 'Assessment and family support',
  dueOn: '2024-02-01',
  owner: { id: 2, name: 'Robin Vale' },
  status: 'Not started'
};
const owner = { id: 2, name: 'Robin Vale', roles: ['R2'] } as const;
const recovery = { id: 5, name: 'Isolde Fenwright', roles: ['R5'] } as const;
const today = '2024-01-30';

describe('an action', () => {
  it('is done when it was verified, and not before', () => {
    const started = moveAction(action, { id: 1, act: 'start', key: 'k' }, owner, today);
    const finished = moveAction(started, { id: 1, act: 'finish', key: 'k', text: 'Rota of 30 January' }, owner, today);
    expect(standingOf(finished, today)).toBe('toVerify');
    const verified = moveAction(finished, { id: 1, act: 'verify', key: 'k', on: '2024-04-30' }, recovery, '2024-02-02');
    expect(standingOf(verified, today)).toBe('done');
    expect(verified).toMatchObject({ verifiedOn: '2024-02-02', verifiedBy: { id: 5 }, impactReviewOn: '2024-04-30' });
    const reviewed = moveAction(
      verified,
      { id: 1, act: 'review-impact', key: 'k', text: 'Fewer calls' },
      recovery,
      today
    );
    expect(reviewed.effectFound).toBe('Fewer calls');
  });

  it('goes back to its owner with a reason, and is overdue when its day has passed', () => {
    const finished = moveAction(action, { id: 1, act: 'finish', key: 'k', text: 'Said' }, owner, today);
    const back = moveAction(
      finished,
      { id: 1, act: 'send-back', key: 'k', text: 'Where is the rota?' },
      recovery,
      today
    );
    expect([back.status, back.doneOn, back.evidence]).toEqual(['In progress', undefined, 'Said\nWhere is the rota?']);
    expect([standingOf(back, '2024-02-01'), standingOf(back, '2024-02-02')]).toEqual(['open', 'overdue']);
  });

  it('is not verified by whoever does it', () => {
    const own = { ...action, status: 'Done', owner: { id: 5, name: '' } } as const;
    expect(mayAct(own, 'verify', recovery)).toBe(false);
    expect(() => moveAction(own, { id: 1, act: 'verify', key: 'k' }, recovery, today)).toThrow('cannot be done');
  });

  it('is looked at again on a day that is still to come', () => {
    const done = { ...action, status: 'Done' } as const;
    for (const on of ['2024-01-29', '2024-02-30', '']) {
      expect(() => moveAction(done, { id: 1, act: 'verify', key: 'k', on }, recovery, today)).toThrow('not over');
    }
    expect(moveAction(done, { id: 1, act: 'verify', key: 'k', on: today }, recovery, today).impactReviewOn).toBe(today);
  });

  it('asks for words where they are needed', () => {
    expect(() => moveAction(action, { id: 1, act: 'finish', key: 'k', text: ' ' }, owner, today)).toThrow('few words');
  });

  it('is moved by those whom the table names, from where it says, and by nobody else', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...actionStatuses),
        fc.constantFrom(...actionActs),
        fc.subarray([...roleCodes]),
        (status, act, roles) => {
          const { from, who } = actionMoves[act];
          const allowed =
            from.includes(status) &&
            who.some((one) => one !== 'owner' && roles.includes(one)) &&
            act !== 'review-impact';
          expect(mayAct({ ...action, status }, act, { id: 9, name: '', roles })).toBe(allowed);
        }
      )
    );
  });
});
