import { bankHolidays } from '../calendar/englandWalesHolidays';
import { createCalendar } from '../calendar/workingDayCalendar';
import { calculateClock } from '../clocks/calculateClock';
import type { ComplaintStage } from '../stages/ComplaintStage';
import { aStage, ruleOf } from '../testing/builders';
import type { RagRating } from './RagRating';
import { rateClock } from './rateClock';

const calendar = createCalendar(bankHolidays);

/** Rates a clock that starts on Tuesday 2 January 2024, by its start event, after so many working days. */
function after(workingDays: number, row: string, stage: Partial<ComplaintStage> = {}): RagRating {
  const rule = ruleOf(row);
  const today = calendar.legal.addWorkingDays('2024-01-02', workingDays);
  const clock = calculateClock(
    rule,
    aStage({ ...stage, events: { [rule.clockStart]: '2024-01-02', ...stage.events } }),
    calendar,
    today
  );
  return rateClock(clock, today, stage.freezes?.[0]?.reviewOn);
}
function statuses(row: string, days: readonly number[], stage: Partial<ComplaintStage> = {}): string[] {
  return days.map((day) => after(day, row, stage).status);
}
const extended = { extension: { newDue: '2025-01-02', recordedOn: '2024-01-03' } };

describe('the colour of a clock', () => {
  it('is green until the threshold, then amber, red once late', () => {
    expect(after(6, 'P04')).toEqual({ status: 'green', reason: 'on-track', remaining: 4 });
    expect(after(7, 'P04')).toEqual({ status: 'amber', reason: 'due-soon', remaining: 3 });
    expect(after(10, 'P04')).toEqual({ status: 'amber', reason: 'due-soon', remaining: 0 });
    expect(after(11, 'P04')).toEqual({ status: 'red', reason: 'overdue', remaining: -1 });
  });

  it.each([
    ['P03', [0, 1, 2, 3]],
    ['P02', [1, 2, 3, 4]],
    ['P20', [3, 4, 5, 6]],
    ['P04', [6, 7, 10, 11]],
    ['P07', [17, 18, 25, 26]],
    ['P11', [19, 20, 30, 31]],
    ['P12', [2, 3, 5, 6]],
    ['P13', [9, 10, 15, 16]],
    ['P24', [14, 15, 20, 21]],
    ['P27', [12, 13, 18, 19]],
    ['P28', [14, 15, 20, 21]],
    ['P29', [1, 2, 5, 6]],
    ['P30', [1, 2, 5, 6]],
    ['P35', [9, 10, 15, 16]],
    ['P36', [2, 3, 5, 6]]
  ])('of %s turns after %j working days', (row, days) => {
    expect(statuses(row, days)).toEqual(['green', 'amber', 'amber', 'red']);
  });

  it('of an Ombudsman enquiry is amber from the first day', () => {
    expect(statuses('P26', [0, 1, 2])).toEqual(['amber', 'amber', 'red']);
  });

  it.each([
    ['P04', [15, 16, 17, 18, 20, 21]],
    ['P07', [51, 52, 62, 63, 65, 66]]
  ])('of %s extended is amber sooner, and red two days before the end', (row, days) => {
    expect(statuses(row, days, extended)).toEqual(['green', 'amber', 'amber', 'red', 'red', 'red']);
    expect(days.slice(3).map((day) => after(day, row, extended).reason)).toEqual([
      'near-extended-limit',
      'near-extended-limit',
      'overdue'
    ]);
  });

  it('falls back to the ordinary threshold where the rule has none for extensions', () => {
    const tenDays = { extension: { newDue: '2024-01-16', recordedOn: '2024-01-03' } };
    expect(statuses('P29', [6, 7], tenDays)).toEqual(['green', 'amber']);
  });

  it('of the drift clock is amber when late and red on the fifteenth day', () => {
    expect(
      [6, 7, 10, 11, 14, 15].map((day) => after(day, 'P05')).map(({ status, reason }) => `${status} ${reason}`)
    ).toEqual([
      'green on-track',
      'amber due-soon',
      'amber due-soon',
      'amber drift-late',
      'amber drift-late',
      'red overdue'
    ]);
  });

  it('is blue while paused, and amber from the day after the review date', () => {
    const paused = { freezes: [{ frozenOn: '2024-01-04', reviewOn: '2024-01-09' }] };
    expect(after(5, 'P04', paused)).toEqual({ status: 'blue', reason: 'paused', remaining: 8 });
    expect(after(6, 'P04', paused)).toEqual({ status: 'amber', reason: 'pause-review-passed', remaining: 8 });
    expect(after(60, 'P04', { freezes: [{ frozenOn: '2024-01-04' }] }).status).toBe('blue');
  });

  it('is grey once answered or closed, however late', () => {
    expect(after(60, 'P04', { events: { response_sent_on: '2024-03-01' } })).toEqual({
      status: 'grey',
      reason: 'stopped'
    });
    expect(after(60, 'P04', { closedOn: '2024-03-01', closureType: 'Withdrawn' })).toEqual({
      status: 'grey',
      reason: 'stopped'
    });
  });

  it('is grey before its start', () => {
    const stage = aStage({ stage: 'S2' });
    expect(rateClock(calculateClock(ruleOf('P07'), stage, calendar, '2024-02-01'), '2024-02-01')).toEqual({
      status: 'grey',
      reason: 'waiting-to-start'
    });
  });

  it('is not red at the weekend after the due day', () => {
    const stage = aStage({ receivedOn: '2024-01-05' });
    const on = (today: string): string =>
      rateClock(calculateClock(ruleOf('P04'), stage, calendar, today), today).status;
    expect(['2024-01-19', '2024-01-20', '2024-01-21', '2024-01-22'].map(on)).toEqual([
      'amber',
      'amber',
      'amber',
      'red'
    ]);
  });

  it('of a limit in calendar days turns amber by calendar days', () => {
    const stage = aStage({ process: 'DP_COMPLAINT', stage: 'REQUEST', receivedOn: '2026-07-01' });
    const on = (today: string): string =>
      rateClock(calculateClock(ruleOf('P34'), stage, calendar, today), today).status;
    expect(['2026-07-25', '2026-07-26', '2026-07-31', '2026-08-03'].map(on)).toEqual([
      'green',
      'amber',
      'amber',
      'red'
    ]);
  });
});
