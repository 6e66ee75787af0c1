import { parseCsv } from './parseCsv';
import { RegisterError } from './problems';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const known = ['Reference', 'Stage', 'Team'];
const cellsOf = (text: string): string[][] => parseCsv('a.csv', bytes(text), known).rows.map((row) => [...row.cells]);
const problemOf = (input: Uint8Array): { line: number; reason: string } | undefined => {
  try {
    parseCsv('a.csv', input, known);
  } catch (error) {
    if (error instanceof RegisterError) return error.problems[0];
  }
  return undefined;
};

describe('parseCsv', () => {
  it.each([[','], [';'], ['\t']])('finds the delimiter %j by the known columns', (mark) => {
    expect(cellsOf(['Reference', 'Stage'].join(mark) + '\n' + ['A', '1'].join(mark))).toEqual([['A', '1']]);
  });

  it('keeps a comma inside a semicolon file', () => {
    expect(cellsOf('Reference;Team\nA;West, upper')).toEqual([['A', 'West, upper']]);
  });

  it('drops a byte order mark', () => {
    expect(parseCsv('a.csv', bytes('\ufeffReference,Stage\nA,1'), known).header).toEqual(['Reference', 'Stage']);
  });

  it('gives the line on which each row starts, over quoted line breaks and empty lines', () => {
    const table = parseCsv('a.csv', bytes('Reference,Team\r\nA,"West\r\nupper"\r\n\r\nB,"x"\r\n,\r\nC,y\r\n'), known);
    expect(table.rows).toEqual([
      { line: 2, cells: ['A', 'West\nupper'] },
      { line: 5, cells: ['B', 'x'] },
      { line: 7, cells: ['C', 'y'] }
    ]);
  });

  it('names the row whose quote is never closed', () => {
    expect(problemOf(bytes('Reference,Team\nA,x\nB,"y\nC,z\n'))).toMatchObject({
      line: 3,
      reason: expect.stringContaining('never closed')
    });
  });

  it('names the row with a stray quote', () => {
    expect(problemOf(bytes('Reference,Team\nA,x\nB,"y" z\n'))).toMatchObject({
      line: 3,
      reason: expect.stringContaining('quote')
    });
  });

  it('refuses an empty file and UTF-16', () => {
    expect(problemOf(bytes(''))?.reason).toContain('empty');
    expect(problemOf(new Uint8Array([0xff, 0xfe, 0x41, 0x00]))?.reason).toContain('UTF-16');
  });
});
