import { bankHolidays } from '../domain/calendar/englandWalesHolidays';
import { defaultProcessRules } from '../domain/processRules/defaultProcessRules';
import { hubLists } from '../schema/hubLists';
import type { ListName } from '../schema/listNames';
import { complaintColumns, toComplaint, toComplaintUpdate } from './complaints/complaintRow';
import { concernColumns, toConcern, toConcernUpdate } from './complaints/concernRow';
import { complimentColumns, toCompliment, toComplimentUpdate } from './compliments/complimentRow';
import { equalityAnswerColumns, toEqualityAnswers, toEqualityAnswerUpdate } from './equality/equalityAnswerRow';
import { holidayColumns, toHolidays, toHolidayUpdate } from './rules/holidayRow';
import { processRuleColumns, toProcessRule, toProcessRuleUpdate } from './rules/processRuleRow';
import { teamColumns, toTeam, toTeamUpdate } from './teams/teamRow';

const complaint = {
  reference: 'CS23-S0030',
  process: 'CHILD_STAT',
  receivedOn: '2024-02-13',
  channel: 'Email',
  team: 'Team West',
  service: 'Social work',
  complainant: 'Parent or carer',
  highestStage: 'S1',
  outcome: 'Withdrawn',
  status: 'Closed',
  summary: ''
} as const;
const concern = { reference: 'CS23-S0001', category: 'Communication' };
const compliment = {
  reference: 'CS23-P0001',
  receivedOn: '2023-08-22',
  theme: 'Standard of service',
  source: 'Parent/carers',
  team: 'Youth Offending'
};
const answers = {
  reference: 'CS23-S0030',
  subject: 'Child or service user',
  gender: 'Female',
  ageGroup: 'Under 16',
  ethnicity: 'White British',
  disability: ''
} as const;
const team = { name: 'Team West', service: 'Social work', from: '2023-04-01' };

describe('rows come back as they were written', () => {
  it('complaints', () => {
    expect(toComplaint({ Id: 3, ...toComplaintUpdate(complaint) })).toEqual({ id: 3, ...complaint });
    expect(toComplaintUpdate(complaint, '2024-03-01').ClosedDate).toBe('2024-03-01T12:00:00Z');
  });

  it('concerns, with a key by number', () => {
    expect(toConcern({ Id: 4, ...toConcernUpdate(concern, 2) })).toEqual({ id: 4, ...concern });
    expect(toConcernUpdate(concern, 2).ConcernKey).toBe('CS23-S0001|2');
  });

  it('compliments, equality answers and teams', () => {
    expect(toCompliment({ Id: 5, ...toComplimentUpdate(compliment) })).toEqual(compliment);
    expect(toEqualityAnswers({ Id: 6, ...toEqualityAnswerUpdate(answers) })).toEqual(answers);
    expect(toTeam({ Id: 7, ...toTeamUpdate(team) })).toEqual({ id: 7, ...team });
  });

  it('every default rule', () => {
    expect(defaultProcessRules.map((rule) => toProcessRule(toProcessRuleUpdate(rule)))).toEqual(defaultProcessRules);
  });

  it('every bank holiday', () => {
    expect(toHolidays(bankHolidays.map(toHolidayUpdate))).toEqual(bankHolidays);
  });
});

describe('rules that cannot be used', () => {
  const [rule] = defaultProcessRules;

  it('are refused by name, never passed over', () => {
    if (!rule) throw new Error('there are no default rules');
    const row = toProcessRuleUpdate(rule);
    expect(() => toProcessRule({ ...row, ClockStart: 'received' })).toThrow(/P01.*ClockStart/);
    expect(() => toProcessRule({ ...row, Allowance: null })).toThrow(expect.objectContaining({ code: 'invalid' }));
  });
});

describe('what the rows select and write', () => {
  const columns: readonly (readonly [ListName, readonly string[]])[] = [
    ['Complaints', [...complaintColumns, ...Object.keys(toComplaintUpdate(complaint))]],
    ['Concerns', [...concernColumns, ...Object.keys(toConcernUpdate(concern, 1))]],
    ['Compliments', [...complimentColumns, ...Object.keys(toComplimentUpdate(compliment))]],
    ['EqualityAnswers', [...equalityAnswerColumns, ...Object.keys(toEqualityAnswerUpdate(answers))]],
    ['Teams', [...teamColumns, ...Object.keys(toTeamUpdate(team))]],
    [
      'ProcessRules',
      [...processRuleColumns, ...defaultProcessRules.flatMap((rule) => Object.keys(toProcessRuleUpdate(rule)))]
    ],
    ['Holidays', [...holidayColumns, ...bankHolidays.flatMap((holiday) => Object.keys(toHolidayUpdate(holiday)))]]
  ];

  it.each(columns)('%s has every column', (name, used) => {
    const known = new Set([
      'Id',
      'Title',
      ...(hubLists.find((list) => list.name === name)?.fields.map((field) => field.internalName) ?? [])
    ]);
    expect([...new Set(used)].filter((column) => !known.has(column))).toEqual([]);
  });

  it("keeps every default rule within the columns' choices", () => {
    const fields = hubLists.find((list) => list.name === 'ProcessRules')?.fields ?? [];
    const rows = defaultProcessRules.map((rule) => new Map(Object.entries(toProcessRuleUpdate(rule))));
    for (const field of fields) {
      if (field.type === 'choice') {
        expect(
          rows
            .map((row) => row.get(field.internalName) ?? null)
            .filter((value) => value !== null && !field.choices.some((choice) => choice === value))
        ).toEqual([]);
      }
    }
  });
});
