import { toErrorsCsv } from './importErrors';
import { parseCsv } from './register/parseCsv';

describe('toErrorsCsv', () => {
  it('gives a file that reads back, with no cell that Excel takes for a formula', () => {
    const csv = toErrorsCsv([
      { file: 'stages.csv', line: 5, column: 'Closed', reason: '“31/02/2024” is not a day, "really".' },
      { file: '=cmd.csv', line: 0, column: '+x', reason: '@sum\n-1' }
    ]);
    const { header, rows } = parseCsv('e.csv', new TextEncoder().encode(csv), ['File']);
    expect(header).toEqual(['File', 'Line', 'Column', 'Reason']);
    expect(rows.map((row) => row.cells)).toEqual([
      ['stages.csv', '5', 'Closed', '“31/02/2024” is not a day, "really".'],
      ["'=cmd.csv", '0', "'+x", "'@sum\n-1"]
    ]);
    expect(csv.startsWith('\ufeff')).toBe(true);
  });
});
