import { bankHolidays } from '../../../../domain/calendar/englandWalesHolidays';
import type { Holiday } from '../../../../domain/calendar/Holiday';
import { createCalendar } from '../../../../domain/calendar/workingDayCalendar';
import { explainClock } from '../../../../domain/clocks/explain/explainClock';
import type { IsoDate } from '../../../../domain/dates/IsoDate';
import type { StageEvent } from '../../../../domain/events/StageEvent';
import type { ProcessRule } from '../../../../domain/processRules/ProcessRule';
import type { ComplaintStage } from '../../../../domain/stages/ComplaintStage';
import { aStage, ruleOf } from '../../../../domain/testing/builders';
import { enGB } from '../../../../loc/en-GB';
import { whyDateTexts } from '../../../../loc/whyDate';
import { accountText, plainText } from './accountText';

const shut: Holiday = { date: '2024-12-27', title: 'Christmas closure', kind: 'Closure day' };
const holidays = [...bankHolidays, shut];
const calendar = createCalendar(holidays);
const words = whyDateTexts['en-GB'];

function letter(rule: ProcessRule, stage: Partial<ComplaintStage>, today: IsoDate, events?: StageEvent[]): string {
  const account = explainClock(rule, aStage(stage), { calendar, holidays, today, events });
  return plainText(accountText(account, today, { texts: enGB, words }), 'CH-2024-0001', words);
}

describe('an account as a letter has it', () => {
  it('names the rule, day 0, what was counted and left out, and the last day', () => {
    expect(letter(ruleOf('P04'), { receivedOn: '2024-03-26' }, '2024-04-04')).toBe(
      [
        'Case CH-2024-0001',
        'Stage 1 response: due on Thursday 11 April 2024.',
        "The limit is 10 working days from “Received”. Law, rule P04: Council's handling guidance; frg.org.uk citing SI 2006/1738 reg 14; RR Consultancy. This rule is for clocks that start on or after Friday 1 September 2006.",
        '“Received” was on Tuesday 26 March 2024. That is day 0; counting begins the day after.',
        [
          'Days 1 to 2: Wednesday 27 March 2024 to Thursday 28 March 2024.',
          'Not counted: Friday 29 March 2024 to Monday 1 April 2024. Good Friday, Easter Monday and the weekend.',
          'Days 3 to 5: Tuesday 2 April 2024 to Thursday 4 April 2024.',
          'Days 6 to 10: Friday 5 April 2024 to Thursday 11 April 2024. 2 weekend days left out.'
        ].join('\n'),
        'Day 10 is Thursday 11 April 2024. All of that day is in time. On Thursday 4 April 2024, 5 working days have been counted. 5 working days are left.'
      ].join('\n\n')
    );
  });

  it('tells of pauses with what was left, also when it was late already', () => {
    const freezes = [
      { frozenOn: '2024-01-08', resumedOn: '2024-01-22', reason: 'Court proceedings' },
      { frozenOn: '2024-02-02', resumedOn: '2024-02-05' }
    ];
    const text = letter(ruleOf('P04'), { freezes }, '2024-02-06');
    expect(text).toContain(
      'The clock was paused after Monday 8 January 2024 and resumed on Monday 22 January 2024. Reason: Court proceedings. 6 working days were left, and are left again when it resumes.'
    );
    expect(text).toContain('It was 3 working days late, and is as late when it resumes');
    expect(text).toContain('It is 4 working days late.');
  });

  it('tells of extensions: in time or too late, cut at the longest time, without effect, or not allowed', () => {
    const extended = (extension: ComplaintStage['extension'], row = 'P04'): string =>
      letter(ruleOf(row), { extension }, '2024-01-26');
    expect(extended({ newDue: '2024-03-29', recordedOn: '2024-01-10', reason: 'Complexity' })).toContain(
      'An extension to Friday 29 March 2024 was recorded on Wednesday 10 January 2024. Reason: Complexity. That was in time, before what was due until then. The longest time allowed is 20 working days, so it ends on Tuesday 30 January 2024.\n\nThe original due date, Tuesday 16 January 2024, is kept.'
    );
    expect(extended({ newDue: '2024-01-30', recordedOn: '2024-01-16' })).toContain('That was too late');
    expect(extended({ newDue: '2024-01-30' })).toContain('It is taken as recorded in time.');
    expect(extended({ newDue: '2024-01-12', recordedOn: '2024-01-10' })).toContain('so nothing moves.');
    expect(extended({ newDue: '2024-01-30' }, 'P03')).toContain('this limit cannot be extended.');
  });

  it('says how a stopped clock ended', () => {
    const answered = { events: { response_sent_on: '2024-01-17' } };
    expect(letter(ruleOf('P04'), answered, '2024-02-01')).toContain(
      '“Response sent” was on Wednesday 17 January 2024. It was due on Tuesday 16 January 2024, so this was outside the limit.'
    );
    expect(
      letter(
        ruleOf('P04'),
        { ...answered, extension: { newDue: '2024-01-30', recordedOn: '2024-01-10' } },
        '2024-02-01'
      )
    ).toContain('so this was within the agreed extension.');
    expect(letter(ruleOf('P04'), { closedOn: '2024-01-10', closureType: 'Withdrawn' }, '2024-02-01')).toContain(
      'The stage closed on Wednesday 10 January 2024, and its clocks ended with it.'
    );
  });

  it('tells of receipt at a weekend, counted from the day or from the next working day', () => {
    expect(letter(ruleOf('P04'), { receivedOn: '2024-01-06' }, '2024-01-09')).toContain(
      'Nobody works on that day, and it is day 0 all the same.'
    );
    expect(letter(ruleOf('P21', { deemedNextWorkingDay: true }), { receivedOn: '2024-01-06' }, '2024-01-09')).toContain(
      'This council target takes it as of the next working day, Monday 8 January 2024, which is day 0.'
    );
  });

  it('shows the sum of limits in months and calendar days', () => {
    const sar = { process: 'SAR', stage: 'REQUEST', receivedOn: '2024-01-31' } as const;
    expect(letter(ruleOf('P33'), sar, '2024-02-05')).toContain(
      '1 month after Wednesday 31 January 2024 is Thursday 29 February 2024. The month is too short for the same day, so its last day counts.'
    );
    const identity = { ...sar, freezes: [{ frozenOn: '2024-01-31', resumedOn: '2024-02-08' }] };
    expect(letter(ruleOf('P33'), identity, '2024-02-09')).toContain(
      'It was paused from day 0, so it is counted from Thursday 8 February 2024, the day the pause ended.'
    );
    const complaint = { process: 'DP_COMPLAINT', stage: 'REQUEST', receivedOn: '2026-12-01' } as const;
    expect(letter(ruleOf('P34'), complaint, '2026-12-02')).toContain(
      'Christmas Day on Friday 25 December 2026 is counted: this limit counts every day.'
    );
  });

  it('says that closure days count for the law, and where the Holidays list ends', () => {
    expect(letter(ruleOf('P04'), { receivedOn: '2024-12-20' }, '2024-12-20')).toContain(
      'Christmas closure on Friday 27 December 2024 is counted: the council was shut, but for this limit it is a working day.'
    );
    expect(letter(ruleOf('P04'), { receivedOn: '2028-12-20' }, '2028-12-20')).toContain(
      'No bank holidays are listed for 2029, so the date may be too early.'
    );
  });

  it('tells which day stood before, and what a clock waits for', () => {
    const log: StageEvent[] = [
      {
        type: 'statement_reagreed',
        id: 'a',
        on: '2025-03-10',
        was: '2025-03-03',
        recordedAt: '2025-03-10T09:00:00.000Z',
        by: { id: 7, name: 'Ines Quill' }
      }
    ];
    const stage: Partial<ComplaintStage> = { stage: 'S2', events: { statement_agreed_on: '2025-03-10' } };
    expect(letter(ruleOf('P07'), stage, '2025-03-12', log)).toContain(
      'The statement was agreed on Monday 3 March 2025 and, once amended, again on Monday 10 March 2025.'
    );
    expect(letter(ruleOf('P07'), { stage: 'S2' }, '2025-03-12')).toContain(
      'It starts with “Complaint statement agreed”, which has not happened yet.'
    );
  });
});
