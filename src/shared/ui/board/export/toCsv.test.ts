import { enGB } from '../../../loc/en-GB';
import { aRow } from '../../testing/aRow';
import { toCsv } from './toCsv';

const today = '2024-01-10';

describe('the board as CSV', () => {
  test('starts with the UTF-8 mark and a heading, and has one line a row', () => {
    const lines = toCsv([aRow(today, {}), aRow(today, { reference: 'CH-2024-0002' })], enGB).split('\r\n');
    expect(lines).toHaveLength(4);
    expect(lines[0]?.startsWith('\uFEFFReference,Process,Stage,')).toBe(true);
    expect(lines[1]).toContain("CH-2024-0001,Children's,Stage 1,Stage 1 response,");
    expect(lines[1]).toContain(',2024-01-02,2024-01-16,');
  });

  test('lets no cell start a formula, and quotes what would break a line', () => {
    const text = toCsv(
      [aRow(today, { team: '=1+1', service: 'Care, "near"\nhome', officer: { id: 1, name: '@sum' } })],
      enGB
    );
    expect(text).toContain(",'=1+1,");
    expect(text).toContain(",'@sum,");
    expect(text).toContain('"Care, ""near""\nhome"');
  });

  test('keeps days late as a number', () => {
    expect(toCsv([aRow('2024-01-18', {})], enGB)).toContain('Overdue 2,-2,');
  });
});
