import type { AttentionReason } from '../../../src/shared/domain/stages/ComplaintStage';

/** Processes of the demo. */
export type DemoProcess = 'CHILD_STAT' | 'ADULT_STAT' | 'CORPORATE' | 'INFORMAL';
/** Stages of the demo. */
export type DemoStage = 'INFORMAL' | 'S1' | 'S2' | 'S3';

/**
 * Where an open stage stands today. All counts are working days before today (or before the last working day, when
 * today is none), so the same shape has the same colour on any day.
 */
export interface Shape {
  readonly process: DemoProcess;
  readonly stage: DemoStage;
  /** Days used of the clock that governs the stage. */
  readonly used: number;
  /** Runs to so many days in all, by an extension that was recorded in time. */
  readonly extendedTo?: number;
  /** Stands still since so many days; `used` is then what was used before. `reviewIn`: days until the review, negative when passed. */
  readonly frozen?: { readonly since: number; readonly reviewIn: number; readonly reason: string };
  /** Stage 2 of children's: asked for, and the statement not agreed yet; `used` counts from the request. */
  readonly awaitingStatement?: true;
  /** Not acknowledged yet. */
  readonly unacknowledged?: true;
  /** Stage 3: the panel met so many days ago, and its report came so many days ago. */
  readonly panel?: { readonly heldAgo: number; readonly reportAgo?: number };
  readonly attention?: readonly AttentionReason[];
  /** Nobody investigates it yet. */
  readonly unassigned?: true;
}

const each = (process: DemoProcess, stage: DemoStage, used: readonly number[], rest: Partial<Shape> = {}): Shape[] =>
  used.map((days) => ({ process, stage, used: days, ...rest }));

const courts = { since: 12, reviewIn: 9, reason: 'Court proceedings' };
const passed = { since: 24, reviewIn: -3, reason: 'Awaiting consent' };
const advocate = { since: 5, reviewIn: 4, reason: 'Awaiting advocate' };

/** Every open stage of the demo: each status, each process and stage, each badge. */
export const openShapes: readonly Shape[] = [
  // Children's Stage 1: 10 days, 20 with an extension.
  ...each('CHILD_STAT', 'S1', [0, 1], { unacknowledged: true, unassigned: true }),
  ...each('CHILD_STAT', 'S1', [2, 3], { unacknowledged: true }),
  ...each('CHILD_STAT', 'S1', [1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6]),
  ...each('CHILD_STAT', 'S1', [3], { attention: ['Child is complainant'] }),
  ...each('CHILD_STAT', 'S1', [7, 7, 8, 8, 9, 10]),
  ...each('CHILD_STAT', 'S1', [9], { attention: ['Staff named', 'Safeguarding'] }),
  ...each('CHILD_STAT', 'S1', [11, 12, 14, 17, 22]),
  ...each('CHILD_STAT', 'S1', [31], { attention: ['MP or councillor interest'], unassigned: true }),
  ...each('CHILD_STAT', 'S1', [11, 12, 14], { extendedTo: 20 }),
  ...each('CHILD_STAT', 'S1', [16, 17], { extendedTo: 20 }),
  ...each('CHILD_STAT', 'S1', [18, 19, 20], { extendedTo: 20 }),
  ...each('CHILD_STAT', 'S1', [22, 27], { extendedTo: 20 }),
  ...each('CHILD_STAT', 'S1', [4], { frozen: courts }),
  ...each('CHILD_STAT', 'S1', [6], { frozen: advocate, attention: ['Child is complainant'] }),
  ...each('CHILD_STAT', 'S1', [3], { frozen: passed }),
  // Children's Stage 2: 25 days from the agreed statement, 65 with an extension; before that, the drift clock.
  ...each('CHILD_STAT', 'S2', [2, 5, 8, 11, 14, 16]),
  ...each('CHILD_STAT', 'S2', [19, 22, 25]),
  ...each('CHILD_STAT', 'S2', [27], { attention: ['Unreasonable behaviour'] }),
  ...each('CHILD_STAT', 'S2', [34]),
  ...each('CHILD_STAT', 'S2', [30, 38, 45, 50], { extendedTo: 65 }),
  ...each('CHILD_STAT', 'S2', [53, 58], { extendedTo: 65 }),
  ...each('CHILD_STAT', 'S2', [63, 64], { extendedTo: 65 }),
  ...each('CHILD_STAT', 'S2', [69], { extendedTo: 65 }),
  ...each('CHILD_STAT', 'S2', [12], { frozen: courts }),
  ...each('CHILD_STAT', 'S2', [18], { frozen: passed }),
  ...each('CHILD_STAT', 'S2', [1, 3], { awaitingStatement: true, unassigned: true }),
  ...each('CHILD_STAT', 'S2', [5, 8, 9], { awaitingStatement: true }),
  ...each('CHILD_STAT', 'S2', [12, 14], { awaitingStatement: true }),
  ...each('CHILD_STAT', 'S2', [17, 20], { awaitingStatement: true }),
  // Children's Stage 3: panel in 30 days, its report in 5, the answer in 15.
  ...each('CHILD_STAT', 'S3', [4, 10, 16]),
  ...each('CHILD_STAT', 'S3', [23, 27]),
  ...each('CHILD_STAT', 'S3', [33]),
  ...each('CHILD_STAT', 'S3', [29], { panel: { heldAgo: 2 } }),
  ...each('CHILD_STAT', 'S3', [38], { panel: { heldAgo: 11, reportAgo: 7 } }),
  // Adults: the council's 20 days beside the law's six months.
  ...each('ADULT_STAT', 'S1', [1], { unacknowledged: true, unassigned: true }),
  ...each('ADULT_STAT', 'S1', [3, 6, 10, 13, 16, 19]),
  ...each('ADULT_STAT', 'S1', [24, 40], { attention: ['MP or councillor interest'] }),
  ...each('ADULT_STAT', 'S1', [115]),
  ...each('ADULT_STAT', 'S1', [140]),
  ...each('ADULT_STAT', 'S1', [8], {
    frozen: { since: 10, reviewIn: 6, reason: 'Safeguarding enquiry' },
    attention: ['Safeguarding']
  }),
  // Corporate: the Ombudsman's Code beside the council's own targets.
  ...each('CORPORATE', 'S1', [0, 3], { unacknowledged: true, unassigned: true }),
  ...each('CORPORATE', 'S1', [7], { unacknowledged: true }),
  ...each('CORPORATE', 'S1', [2, 3, 5, 6]),
  ...each('CORPORATE', 'S1', [8, 10]),
  ...each('CORPORATE', 'S1', [12, 18]),
  ...each('CORPORATE', 'S1', [13], { extendedTo: 20 }),
  ...each('CORPORATE', 'S1', [19], { extendedTo: 20 }),
  ...each('CORPORATE', 'S2', [3, 9, 12]),
  ...each('CORPORATE', 'S2', [17]),
  ...each('CORPORATE', 'S2', [24]),
  ...each('CORPORATE', 'S2', [28], { extendedTo: 40 }),
  ...each('CORPORATE', 'S2', [9], { frozen: { since: 14, reviewIn: 3, reason: 'Police investigation' } }),
  // Informal: contact in 5 days.
  ...each('INFORMAL', 'INFORMAL', [0, 1], { unassigned: true }),
  ...each('INFORMAL', 'INFORMAL', [2, 4, 5, 8])
];
