import fc from 'fast-check';
import { bankHolidays } from '../../calendar/englandWalesHolidays';
import type { Holiday } from '../../calendar/Holiday';
import { createCalendar } from '../../calendar/workingDayCalendar';
import type { IsoDate } from '../../dates/IsoDate';
import { fromOrdinal, toOrdinal } from '../../dates/ordinals';
import type { StageEvent } from '../../events/StageEvent';
import type { ProcessRule } from '../../processRules/ProcessRule';
import type { ComplaintStage } from '../../stages/ComplaintStage';
import { aStage, ruleOf } from '../../testing/builders';
import {
  calendarOf,
  daysOfHistory,
  histories,
  holidaysOf,
  ruleOfHistory,
  stageOfHistory
} from '../../testing/histories';
import type { History } from '../../testing/histories';
import { calculateClock } from '../calculateClock';
import type { ClockAccount, Stretch } from './ClockAccount';
import { explainClock } from './explainClock';

const closure: Holiday = { date: '2024-12-27', title: 'Council shut', kind: 'Closure day' };
const holidays = [...bankHolidays, closure];
const calendar = createCalendar(holidays);
function account(
  rule: ProcessRule,
  stage: Partial<ComplaintStage>,
  today: IsoDate,
  events?: readonly StageEvent[]
): ClockAccount {
  return explainClock(rule, aStage(stage), { calendar, holidays, today, events });
}
function accountOf(history: History): ClockAccount {
  return explainClock(ruleOfHistory(history), stageOfHistory(history), {
    calendar: calendarOf(history),
    holidays: holidaysOf(history),
    today: fromOrdinal(history.today)
  });
}
/** A run in a line: what, from, to, days of the limit, days of weekends, names, and whether it lies ahead. */
function line({ kind, from, to, counts, weekendDays, named, ahead }: Stretch): string {
  const names = named.map(({ title }) => title).join(' and ');
  return [
    `${kind} ${from.slice(5)} to ${to.slice(5)}`,
    counts && `days ${counts.join(' to ')}`,
    weekendDays > 0 && `${weekendDays} weekend days`,
    names,
    ahead && 'ahead'
  ]
    .filter(Boolean)
    .join(', ');
}

describe('the account of any clock', () => {
  it('is of the clock itself, has every day once, and counts what the clock counts', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const { clock, days } = accountOf(history);
        expect(clock).toEqual(
          calculateClock(
            ruleOfHistory(history),
            stageOfHistory(history),
            calendarOf(history),
            fromOrdinal(history.today)
          )
        );
        days.forEach(({ date }, at) => expect(toOrdinal(date)).toBe(history.start + at));
        const plain = daysOfHistory(history);
        const until = clock.stop ?? fromOrdinal(history.today);
        const workedAndCounted = days.filter(
          ({ date, mark }) => ['counted', 'passing'].includes(mark) && plain.worked(toOrdinal(date)) && date <= until
        );
        expect(workedAndCounted).toHaveLength(clock.elapsed ?? NaN);
        for (const { date, mark } of days) {
          const off = ['weekend', 'holiday', 'closure'].includes(mark);
          if (off || (mark === 'counted' && history.unit === 'working days')) {
            expect(plain.worked(toOrdinal(date))).toBe(!off);
          }
        }
      }),
      { numRuns: 300 }
    );
  });

  it('reaches the limit on the original due date, unless it was late when paused', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const { clock, days, pauses } = accountOf(history);
        const plain = history.unit !== 'months' && history.extensions.length === 0;
        if (clock.state !== 'running' || !plain || pauses.some(({ left }) => left <= 0)) return;
        expect(days.find(({ date }) => date === clock.originalDue)?.count).toBe(history.allowance);
      }),
      { numRuns: 300 }
    );
  });

  it('puts every counted day, every named day and every pause into its runs', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const { days, stretches } = accountOf(history);
        const within = (kind: Stretch['kind']): number =>
          stretches
            .filter((each) => each.kind === kind)
            .reduce(
              (sum, { counts, from, to }) =>
                sum + (counts ? counts[1] - counts[0] : toOrdinal(to) - toOrdinal(from)) + 1,
              0
            );
        const marked = (mark: string): number => days.filter((day) => day.mark === mark).length;
        expect([within('counted'), within('passing'), within('paused')]).toEqual(
          ['counted', 'passing', 'paused'].map(marked)
        );
        const named = new Set(stretches.flatMap((each) => each.named.map(({ date }) => date)));
        for (const { date, mark } of days) if (mark === 'holiday' || mark === 'closure') expect(named).toContain(date);
      }),
      { numRuns: 300 }
    );
  });
});

describe('the account of a clock', () => {
  it('names the days of Easter, and joins weekends to what is beside them', () => {
    const { stretches, days } = account(ruleOf('P04'), { receivedOn: '2024-03-26' }, '2024-04-04');
    expect(stretches.map(line)).toEqual([
      'counted 03-27 to 03-28, days 1 to 2',
      'off 03-29 to 04-01, 2 weekend days, Good Friday and Easter Monday',
      'counted 04-02 to 04-04, days 3 to 5',
      'counted 04-05 to 04-11, days 6 to 10, 2 weekend days, ahead'
    ]);
    expect(days[0]).toEqual({ date: '2024-03-26', mark: 'start' });
    expect(days[3]).toEqual({ date: '2024-03-29', mark: 'holiday', title: 'Good Friday' });
    expect(days[16]).toEqual({ date: '2024-04-11', mark: 'counted', count: 10 });
    expect(days).toHaveLength(17);
  });

  it('tells of a pause, its reason, and the days that were left', () => {
    const freezes = [{ frozenOn: '2025-04-09', resumedOn: '2025-04-28', reason: 'Awaiting consent' }];
    const told = account(ruleOf('P04'), { receivedOn: '2025-03-31', freezes }, '2025-04-30');
    expect(told.pauses).toEqual([{ from: '2025-04-09', to: '2025-04-28', reasons: ['Awaiting consent'], left: 3 }]);
    expect(told.stretches.map(line)).toEqual([
      'counted 04-01 to 04-09, days 1 to 7, 2 weekend days',
      'paused 04-10 to 04-28, Good Friday and Easter Monday',
      'counted 04-29 to 04-30, days 8 to 9',
      'counted 05-01 to 05-01, days 10 to 10, ahead'
    ]);
    expect(told.clock.due).toBe('2025-05-01');
  });

  it('of a paused clock ends today and says what would be due if it resumed', () => {
    const told = account(ruleOf('P04'), { freezes: [{ frozenOn: '2024-01-08' }] }, '2024-01-15');
    expect(told).toMatchObject({ dueIfResumedNow: '2024-01-23', pauses: [{ from: '2024-01-08', left: 6 }] });
    expect(told.days.map(({ date }) => date).pop()).toBe('2024-01-15');
  });

  it('of a late clock goes on to today', () => {
    const { days } = account(ruleOf('P04'), {}, '2024-01-18');
    expect(days[days.length - 1]).toEqual({ date: '2024-01-18', mark: 'counted', count: 12 });
  });

  it('of a stopped clock marks the days after its stop', () => {
    const { days } = account(ruleOf('P04'), { events: { response_sent_on: '2024-01-12' } }, '2024-02-01');
    expect(days.filter(({ mark }) => mark === 'stopped').map(({ date }) => date)).toEqual([
      '2024-01-13',
      '2024-01-14',
      '2024-01-15',
      '2024-01-16'
    ]);
  });

  it('has days before day 0 where receipt is taken as of the next working day', () => {
    const rule = ruleOf('P21', { deemedNextWorkingDay: true });
    const told = account(rule, { process: 'CORPORATE', receivedOn: '2023-12-23' }, '2024-01-02');
    expect(told).toMatchObject({ receivedOn: '2023-12-23', clock: { start: '2023-12-27' } });
    expect(told.days.slice(0, 5).map(({ mark }) => mark)).toEqual(['before', 'before', 'before', 'before', 'start']);
    expect(account(ruleOf('P04'), { receivedOn: '2023-12-23' }, '2024-01-02')).not.toHaveProperty('receivedOn');
  });

  it('counts closure days for the law, and leaves them out for a local target that says so', () => {
    const named = (rule: ProcessRule): string[] =>
      account(rule, { process: 'CORPORATE', receivedOn: '2024-12-20' }, '2024-12-20').stretches.map(line);
    expect(named(ruleOf('P22', { clockStart: 'received_on' }))).toEqual([
      'counted 12-23 to 12-24, days 1 to 2, ahead',
      'off 12-25 to 12-26, Christmas Day and Boxing Day, ahead',
      'counted 12-27 to 12-31, days 3 to 5, 2 weekend days, Council shut, ahead',
      "off 01-01 to 01-01, New Year's Day, ahead",
      'counted 01-02 to 01-08, days 6 to 10, 2 weekend days, ahead'
    ]);
    expect(named(ruleOf('P21', { excludeClosureDays: true }))[1]).toBe(
      'off 12-25 to 12-29, 2 weekend days, Christmas Day and Boxing Day and Council shut, ahead'
    );
  });

  it('shows how months were added', () => {
    const sar = (receivedOn: IsoDate, freezes: ComplaintStage['freezes'] = []): ClockAccount =>
      account(ruleOf('P33'), { process: 'SAR', stage: 'REQUEST', receivedOn, freezes }, '2024-12-02');
    expect(sar('2024-01-31').arithmetic).toEqual({
      from: '2024-01-31',
      landsOn: '2024-02-29',
      shortMonth: true,
      movedBy: 0
    });
    expect(sar('2024-01-10').arithmetic).toEqual({
      from: '2024-01-10',
      landsOn: '2024-02-10',
      shortMonth: false,
      movedBy: 0,
      notWorked: '2024-02-10'
    });
    const identity = sar('2024-01-10', [{ frozenOn: '2024-01-10', resumedOn: '2024-01-18' }]);
    expect(identity).toMatchObject({
      arithmetic: { from: '2024-01-18', landsOn: '2024-02-18' },
      clock: { due: '2024-02-19' }
    });
    const clarified = sar('2024-01-10', [{ frozenOn: '2024-01-15', resumedOn: '2024-01-18' }]);
    expect(clarified).toMatchObject({ arithmetic: { from: '2024-01-10', movedBy: 3 }, clock: { due: '2024-02-13' } });
    expect(clarified.stretches.map(line)[0]).toBe('passing 01-11 to 01-15');
  });

  it('judges each extension, keeps the original, and says where the limit cannot be extended', () => {
    const extension = {
      newDue: '2024-03-29',
      recordedOn: '2024-01-29',
      earlier: [{ newDue: '2024-01-24', recordedOn: '2024-01-15', reason: 'Complexity' }]
    };
    expect(account(ruleOf('P04'), { extension }, '2024-02-01')).toMatchObject({
      clock: { originalDue: '2024-01-16', due: '2024-01-30' },
      notExtendable: false,
      extensions: [
        {
          newDue: '2024-01-24',
          recordedOn: '2024-01-15',
          reason: 'Complexity',
          due: '2024-01-24',
          inTime: true,
          capped: false
        },
        { newDue: '2024-03-29', recordedOn: '2024-01-29', due: '2024-01-30', inTime: false, capped: true }
      ]
    });
    expect(account(ruleOf('P03'), { extension }, '2024-02-01')).toMatchObject({ notExtendable: true, extensions: [] });
  });

  it('tells which start dates stood before', () => {
    const by = { id: 7, name: 'Ines Quill' };
    const log: StageEvent[] = [
      {
        type: 'statement_reagreed',
        id: 'b',
        on: '2025-03-10',
        was: '2025-03-04',
        recordedAt: '2025-03-10T09:00:00.000Z',
        by
      },
      {
        type: 'date_corrected',
        event: 'statement_agreed_on',
        id: 'a',
        on: '2025-03-04',
        was: '2025-03-03',
        recordedAt: '2025-03-05T09:00:00.000Z',
        by
      },
      {
        type: 'date_corrected',
        event: 'received_on',
        id: 'c',
        on: '2025-01-06',
        was: '2025-01-07',
        recordedAt: '2025-03-05T09:01:00.000Z',
        by
      }
    ];
    const stage = { stage: 'S2', events: { statement_agreed_on: '2025-03-10' } } as const;
    expect(account(ruleOf('P07'), stage, '2025-03-12', log).redatings).toEqual([
      { was: '2025-03-03', now: '2025-03-04', why: 'corrected' },
      { was: '2025-03-04', now: '2025-03-10', why: 'agreed again' }
    ]);
    expect(account(ruleOf('P05'), stage, '2025-03-12', log).redatings).toEqual([]);
  });

  it('waits without days while its start has not happened', () => {
    expect(account(ruleOf('P07'), { stage: 'S2' }, '2025-03-12')).toMatchObject({
      clock: { state: 'waiting' },
      days: [],
      stretches: []
    });
  });

  it('warns of years whose bank holidays are not listed', () => {
    expect(account(ruleOf('P04'), { receivedOn: '2028-12-20' }, '2028-12-20').yearsWithoutHolidays).toEqual([2029]);
    expect(account(ruleOf('P04'), {}, '2024-01-03').yearsWithoutHolidays).toEqual([]);
  });
});
