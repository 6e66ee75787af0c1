import type { InvestigationLog } from './InvestigationLog';
import { emptyLog, type LogContent } from './LogContent';
import { logTrail } from './logTrail';

const aLog = (content: Partial<LogContent>): InvestigationLog => ({
  reference: 'CH-2024-0001',
  stage: 'S1',
  team: 'Team West',
  service: 'Assessment and family support',
  progress: { status: 'Submitted', submittedOn: '2024-01-18' },
  content: {
    ...emptyLog,
    concerns: [
      { number: 1, category: 'Communication', wording: 'Calls were not returned by Perrin.', outcome: 'Upheld' }
    ],
    ...content
  },
  started: true,
  changedAt: '2024-01-18T10:00:00.000Z'
});

const learning = {
  learningIdentified: true,
  learningStatement: 'Calls are returned within a day. Somebody looks at it each week.',
  learningKind: 'Council-wide',
  actions: [{ id: 'a1', action: 'Agree who returns calls.', owner: { id: 3, name: 'Robin Vale' }, dueOn: '2024-02-01' }]
} as const;

describe('what a log report sets going', () => {
  it('is a draft of learning with its learning text and nothing of the case, and actions with owners and days', () => {
    const trail = logTrail(aLog(learning), '2024-01-20');
    expect(trail.learning).toMatchObject({
      sourceKey: 'log CH-2024-0001|S1',
      content: {
        title: 'Calls are returned within a day',
        themes: ['Communication'],
        audience: 'All council',
        outcome: 'Upheld',
        quarter: '2023/24 Q4',
        team: '',
        whatHappened: '',
        whatWeLearned: learning.learningStatement
      }
    });
    expect(JSON.stringify(trail.learning?.content)).not.toMatch(/Perrin|CH-2024|Team West/);
    expect(trail.actions).toMatchObject([
      { key: 'CH-2024-0001|S1|a1', source: 'Log report', owner: { id: 3 }, dueOn: '2024-02-01', status: 'Not started' }
    ]);
    expect([trail.equality, trail.information]).toEqual([undefined, undefined]);
  });

  it('is an issue for each flag, with what was said of it', () => {
    const trail = logTrail(
      aLog({
        equalityIssue: true,
        equalityNote: 'A letter in large print was asked for.',
        adjustment: 'Missed',
        referToEqualityBoard: true,
        informationIssue: true,
        informationNote: 'A letter went to an earlier address.'
      }),
      '2024-01-20'
    );
    expect(trail.equality).toMatchObject({ adjustment: 'Missed', forBoard: true, raisedOn: '2024-01-18' });
    expect(trail.information).toMatchObject({ note: 'A letter went to an earlier address.' });
  });

  it('is nothing of what is no longer asked for', () => {
    const trail = logTrail(aLog({ ...learning, learningIdentified: false, equalityNote: 'Left over' }), '2024-01-20');
    expect(trail).toEqual({ actions: [] });
  });
});
