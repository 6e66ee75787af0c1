import { closureType } from '../../../cli/register/toHubCase';
import { stageEvents } from '../../../src/shared/domain/stages/stageEvents';
import type { NewStage } from '../../../cli/writing/hubCase';
import type { Days } from './days';
import type { Random } from './random';
import type { DemoProcess, DemoStage } from './shapes';

/** A stage that is over, counted in working days before today. */
export interface ClosedSpan {
  readonly process: DemoProcess;
  readonly stage: DemoStage;
  /** Days ago on which the clock that governs the stage started. */
  readonly startAgo: number;
  /** Days it took. */
  readonly took: number;
  readonly outcome: string;
}

const limits: Readonly<Record<DemoStage, Readonly<Record<'standard' | 'most', number>>>> = {
  INFORMAL: { standard: 5, most: 10 },
  S1: { standard: 10, most: 20 },
  S2: { standard: 25, most: 65 },
  S3: { standard: 50, most: 50 }
};

/** How many days a stage takes: mostly within the standard, some within an extension, some late. */
export function makeDuration(stage: DemoStage, random: Random): number {
  const { standard, most } = limits[stage];
  const kind = random.weighted([
    ['standard', 58],
    ['extended', 27],
    ['late', 15]
  ]);
  if (kind === 'standard') return random.int(Math.ceil(standard * 0.4), standard);
  if (kind === 'extended' && most > standard) return random.int(standard + 1, most);
  return random.int(most + 1, Math.ceil(most * 1.5));
}

/** Days between the request for Stage 2 and the agreed statement. */
const STATEMENT = 6;

/** The dated part of a closed stage. */
export function closedStage(
  span: ClosedSpan,
  days: Days
): Pick<NewStage, 'openedOn' | 'events' | 'extension' | 'freezes' | 'due' | 'closedOn' | 'closureType' | 'outcome'> & {
  openedAgo: number;
} {
  const { process, stage, startAgo, took, outcome } = span;
  const { standard, most } = limits[stage];
  const names = stageEvents(process, stage);
  const drift = process === 'CHILD_STAT' && stage === 'S2' ? STATEMENT : 0;
  const openedAgo = startAgo + drift;
  const closedOn = days.ago(startAgo - took);
  const closure = closureType(outcome);
  const extended = took > standard && most > standard;
  return {
    openedAgo,
    openedOn: days.ago(openedAgo),
    due: days.ago(startAgo - standard),
    events: {
      ...(drift > 0 && { s2_requested_on: days.ago(openedAgo), io_ip_appointed_on: days.ago(openedAgo - 4) }),
      [names.start]: days.ago(startAgo),
      ...(names.acknowledge && took >= 2 && { [names.acknowledge]: days.ago(openedAgo - 2) }),
      ...(closure === 'Responded' && names.answer && { [names.answer]: closedOn, ...logReport(startAgo, took, days) })
    },
    ...(extended && {
      extension: {
        newDue: days.ago(startAgo - most),
        recordedOn: days.ago(startAgo - standard + 1),
        reason: 'Complexity'
      }
    }),
    freezes: [],
    closedOn,
    closureType: closure,
    outcome
  };
}

/** Working days of a quarter, in which nearly every log report that is late comes after all. */
const QUARTER = 65;

/**
 * The log report: mostly within its 5 days, some later; one in eight is missing until the quarter is over, and after it one in 199
 * for good. None before the day has come.
 */
function logReport(startAgo: number, took: number, days: Days): NewStage['events'] {
  const mixed = startAgo * 7 + took * 3;
  const after = 1 + (mixed % 8);
  const closedAgo = startAgo - took;
  const isMissing = closedAgo > QUARTER ? mixed % 199 === 0 : after === 8;
  return isMissing || after > closedAgo ? {} : { log_submitted_on: days.ago(closedAgo - after) };
}
