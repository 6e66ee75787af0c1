import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SPFI } from '@pnp/sp';
import type { Terminal } from '../../../cli/terminal';
import type { Patience } from '../../../cli/writing/patience';

/** The register in the repository. */
export const sample = join(__dirname, '../../../samples/register-2023-24');

/** A copy of the sample that a test may spoil. */
export function copySample(): {
  readonly folder: string;
  edit(file: string, change: (text: string) => string): void;
  remove(): void;
} {
  const folder = mkdtempSync(join(tmpdir(), 'register-'));
  cpSync(sample, folder, { recursive: true });
  return {
    folder,
    edit: (file, change) => {
      const before = readFileSync(join(folder, file), 'utf8');
      const after = change(before);
      if (after === before) throw new Error(`Nothing was changed in ${file}.`);
      writeFileSync(join(folder, file), after);
    },
    remove: () => rmSync(folder, { recursive: true, force: true })
  };
}

/** A part of the sample, for tests that need rows but not all of them: some 200 in all. */
export function smallSample(): ReturnType<typeof copySample> {
  const copy = copySample();
  for (const file of ['complaints.csv', 'stages.csv', 'concerns.csv', 'compliments.csv']) {
    copy.edit(file, (text) => {
      const [head = '', ...rows] = text.split(/\r?\n/);
      return [head, ...rows.filter((row) => /^CS23-[SCIP]00[0-3]/.test(row)), ''].join('\n');
    });
  }
  return copy;
}

/** A terminal that keeps what was said. */
export function listen(): Terminal & { readonly lines: string[] } {
  const lines: string[] = [];
  return {
    lines,
    line: (text) => void lines.push(text),
    warn: (text) => void lines.push(text),
    progress: () => undefined
  };
}

/** Tries as often as usual but does not wait; notes how long it would have waited. */
export function hurry(): Patience & { readonly waits: number[] } {
  const waits: number[] = [];
  return {
    waits,
    tries: 9,
    firstWaitSeconds: 0.5,
    wait: async (seconds) => {
      waits.push(seconds);
      await Promise.resolve();
    }
  };
}

const contents = {
  Complaints: [
    'Reference',
    'Process',
    'ReceivedDate',
    'Channel',
    'Team',
    'Service',
    'Complainant',
    'HighestStage',
    'Outcome',
    'Status',
    'ClosedDate'
  ],
  ComplaintStages: [
    'StageKey',
    'Process',
    'Stage',
    'Team',
    'OpenedDate',
    'AcknowledgedDate',
    'ResponseSentDate',
    'DueDate',
    'ExtendedToDate',
    'ClosedDate',
    'ClosureType',
    'Outcome',
    'IsOpen'
  ],
  Concerns: ['ConcernKey', 'Category', 'Outcome'],
  Compliments: ['Reference', 'ReceivedDate', 'Theme', 'Source', 'Team'],
  EqualityAnswers: ['AnswerKey', 'Subject', 'Gender', 'AgeGroup', 'Ethnicity', 'Disability']
} as const;

/** Every row of the case lists as text, sorted: what two imports are compared by. Ids and stamps are left out unless asked for. */
export async function dump(sp: SPFI, stamps = false): Promise<Record<string, string[]>> {
  const entries = Object.entries(contents).map(async ([list, columns]) => {
    const rows: string[] = [];
    for await (const page of sp.web.lists
      .getByTitle(list)
      .items.select(...columns, ...(stamps ? ['Id', 'Modified', 'OData__UIVersionString'] : []))
      .top(2000)) {
      rows.push(
        ...page.map((item: Record<string, unknown>) =>
          JSON.stringify(
            [...columns, ...(stamps ? ['Id', 'Modified', 'OData__UIVersionString'] : [])].map(
              (name) => item[name] ?? null
            )
          )
        )
      );
    }
    return [list, rows.sort()] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

/** How many rows each list holds. */
export function countOf(dumped: Record<string, string[]>): Record<string, number> {
  return Object.fromEntries(Object.entries(dumped).map(([list, rows]) => [list, rows.length]));
}

/** Numbers of rows of the whole sample. */
export const sampleCounts = {
  Complaints: 229,
  ComplaintStages: 263,
  Concerns: 229,
  Compliments: 188,
  EqualityAnswers: 229
};
