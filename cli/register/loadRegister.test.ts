import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { loadRegister } from './loadRegister';
import { RegisterError } from './problems';
import { readRegister } from './readRegister';

const sample = join(__dirname, '../../samples/register-2023-24');
const names = ['complaints', 'stages', 'concerns', 'compliments'];

/** A workbook with inline texts, as plain as Excel accepts; a cell of digits/digits/digits becomes a real date. */
function workbook(sheets: readonly { name: string; rows: readonly (readonly string[])[] }[]): Uint8Array {
  const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
  const cell = (text: string): string => {
    const day = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(text);
    if (day)
      return `<c s="1"><v>${Date.UTC(Number(day[3]), Number(day[2]) - 1, Number(day[1])) / 86_400_000 + 25_569}</v></c>`;
    return `<c t="inlineStr"><is><t>${escape(text)}</t></is></c>`;
  };
  const letter = (index: number): string => String.fromCharCode(65 + index);
  const sheet = (rows: readonly (readonly string[])[]): string =>
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows
      .map(
        (row, r) =>
          `<row r="${r + 1}">${row.map((text, c) => cell(text).replace('<c ', `<c r="${letter(c)}${r + 1}" `)).join('')}</row>`
      )
      .join('')}</sheetData></worksheet>`;
  const xml = (body: string): Uint8Array => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${body}`);
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const pack = 'http://schemas.openxmlformats.org/package/2006/relationships';
  return zipSync({
    '[Content_Types].xml': xml('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    '_rels/.rels': xml(
      `<Relationships xmlns="${pack}"><Relationship Id="rId1" Type="${rel}/officeDocument" Target="xl/workbook.xml"/></Relationships>`
    ),
    'xl/workbook.xml': xml(
      `<workbook xmlns="${main}" xmlns:r="${rel}"><sheets>${sheets.map((one, i) => `<sheet name="${one.name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`
    ),
    'xl/_rels/workbook.xml.rels': xml(
      `<Relationships xmlns="${pack}">${sheets.map((_one, i) => `<Relationship Id="rId${i + 1}" Type="${rel}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}<Relationship Id="rIdS" Type="${rel}/styles" Target="styles.xml"/></Relationships>`
    ),
    'xl/styles.xml': xml(
      `<styleSheet xmlns="${main}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`
    ),
    ...Object.fromEntries(sheets.map((one, i) => [`xl/worksheets/sheet${i + 1}.xml`, xml(sheet(one.rows))]))
  });
}

const rowsOf = (text: string): string[][] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split(','));

describe('loadRegister', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'register-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('reads the sample: 229 complaints, 263 stages, 229 concerns, 188 compliments, nothing rejected', async () => {
    const register = readRegister(await loadRegister(sample));
    expect(register.rejected).toEqual([]);
    expect(register.warnings).toEqual([]);
    expect(register.cases).toHaveLength(229);
    expect(register.cases.flatMap((one) => one.stages)).toHaveLength(263);
    expect(register.cases.flatMap((one) => one.concerns)).toHaveLength(229);
    expect(register.compliments).toHaveLength(188);
  });

  it('names every file that is missing', async () => {
    writeFileSync(join(folder, 'Complaints.CSV'), readFileSync(join(sample, 'complaints.csv')));
    await expect(loadRegister(folder)).rejects.toMatchObject({
      problems: [{ file: 'stages.csv' }, { file: 'concerns.csv' }, { file: 'compliments.csv' }]
    });
    await expect(loadRegister(join(folder, 'none'))).rejects.toThrow(RegisterError);
  });

  it('reads one workbook with four sheets, its dates as dates', async () => {
    const texts = {
      Complaints:
        'Reference,Process,Date received,Received by,Team,Complainant,Final stage,Outcome,Status\nA-1,Corporate,01/02/2024,Email,Team West & East,Parent,1,,Open',
      Stages:
        'Reference,Stage,Clock started,Acknowledged,Due,Extended to,Closed,Outcome\nA-1,1,01/02/2024,02/02/2024,,,,',
      Concerns: 'Reference,Category,Outcome\nA-1,Communication,',
      Compliments: 'Reference,Date received,Theme,From,Team\nP-1,03/02/2024,x,y,z'
    };
    writeFileSync(
      join(folder, 'Register.xlsx'),
      workbook(Object.entries(texts).map(([name, text]) => ({ name, rows: rowsOf(text) })))
    );
    const register = readRegister(await loadRegister(folder));
    expect(register.rejected).toEqual([]);
    expect(register.cases).toMatchObject([
      {
        reference: 'A-1',
        receivedOn: '2024-02-01',
        team: 'Team West & East',
        stages: [{ acknowledgedOn: '2024-02-02' }]
      }
    ]);
  });

  it('reads a workbook for each table and names the row of a bad cell', async () => {
    for (const name of names) {
      const text = readFileSync(join(sample, `${name}.csv`), 'utf8')
        .split('\n')
        .slice(0, 3)
        .join('\n')
        .replace(/"/g, '');
      writeFileSync(
        join(folder, `${name}.xlsx`),
        workbook([{ name: 'Sheet1', rows: rowsOf(name === 'stages' ? text.replace('10/08/2023', 'soon') : text) }])
      );
    }
    const register = readRegister(await loadRegister(folder));
    expect(register.rejected).toContainEqual({
      file: 'stages.xlsx, Sheet1',
      line: 2,
      column: 'Clock started',
      reason: expect.stringContaining('soon')
    });
  });

  it('says that a file is not a workbook', async () => {
    for (const name of names) writeFileSync(join(folder, `${name}.xlsx`), 'no zip');
    await expect(loadRegister(folder)).rejects.toThrow(/complaints\.xlsx: This is not an Excel workbook/);
  });
});
