import { bankHolidays } from '../../../../domain/calendar/englandWalesHolidays';
import { createCalendar } from '../../../../domain/calendar/workingDayCalendar';
import { explainClock } from '../../../../domain/clocks/explain/explainClock';
import type { ComplaintStage } from '../../../../domain/stages/ComplaintStage';
import { aStage, ruleOf } from '../../../../domain/testing/builders';
import { accountMonths, type PicturePart } from './accountMonths';

const calendar = createCalendar(bankHolidays);
function months(row: string, stage: Partial<ComplaintStage>, today: string): readonly PicturePart[] {
  const account = explainClock(ruleOf(row), aStage(stage), { calendar, holidays: bankHolidays, today });
  return accountMonths(account, today);
}
const outline = (parts: readonly PicturePart[]): string[] =>
  parts.map((part) => ('weeks' in part ? part.month : `${part.mark} ${part.from} to ${part.to}`));

describe('the calendar picture', () => {
  it('has each day of the account in its week, from Monday', () => {
    const [january] = months('P04', {}, '2024-01-05');
    if (january === undefined || !('weeks' in january)) throw new Error('There is no month');
    expect(january.weeks.map((week) => week.map((day) => day?.date.slice(8) ?? '--').join(' '))).toEqual([
      '-- 02 03 04 05 06 07',
      '08 09 10 11 12 13 14',
      '15 16 -- -- -- -- --'
    ]);
  });

  it('flags the due date, the one before an extension, the stop and today', () => {
    const stage = {
      extension: { newDue: '2024-01-30', recordedOn: '2024-01-10' },
      events: { response_sent_on: '2024-01-24' }
    };
    const flagged = months('P04', stage, '2024-01-26').flatMap((part) =>
      'weeks' in part ? part.weeks.flat().flatMap((day) => day?.flags.map((flag) => `${day.date} ${flag}`) ?? []) : []
    );
    expect(flagged).toEqual(['2024-01-16 original', '2024-01-24 stop', '2024-01-26 today', '2024-01-30 due']);
  });

  it('draws months in which nothing happens as one line', () => {
    const paused = { freezes: [{ frozenOn: '2024-01-08' }] };
    expect(outline(months('P04', paused, '2024-06-20'))).toEqual([
      '2024-01',
      'paused 2024-02-01 to 2024-05-31',
      '2024-06'
    ]);
    expect(outline(months('P18', { process: 'ADULT_STAT' }, '2024-01-05'))).toEqual([
      '2024-01',
      'passing 2024-02-01 to 2024-06-30',
      '2024-07'
    ]);
  });

  it('draws every month of the longest Stage 2, and any month with a holiday', () => {
    const extension = { newDue: '2025-06-06' };
    const stage = { stage: 'S2', events: { statement_agreed_on: '2025-03-03' }, extension } as const;
    expect(outline(months('P07', stage, '2025-03-04'))).toEqual(['2025-03', '2025-04', '2025-05', '2025-06']);
    expect(outline(months('P04', { receivedOn: '2025-01-06' }, '2025-08-04'))).toEqual([
      '2025-01',
      'counted 2025-02-01 to 2025-03-31',
      '2025-04',
      '2025-05',
      'counted 2025-06-01 to 2025-07-31',
      '2025-08'
    ]);
  });
});
