import type { BoardRow } from '../board/BoardRow';
import { rateStage } from '../board/rateStage';
import { bankHolidays } from '../calendar/englandWalesHolidays';
import { createCalendar } from '../calendar/workingDayCalendar';
import { defaultProcessRules } from '../processRules/defaultProcessRules';
import { indexRules } from '../processRules/selectRules';
import type { RoleCode } from '../roles/Role';
import { aStage } from '../testing/builders';
import { caseNeeds, pauseReviewDue } from './caseNeeds';

const calendar = createCalendar(bankHolidays);
const rules = indexRules(defaultProcessRules);
const today = '2024-02-01';
const row = (reference: string, receivedOn: string, officer = true): BoardRow =>
  rateStage(
    aStage({ reference, receivedOn, ...(officer && { officer: { id: 7, name: 'Sam Reed' } }) }),
    rules,
    calendar,
    today
  );

const rows = [
  row('GREEN', '2024-01-31'),
  row('AMBER', '2024-01-19'),
  row('LATE', '2024-01-12', false),
  row('LATER', '2024-01-05')
];
const shown = (roles: readonly RoleCode[]): unknown =>
  caseNeeds(rows, { roles }, today).map(({ kind, rows: of }) => [kind, of.map(({ stage }) => stage.reference)]);

describe('the cases that need somebody today', () => {
  test('are the late ones and those due soon, most urgent first', () => {
    expect(shown(['R2'])).toEqual([
      ['overdue', ['LATER', 'LATE']],
      ['dueSoon', ['AMBER']]
    ]);
  });

  test.each<RoleCode>(['R3', 'R5', 'R6', 'R14'])('for %s are those without an officer too', (role) => {
    expect(shown([role])).toContainEqual(['unallocated', ['LATE']]);
  });

  test.each([
    ['2024-01-31', 'passed'],
    ['2024-02-01', 'come today']
  ])('have a list of pauses whose review on %s has %s, for who may end them', (reviewOn) => {
    const stage = aStage({
      reference: 'PAUSED',
      receivedOn: '2024-01-19',
      freezes: [{ frozenOn: '2024-01-22', reviewOn }]
    });
    const paused = rateStage(stage, rules, calendar, today);
    const listed = (roles: readonly RoleCode[], of: BoardRow): readonly BoardRow[] | undefined =>
      caseNeeds([of], { roles }, today).find(({ kind }) => kind === 'pauseReviews')?.rows;
    expect([listed(['R6'], paused), listed(['R2'], paused)]).toEqual([[paused], undefined]);
    expect(pauseReviewDue(paused, today)).toBe(reviewOn);
    const later = rateStage(
      { ...stage, freezes: [{ frozenOn: '2024-01-22', reviewOn: '2024-02-02' }] },
      rules,
      calendar,
      today
    );
    expect(listed(['R6'], later)).toBeUndefined();
  });

  test("have a list of the Ombudsman's stages, for who sees to their dates", () => {
    const stage = aStage({ process: 'LGSCO', stage: 'ENQUIRY', events: { enquiry_received_on: '2024-01-31' } });
    const enquiry = rateStage(stage, rules, calendar, today);
    const kinds = (roles: readonly RoleCode[]): readonly string[] =>
      caseNeeds([enquiry], { roles }, today).map(({ kind }) => kind);
    expect([kinds(['R7']).includes('ombudsman'), kinds(['R3']).includes('ombudsman')]).toEqual([true, false]);
  });

  test('leave the rows as they were given', () => {
    const before = [...rows];
    caseNeeds(rows, { roles: ['R6'] }, today);
    expect(rows).toEqual(before);
  });
});
