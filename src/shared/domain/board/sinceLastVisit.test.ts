import { bankHolidays } from '../calendar/englandWalesHolidays';
import { defaultProcessRules } from '../processRules/defaultProcessRules';
import type { ComplaintStage } from '../stages/ComplaintStage';
import { aStage } from '../testing/builders';
import { applyChanges } from './applyChanges';
import { type BoardMoment, sinceLastVisit } from './sinceLastVisit';

const rulebook = { rules: defaultProcessRules, holidays: bankHolidays };
const moment = (today: string, stages: readonly ComplaintStage[]): BoardMoment => ({ stages, rulebook, today });
const stage = (id: number, openedOn: string, given: Partial<ComplaintStage> = {}): ComplaintStage =>
  aStage({
    id,
    reference: `CH-2024-${id}`,
    receivedOn: openedOn,
    openedOn,
    events: { received_on: openedOn, acknowledged_on: openedOn },
    ...given
  });

describe('what changed since the last visit', () => {
  const edited = '2024-01-16T10:00:00Z';

  test('is each case once: new, gone, overdue or changed', () => {
    const before = [
      stage(1, '2024-01-08'),
      stage(2, '2024-01-08'),
      stage(3, '2024-01-02'),
      stage(4, '2024-01-08'),
      stage(5, '2024-01-02')
    ];
    const after = [
      stage(1, '2024-01-08'),
      stage(3, '2024-01-02'),
      stage(4, '2024-01-08', { team: 'Team East', modifiedAt: edited }),
      stage(5, '2024-01-02', { modifiedAt: edited }),
      stage(6, '2024-01-15')
    ];
    const missed = sinceLastVisit(moment('2024-01-15', before), moment('2024-01-17', after));
    const ids = (rows: readonly { stage: { id: number } }[]): number[] => rows.map((row) => row.stage.id);
    expect({
      ...missed,
      added: ids(missed.added),
      left: ids(missed.left),
      changed: ids(missed.changed),
      becameOverdue: ids(missed.becameOverdue)
    }).toEqual({
      added: [6],
      left: [2],
      becameOverdue: [3, 5],
      changed: [4],
      count: 5
    });
  });

  test('is nothing when only days have passed and no case became late', () => {
    const stages = [stage(1, '2024-01-08'), stage(2, '2023-12-01')];
    expect(sinceLastVisit(moment('2024-01-15', stages), moment('2024-01-17', stages)).count).toBe(0);
  });

  test('counts a case at its last limit as overdue once it is', () => {
    const extended = stage(1, '2024-01-02', { extension: { newDue: '2024-01-16', recordedOn: '2024-01-03' } });
    const missed = sinceLastVisit(moment('2024-01-15', [extended]), moment('2024-01-17', [extended]));
    expect(missed.becameOverdue).toHaveLength(1);
  });

  test('is rated by the rules of each moment: a holiday taken back makes a case overdue', () => {
    const stages = [stage(1, '2024-01-02')];
    const extra = { date: '2024-01-09', title: 'Extra', kind: 'Bank holiday' as const };
    const missed = sinceLastVisit(
      { stages, today: '2024-01-17', rulebook: { ...rulebook, holidays: [...bankHolidays, extra] } },
      moment('2024-01-17', stages)
    );
    expect(missed.becameOverdue).toHaveLength(1);
  });
});

describe('changes put on a board', () => {
  test('add, replace and remove; a stage closed by the day leaves', () => {
    const stages = new Map([1, 2, 3, 4].map((id) => [id, stage(id, '2024-01-08')]));
    const after = applyChanges(stages, {
      changed: [
        stage(2, '2024-01-08', { team: 'Team East' }),
        stage(3, '2024-01-08', { closedOn: '2024-01-15' }),
        stage(5, '2024-01-15'),
        stage(6, '2024-01-16')
      ],
      removed: [4],
      time: { at: '2024-01-15T09:00:00Z', today: '2024-01-15' }
    });
    expect([...after.values()].map(({ id, team }) => [id, team])).toEqual([
      [1, 'Team West'],
      [2, 'Team East'],
      [5, 'Team West']
    ]);
    expect(stages.size).toBe(4);
  });
});
