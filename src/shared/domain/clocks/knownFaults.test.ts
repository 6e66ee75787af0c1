import fc from 'fast-check';
import { buildBoard } from '../board/buildBoard';
import { groupRows } from '../board/dimensions';
import { filterRows } from '../board/filterRows';
import { countByStatus, summariseBoard } from '../board/summariseBoard';
import { bankHolidays } from '../calendar/englandWalesHolidays';
import { createCalendar } from '../calendar/workingDayCalendar';
import type { WorkingDayCalendar } from '../calendar/workingDayCalendar';
import { fromOrdinal, toOrdinal } from '../dates/ordinals';
import { stageFromEvents } from '../events/stageFromEvents';
import type { StageEvent } from '../events/StageEvent';
import { defaultProcessRules } from '../processRules/defaultProcessRules';
import { rateClock } from '../rag/rateClock';
import type { ComplaintStage } from '../stages/ComplaintStage';
import { aStage, ruleOf } from '../testing/builders';
import {
  calendarOf,
  eventsOfHistory,
  histories,
  type History,
  ruleOfHistory,
  withPausesApart
} from '../testing/histories';
import { calculateClock } from './calculateClock';
import type { Clock } from './Clock';

const calendar = createCalendar(bankHolidays);
/** Received on Tuesday 2 January 2024: 10 working days end on 16 January, 20 on 30 January. */
function responseClock(stage: Partial<ComplaintStage>, today: string): Clock {
  return calculateClock(ruleOf('P04'), aStage(stage), calendar, today);
}
/** Adds entries to the log of a story and counts its clock; a little later than all of them. */
function clockAfter(history: Parameters<typeof eventsOfHistory>[0], more: readonly StageEvent[] = []): Clock {
  const events = [...eventsOfHistory(history), ...more];
  const stage = stageFromEvents(aStage({ receivedOn: fromOrdinal(history.start) }), events);
  return calculateClock(ruleOfHistory(history), stage, calendarOf(history), fromOrdinal(history.today));
}
const entered = { recordedAt: '2030-01-01T10:00:00.000Z', by: { id: 7, name: 'Ines Quill' } };
/** Three months end on Wednesday 4 March 2020 and are agreed to end a day later; a pause of three days moves both on to a weekend. */
const monthsOverWeekend: History & { stop: undefined } = {
  start: toOrdinal('2019-11-07'),
  unit: 'months',
  allowance: 3,
  freezes: [{ from: toOrdinal('2019-10-28'), to: toOrdinal('2019-12-04') }],
  extensions: [{ recorded: toOrdinal('2019-12-04'), newDue: toOrdinal('2020-03-05') }],
  stop: undefined,
  today: toOrdinal('2019-12-05'),
  proclaimed: [],
  closures: []
};
/** Told by the log, and still running on the day asked about. */
const running = histories.map(withPausesApart).map((history) => ({ ...history, stop: undefined }));

/** What other systems' deadline engines are known to get wrong. */
describe('unlike other systems', () => {
  it('removing an extension restores the date', () => {
    fc.assert(
      fc.property(running, ({ extensions: _, ...story }) => {
        const plain = { ...story, extensions: [] };
        const on = fromOrdinal(story.today);
        const extended: StageEvent = {
          type: 'extended',
          id: 'x',
          on,
          newDue: fromOrdinal(story.today + 60),
          ...entered
        };
        const removed: StageEvent = { type: 'extension_removed', id: 'y', on, ...entered };
        expect(clockAfter(plain, [removed, extended])).toEqual(clockAfter(plain));
      }),
      { numRuns: 300 }
    );
  });

  it('pausing and resuming restores the remaining days', () => {
    fc.assert(
      fc.property(running, fc.integer({ min: 1, max: 60 }), (history, length) => {
        const before = clockAfter(history);
        if (before.state !== 'running' || history.freezes.some(({ to }) => (to ?? Infinity) >= history.today)) return;
        const resumed = history.today + length;
        const pause: StageEvent[] = [
          { type: 'frozen', id: 'x', on: fromOrdinal(history.today), ...entered },
          { type: 'resumed', id: 'y', on: fromOrdinal(resumed), ...entered }
        ];
        const freezes = history.freezes.filter(({ from }) => from < history.today);
        const extensions = history.extensions.filter(({ recorded = 0 }) => recorded <= history.today);
        const after = clockAfter({ ...history, freezes, extensions, today: resumed }, pause);
        if (history.unit === 'working days') expect(after.remaining).toBe(before.remaining);
        expect(after.elapsed).toBe(before.elapsed);
        // Limits in months end on a working day: moved on to a weekend, the original and the agreed one may end on the same.
        if (history.unit !== 'months') expect(after.extended).toBe(before.extended);
      }),
      {
        numRuns: 300,
        examples: [[monthsOverWeekend, 3]]
      }
    );
  });

  it('an extension while paused gives its days on resuming, and removed leaves those there were', () => {
    const paused = {
      freezes: [{ frozenOn: '2024-01-08' }],
      extension: { newDue: '2024-01-30', recordedOn: '2024-01-12' }
    };
    expect(responseClock(paused, '2024-01-12')).toMatchObject({ state: 'paused', extended: true, remaining: 16 });
    const resumed = { ...paused, freezes: [{ frozenOn: '2024-01-08', resumedOn: '2024-01-22' }] };
    expect(responseClock(resumed, '2024-01-22')).toMatchObject({ remaining: 16, due: '2024-02-13' });
    // Removed again, the six days that were left on freezing are back.
    expect(responseClock({ ...resumed, extension: undefined }, '2024-01-22')).toMatchObject({
      remaining: 6,
      due: '2024-01-30'
    });
  });

  it('due today is not overdue', () => {
    const today = responseClock({}, '2024-01-16');
    expect(today.remaining).toBe(0);
    expect(rateClock(today, '2024-01-16')).toEqual({ status: 'amber', reason: 'due-soon', remaining: 0 });
    expect(rateClock(responseClock({}, '2024-01-17'), '2024-01-17').reason).toBe('overdue');
    expect(responseClock({ events: { response_sent_on: '2024-01-16' } }, '2024-01-17').compliance).toBe(
      'WITHIN_STANDARD'
    );
  });

  it('a holiday added later re-dates open cases, and removed gives their dates back', () => {
    const proclaimed = createCalendar([
      ...bankHolidays,
      { date: '2024-01-12', title: 'Proclaimed', kind: 'Bank holiday' }
    ]);
    const stage = aStage({ freezes: [{ frozenOn: '2024-01-04', resumedOn: '2024-01-05' }] });
    const due = (days: WorkingDayCalendar): string | undefined =>
      calculateClock(ruleOf('P04'), stage, days, '2024-01-08').due;
    expect([due(calendar), due(proclaimed), due(createCalendar(bankHolidays))]).toEqual([
      '2024-01-17',
      '2024-01-18',
      '2024-01-17'
    ]);
  });

  it('receipt at a weekend is explicit', () => {
    const received = (rule: Parameters<typeof ruleOf>[1]): Clock =>
      calculateClock(
        ruleOf('P21', rule),
        aStage({ process: 'CORPORATE', receivedOn: '2024-01-06' }),
        calendar,
        '2024-01-09'
      );
    expect(received({})).toMatchObject({ start: '2024-01-06', due: '2024-01-19' });
    expect(received({ deemedNextWorkingDay: true })).toMatchObject({ start: '2024-01-08', due: '2024-01-22' });
    // The switch is for local targets; law and guidance count from the day itself.
    expect(received({ deemedNextWorkingDay: true, kind: 'LAW' })).toMatchObject({
      start: '2024-01-06',
      due: '2024-01-19'
    });
  });

  it('no loop walks day by day to the year 9999', () => {
    const far = createCalendar(bankHolidays, '2016-01-01', '9999-12-31');
    const steps = (fields: Partial<ComplaintStage>): number => {
      let asked = 0;
      const counting = new Proxy(far.legal, {
        get(days, name): unknown {
          asked += 1;
          return Reflect.get(days, name);
        }
      });
      const stage = aStage({ process: 'ADULT_STAT', ...fields });
      calculateClock(ruleOf('P17'), stage, { ...far, legal: counting }, '9999-06-30');
      return asked;
    };
    const paused = (resumedOn: string): number => steps({ freezes: [{ frozenOn: '2024-01-08', resumedOn }] });
    const extended = (newDue: string): number => steps({ extension: { newDue, recordedOn: '2024-01-05' } });
    expect(paused('9999-01-04')).toBe(paused('2024-01-09'));
    expect(extended('9999-12-31')).toBe(extended('2024-02-01'));
    expect(paused('9999-01-04') + extended('9999-12-31')).toBeLessThan(30);
    // With the usual calendar, a date beyond it is told, and the case stays on the board.
    const endless = aStage({ process: 'ADULT_STAT', extension: { newDue: '9999-12-31', recordedOn: '2024-01-05' } });
    const [row] = buildBoard([endless], [ruleOf('P17')], calendar, '2024-01-08');
    expect(row?.nextAction).toMatchObject({ what: 'dates' });
  });

  it('unassigned cases are in every count', () => {
    const officer = { id: 7, name: 'Ines Quill' };
    const stages = [
      aStage({ id: 1, receivedOn: '2024-03-01' }),
      aStage({ id: 2, receivedOn: '2024-03-14', officer }),
      aStage({ id: 3, receivedOn: '2024-03-27', team: '', service: '' }),
      aStage({ id: 4, process: 'OUT_OF_SCOPE' }),
      aStage({ id: 5, receivedOn: '2024-03-01', freezes: [{ frozenOn: '2024-03-04' }] })
    ];
    const rows = buildBoard(stages, defaultProcessRules, calendar, '2024-03-28');
    const counts = Object.values(countByStatus(rows));
    expect([rows.length, counts.reduce((sum, count) => sum + count, 0)]).toEqual([5, 5]);
    expect(summariseBoard(rows, '2024-03-28')).toMatchObject({ total: 5, overdue: 1, dueToday: 1, unassigned: 4 });
    for (const dimension of ['team', 'service', 'officerId', 'status'] as const) {
      expect(groupRows(rows, dimension).reduce((sum, group) => sum + group.rows.length, 0)).toBe(5);
    }
    expect(filterRows(rows, { officerId: ['unassigned'] })).toHaveLength(4);
  });
});
