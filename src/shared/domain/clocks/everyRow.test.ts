import { bankHolidays } from '../calendar/englandWalesHolidays';
import { createCalendar } from '../calendar/workingDayCalendar';
import type { IsoDate } from '../dates/IsoDate';
import { fromOrdinal, toOrdinal } from '../dates/ordinals';
import { defaultProcessRules } from '../processRules/defaultProcessRules';
import type { Process } from '../processRules/ProcessRule';
import { indexRules } from '../processRules/selectRules';
import type { ComplaintStage } from '../stages/ComplaintStage';
import { aStage, ruleOf } from '../testing/builders';
import { calculateStageClocks } from './calculateStageClocks';
import type { Clock } from './Clock';

/**
 * The process table, row by row: what the paper prints, then an example. Day 0 is the day of the example's start event;
 * due dates were counted apart from this program, from the list of bank holidays.
 * Columns: row, process, stage, kind, limit, longest, start, stop, in force from, to | day 0, due, due when extended as far as it goes.
 * A limit is in working days unless it says otherwise. @see domain.md 4 and 5
 */
const table = `
P01 CHILD_STAT   INFORMAL      NORM  5        10       informal_logged           first_contact_recorded -          -          | 2024-05-02 2024-05-10 2024-05-17
P02 CHILD_STAT   S1            LOCAL 3        3        received_on               acknowledged_on        -          -          | 2024-12-23 2024-12-30 -
P03 CHILD_STAT   S1            GUID  2        2        received_on               acknowledged_on        2006-09-01 -          | 2025-04-17 2025-04-23 -
P04 CHILD_STAT   S1            LAW   10       20       received_on               response_sent_on       2006-09-01 -          | 2023-12-19 2024-01-05 2024-01-19
P05 CHILD_STAT   S2            NORM  10       15       s2_requested_on           statement_agreed_on    -          -          | 2026-12-18 2027-01-06 -
P06 CHILD_STAT   S2            NORM  5        10       s2_requested_on           io_ip_appointed_on     -          -          | 2024-03-27 2024-04-05 -
P07 CHILD_STAT   S2            LAW   25       65       statement_agreed_on       adjudication_sent_on   2006-09-01 -          | 2025-03-03 2025-04-07 2025-06-06
P08 CHILD_STAT   S2            LAW   25       25       statement_agreed_on       extension_recorded_on  2006-09-01 -          | 2022-08-25 2022-10-03 -
P09 CHILD_STAT   S3            GUID  20       -        adjudication_sent_on      s3_requested_on        -          -          | 2022-09-09 2022-10-10 -
P10 CHILD_STAT   S3            GUID  2        2        s3_requested_on           s3_acknowledged_on     -          -          | 2027-12-24 2027-12-30 -
P11 CHILD_STAT   S3            LAW   30       -        s3_requested_on           panel_held_on          2006-09-01 -          | 2024-11-18 2025-01-02 -
P12 CHILD_STAT   S3            LAW   5        -        panel_held_on             panel_report_on        2006-09-01 -          | 2025-01-02 2025-01-09 -
P13 CHILD_STAT   S3            LAW   15       -        panel_report_received_on  s3_response_sent_on    2006-09-01 -          | 2025-01-09 2025-01-30 -
P14 CHILD_STAT   S3            LOCAL 30       -        s3_requested_on           panel_held_on          2016-04-01 2023-03-31 | 2023-03-31 2023-05-18 -
P15 CHILD_STAT   S3            LOCAL 50       -        s3_requested_on           s3_response_sent_on    2023-04-01 -          | 2023-04-03 2023-06-19 -
P16 ADULT_STAT   S1            LAW   3        3        received_on               acknowledged_on        2009-04-01 -          | 2023-05-05 2023-05-11 -
P17 ADULT_STAT   S1            LOCAL 20       -        received_on               response_sent_on       -          -          | 2022-05-30 2022-06-29 -
P18 ADULT_STAT   S1            LAW   6months  -        received_on               response_sent_on       2009-04-01 -          | 2024-08-31 2025-02-28 -
P19 CORPORATE    S1            LOCAL 3        3        received_on               acknowledged_on        -          -          | 2020-05-06 2020-05-12 -
P20 CORPORATE    S1            CODE  5        5        received_on               acknowledged_on        2024-02-01 -          | 2025-12-18 2025-12-29 -
P21 CORPORATE    S1            LOCAL 10       -        received_on               response_sent_on       -          -          | 2025-12-18 2026-01-06 -
P22 CORPORATE    S1            CODE  10       20       acknowledged_on           response_sent_on       2024-02-01 -          | 2025-12-22 2026-01-08 2026-01-22
P23 CORPORATE    S2            CODE  5        5        s2_requested_on           s2_acknowledged_on     2024-02-01 -          | 2024-05-23 2024-05-31 -
P24 CORPORATE    S2            LOCAL 20       -        s2_requested_on           s2_response_sent_on    -          -          | 2025-07-30 2025-08-28 -
P25 CORPORATE    S2            CODE  20       40       s2_acknowledged_on        s2_response_sent_on    2024-02-01 -          | 2025-08-01 2025-09-01 2025-09-29
P26 LGSCO        ENQUIRY       OMB   1        3        enquiry_received_on       enquiry_returned_on    -          -          | 2024-03-28 2024-04-02 -
P27 LGSCO        INVESTIGATION OMB   18       -        investigation_received_on service_statement_on   -          -          | 2025-04-10 2025-05-09 -
P28 LGSCO        INVESTIGATION OMB   20       -        investigation_received_on response_to_lgsco_on   -          -          | 2025-04-10 2025-05-13 -
P29 LGSCO        DRAFT         OMB   5        10       draft_received_on         draft_comments_on      -          -          | 2026-05-20 2026-05-28 -
P30 LGSCO        REMEDY        OMB   5        10       final_decision_on         remedy_evidenced_on    -          -          | 2026-08-26 2026-09-03 -
P31 LGSCO        REPORT        OMB   3months  -        report_issued_on          council_reply_on       -          -          | 2024-11-30 2025-02-28 -
P32 MP           ENQUIRY       NORM  10       -        received_on               reply_sent_on          -          -          | 2028-04-10 2028-04-26 -
P33 SAR          REQUEST       LAW   1month   3months  received_on               disclosure_sent_on     2018-05-25 -          | 2024-01-31 2024-02-29 2024-04-30
P34 DP_COMPLAINT ANY           LAW   30days   -        received_on               acknowledged_on        2026-06-19 -          | 2026-07-03 2026-08-02 -
P35 ANY          ACTION        NORM  15       -        adjudication_sent_on      plan_approved_on       -          -          | 2027-03-19 2027-04-13 -
P36 ANY          LOG           NORM  5        10       response_sent_on          log_submitted_on       -          -          | 2026-12-24 2027-01-05 -
`;

interface Row {
  row: string;
  printed: string;
  start: IsoDate;
  due: IsoDate;
  dueAtMost: IsoDate | undefined;
}
const rows = table
  .trim()
  .split('\n')
  .map((line): Row => {
    const [printed = '', example = ''] = line.split('|');
    const [start = '', due = '', dueAtMost = '-'] = example.trim().split(/\s+/);
    return {
      row: line.slice(0, 3),
      printed: printed.trim().replace(/\s+/g, ' '),
      start,
      due,
      dueAtMost: dueAtMost === '-' ? undefined : dueAtMost
    };
  });

// From before the first regulations to after the last example.
const calendar = createCalendar(bankHolidays, '2006-01-01', '2032-12-31');
const rulebook = indexRules(defaultProcessRules);
const dayAfter = (date: IsoDate): IsoDate => fromOrdinal(toOrdinal(date) + 1);

/** An open stage that the row is about, with the row's start event on a day. */
function stageOf(row: string, start: IsoDate, fields: Partial<ComplaintStage> = {}): ComplaintStage {
  const { process, stage, clockStart } = ruleOf(row);
  const exact: Process = process === 'ANY' ? 'CHILD_STAT' : process;
  return aStage({
    process: exact,
    stage,
    receivedOn: start,
    ...fields,
    events: { [clockStart]: start, ...fields.events }
  });
}
/** The row's clock among all clocks of the stage; none where the row is not in force. */
function clockOf(row: string, stage: ComplaintStage, today: IsoDate): Clock | undefined {
  return calculateStageClocks(stage, rulebook, calendar, today).find(({ rule }) => rule.row === row);
}

describe('the process table', () => {
  it('has an example for every row', () => {
    expect(rows.map(({ row }) => row)).toEqual(defaultProcessRules.map(({ row }) => row));
  });

  it.each(rows)('$row is as the paper prints it', ({ row, printed }) => {
    const rule = ruleOf(row);
    const unit = { 'working days': '', 'calendar days': 'days', months: 'month' };
    const limit = (allowance: typeof rule.maxAllowance): string =>
      allowance === undefined
        ? '-'
        : `${allowance.count}${unit[allowance.unit]}${allowance.unit === 'months' && allowance.count > 1 ? 's' : ''}`;
    expect(
      [
        ...[row, rule.process, rule.stage, rule.kind, limit(rule.allowance), limit(rule.maxAllowance)],
        ...[rule.clockStart, rule.clockStop, rule.effectiveFrom ?? '-', rule.effectiveTo ?? '-']
      ].join(' ')
    ).toBe(printed);
  });

  it.each(rows)('$row from $start is due on $due, all of that day in time', ({ row, start, due }) => {
    const { clockStop } = ruleOf(row);
    const stopped = (stop: IsoDate): Clock | undefined =>
      clockOf(row, stageOf(row, start, { events: { [clockStop]: stop } }), '2028-12-31');
    expect(clockOf(row, stageOf(row, start), start)).toMatchObject({ state: 'running', start, due, originalDue: due });
    expect(stopped(due)).toMatchObject({ state: 'stopped', compliance: 'WITHIN_STANDARD' });
    expect(stopped(dayAfter(due))).toMatchObject({ state: 'stopped', compliance: 'OUTSIDE' });
  });

  it.each(rows.filter(({ dueAtMost }) => dueAtMost !== undefined))(
    '$row extended as far as it goes is due on $dueAtMost, and the first date is kept',
    ({ row, start, due, dueAtMost = '' }) => {
      const { clockStop } = ruleOf(row);
      const extension = { newDue: '2028-12-31', recordedOn: start };
      expect(clockOf(row, stageOf(row, start, { extension }), start)).toMatchObject({
        extended: true,
        due: dueAtMost,
        originalDue: due
      });
      const answered = stageOf(row, start, { extension, events: { [clockStop]: dueAtMost } });
      expect(clockOf(row, answered, '2028-12-31')?.compliance).toBe('WITHIN_AGREED_EXTENSION');
    }
  );

  it('moves no row that has no extension, and every other row to the date agreed where there is no maximum', () => {
    const moved = rows.filter(({ row, start, due }) => {
      const extension = { newDue: '2028-12-29', recordedOn: start };
      return clockOf(row, stageOf(row, start, { extension }), start)?.due === '2028-12-29' && due !== '2028-12-29';
    });
    expect(moved.map(({ row }) => row).join(' ')).toBe('P12 P13 P17 P18 P21 P24 P26 P27 P28 P29 P30');
    const still = rows.filter(({ row, start }) => {
      const extension = { newDue: '2028-12-29', recordedOn: start };
      return clockOf(row, stageOf(row, start, { extension }), start)?.extended === false;
    });
    // P08 is met by the extension being recorded at all.
    expect(still.map(({ row }) => row).join(' ')).toBe(
      'P02 P03 P05 P06 P08 P09 P10 P11 P14 P15 P16 P19 P20 P23 P31 P32 P34 P35 P36'
    );
  });

  it.each(rows)('$row is there from its first day to its last and on no other', ({ row }) => {
    const { effectiveFrom, effectiveTo } = ruleOf(row);
    const there = (start: IsoDate): boolean => clockOf(row, stageOf(row, start), '2028-12-31') !== undefined;
    const before = effectiveFrom === undefined ? undefined : fromOrdinal(toOrdinal(effectiveFrom) - 1);
    expect(there(effectiveFrom ?? '2015-01-01')).toBe(true);
    expect(there(effectiveTo ?? '2028-12-31')).toBe(true);
    if (before !== undefined) expect(there(before)).toBe(false);
    if (effectiveTo !== undefined) expect(there(dayAfter(effectiveTo))).toBe(false);
  });

  it('follows Stage 3 by the old measure or the new, by the day the panel was asked for', () => {
    const measure = (requested: IsoDate): string[] =>
      calculateStageClocks(stageOf('P11', requested), rulebook, calendar, '2023-05-02')
        .filter(({ rule }) => rule.kind === 'LOCAL')
        .map(({ rule, due }) => `${rule.row} ${due ?? ''}`);
    expect(measure('2023-03-31')).toEqual(['P14 2023-05-18']);
    expect(measure('2023-04-01')).toEqual(['P15 2023-06-16']);
  });

  it('puts law and guidance before local targets and codes, whatever is due first', () => {
    const order = (stage: ComplaintStage): string[] =>
      calculateStageClocks(stage, rulebook, calendar, '2024-05-02').map(({ rule }) => `${rule.kind} ${rule.row}`);
    expect(order(aStage())).toEqual(['LAW P04', 'GUID P03', 'LOCAL P02']);
    expect(order(aStage({ process: 'ADULT_STAT' }))).toEqual(['LAW P16', 'LAW P18', 'LOCAL P17']);
    expect(order(aStage({ process: 'CORPORATE', receivedOn: '2024-05-01' }))).toEqual([
      'LOCAL P19',
      'LOCAL P21',
      'CODE P20',
      'CODE P22'
    ]);
  });
});
