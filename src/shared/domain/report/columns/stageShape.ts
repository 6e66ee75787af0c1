import type { BoardRow } from '../../board/BoardRow';
import { rateStage } from '../../board/rateStage';
import type { WorkingDayCalendar } from '../../calendar/workingDayCalendar';
import { calculateClock } from '../../clocks/calculateClock';
import type { IsoDate } from '../../dates/IsoDate';
import type { RulebookIndex } from '../../processRules/selectRules';
import type { ComplaintStage } from '../../stages/ComplaintStage';
import { isOpenOn } from '../../stages/isOpenOn';
import type { LogReport } from '../../registers/LogReport';
import { complaintStageCodes, stageEvents } from '../../stages/stageEvents';
import type { TableShape } from './buildTable';
import { logStates } from './logStates';
import { clockStart, measureStage, type StageFigures } from './stageFigures';

/** Working days after an answer within which the next stage may be asked for. @see domain.md 12.1 M4 and P09 */
export const escalationDays = 20;

/** What stages are measured with. */
export interface StageRules {
  rulebook: RulebookIndex;
  calendar: WorkingDayCalendar;
  /** Open stages are coloured as they stood on this day. */
  openOn: IsoDate;
  /** The day on which the rows were read: a log report that was due before it is missing. */
  asAt: IsoDate;
  /** Absent when the reader may not read them; the stages' own days are then all there is. */
  logs?: readonly LogReport[];
}

/** Stages as columns. */
export function stageShape(
  stages: readonly ComplaintStage[],
  highest: ReadonlyMap<string, string>,
  { rulebook, calendar, openOn, asAt, logs }: StageRules
): TableShape<ComplaintStage> {
  const measured = new Map<ComplaintStage, StageFigures>();
  const figures = (stage: ComplaintStage): StageFigures => {
    const known = measured.get(stage) ?? measureStage(stage, rulebook, calendar);
    measured.set(stage, known);
    return known;
  };
  const requests = new Map(stages.map((stage) => [keyOf(stage.reference, stage.stage), requestedOn(stage)]));
  const logOf = logStates({ rulebook, calendar, asAt, logs });
  const ratings = new Map<ComplaintStage, BoardRow>();
  const rated = (stage: ComplaintStage): BoardRow => {
    const known = ratings.get(stage) ?? rateStage(stage, rulebook, calendar, openOn);
    ratings.set(stage, known);
    return known;
  };
  const isOpen = (stage: ComplaintStage): boolean => stage.openedOn !== '' && isOpenOn(stage, openOn);
  return {
    sortedBy: 'closed',
    reference: ({ reference }) => reference,
    days: {
      closed: ({ closedOn }) => closedOn,
      opened: ({ openedOn }) => openedOn,
      received: ({ receivedOn }) => receivedOn,
      requested: (stage) => (stage.openedOn === '' ? undefined : requestedOn(stage)),
      panelHeld: ({ events }) => events.panel_held_on
    },
    codes: {
      process: ({ process }) => process,
      stage: ({ stage }) => stage,
      team: ({ team }) => team,
      service: ({ service }) => service,
      closure: (stage) => stage.closureType ?? (stage.closedOn === undefined ? '' : 'Responded'),
      outcome: ({ outcome }) => outcome ?? '',
      highest: ({ reference, stage }) => yes(highest.get(reference) === stage),
      standard: (stage) => String(figures(stage).standard ?? ''),
      maximum: (stage) => String(figures(stage).maximum ?? ''),
      withinStandard: (stage) => yesOrNo(figures(stage).withinStandard),
      withinMaximum: (stage) => yesOrNo(figures(stage).withinMaximum),
      compliance: (stage) => figures(stage).compliance ?? '',
      measured: (stage) => yes(figures(stage).days !== undefined),
      escalated: (stage) => yes(isEscalated(stage, requests, calendar)),
      panel: (stage) => panelCompliance(stage, rulebook, calendar),
      open: (stage) => yes(isOpen(stage)),
      rag: (stage) => (isOpen(stage) ? rated(stage).rating.status : ''),
      extended: (stage) => yes(isOpen(stage) && rated(stage).headline?.clock.extended === true),
      officer: ({ officer }) => yes(officer !== undefined),
      log: logOf
    },
    numbers: { days: (stage) => figures(stage).days }
  };
}

const yes = (is: boolean): string => (is ? 'Yes' : '');
const yesOrNo = (is: boolean | undefined): string => (is === undefined ? '' : is ? 'Yes' : 'No');
const keyOf = (reference: string, stage: string): string => `${reference}|${stage}`;

/** The day a stage was asked for: Stage 2 may be asked for long before its clock starts. */
function requestedOn(stage: ComplaintStage): IsoDate {
  return stage.events.s2_requested_on ?? stage.events.s3_requested_on ?? clockStart(stage);
}

/** Whether the next stage was asked for in the days allowed after this one's answer. */
function isEscalated(
  stage: ComplaintStage,
  requests: ReadonlyMap<string, IsoDate>,
  calendar: WorkingDayCalendar
): boolean {
  const next = complaintStageCodes[complaintStageCodes.findIndex((code) => code === stage.stage) + 1];
  const asked = next && requests.get(keyOf(stage.reference, next));
  if (stage.closedOn === undefined || asked === undefined) return false;
  return calendar.legal.workingDaysBetween(stage.closedOn, asked) <= escalationDays;
}

/** Whether the panel met within the days the law gives; empty when it was not held. */
function panelCompliance(stage: ComplaintStage, rulebook: RulebookIndex, calendar: WorkingDayCalendar): string {
  const held = stage.events.panel_held_on;
  if (stage.stage !== 'S3' || held === undefined) return '';
  const start = stage.events[stageEvents(stage.process, 'S3').start];
  const rule = rulebook
    .rulesOf(stage.process, 'S3')
    .find(
      ({ kind, clockStart: from, clockStop }) =>
        kind === 'LAW' && from === 's3_requested_on' && clockStop === 'panel_held_on'
    );
  if (!rule || start === undefined) return '';
  return yesOrNo(calculateClock(rule, stage, calendar, held).compliance === 'WITHIN_STANDARD');
}
