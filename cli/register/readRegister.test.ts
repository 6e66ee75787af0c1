import fc from 'fast-check';
import { parseCsv } from './parseCsv';
import { RegisterError } from './problems';
import { readRegister, type RegisterOptions } from './readRegister';
import { registerColumns } from './readRows';
import type { Register } from './register';
import type { Table } from './table';

type Texts = Partial<Record<'complaints' | 'stages' | 'concerns' | 'compliments', string>>;

const good = {
  complaints:
    'Reference,Process,Date received,Received by,Team,Complainant,Final stage,Outcome,Status\nA-1,Corporate,01/02/2024,Email,Team West,Parent or carer,1,Upheld,Closed\nA-2,Informal,02/02/2024,Email,,Advocate,0,,Open\n',
  stages:
    'Reference,Stage,Clock started,Acknowledged,Due,Extended to,Closed,Outcome\nA-1,1,01/02/2024,02/02/2024,15/02/2024,,14/02/2024,Upheld\nA-2,0,02/02/2024,,,,,\n',
  concerns: 'Reference,Category,Outcome\nA-1,Communication,Upheld\n',
  compliments: 'Reference,Date received,Theme,From,Team\nP-1,03/02/2024,Good communication,Other,Team West\n'
};

function tablesOf(texts: Texts): Record<keyof typeof good, Table> {
  const table = (name: keyof typeof good): Table =>
    parseCsv(`${name}.csv`, new TextEncoder().encode(texts[name] ?? good[name]), [
      ...registerColumns[name].required,
      ...registerColumns[name].optional
    ]);
  return {
    complaints: table('complaints'),
    stages: table('stages'),
    concerns: table('concerns'),
    compliments: table('compliments')
  };
}

const read = (texts: Texts = {}, options?: RegisterOptions): Register => readRegister(tablesOf(texts), options);
const references = (register: Register): string[] => register.cases.map((one) => one.reference);
const rejectedAt = (register: Register, file: string, line: number): string | undefined =>
  register.rejected.find((problem) => problem.file === file && problem.line === line)?.reason;

describe('readRegister', () => {
  it('takes a sound register whole', () => {
    const register = read();
    expect(register.rejected).toEqual([]);
    expect(references(register)).toEqual(['A-1', 'A-2']);
    expect(register.cases[0]).toMatchObject({
      process: 'CORPORATE',
      receivedOn: '2024-02-01',
      highestStage: 'S1',
      status: 'Closed',
      stages: [
        {
          stage: 'S1',
          startedOn: '2024-02-01',
          acknowledgedOn: '2024-02-02',
          closedOn: '2024-02-14',
          outcome: 'Upheld'
        }
      ],
      concerns: [{ category: 'Communication', outcome: 'Upheld' }]
    });
    expect(register.cases[1]?.equality).toBeUndefined();
    expect(register.compliments).toHaveLength(1);
  });

  it('reads by header and not by position, and tells which columns nothing reads', () => {
    const register = read({ concerns: 'Outcome,Notes,CATEGORY,reference\nUpheld,x,Communication,A-1\n' });
    expect(register.cases[0]?.concerns).toMatchObject([{ category: 'Communication', outcome: 'Upheld' }]);
    expect(register.warnings).toMatchObject([
      { file: 'concerns.csv', line: 1, reason: expect.stringContaining('Notes') }
    ]);
  });

  it('names every file and column that is missing and reads nothing', () => {
    const texts = { stages: 'Reference,Stage\nA-1,1\n', concerns: 'Reference,Kind,Outcome\nA-1,x,\n' };
    let caught: unknown;
    try {
      read(texts);
    } catch (error) {
      caught = error;
    }
    if (!(caught instanceof RegisterError)) throw new Error('It was read.');
    expect(caught.problems.map((problem) => `${problem.file} ${problem.column}`)).toEqual(
      expect.arrayContaining(['stages.csv Clock started', 'stages.csv Closed', 'concerns.csv Category'])
    );
  });

  it.each([['31/02/2024'], ['2024/02/01'], ['02/13/2024'], ['1/2/2024'], ['01/02/24'], ['yesterday']])(
    'rejects the date %j with its place and its whole complaint',
    (day) => {
      const register = read({ stages: good.stages.replace('14/02/2024', day) });
      expect(register.rejected).toContainEqual({
        file: 'stages.csv',
        line: 2,
        column: 'Closed',
        reason: expect.stringContaining(day)
      });
      expect(references(register)).toEqual(['A-2']);
      expect(rejectedAt(register, 'complaints.csv', 2)).toContain('stages.csv, line 2');
      expect(rejectedAt(register, 'concerns.csv', 2)).toContain('stages.csv, line 2');
    }
  );

  it('rejects a duplicate reference and both its rows', () => {
    const register = read({ complaints: `${good.complaints}a-1,Corporate,05/02/2024,Email,,x,1,,Open\n` });
    expect(rejectedAt(register, 'complaints.csv', 4)).toContain('line 2');
    expect(references(register)).toEqual(['A-2']);
  });

  it('rejects a stage or compliment that stands twice', () => {
    const register = read({
      stages: `${good.stages}A-1,Stage 1,01/02/2024,,,,,\n`,
      compliments: `${good.compliments}P-1,03/02/2024,x,y,\n`
    });
    expect(rejectedAt(register, 'stages.csv', 4)).toContain('line 2');
    expect(rejectedAt(register, 'compliments.csv', 3)).toContain('line 2');
    expect(register.compliments).toEqual([]);
  });

  it('rejects a stage or concern without a complaint', () => {
    const register = read({
      stages: `${good.stages}B-9,1,01/02/2024,,,,,\n`,
      concerns: `${good.concerns}B-9,Communication,\n`
    });
    expect(rejectedAt(register, 'stages.csv', 4)).toContain('B-9');
    expect(rejectedAt(register, 'concerns.csv', 3)).toContain('B-9');
    expect(references(register)).toEqual(['A-1', 'A-2']);
  });

  it.each([['=1+1'], ['+44'], ['-1'], ['@sum'], ['\tx'], ['" =1"'], ['"\r\nx"'], ['＝1']])(
    'rejects the cell %j as a formula',
    (cell) => {
      const register = read({ concerns: good.concerns.replace('Communication', cell) });
      expect(register.rejected).toContainEqual({
        file: 'concerns.csv',
        line: 2,
        column: 'Category',
        reason: expect.stringContaining('formula')
      });
      expect(references(register)).toEqual(['A-2']);
    }
  );

  it('rejects a cell of 10 MB without printing it', () => {
    const register = read({ complaints: good.complaints.replace('Advocate', 'x'.repeat(10 * 1024 * 1024)) });
    expect(register.rejected[0]).toMatchObject({
      file: 'complaints.csv',
      line: 3,
      column: 'Complainant',
      reason: expect.stringContaining('10485760 characters')
    });
    expect(register.rejected[0]?.reason.length).toBeLessThan(200);
    expect(references(register)).toEqual(['A-1']);
  });

  it('rejects words that are not listed, naming those that are', () => {
    const register = read({
      complaints: good.complaints
        .replace('Corporate', 'Corprate')
        .replace('Informal', 'Informal')
        .replace(',,Open', ',Perhaps,Open')
    });
    expect(rejectedAt(register, 'complaints.csv', 2)).toContain('corporate');
    expect(rejectedAt(register, 'complaints.csv', 3)).toContain('partly upheld');
    expect(references(register)).toEqual([]);
  });

  it('rejects a team the hub does not know and offers the nearest, unless new teams are taken', () => {
    const knownTeams = ['team  WEST', 'Team South'];
    expect(read({}, { knownTeams }).rejected).toEqual([]);
    const complaints = good.complaints.replace('Team West', 'Tem West');
    const register = read({ complaints }, { knownTeams });
    expect(register.rejected[0]).toMatchObject({
      file: 'complaints.csv',
      line: 2,
      column: 'Team',
      reason: expect.stringContaining('team  WEST')
    });
    const taken = read({ complaints }, { knownTeams, addTeams: true });
    expect(taken.rejected).toEqual([]);
    expect(taken.newTeams).toEqual(['Tem West']);
    expect(taken.cases[0]?.team).toBe('Tem West');
  });

  it('takes the teams of a year that had other names, whoever knows one or two of them', () => {
    const header = 'Reference,Date received,Theme,From,Team\n';
    const compliments = `${header}P-1,03/02/2017,,,North\nP-2,03/02/2017,,,Valley\nP-3,03/02/2017,,,north\nP-4,03/02/2017,,,Team West\n`;
    const knownTeams = ['Team West', 'Team South'];
    expect(read({ compliments }, { knownTeams }).rejected.map(({ line }) => line)).toEqual([2, 3, 4]);
    const year = read({ compliments: `${compliments}P-5,03/02/2017,,,Coast\n` }, { knownTeams });
    expect(year.rejected).toEqual([]);
    expect(year.newTeams).toEqual(['North', 'Valley', 'Coast']);
  });

  it('tells a final stage and a status that were not recorded from the stages', () => {
    const complaints = good.complaints
      .replace('carer,1,Upheld,Closed', 'carer,,Upheld,')
      .replace('Advocate,0,,Open', 'Advocate,,,');
    expect(read({ complaints }).cases.map(({ highestStage, status }) => [highestStage, status])).toEqual([
      ['S1', 'Closed'],
      ['INFORMAL', 'Open']
    ]);
    const noStage = `${good.complaints}A-3,Corporate,05/02/2024,Email,,Other,,,Open\n`;
    expect(rejectedAt(read({ complaints: noStage }), 'complaints.csv', 4)).toContain('no stage of the complaint');
  });

  it.each([
    ['a stage closed before it started', 'Closed', { stages: good.stages.replace('14/02/2024', '31/01/2024') }],
    [
      'an acknowledgement before the start',
      'Acknowledged',
      { stages: good.stages.replace('02/02/2024,15', '31/01/2024,15') }
    ],
    [
      'an extension to before the due day',
      'Extended to',
      { stages: good.stages.replace('15/02/2024,,', '15/02/2024,14/02/2024,') }
    ],
    [
      'a stage that starts before receipt',
      'Clock started',
      { stages: good.stages.replace('A-1,1,01/02/2024', 'A-1,1,31/01/2024') }
    ],
    [
      'a second stage that starts before the first',
      'Clock started',
      {
        stages: `${good.stages}A-1,2,01/02/2024,,,,,\n`.replace(
          'A-1,1,01/02/2024,02/02/2024',
          'A-1,1,03/02/2024,04/02/2024'
        )
      }
    ]
  ])('rejects %s', (_what, column, texts) => {
    const register = read(texts);
    expect(register.rejected.filter((problem) => problem.column === column)).toHaveLength(1);
    expect(references(register)).toEqual(['A-2']);
  });

  it('rejects a row with more cells than the header, and takes a short one as blanks', () => {
    const register = read({ concerns: 'Reference,Category,Outcome\nA-1,Communication, upheld,x\nA-2,Communication\n' });
    expect(rejectedAt(register, 'concerns.csv', 2)).toContain('4 cells');
    expect(references(register)).toEqual(['A-2']);
  });

  it('names a cell that is not UTF-8', () => {
    const bytes = new TextEncoder().encode(good.concerns.replace('Communication', 'Caf#'));
    bytes[bytes.indexOf('#'.charCodeAt(0))] = 0xe9;
    const concerns = parseCsv('concerns.csv', bytes, ['Reference']);
    expect(readRegister({ ...tablesOf({}), concerns }).rejected).toContainEqual({
      file: 'concerns.csv',
      line: 2,
      column: 'Category',
      reason: expect.stringContaining('UTF-8')
    });
  });

  it('reads a line break in a quoted cell as a space', () => {
    expect(read({ complaints: good.complaints.replace('Team West', '"Team\nWest"') }).cases[0]?.team).toBe('Team West');
  });

  it('refuses a reference that would break keys', () => {
    expect(
      rejectedAt(
        read({ complaints: `${good.complaints}A|1,Corporate,05/02/2024,Email,,x,1,,Open\n` }),
        'complaints.csv',
        4
      )
    ).toContain('letters');
  });

  it('warns of a final stage that no row reaches', () => {
    const register = read({ complaints: good.complaints.replace('carer,1,', 'carer,3,') });
    expect(register.warnings).toMatchObject([{ line: 2, column: 'Final stage' }]);
    expect(references(register)).toEqual(['A-1', 'A-2']);
  });

  it('gives back what was written, whatever the delimiter, line break and order of columns', () => {
    const safe = fc
      .stringMatching(/^[A-Za-z0-9][A-Za-z0-9 ,;"'.&]{0,20}[A-Za-z0-9]$/)
      .map((text) => text.replace(/\s+/g, ' '));
    const row = fc.record({ category: safe, outcome: fc.constantFrom('Upheld', 'Not upheld', undefined) });
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 8 }),
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.boolean(),
        fc.boolean(),
        (rows, mark, end, turned, bom) => {
          const quote = (text: string): string => `"${text.replace(/"/g, '""')}"`;
          const line = (cells: string[]): string => (turned ? cells.reverse() : cells).map(quote).join(mark);
          const text = [
            line(['Reference', 'Category', 'Outcome']),
            ...rows.map((one) => line(['A-1', one.category, one.outcome ?? '']))
          ].join(end);
          const register = read({ concerns: (bom ? '\ufeff' : '') + text });
          expect(register.cases[0]?.concerns.map(({ category, outcome }) => ({ category, outcome }))).toEqual(rows);
        }
      )
    );
  });
});
