import { bankHolidays } from '../calendar/englandWalesHolidays';
import { createCalendar } from '../calendar/workingDayCalendar';
import type { IsoDate } from '../dates/IsoDate';
import { defaultProcessRules } from '../processRules/defaultProcessRules';
import type { ProcessRule } from '../processRules/ProcessRule';
import { indexRules } from '../processRules/selectRules';
import type { ComplaintStage } from '../stages/ComplaintStage';
import { aStage, ruleOf } from '../testing/builders';
import type { BoardRow } from './BoardRow';
import { rateStage } from './rateStage';

const calendar = createCalendar(bankHolidays);

function rate(
  stage: Partial<ComplaintStage>,
  today: IsoDate,
  rules: readonly ProcessRule[] = defaultProcessRules
): BoardRow {
  return rateStage(aStage(stage), indexRules(rules), calendar, today);
}
function lines(stage: Partial<ComplaintStage>, today: IsoDate): [headline: string | undefined, ...others: string[]] {
  const { headline, others } = rate(stage, today);
  return [headline?.clock.rule.row, ...others.map(({ clock }) => clock.rule.row)];
}

describe('the headline of a stage', () => {
  it('is the legal answer, with guidance and then local targets below it', () => {
    expect(lines({}, '2024-01-03')).toEqual(['P04', 'P03', 'P02']);
    expect(lines({ events: { acknowledged_on: '2024-01-03' } }, '2024-01-03')).toEqual(['P04']);
  });

  it("of an adult's complaint is the six months of law, and the council's 20 days stand below", () => {
    const row = rate({ process: 'ADULT_STAT', events: { acknowledged_on: '2024-01-03' } }, '2024-02-01');
    expect(row.headline?.clock).toMatchObject({ due: '2024-07-02', rule: { row: 'P18' } });
    expect(row.others.map(({ clock, rating }) => [clock.rule.row, rating.status])).toEqual([['P17', 'red']]);
    expect(row.rating.status).toBe('green');
    expect(row.nextAction).toEqual({ what: 'milestone', milestone: 'Response (council target)' });
  });

  it("of a corporate complaint is the council's own target, and the Code stands below", () => {
    const corporate: Partial<ComplaintStage> = { process: 'CORPORATE', receivedOn: '2025-12-18' };
    expect(lines(corporate, '2025-12-19')).toEqual(['P21', 'P19', 'P20', 'P22']);
    expect(lines({ ...corporate, events: { acknowledged_on: '2025-12-22' } }, '2025-12-22')).toEqual(['P21', 'P22']);
  });

  it('of Stage 2 is the drift clock until the statement is agreed, then the law', () => {
    const events = { s2_requested_on: '2024-02-01', io_ip_appointed_on: '2024-02-05' };
    const drifting = rate({ stage: 'S2', events }, '2024-02-20');
    expect(drifting.headline?.clock.rule.row).toBe('P05');
    expect(drifting.rating).toEqual({ status: 'amber', reason: 'drift-late', remaining: -3 });
    expect(drifting.others.map(({ clock }) => `${clock.rule.row} ${clock.state}`)).toEqual([
      'P07 waiting',
      'P08 waiting'
    ]);
    expect(lines({ stage: 'S2', events: { ...events, statement_agreed_on: '2024-02-19' } }, '2024-02-20')).toEqual([
      'P07',
      'P08'
    ]);
  });

  it('of Stage 3 goes from the panel to its report and on to the response', () => {
    const requested: Partial<ComplaintStage> = {
      stage: 'S3',
      events: { s3_requested_on: '2024-11-18', s3_acknowledged_on: '2024-11-19' }
    };
    const held = { ...requested, events: { ...requested.events, panel_held_on: '2025-01-02' } };
    const reported = { ...held, events: { ...held.events, panel_report_on: '2025-01-09' } };
    const received = { ...reported, events: { ...reported.events, panel_report_received_on: '2025-01-10' } };
    const headlines = [requested, held, reported, received].map((stage) => {
      const { headline } = rate(stage, '2025-01-13');
      return `${headline?.clock.rule.row ?? ''} ${headline?.clock.due ?? ''}`;
    });
    // Until the report has been received the law's last clock waits, and the local target for the whole stage is what counts.
    expect(headlines).toEqual(['P11 2025-01-02', 'P12 2025-01-09', 'P15 2025-01-30', 'P13 2025-01-31']);
    expect(lines(requested, '2024-12-02')).toEqual(['P11', 'P12', 'P13', 'P15']);
  });

  it('takes the old Stage 3 measure for a clock that started under it', () => {
    const started = (on: IsoDate): string[] =>
      rate({ stage: 'S3', events: { s3_requested_on: on } }, '2023-05-01').others.map(({ clock }) => clock.rule.row);
    expect(started('2023-03-31')).toContain('P14');
    expect(started('2023-03-31')).not.toContain('P15');
    expect(started('2023-04-01')).toContain('P15');
  });

  it('dates each rule by its own clock start, not the stage', () => {
    const corporate: Partial<ComplaintStage> = {
      process: 'CORPORATE',
      receivedOn: '2024-01-31',
      events: { acknowledged_on: '2024-02-01' }
    };
    expect(lines(corporate, '2024-02-02')).toEqual(['P21', 'P22']);
  });

  it('is a step when the stage has steps alone', () => {
    const row = rate({ receivedOn: '2024-01-02' }, '2024-01-03', [ruleOf('P02')]);
    expect(row).toMatchObject({ headline: { clock: { rule: { row: 'P02' } } }, rating: { status: 'green' } });
  });

  it('is the last answer that stopped when everything is done', () => {
    const events = { acknowledged_on: '2024-01-03', response_sent_on: '2024-01-12' };
    expect(rate({ events }, '2024-01-15')).toMatchObject({
      headline: { clock: { rule: { row: 'P04' }, stop: '2024-01-12' } },
      rating: { status: 'grey', reason: 'stopped' },
      nextAction: { what: 'close' }
    });
    expect(rate({ events, closedOn: '2024-01-12' }, '2024-01-15').nextAction).toEqual({ what: 'nothing' });
  });
});

describe('a row of the board', () => {
  it('has no headline and stays when no rule covers it', () => {
    const row = rate({ process: 'OUT_OF_SCOPE' }, '2024-01-03');
    expect(row).not.toHaveProperty('headline');
    expect(row).toMatchObject({
      others: [],
      rating: { status: 'grey', reason: 'no-rule' },
      nextAction: { what: 'rule' }
    });
  });

  it('stays, and says why, when its dates cannot be counted', () => {
    const row = rate({ receivedOn: '1023-01-02' }, '2024-01-03');
    expect(row.rating).toEqual({ status: 'grey', reason: 'no-rule' });
    expect(row.nextAction).toEqual({ what: 'dates', day: '1023-01-02' });
  });

  it('names what is due first as the next action', () => {
    expect(rate({}, '2024-01-03').nextAction).toEqual({
      what: 'milestone',
      milestone: 'Acknowledge (statutory guidance)'
    });
    expect(rate({ events: { acknowledged_on: '2024-01-03' } }, '2024-01-03').nextAction).toEqual({
      what: 'milestone',
      milestone: 'Stage 1 response'
    });
  });

  it('is blue while paused, amber when the review is past, and as of an earlier day not paused yet', () => {
    const stage: Partial<ComplaintStage> = { freezes: [{ frozenOn: '2024-01-04', reviewOn: '2024-01-10' }] };
    expect(rate(stage, '2024-01-10')).toMatchObject({
      rating: { status: 'blue', remaining: 8 },
      nextAction: { what: 'review' }
    });
    expect(rate(stage, '2024-01-11')).toMatchObject({ rating: { status: 'amber', reason: 'pause-review-passed' } });
    expect(rate(stage, '2024-01-03').rating.status).toBe('green');
  });

  it('asks for the event that starts a clock when nothing counts', () => {
    expect(rate({ process: 'LGSCO', stage: 'DRAFT' }, '2024-01-03')).toMatchObject({
      rating: { status: 'grey', reason: 'waiting-to-start' },
      nextAction: { what: 'start', milestone: 'Comment on draft decision' }
    });
  });

  it('follows an informal complaint by the informal rule', () => {
    expect(rate({ process: 'INFORMAL', stage: 'INFORMAL' }, '2024-01-03').headline?.clock).toMatchObject({
      due: '2024-01-09',
      rule: { row: 'P01' }
    });
  });
});
