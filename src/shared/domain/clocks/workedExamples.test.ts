import { bankHolidays } from '../calendar/englandWalesHolidays';
import type { Holiday } from '../calendar/Holiday';
import { createCalendar } from '../calendar/workingDayCalendar';
import type { IsoDate } from '../dates/IsoDate';
import type { ProcessRule } from '../processRules/ProcessRule';
import type { ComplaintStage } from '../stages/ComplaintStage';
import { aStage, ruleOf } from '../testing/builders';
import { calculateClock } from './calculateClock';

const shut: readonly Holiday[] = ['2024-12-27', '2024-12-30', '2024-12-31'].map((date) => ({
  date,
  title: 'Council shut',
  kind: 'Closure day'
}));
const calendar = createCalendar([...bankHolidays, ...shut]);

function due(rule: ProcessRule, stage: Partial<ComplaintStage>): IsoDate | undefined {
  return calculateClock(rule, aStage(stage), calendar, '2026-12-31').due;
}
/** Due dates of a Stage 1: acknowledgement in 2 and 3 working days, response in 10, and in 20 with an extension as long as it can be. */
function stage1(receivedOn: IsoDate): (IsoDate | undefined)[] {
  return [
    due(ruleOf('P03'), { receivedOn }),
    due(ruleOf('P02'), { receivedOn }),
    due(ruleOf('P04'), { receivedOn }),
    due(ruleOf('P04'), { receivedOn, extension: { newDue: '2026-12-31' } })
  ];
}

/** The ten worked examples of domain.md 5, by their number. */
describe('worked example', () => {
  it('1: Stage 1 received on Tuesday 19 December 2023', () => {
    expect(stage1('2023-12-19')).toEqual(['2023-12-21', '2023-12-22', '2024-01-05', '2024-01-19']);
  });

  it('2: Stage 1 received on Saturday 23 December 2023, and deemed received on the next working day by a local rule', () => {
    expect(stage1('2023-12-23')).toEqual(['2023-12-28', '2023-12-29', '2024-01-10', '2024-01-24']);
    expect(due(ruleOf('P21', { deemedNextWorkingDay: true }), { receivedOn: '2023-12-23' })).toBe('2024-01-11');
    expect(due(ruleOf('P04', { deemedNextWorkingDay: true }), { receivedOn: '2023-12-23' })).toBe('2024-01-10');
  });

  it('3: Stage 1 received on Tuesday 26 March 2024, before Easter', () => {
    expect(stage1('2024-03-26')).toEqual(['2024-03-28', '2024-04-02', '2024-04-11', '2024-04-25']);
  });

  it('4: Stage 2 statement agreed on Monday 3 March 2025, over Easter and two May holidays', () => {
    const stage: Partial<ComplaintStage> = { stage: 'S2', events: { statement_agreed_on: '2025-03-03' } };
    expect(due(ruleOf('P07'), stage)).toBe('2025-04-07');
    expect(due(ruleOf('P07'), { ...stage, extension: { newDue: '2026-12-31' } })).toBe('2025-06-06');
  });

  it('5: Stage 3 requested on Monday 18 November 2024, panel, report and response each to their day', () => {
    const stage: Partial<ComplaintStage> = {
      stage: 'S3',
      events: {
        s3_requested_on: '2024-11-18',
        panel_held_on: '2025-01-02',
        panel_report_on: '2025-01-09',
        panel_report_received_on: '2025-01-09'
      }
    };
    expect(['P11', 'P12', 'P13', 'P15', 'P14'].map((row) => due(ruleOf(row), stage))).toEqual([
      '2025-01-02',
      '2025-01-09',
      '2025-01-30',
      '2025-01-30',
      '2025-01-02'
    ]);
  });

  it('6: Stage 1 received on 31 March 2025, frozen on 9 April, resumed on 28 April', () => {
    const stage = aStage({ receivedOn: '2025-03-31', freezes: [{ frozenOn: '2025-04-09', resumedOn: '2025-04-28' }] });
    expect(calculateClock(ruleOf('P04'), stage, calendar, '2025-04-08').due).toBe('2025-04-14');
    expect(calculateClock(ruleOf('P04'), stage, calendar, '2025-04-20')).toMatchObject({
      state: 'paused',
      elapsed: 7,
      remainingWhenResumed: 3
    });
    expect(calculateClock(ruleOf('P04'), stage, calendar, '2025-04-28')).toMatchObject({
      state: 'running',
      due: '2025-05-01',
      remaining: 3
    });
  });

  it('7: corporate complaint received on 18 December 2025 and acknowledged on 22 December', () => {
    const stage: Partial<ComplaintStage> = {
      process: 'CORPORATE',
      receivedOn: '2025-12-18',
      events: { acknowledged_on: '2025-12-22' }
    };
    expect(['P20', 'P22', 'P21'].map((row) => due(ruleOf(row), stage))).toEqual([
      '2025-12-29',
      '2026-01-08',
      '2026-01-06'
    ]);
  });

  it('8: Ombudsman investigation letter of 10 April 2025', () => {
    const stage: Partial<ComplaintStage> = {
      process: 'LGSCO',
      stage: 'INVESTIGATION',
      events: { investigation_received_on: '2025-04-10' }
    };
    expect(['P27', 'P28'].map((row) => due(ruleOf(row), stage))).toEqual(['2025-05-09', '2025-05-13']);
  });

  it('9: received on 18 December 2024 while the council is shut for three days', () => {
    const stage: Partial<ComplaintStage> = { receivedOn: '2024-12-18' };
    expect(due(ruleOf('P04'), stage)).toBe('2025-01-06');
    expect(due(ruleOf('P21', { excludeClosureDays: true }), stage)).toBe('2025-01-09');
    expect(due(ruleOf('P04', { excludeClosureDays: true }), stage)).toBe('2025-01-06');
  });

  it('10: received on 14 September 2022, before the one-off holiday of the 19th', () => {
    expect(stage1('2022-09-14').slice(1, 3)).toEqual(['2022-09-20', '2022-09-29']);
  });
});
