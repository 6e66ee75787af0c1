import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseCsv } from './parseCsv';
import { parseXlsx } from './parseXlsx';
import { RegisterError, type Problem } from './problems';
import type { RegisterTables } from './readRegister';
import { registerColumns } from './readRows';
import type { Table } from './table';

const names = ['complaints', 'stages', 'concerns', 'compliments'] as const;
type Name = (typeof names)[number];

/**
 * Reads the four tables of a register folder: `complaints.csv` and so on, else `complaints.xlsx` and so on (first
 * sheet), else one workbook with a sheet of each name.
 * @throws RegisterError naming every file that is missing or cannot be read
 */
export async function loadRegister(folder: string): Promise<RegisterTables> {
  if (!existsSync(folder))
    throw new RegisterError([{ file: folder, line: 0, column: '', reason: 'There is no such folder.' }]);
  const files = readFolder(folder);
  const problems: Problem[] = [];
  const sheets = await loadWorkbook(folder, files, problems);
  const tables = new Map<Name, Table>();
  for (const name of names) {
    try {
      const table = (await loadFile(folder, files, name)) ?? sheets.get(name);
      if (table) tables.set(name, table);
      else problems.push({ file: `${name}.csv`, line: 0, column: '', reason: `The file is missing from ${folder}.` });
    } catch (error) {
      if (!(error instanceof RegisterError)) throw error;
      problems.push(...error.problems);
    }
  }
  const [complaints, stages, concerns, compliments] = names.map((name) => tables.get(name));
  if (problems.length > 0 || !complaints || !stages || !concerns || !compliments) throw new RegisterError(problems);
  return { complaints, stages, concerns, compliments };
}

function readFolder(folder: string): Map<string, string> {
  try {
    // Exports come from systems that do not tell upper from lower case.
    return new Map(readdirSync(folder).map((file) => [file.toLowerCase(), file]));
  } catch {
    throw new RegisterError([{ file: folder, line: 0, column: '', reason: 'This is not a folder that can be read.' }]);
  }
}

async function loadFile(folder: string, files: ReadonlyMap<string, string>, name: Name): Promise<Table | undefined> {
  const { required, optional } = registerColumns[name];
  const csv = files.get(`${name}.csv`);
  if (csv) return parseCsv(csv, readBytes(folder, csv), [...required, ...optional]);
  const xlsx = files.get(`${name}.xlsx`);
  if (!xlsx) return undefined;
  const sheets = await parseXlsx(xlsx, readBytes(folder, xlsx));
  return sheets.get(name) ?? [...sheets.values()][0];
}

/** Sheets of the one workbook that is not named after a single table. */
async function loadWorkbook(
  folder: string,
  files: ReadonlyMap<string, string>,
  problems: Problem[]
): Promise<Map<string, Table>> {
  const complete = names.every((name) => files.has(`${name}.csv`) || files.has(`${name}.xlsx`));
  const workbooks = [...files.entries()].filter(
    ([lower]) => lower.endsWith('.xlsx') && !lower.startsWith('~$') && !names.some((name) => lower === `${name}.xlsx`)
  );
  const [only, other] = workbooks;
  if (complete || !only) return new Map();
  if (other) {
    problems.push({
      file: folder,
      line: 0,
      column: '',
      reason: 'There is more than one workbook. Leave the one to be read.'
    });
    return new Map();
  }
  try {
    return await parseXlsx(only[1], readBytes(folder, only[1]));
  } catch (error) {
    if (!(error instanceof RegisterError)) throw error;
    problems.push(...error.problems);
    return new Map();
  }
}

function readBytes(folder: string, file: string): Uint8Array {
  try {
    return readFileSync(join(folder, file));
  } catch {
    throw new RegisterError([{ file, line: 0, column: '', reason: 'The file cannot be read.' }]);
  }
}
