import { bankHolidays } from '../calendar/englandWalesHolidays';
import { createCalendar } from '../calendar/workingDayCalendar';
import type { ProcessRule } from '../processRules/ProcessRule';
import type { ComplaintStage } from '../stages/ComplaintStage';
import { aStage, ruleOf } from '../testing/builders';
import { calculateClock } from './calculateClock';
import type { Clock } from './Clock';

const calendar = createCalendar(bankHolidays);
/** Received on Tuesday 2 January 2024: 10 working days end on 16 January, 20 on 30 January. */
function responseClock(stage: Partial<ComplaintStage>, today: string, rule: Partial<ProcessRule> = {}): Clock {
  return calculateClock(ruleOf('P04', rule), aStage(stage), calendar, today);
}

describe('a clock', () => {
  it('waits until its start event happens', () => {
    const clock = calculateClock(
      ruleOf('P07'),
      aStage({ stage: 'S2', events: { s2_requested_on: '2024-02-01' } }),
      calendar,
      '2024-03-01'
    );
    expect(clock).toEqual({ rule: ruleOf('P07'), state: 'waiting', extended: false });
  });

  it('counts day 0 as nothing and is due today, not late, on its due date', () => {
    expect(responseClock({}, '2024-01-02')).toMatchObject({
      state: 'running',
      start: '2024-01-02',
      due: '2024-01-16',
      originalDue: '2024-01-16',
      remaining: 10,
      elapsed: 0
    });
    expect(responseClock({}, '2024-01-16')).toMatchObject({ remaining: 0, elapsed: 10 });
    expect(responseClock({}, '2024-01-17')).toMatchObject({ remaining: -1, elapsed: 11 });
  });

  it('is no later on Sunday than on Saturday', () => {
    const remaining = ['2024-01-19', '2024-01-20', '2024-01-21', '2024-01-22'].map(
      (today) => responseClock({}, today).remaining
    );
    expect(remaining).toEqual([-3, -3, -3, -4]);
  });

  it('keeps the day of receipt as day 0 at a weekend, but for a local rule that says otherwise', () => {
    expect(responseClock({ receivedOn: '2024-01-06' }, '2024-01-08')).toMatchObject({
      start: '2024-01-06',
      due: '2024-01-19'
    });
    const local = { kind: 'LOCAL', deemedNextWorkingDay: true } as const;
    expect(responseClock({ receivedOn: '2024-01-06' }, '2024-01-08', local)).toMatchObject({
      start: '2024-01-08',
      due: '2024-01-22'
    });
    expect(responseClock({ receivedOn: '2024-01-06' }, '2024-01-07', local)).toMatchObject({
      state: 'running',
      elapsed: 0,
      remaining: 11
    });
  });

  it('stops on its own event, even when its start was never recorded', () => {
    expect(responseClock({ events: { response_sent_on: '2024-01-10' } }, '2024-02-01')).toMatchObject({
      state: 'stopped',
      stop: '2024-01-10',
      elapsed: 6
    });
    const s2 = aStage({ stage: 'S2', events: { adjudication_sent_on: '2024-05-01' } });
    expect(calculateClock(ruleOf('P07'), s2, calendar, '2024-06-01')).toEqual({
      rule: ruleOf('P07'),
      state: 'stopped',
      stop: '2024-05-01',
      extended: false
    });
  });

  it('is stopped by the closing of its stage, without compliance when nothing was sent', () => {
    const clock = responseClock({ closedOn: '2024-01-12', closureType: 'Transferred' }, '2024-02-01');
    expect(clock).toMatchObject({ state: 'stopped', stop: '2024-01-12', elapsed: 8 });
    expect(clock).not.toHaveProperty('compliance');
    expect(clock).not.toHaveProperty('remaining');
  });

  it('is dated from the agreed statement, and re-dated when that day is corrected', () => {
    const agreed = (on: string): Clock =>
      calculateClock(
        ruleOf('P07'),
        aStage({ stage: 'S2', events: { statement_agreed_on: on } }),
        calendar,
        '2025-03-20'
      );
    expect(agreed('2025-03-03').due).toBe('2025-04-07');
    expect(agreed('2025-03-10').due).toBe('2025-04-14');
  });

  it('runs into an error that can be acted on when its dates lie outside the calendar', () => {
    expect(() => responseClock({ receivedOn: '2203-01-02' }, '2203-02-01')).toThrow(
      expect.objectContaining({ code: 'invalid' })
    );
  });
});

describe('a clock seen on an earlier day', () => {
  const stage: Partial<ComplaintStage> = {
    events: { acknowledged_on: '2024-01-04', response_sent_on: '2024-02-20' },
    closedOn: '2024-02-20',
    closureType: 'Responded',
    freezes: [{ frozenOn: '2024-01-08', resumedOn: '2024-01-15' }],
    extension: { newDue: '2024-02-06', recordedOn: '2024-01-18' }
  };

  it('knows only what had happened by then', () => {
    expect(responseClock(stage, '2024-01-05')).toMatchObject({ state: 'running', extended: false, due: '2024-01-16' });
    expect(responseClock(stage, '2024-01-08')).toMatchObject({ state: 'paused', remaining: 6 });
    expect(responseClock(stage, '2024-01-14')).toMatchObject({ state: 'paused', remaining: 6 });
    expect(responseClock(stage, '2024-01-15')).toMatchObject({ state: 'running', due: '2024-01-23', remaining: 6 });
    expect(responseClock(stage, '2024-01-18')).toMatchObject({
      extended: true,
      due: '2024-02-06',
      originalDue: '2024-01-23'
    });
    expect(responseClock(stage, '2024-02-19')).toMatchObject({ state: 'running', remaining: -9 });
    expect(responseClock(stage, '2024-02-20')).toMatchObject({ state: 'stopped', compliance: 'OUTSIDE' });
  });

  it('is not acknowledged before the acknowledgement', () => {
    const acknowledged = (today: string): string => calculateClock(ruleOf('P03'), aStage(stage), calendar, today).state;
    expect([acknowledged('2024-01-03'), acknowledged('2024-01-04')]).toEqual(['running', 'stopped']);
  });

  it('takes an extension without a date of record as in force from the start', () => {
    expect(responseClock({ extension: { newDue: '2024-01-30' } }, '2024-01-02')).toMatchObject({
      extended: true,
      due: '2024-01-30',
      originalDue: '2024-01-16'
    });
  });
});

describe('an extension', () => {
  it('keeps the original due date, and gives it back when it is removed', () => {
    const extended = responseClock({ extension: { newDue: '2024-01-30', recordedOn: '2024-01-10' } }, '2024-01-12');
    expect(extended).toMatchObject({ extended: true, due: '2024-01-30', originalDue: '2024-01-16', remaining: 12 });
    expect(responseClock({}, '2024-01-12')).toMatchObject({ extended: false, due: '2024-01-16', remaining: 2 });
  });

  it('never goes beyond the maximum, nor to an earlier day than the original', () => {
    const until = (newDue: string): Clock =>
      responseClock({ extension: { newDue, recordedOn: '2024-01-10' } }, '2024-01-12');
    expect(until('2024-03-29')).toMatchObject({ extended: true, due: '2024-01-30' });
    expect(until('2024-01-24')).toMatchObject({ extended: true, due: '2024-01-24' });
    expect(until('2024-01-12')).toMatchObject({ extended: false, due: '2024-01-16' });
  });

  it('stands as agreed where the rule has no maximum', () => {
    const adult = aStage({ process: 'ADULT_STAT', extension: { newDue: '2024-05-07', recordedOn: '2024-01-10' } });
    expect(calculateClock(ruleOf('P17'), adult, calendar, '2024-01-12').due).toBe('2024-05-07');
  });

  it('does not move rules that have none, such as an acknowledgement or the panel', () => {
    const extension = { newDue: '2024-05-07', recordedOn: '2024-01-02' };
    expect(calculateClock(ruleOf('P03'), aStage({ extension }), calendar, '2024-01-12')).toMatchObject({
      extended: false,
      due: '2024-01-04'
    });
    const panel = aStage({ stage: 'S3', events: { s3_requested_on: '2024-01-02' }, extension });
    expect(calculateClock(ruleOf('P11'), panel, calendar, '2024-01-12')).toMatchObject({
      extended: false,
      due: '2024-02-13'
    });
  });

  it('recorded while paused gives days that are left on resuming', () => {
    const stage: Partial<ComplaintStage> = {
      freezes: [{ frozenOn: '2024-01-08' }],
      extension: { newDue: '2024-01-30', recordedOn: '2024-01-12' }
    };
    expect(responseClock(stage, '2024-01-11')).toMatchObject({
      state: 'paused',
      remainingWhenResumed: 6,
      extended: false
    });
    expect(responseClock(stage, '2024-01-12')).toMatchObject({
      state: 'paused',
      remainingWhenResumed: 16,
      extended: true
    });
    const resumed = { ...stage, freezes: [{ frozenOn: '2024-01-08', resumedOn: '2024-01-22' }] };
    expect(responseClock(resumed, '2024-01-22')).toMatchObject({
      remaining: 16,
      due: '2024-02-13',
      originalDue: '2024-01-30'
    });
  });

  it('recorded on the day the answer goes, still paused, gives days as well', () => {
    const clock = responseClock(
      {
        freezes: [{ frozenOn: '2024-01-08' }],
        extension: { newDue: '2024-01-30', recordedOn: '2024-02-05' },
        events: { response_sent_on: '2024-02-05' }
      },
      '2024-02-05'
    );
    expect(clock).toMatchObject({ state: 'stopped', extended: true, due: '2024-02-27', compliance: 'WITHIN_STANDARD' });
  });

  it('agreed after a pause is a date that the pause no longer moves', () => {
    const stage: Partial<ComplaintStage> = {
      freezes: [{ frozenOn: '2024-01-08', resumedOn: '2024-01-22' }],
      extension: { newDue: '2024-02-09', recordedOn: '2024-01-23' }
    };
    expect(responseClock(stage, '2024-01-24').due).toBe('2024-02-09');
  });

  it('meets the day-25 checkpoint once it is recorded', () => {
    const s2 = (extension: ComplaintStage['extension']): ComplaintStage =>
      aStage({ stage: 'S2', events: { statement_agreed_on: '2025-03-03' }, extension });
    expect(calculateClock(ruleOf('P08'), s2(undefined), calendar, '2025-04-08')).toMatchObject({
      state: 'running',
      remaining: -1
    });
    expect(
      calculateClock(ruleOf('P08'), s2({ newDue: '2025-06-06', recordedOn: '2025-04-01' }), calendar, '2025-04-08')
    ).toMatchObject({ state: 'stopped', compliance: 'WITHIN_STANDARD' });
  });
});

describe('freezes', () => {
  it('restore the days that were left, each time', () => {
    const freezes = [
      { frozenOn: '2024-01-04', resumedOn: '2024-01-11' },
      { frozenOn: '2024-01-15', resumedOn: '2024-02-05' }
    ];
    expect(responseClock({ freezes }, '2024-01-12')).toMatchObject({ remaining: 7, due: '2024-01-23' });
    expect(responseClock({ freezes }, '2024-01-20')).toMatchObject({ state: 'paused', remaining: 6 });
    expect(responseClock({ freezes }, '2024-02-05')).toMatchObject({
      state: 'running',
      remaining: 6,
      elapsed: 4,
      due: '2024-02-13'
    });
  });

  it('change nothing when resumed on the day they began', () => {
    expect(responseClock({ freezes: [{ frozenOn: '2024-01-08', resumedOn: '2024-01-08' }] }, '2024-01-12')).toEqual(
      responseClock({}, '2024-01-12')
    );
  });

  it('leave a late clock as late as it was', () => {
    const freezes = [{ frozenOn: '2024-01-19', resumedOn: '2024-02-10' }];
    expect(responseClock({ freezes }, '2024-01-20').remaining).toBe(-3);
    expect(responseClock({ freezes }, '2024-02-10').remaining).toBe(-3);
    expect(responseClock({ freezes }, '2024-02-12').remaining).toBe(-4);
  });

  it('do not touch a clock that had not started or had stopped', () => {
    const freezes = [
      { frozenOn: '2023-12-20', resumedOn: '2024-01-01' },
      { frozenOn: '2024-01-11', resumedOn: '2024-01-31' }
    ];
    const events = { response_sent_on: '2024-01-10' };
    expect(responseClock({ freezes, events }, '2024-03-01')).toMatchObject({
      due: '2024-01-16',
      elapsed: 6,
      compliance: 'WITHIN_STANDARD'
    });
  });

  it('count a response sent during a pause as in time when days were left', () => {
    const stage: Partial<ComplaintStage> = {
      freezes: [{ frozenOn: '2024-01-15' }],
      events: { response_sent_on: '2024-02-20' }
    };
    expect(responseClock(stage, '2024-02-20')).toMatchObject({
      state: 'stopped',
      due: '2024-02-21',
      compliance: 'WITHIN_STANDARD',
      elapsed: 9
    });
  });
});

describe('limits in months and calendar days', () => {
  const sar = (receivedOn: string, fields: Partial<ComplaintStage> = {}): Clock =>
    calculateClock(
      ruleOf('P33'),
      aStage({ process: 'SAR', stage: 'REQUEST', receivedOn, ...fields }),
      calendar,
      '2025-12-31'
    );

  it('end on the same day of a later month, its last day, or the next working day', () => {
    expect(sar('2024-01-10').due).toBe('2024-02-12');
    expect(sar('2024-01-31').due).toBe('2024-02-29');
    expect(sar('2024-02-29').due).toBe('2024-04-02');
    expect(sar('2024-11-25').due).toBe('2024-12-27');
  });

  it('count six months for adults and three for a public report', () => {
    const adult = aStage({ process: 'ADULT_STAT', receivedOn: '2024-08-31' });
    expect(calculateClock(ruleOf('P18'), adult, calendar, '2024-09-02').due).toBe('2025-02-28');
    const report = aStage({ process: 'LGSCO', stage: 'REPORT', events: { report_issued_on: '2024-11-30' } });
    expect(calculateClock(ruleOf('P31'), report, calendar, '2024-12-02').due).toBe('2025-02-28');
  });

  it('are moved by the calendar days of a pause, and still end on a working day', () => {
    expect(sar('2024-03-01', { freezes: [{ frozenOn: '2024-03-05', resumedOn: '2024-03-10' }] }).due).toBe(
      '2024-04-08'
    );
  });

  it('extend to three months at most', () => {
    expect(sar('2024-01-10', { extension: { newDue: '2024-12-01', recordedOn: '2024-02-01' } })).toMatchObject({
      due: '2024-04-10',
      originalDue: '2024-02-12'
    });
  });

  it('count 30 days as they come', () => {
    const complaint = aStage({ process: 'DP_COMPLAINT', stage: 'REQUEST', receivedOn: '2026-07-03' });
    expect(calculateClock(ruleOf('P34'), complaint, calendar, '2026-07-06')).toMatchObject({
      due: '2026-08-02',
      remaining: 19
    });
  });
});

describe('compliance', () => {
  const sent = (on: string, recordedOn: string | undefined, fields: Partial<ComplaintStage> = {}): string | undefined =>
    responseClock(
      { events: { response_sent_on: on }, extension: { newDue: '2024-01-30', recordedOn }, ...fields },
      '2024-06-03'
    ).compliance;

  it.each([
    ['2024-01-16', '2024-01-10', 'WITHIN_STANDARD'],
    ['2024-01-17', '2024-01-15', 'WITHIN_AGREED_EXTENSION'],
    ['2024-01-30', '2024-01-15', 'WITHIN_AGREED_EXTENSION'],
    ['2024-01-31', '2024-01-15', 'OUTSIDE'],
    ['2024-01-30', '2024-01-16', 'OUTSIDE'],
    ['2024-01-30', undefined, 'WITHIN_AGREED_EXTENSION'],
    ['2024-01-17', '2024-01-18', 'OUTSIDE']
  ])('of an answer sent on %s with an extension recorded on %s is %s', (on, recordedOn, compliance) => {
    expect(sent(on, recordedOn)).toBe(compliance);
  });

  it('is judged by dates: an answer on the Saturday after is outside', () => {
    expect(
      responseClock({ receivedOn: '2024-01-05', events: { response_sent_on: '2024-01-20' } }, '2024-06-03')
    ).toMatchObject({ due: '2024-01-19', elapsed: 10, compliance: 'OUTSIDE' });
  });

  it.each(['Withdrawn', 'Refused'] as const)(
    'is not said of the answer to a complaint that was %s, but of its acknowledgement',
    (closureType) => {
      const stage = aStage({
        events: { acknowledged_on: '2024-01-03', response_sent_on: '2024-01-10' },
        closedOn: '2024-01-10',
        closureType
      });
      expect(calculateClock(ruleOf('P04'), stage, calendar, '2024-02-01')).not.toHaveProperty('compliance');
      expect(calculateClock(ruleOf('P03'), stage, calendar, '2024-02-01').compliance).toBe('WITHIN_STANDARD');
    }
  );
});
