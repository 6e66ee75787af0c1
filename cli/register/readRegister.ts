import { createTeamCheck } from './checkTeam';
import { RegisterError, type Problem } from './problems';
import {
  readCaseRow,
  readComplimentRow,
  readConcernRow,
  readStageRow,
  registerColumns,
  type CaseRow,
  type Keyed
} from './readRows';
import { readTable, type Columns, type RowReader } from './readTable';
import type { CaseRecord, ComplimentRecord, ConcernRecord, Register, StageRecord } from './register';
import { registerStages } from './register';
import { fold, type Table } from './table';

/** The four tables of a register. */
export interface RegisterTables {
  readonly complaints: Table;
  readonly stages: Table;
  readonly concerns: Table;
  readonly compliments: Table;
}

/** What the register is checked against. */
export interface RegisterOptions {
  /** Names of every team of any year; absent means that teams are not checked. */
  readonly knownTeams?: readonly string[];
  /** Takes teams that are not known as new ones, however few, instead of rejecting their rows. */
  readonly addTeams?: boolean;
}

/**
 * Reads and checks a register. Pure: no file, no clock.
 *
 * A bad row never stops the others: it is listed in `rejected`. A complaint is taken whole or not at all, so that
 * the good rows of a complaint with a bad one are listed too, with the place of the fault that took them out.
 * @throws RegisterError when a table lacks a column; all four are looked at first
 */
export function readRegister(tables: RegisterTables, options: RegisterOptions = {}): Register {
  const read = openTables(tables);
  const checkTeam = createTeamCheck(options);
  const complaints = read.complaints.map((row) => readCaseRow(tables.complaints.file, row, checkTeam));
  const stages = read.stages.map((row) => readStageRow(tables.stages.file, row));
  const concerns = read.concerns.map((row) => readConcernRow(tables.concerns.file, row));
  const compliments = read.compliments.map((row) => readComplimentRow(tables.compliments.file, row, checkTeam));
  const newTeams = checkTeam.settle();

  faultDuplicates(complaints, (row) => fold(row.reference), 'Reference', 'The reference');
  faultDuplicates(compliments, (row) => fold(row.reference), 'Reference', 'The reference');
  faultDuplicates(
    stages,
    (row) => row.record && `${fold(row.reference)}|${row.record.stage}`,
    'Stage',
    'This stage of the complaint'
  );
  faultOrphans(complaints, [...stages, ...concerns], tables.complaints.file);

  const stagesOf = groupByReference(stages);
  const concernsOf = groupByReference(concerns);
  const cases: CaseRecord[] = [];
  const warnings: Problem[] = [...read.warnings];
  const leftOut: Problem[] = [];
  for (const complaint of complaints) {
    const key = fold(complaint.reference);
    const ownStages = stagesOf.get(key) ?? [];
    const ownConcerns = concernsOf.get(key) ?? [];
    checkOrder(complaint, ownStages);
    if (complaint.record && !complaint.record.highestStage && ownStages.length === 0)
      complaint.reader.fault('Final stage', 'The cell is blank, and the stages file has no stage of the complaint.');
    const rows = [complaint, ...ownStages, ...ownConcerns];
    const bad = rows.find((row) => row.reader.problems.length > 0);
    if (bad) {
      const reason = `The row is left out with its complaint, because of ${bad.place.file}, line ${bad.place.line}.`;
      leftOut.push(
        ...rows.filter((row) => row.reader.problems.length === 0).map((row) => ({ ...row.place, column: '', reason }))
      );
    } else if (complaint.record) {
      const record = toCase(complaint.record, records<StageRecord>(ownStages), records<ConcernRecord>(ownConcerns));
      warnings.push(...doubts(record));
      cases.push(record);
    }
  }
  const goodCompliments = compliments.filter((row) => row.reader.problems.length === 0);
  const rejected = [...complaints, ...stages, ...concerns, ...compliments].flatMap((row) => row.reader.problems);
  return {
    cases,
    compliments: records<ComplimentRecord>(goodCompliments),
    rejected: inFileOrder([...rejected, ...leftOut], tables),
    warnings,
    newTeams,
    counts: {
      complaints: complaints.length,
      stages: stages.length,
      concerns: concerns.length,
      compliments: compliments.length
    }
  };
}

const names = ['complaints', 'stages', 'concerns', 'compliments'] as const;

function openTables(tables: RegisterTables): Record<(typeof names)[number], RowReader[]> & { warnings: Problem[] } {
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  const open = (table: Table, columns: Columns): RowReader[] => {
    try {
      const { rows, extra } = readTable(table, columns);
      if (extra.length > 0)
        warnings.push({
          file: table.file,
          line: 1,
          column: '',
          reason: `Not read, because nothing in the hub takes it: ${extra.join(', ')}.`
        });
      return rows;
    } catch (error) {
      if (!(error instanceof RegisterError)) throw error;
      problems.push(...error.problems);
      return [];
    }
  };
  const result = {
    complaints: open(tables.complaints, registerColumns.complaints),
    stages: open(tables.stages, registerColumns.stages),
    concerns: open(tables.concerns, registerColumns.concerns),
    compliments: open(tables.compliments, registerColumns.compliments),
    warnings
  };
  if (problems.length > 0) throw new RegisterError(problems);
  return result;
}

/** Faults every row of a key that stands more than once: nothing tells which of them is right. */
function faultDuplicates<R extends Keyed>(
  rows: readonly R[],
  keyOf: (row: R) => string | undefined,
  column: string,
  what: string
): void {
  const groups = new Map<string, R[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key) groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  for (const group of groups.values()) {
    for (const row of group) {
      const others = group.filter((other) => other !== row).map((other) => other.place.line);
      if (others.length > 0) row.reader.fault(column, `${what} stands twice: also on line ${others.join(', ')}.`);
    }
  }
}

function faultOrphans(complaints: readonly Keyed[], children: readonly Keyed[], file: string): void {
  const references = new Set(complaints.map((row) => fold(row.reference)));
  for (const row of children) {
    if (row.reference && !references.has(fold(row.reference)))
      row.reader.fault('Reference', `${file} has no complaint “${row.reference}”.`);
  }
}

function checkOrder(complaint: CaseRow, stages: readonly Keyed<StageRecord>[]): void {
  const receivedOn = complaint.record?.receivedOn;
  const inOrder = stages
    .filter((row) => row.record)
    .sort((a, b) => (a.record && b.record ? byStage(a.record, b.record) : 0));
  let previous = receivedOn;
  for (const { record, reader } of inOrder) {
    if (!record) continue;
    if (previous && record.startedOn < previous) {
      reader.fault(
        'Clock started',
        previous === receivedOn
          ? 'The stage starts before the complaint was received.'
          : 'The stage starts before the one below it.'
      );
    }
    previous = record.startedOn;
  }
}

/** A complaint with its rows. A final stage and a status that were not recorded are those that its stages tell. */
function toCase(
  row: NonNullable<CaseRow['record']>,
  stages: readonly StageRecord[],
  concerns: readonly ConcernRecord[]
): CaseRecord {
  const inOrder = [...stages].sort(byStage);
  return {
    ...row,
    highestStage: row.highestStage ?? inOrder[inOrder.length - 1]?.stage ?? 'INFORMAL',
    status: row.status ?? (inOrder.every(({ closedOn }) => closedOn) ? 'Closed' : 'Open'),
    stages: inOrder,
    concerns
  };
}

function doubts(record: CaseRecord): Problem[] {
  const { place, stages } = record;
  const found: Problem[] = [];
  const last = stages[stages.length - 1];
  if (!last) found.push({ ...place, column: '', reason: 'The complaint has no stage, so no clock runs for it.' });
  else if (last.stage !== record.highestStage)
    found.push({
      ...place,
      column: 'Final stage',
      reason: 'The final stage is not the highest stage in the stages file.'
    });
  if (record.status === 'Closed' && last && !last.closedOn)
    found.push({ ...place, column: 'Status', reason: 'The complaint is closed but its last stage is not.' });
  return found;
}

function byStage(a: StageRecord, b: StageRecord): number {
  return registerStages.indexOf(a.stage) - registerStages.indexOf(b.stage);
}

function groupByReference<R extends Keyed>(rows: readonly R[]): Map<string, R[]> {
  const groups = new Map<string, R[]>();
  for (const row of rows) {
    const key = fold(row.reference);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

function records<T>(rows: readonly Keyed<T>[]): T[] {
  return rows.flatMap((row) => row.record ?? []);
}

function inFileOrder(problems: readonly Problem[], tables: RegisterTables): Problem[] {
  const files = names.map((name) => tables[name].file);
  return [...problems].sort((a, b) => files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line);
}
