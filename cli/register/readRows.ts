import type { TeamCheck } from './checkTeam';
import type { Columns, RowReader } from './readTable';
import type { CaseRecord, ComplimentRecord, ConcernRecord, EqualityRecord, Place, StageRecord } from './register';
import { outcomeMeanings, processMeanings, stageMeanings, statusMeanings } from './vocabulary';

/** The columns of the four files. */
export const registerColumns = {
  complaints: {
    required: [
      'Reference',
      'Process',
      'Date received',
      'Received by',
      'Team',
      'Complainant',
      'Final stage',
      'Outcome',
      'Status'
    ],
    optional: ['Gender', 'Age group', 'Ethnicity', 'Disability']
  },
  stages: {
    required: ['Reference', 'Stage', 'Clock started', 'Acknowledged', 'Due', 'Extended to', 'Closed', 'Outcome'],
    optional: []
  },
  concerns: { required: ['Reference', 'Category', 'Outcome'], optional: [] },
  compliments: { required: ['Reference', 'Date received', 'Theme', 'From', 'Team'], optional: [] }
} as const satisfies Record<string, Columns>;

/** A row with its reference and, when its cells could be read, its record. Faults are in the reader. */
export interface Keyed<T = unknown> {
  readonly place: Place;
  readonly reader: RowReader;
  /** Empty when the cell is blank or bad. */
  readonly reference: string;
  readonly record?: T;
}

/** A row of complaints.csv, before its stages and concerns are added; what a year did not record follows from its stages. */
export type CaseRow = Keyed<
  Omit<CaseRecord, 'stages' | 'concerns' | 'highestStage' | 'status'> &
    Partial<Pick<CaseRecord, 'highestStage' | 'status'>>
>;

/** References become keys, so the signs that part keys and file names are kept out of them. */
const REFERENCE = /^[\p{L}\p{N}][\p{L}\p{N} ._/-]{0,49}$/u;

function readReference(reader: RowReader): string {
  const reference = reader.filled('Reference');
  if (reference === '' || REFERENCE.test(reference)) return reference;
  reader.fault('Reference', 'A reference has at most 50 letters, digits, spaces and the signs - . / _');
  return '';
}

/** Reads a row of complaints.csv. */
export function readCaseRow(file: string, reader: RowReader, teams: TeamCheck): CaseRow {
  const place = { file, line: reader.line };
  const reference = readReference(reader);
  reader.filled('Process');
  const process = reader.oneOf('Process', processMeanings);
  const receivedOn = reader.filledDate('Date received');
  const highestStage = reader.oneOf('Final stage', stageMeanings);
  const status = reader.oneOf('Status', statusMeanings);
  const outcome = reader.oneOf('Outcome', outcomeMeanings);
  const team = teams.check(reader, 'Team');
  if (!reference || !process || !receivedOn) return { place, reader, reference };
  const equality = readEquality(reader);
  const record = {
    place,
    reference,
    process,
    receivedOn,
    team,
    channel: reader.text('Received by'),
    complainant: reader.text('Complainant'),
    ...(highestStage && { highestStage }),
    ...(status && { status }),
    ...(outcome && { outcome }),
    ...(equality && { equality })
  };
  return { place, reader, reference, record };
}

function readEquality(reader: RowReader): EqualityRecord | undefined {
  const answers = {
    gender: reader.text('Gender'),
    ageGroup: reader.text('Age group'),
    ethnicity: reader.text('Ethnicity'),
    disability: reader.text('Disability')
  };
  return Object.values(answers).some((answer) => answer !== '') ? answers : undefined;
}

/** Reads a row of stages.csv. */
export function readStageRow(file: string, reader: RowReader): Keyed<StageRecord> {
  const place = { file, line: reader.line };
  const reference = readReference(reader);
  reader.filled('Stage');
  const stage = reader.oneOf('Stage', stageMeanings);
  const startedOn = reader.filledDate('Clock started');
  const acknowledgedOn = reader.date('Acknowledged');
  const due = reader.date('Due');
  const extendedTo = reader.date('Extended to');
  const closedOn = reader.date('Closed');
  const outcome = reader.oneOf('Outcome', outcomeMeanings);
  if (startedOn && acknowledgedOn && acknowledgedOn < startedOn)
    reader.fault('Acknowledged', 'Acknowledged before the clock started.');
  if (startedOn && due && due < startedOn) reader.fault('Due', 'Due before the clock started.');
  if (startedOn && extendedTo && extendedTo < (due ?? startedOn))
    reader.fault('Extended to', 'Extended to a day before it was due.');
  if (startedOn && closedOn && closedOn < startedOn) reader.fault('Closed', 'Closed before the clock started.');
  if (!reference || !stage || !startedOn) return { place, reader, reference };
  const record = {
    place,
    stage,
    startedOn,
    ...(acknowledgedOn && { acknowledgedOn }),
    ...(due && { due }),
    ...(extendedTo && { extendedTo }),
    ...(closedOn && { closedOn }),
    ...(outcome && { outcome })
  };
  return { place, reader, reference, record };
}

/** Reads a row of concerns.csv. */
export function readConcernRow(file: string, reader: RowReader): Keyed<ConcernRecord> {
  const place = { file, line: reader.line };
  const reference = readReference(reader);
  const category = reader.filled('Category');
  const outcome = reader.oneOf('Outcome', outcomeMeanings);
  if (!reference || !category) return { place, reader, reference };
  return { place, reader, reference, record: { place, category, ...(outcome && { outcome }) } };
}

/** Reads a row of compliments.csv. */
export function readComplimentRow(file: string, reader: RowReader, teams: TeamCheck): Keyed<ComplimentRecord> {
  const place = { file, line: reader.line };
  const reference = readReference(reader);
  const receivedOn = reader.filledDate('Date received');
  const team = teams.check(reader, 'Team');
  if (!reference || !receivedOn) return { place, reader, reference };
  return {
    place,
    reader,
    reference,
    record: { place, reference, receivedOn, team, theme: reader.text('Theme'), source: reader.text('From') }
  };
}
