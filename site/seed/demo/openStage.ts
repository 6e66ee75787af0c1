import type { IsoDate } from '../../../src/shared/domain/dates/IsoDate';
import type { ClockEvent } from '../../../src/shared/domain/processRules/ProcessRule';
import type { NewStage } from '../../../cli/writing/hubCase';
import type { Days } from './days';
import type { Shape } from './shapes';

/** The dated part of an open stage; the rest of the case is put around it. */
export interface OpenStageDates {
  readonly openedOn: IsoDate;
  /** Working days ago on which it opened. */
  readonly openedAgo: number;
  readonly events: NewStage['events'];
  readonly extension?: NewStage['extension'];
  readonly freezes: NewStage['freezes'];
  readonly due?: IsoDate;
}

const EXTENSION_REASONS = [
  'Complexity',
  'Extra concerns added by complainant',
  'Staff availability',
  'Awaiting partner'
];

/** Days between a stage's opening and the start of the clock that governs it. */
const LEAD = { statement: 7, code: 2 };

/** Days the governing clock has without an extension. @see domain.md 4 */
function allowance({ process, stage, awaitingStatement, panel }: Shape): number | undefined {
  if (awaitingStatement || panel) return undefined;
  if (stage === 'INFORMAL') return 5;
  if (stage === 'S1') return process === 'ADULT_STAT' ? 20 : 10;
  if (stage === 'S2') return process === 'CHILD_STAT' ? 25 : 20;
  return 30;
}

/** Works out the dates of an open stage from its shape. */
export function openStageDates(shape: Shape, days: Days): OpenStageDates {
  const startAgo = shape.used + (shape.frozen?.since ?? 0);
  const lead = leadOf(shape);
  const openedAgo = startAgo + lead;
  const plain = allowance(shape);
  return {
    openedOn: days.ago(openedAgo),
    openedAgo,
    events: eventsOf(shape, startAgo, openedAgo, days),
    freezes: shape.frozen
      ? [
          {
            frozenOn: days.ago(shape.frozen.since),
            reason: shape.frozen.reason,
            reviewOn: days.ago(-shape.frozen.reviewIn)
          }
        ]
      : [],
    ...(plain !== undefined && { due: days.ago(startAgo - plain) }),
    ...(shape.extendedTo !== undefined &&
      plain !== undefined && {
        extension: {
          newDue: days.ago(startAgo - shape.extendedTo),
          recordedOn: days.ago(startAgo - plain + 2),
          reason: EXTENSION_REASONS[shape.used % EXTENSION_REASONS.length] ?? 'Complexity'
        }
      })
  };
}

function leadOf({ process, stage, awaitingStatement, unacknowledged }: Shape): number {
  if (process === 'CHILD_STAT' && stage === 'S2' && !awaitingStatement) return LEAD.statement;
  // The Code counts from the acknowledgement.
  if (process === 'CORPORATE' && !unacknowledged) return LEAD.code;
  return 0;
}

function eventsOf(shape: Shape, startAgo: number, openedAgo: number, days: Days): NewStage['events'] {
  const acknowledged = (event: ClockEvent, after: number): NewStage['events'] =>
    shape.unacknowledged || openedAgo < after ? {} : { [event]: days.ago(openedAgo - after) };
  if (shape.stage === 'INFORMAL') return { informal_logged: days.ago(openedAgo) };
  if (shape.stage === 'S1') return { received_on: days.ago(openedAgo), ...acknowledged('acknowledged_on', 2) };
  if (shape.stage === 'S3') {
    const { panel } = shape;
    return {
      s3_requested_on: days.ago(openedAgo),
      ...acknowledged('s3_acknowledged_on', 1),
      ...(panel && { panel_held_on: days.ago(panel.heldAgo) }),
      ...(panel?.reportAgo !== undefined && {
        panel_report_on: days.ago(panel.reportAgo),
        panel_report_received_on: days.ago(panel.reportAgo)
      })
    };
  }
  const requested = { s2_requested_on: days.ago(openedAgo), ...acknowledged('s2_acknowledged_on', 2) };
  if (shape.process !== 'CHILD_STAT') return requested;
  if (shape.awaitingStatement)
    return shape.used > 5 ? { ...requested, io_ip_appointed_on: days.ago(openedAgo - 4) } : requested;
  return {
    ...requested,
    io_ip_appointed_on: days.ago(openedAgo - 4),
    statement_agreed_on: days.ago(startAgo),
    ...(shape.extendedTo !== undefined && { extension_recorded_on: days.ago(startAgo - 23) })
  };
}
