import fc from 'fast-check';
import { bankHolidays } from '../calendar/englandWalesHolidays';
import type { Holiday } from '../calendar/Holiday';
import { createCalendar } from '../calendar/workingDayCalendar';
import { calculateClock } from '../clocks/calculateClock';
import type { IsoDate } from '../dates/IsoDate';
import { fromOrdinal, toOrdinal } from '../dates/ordinals';
import { defaultProcessRules } from '../processRules/defaultProcessRules';
import type { ComplaintStage } from '../stages/ComplaintStage';
import { aStage } from '../testing/builders';
import { clockMoves } from './clockMoves';
import { holidaysAfter } from './HolidayChange';

const rulebook = { rules: defaultProcessRules, holidays: bankHolidays };
const proclaimed = (date: IsoDate, kind: Holiday['kind'] = 'Bank holiday'): Holiday => ({
  date,
  title: 'One-off',
  kind
});
function moves(stages: ComplaintStage[], after: readonly Holiday[], today = '2024-01-08'): string[] {
  return clockMoves(stages, rulebook, after, today).map(
    ({ stage, rule, from, to, leftBefore, leftAfter }) =>
      `${stage.reference} ${rule.row} ${from ?? leftBefore} to ${to ?? leftAfter}`
  );
}
const received = (reference: string, receivedOn: IsoDate, fields: Partial<ComplaintStage> = {}): ComplaintStage =>
  aStage({ reference, receivedOn, events: { acknowledged_on: receivedOn }, ...fields });

describe('clocks that a change of holidays moves', () => {
  it('are those that run over the day, from when to when, soonest due first', () => {
    const after = holidaysAfter(bankHolidays, { kind: 'add', holiday: proclaimed('2024-01-12') });
    expect(
      moves(
        [
          received('late', '2024-01-04'),
          received('first', '2024-01-02'),
          received('over by then', '2023-12-20'),
          received('closed', '2024-01-02', { closedOn: '2024-01-05' }),
          received('paused before', '2024-01-02', { freezes: [{ frozenOn: '2024-01-05' }] })
        ],
        after
      )
    ).toEqual(['first P04 2024-01-16 to 2024-01-17', 'late P04 2024-01-18 to 2024-01-19']);
  });

  it('move back when the day is taken off again', () => {
    const stages = [received('one', '2024-01-02')];
    const added = [...bankHolidays, proclaimed('2024-01-12')];
    const removed = holidaysAfter(added, {
      kind: 'remove',
      holiday: { ...proclaimed('2024-01-12'), id: 1, etag: '"1"' }
    });
    expect(removed).toEqual(bankHolidays);
    expect(clockMoves(stages, { ...rulebook, holidays: added }, removed, '2024-01-08')).toMatchObject([
      { from: '2024-01-17', to: '2024-01-16' }
    ]);
  });

  it('are none of the law’s for a closure day, and none at a weekend', () => {
    const stages = [received('one', '2024-01-02')];
    expect(moves(stages, [...bankHolidays, proclaimed('2024-01-12', 'Closure day')])).toEqual([]);
    expect(moves(stages, [...bankHolidays, proclaimed('2024-01-13')])).toEqual([]);
  });

  it('include unassigned stages and second lines, and leave out a stage that cannot be counted', () => {
    const adult = aStage({ reference: 'AD', process: 'ADULT_STAT', receivedOn: '2024-01-03' });
    const broken = aStage({ reference: 'broken', receivedOn: '1023-01-02' });
    expect(moves([broken, adult], [...bankHolidays, proclaimed('2024-01-05')], '2024-01-04')).toEqual([
      'AD P16 2024-01-08 to 2024-01-09',
      'AD P17 2024-01-31 to 2024-02-01'
    ]);
  });

  it('are exactly those whose date differs under the other calendar', () => {
    const day = fc.integer({ min: toOrdinal('2024-01-02'), max: toOrdinal('2024-03-28') }).map(fromOrdinal);
    fc.assert(
      fc.property(fc.array(day, { maxLength: 8 }), day, day, (starts, holiday, today) => {
        const stages = starts.filter((start) => start <= today).map((start, id) => received(`c${id}`, start, { id }));
        const after = [...bankHolidays, proclaimed(holiday)];
        const found = clockMoves(stages, rulebook, after, today).map(({ stage }) => stage.id);
        const rule = defaultProcessRules.find(({ row }) => row === 'P04');
        const due = (stage: ComplaintStage, holidays: readonly Holiday[]): IsoDate | undefined =>
          rule && calculateClock(rule, stage, createCalendar(holidays), today).due;
        const plain = stages.filter((stage) => due(stage, bankHolidays) !== due(stage, after)).map(({ id }) => id);
        expect(found.sort()).toEqual(plain.sort());
      }),
      { numRuns: 60 }
    );
  });
});
