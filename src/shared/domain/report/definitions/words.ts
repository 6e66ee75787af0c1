import type { Process } from '../../processRules/ProcessRule';
import type { RagStatus } from '../../rag/RagRating';

/** How a report names the procedures. */
export const processNames: Readonly<Partial<Record<Process, string>>> = {
  CHILD_STAT: "Statutory children's",
  ADULT_STAT: "Statutory adults'",
  CORPORATE: 'Corporate',
  INFORMAL: 'Informal',
  OUT_OF_SCOPE: 'Out of scope'
};

/** The procedures that a complaint can follow, in the order in which reports list them. */
export const complaintProcesses = ['CHILD_STAT', 'ADULT_STAT', 'CORPORATE', 'INFORMAL', 'OUT_OF_SCOPE'] as const;

/** How a report names the stages. */
export const stageNames: Readonly<Record<string, string>> = {
  INFORMAL: 'Informal',
  S1: 'Stage 1',
  S2: 'Stage 2',
  S3: 'Stage 3'
};

/** The colours of the board as a report prints them. @see domain.md 6 */
const rag: readonly (readonly [RagStatus, string])[] = [
  ['red', 'Red'],
  ['amber', 'Amber'],
  ['blue', 'Paused'],
  ['green', 'Green'],
  ['grey', 'No clock running']
];

/** How a report names the colours of the board, in order. */
export const ragNames: Readonly<Record<string, string>> = Object.fromEntries(rag);

/** The colour of the board that a report's word stands for. */
export function ragOf(word: string): RagStatus | undefined {
  return rag.find(([, name]) => name === word)?.[0];
}

/** How a blank cell stands in a report: a row of its own, never a value. */
export const notRecorded = 'Not recorded';

/** Outcomes in the order in which reports print them. @see domain.md 8.4 */
export const outcomeOrder = [
  'Upheld',
  'Partly upheld',
  'Not upheld',
  'No finding',
  'Withdrawn',
  'Refused',
  'Resolved informally',
  'Not applicable',
  'Still open'
] as const;

/** Outcomes that decide a complaint; all others never enter a share of the decided. @see domain.md 9, rule 6 */
export const decidedOutcomes = ['Upheld', 'Partly upheld', 'Not upheld', 'No finding'] as const;

/** Rows that say nothing about a case; they stand after those that do. */
const lastRows = ['Other', 'Not applicable', 'Not known', notRecorded];

/** Where a label stands among the rows that come last; 0 for one that does not. */
export function lastRank(label: string): number {
  return lastRows.findIndex((last) => last.toLowerCase() === label.toLowerCase()) + 1;
}

/** A label as the last part of a figure's id: `Team South` is `team-south`. */
export function slugOf(label: string): string {
  return label
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
