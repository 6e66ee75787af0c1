import type { BoardRow } from '../board/BoardRow';
import { rateStage } from '../board/rateStage';
import { bankHolidays } from '../calendar/englandWalesHolidays';
import { createCalendar } from '../calendar/workingDayCalendar';
import { defaultProcessRules } from '../processRules/defaultProcessRules';
import { indexRules } from '../processRules/selectRules';
import type { RoleCode } from '../roles/Role';
import { aStage } from '../testing/builders';
import { caseNeeds } from './caseNeeds';

const calendar = createCalendar(bankHolidays);
const rules = indexRules(defaultProcessRules);
const row = (reference: string, receivedOn: string, officer = true): BoardRow =>
  rateStage(
    aStage({ reference, receivedOn, ...(officer && { officer: { id: 7, name: 'Sam Reed' } }) }),
    rules,
    calendar,
    '2024-02-01'
  );

const rows = [
  row('GREEN', '2024-01-31'),
  row('AMBER', '2024-01-19'),
  row('LATE', '2024-01-12', false),
  row('LATER', '2024-01-05')
];
const shown = (roles: readonly RoleCode[]): unknown =>
  caseNeeds(rows, { roles }).map(({ kind, rows: of }) => [kind, of.map(({ stage }) => stage.reference)]);

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

  test('leave the rows as they were given', () => {
    const before = [...rows];
    caseNeeds(rows, { roles: ['R6'] });
    expect(rows).toEqual(before);
  });
});
