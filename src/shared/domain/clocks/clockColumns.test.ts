import fc from 'fast-check';
import { bankHolidays } from '../calendar/englandWalesHolidays';
import { createCalendar } from '../calendar/workingDayCalendar';
import { fromOrdinal, toOrdinal } from '../dates/ordinals';
import { rateClock } from '../rag/rateClock';
import { aStage, ruleOf } from '../testing/builders';
import { calculateClock } from './calculateClock';
import { columnStatus, countColumns, emptyColumns, rateAgain } from './clockColumns';

const calendar = createCalendar(bankHolidays);
const day = fc.integer({ min: toOrdinal('2016-01-01'), max: toOrdinal('2028-12-31') });

describe('clocks counted as columns', () => {
  it('have the answers of clocks counted one by one', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ start: day, allowance: fc.integer({ min: 1, max: 65 }) }), { maxLength: 20 }),
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 1, max: 13 }),
        (clocks, later, amberAt) => {
          const today = clocks.reduce((latest, { start }) => Math.max(latest, start), toOrdinal('2016-01-01')) + later;
          const columns = {
            start: Int32Array.from(clocks, ({ start }) => start),
            allowance: Int32Array.from(clocks, ({ allowance }) => allowance)
          };
          const counted = emptyColumns(clocks.length);
          countColumns(columns, calendar.legal, today, amberAt, counted);
          clocks.forEach(({ start, allowance }, at) => {
            const rule = ruleOf('P04', {
              allowance: { count: allowance, unit: 'working days' },
              amberAt,
              effectiveFrom: undefined
            });
            const clock = calculateClock(
              rule,
              aStage({ receivedOn: fromOrdinal(start) }),
              calendar,
              fromOrdinal(today)
            );
            expect({
              due: counted.due[at],
              elapsed: counted.elapsed[at],
              remaining: counted.remaining[at],
              status: counted.status[at]
            }).toEqual({
              due: toOrdinal(clock.due ?? ''),
              elapsed: clock.elapsed,
              remaining: clock.remaining,
              status: { ...columnStatus, blue: -1, grey: -1 }[rateClock(clock, fromOrdinal(today)).status]
            });
          });
          const { counts, first } = calendar.legal.tables;
          const again = new Uint8Array(clocks.length);
          rateAgain(
            counted.due.map((due) => counts[due - first] ?? NaN),
            counts[today - first] ?? NaN,
            amberAt,
            again
          );
          expect([...again]).toEqual([...counted.status]);
        }
      )
    );
  });

  it('are refused when one lies outside the calendar', () => {
    const columns = { start: Int32Array.of(toOrdinal('2009-12-31')), allowance: Int32Array.of(10) };
    expect(() => countColumns(columns, calendar.legal, toOrdinal('2024-01-02'), 3, emptyColumns(1))).toThrow(
      expect.objectContaining({ code: 'invalid' })
    );
    const farAhead = { start: Int32Array.of(toOrdinal('2040-12-28')), allowance: Int32Array.of(10) };
    expect(() => countColumns(farAhead, calendar.legal, toOrdinal('2024-01-02'), 3, emptyColumns(1))).toThrow(
      expect.objectContaining({ code: 'invalid' })
    );
  });
});
