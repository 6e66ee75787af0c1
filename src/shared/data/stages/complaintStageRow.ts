import type { IsoDate } from '../../domain/dates/IsoDate';
import { type ClockEvent, processes, stageCodes } from '../../domain/processRules/ProcessRule';
import { attentionReasons, closureTypes, type ComplaintStage, type Person } from '../../domain/stages/ComplaintStage';
import { readDate, readOneOf, readOptional, readText, type Wire, withoutAbsent, writeDate, writeText } from '../wire';
import { readEarlierExtensions, readEarlierPauses, writeEarlier } from './earlierEntries';
import { type EventColumn, eventColumns, stageEventColumns } from './stageEventColumns';

type TextColumn =
  | 'Reference'
  | 'Process'
  | 'Stage'
  | 'Team'
  | 'Service'
  | 'ExtensionReason'
  | 'EarlierExtensions'
  | 'FreezeReason'
  | 'EarlierPauses'
  | 'ClosureType'
  | 'Outcome'
  | 'ReasonForDelay';
type DateColumn = EventColumn | 'ExtendedToDate' | 'FrozenDate' | 'FreezeReviewDate' | 'ResumedDate' | 'ClosedDate';

/** A row of ComplaintStages as it comes over the wire, with the columns of {@link complaintStageColumns}. */
export type ComplaintStageRow = Record<TextColumn | DateColumn, Wire<string>> & {
  Id: number;
  InvestigatingOfficerId: Wire<number>;
  Attention: Wire<string[]>;
  /** Instant, ISO UTC. */
  Modified: string;
};

/** A whole stage as it is written; `null` clears a column. */
export type ComplaintStageUpdate = Record<TextColumn | DateColumn | 'Title' | 'StageKey' | 'DueDate', Wire<string>> & {
  InvestigatingOfficerId: Wire<number>;
  Attention: readonly string[];
  IsOpen: boolean;
};

/** What to `$select`: the columns the mapping reads, no more. */
export const complaintStageColumns: readonly (keyof ComplaintStageRow)[] = [
  'Id',
  'Reference',
  'Process',
  'Stage',
  'Team',
  'Service',
  'InvestigatingOfficerId',
  ...eventColumns,
  'ExtendedToDate',
  'ExtensionReason',
  'EarlierExtensions',
  'FrozenDate',
  'FreezeReason',
  'FreezeReviewDate',
  'ResumedDate',
  'EarlierPauses',
  'ClosedDate',
  'ClosureType',
  'Outcome',
  'Attention',
  'ReasonForDelay',
  'Modified'
];

/**
 * Reads a row. A process or stage that the hub does not know becomes one that no rule covers, so that the stage shows
 * grey and is never left out.
 * @param nameOf display name for a user id; empty when unknown
 */
export function toComplaintStage(row: ComplaintStageRow, nameOf: (userId: number) => string): ComplaintStage {
  const process = readOneOf(processes, row.Process) ?? 'OUT_OF_SCOPE';
  const stage = readOneOf(stageCodes, row.Stage) ?? 'ANY';
  const openedOn = readDate(row.OpenedDate) ?? readDate(row.ReceivedDate) ?? '';
  return withoutAbsent<ComplaintStage>({
    id: row.Id,
    reference: readText(row.Reference),
    process,
    stage,
    team: readText(row.Team),
    service: readText(row.Service),
    officer: readPerson(row.InvestigatingOfficerId, nameOf),
    receivedOn: readDate(row.ReceivedDate) ?? openedOn,
    openedOn,
    events: Object.fromEntries(
      stageEventColumns(process, stage).flatMap(([event, column]): [ClockEvent, IsoDate][] => {
        const date = readDate(row[column]);
        return date === undefined ? [] : [[event, date]];
      })
    ),
    extension: readExtension(row),
    freezes: [...readEarlierPauses(row.EarlierPauses), ...readLastPause(row)],
    closedOn: readDate(row.ClosedDate),
    closureType: readOneOf(closureTypes, row.ClosureType),
    outcome: readOptional(row.Outcome),
    attention: attentionReasons.filter((reason) => row.Attention?.includes(reason)),
    reasonForDelay: readOptional(row.ReasonForDelay),
    modifiedAt: row.Modified
  });
}

/**
 * The whole row for a stage, new or changed.
 * @param dueDate the due day the register gave, kept for comparison; the hub counts its own
 */
export function toComplaintStageUpdate(
  stage: Omit<ComplaintStage, 'id' | 'modifiedAt'>,
  dueDate?: IsoDate
): ComplaintStageUpdate {
  const events = Object.fromEntries(
    eventColumns.map((column): [EventColumn, Wire<string>] => [column, null])
  ) as Record<EventColumn, Wire<string>>;
  for (const [event, column] of stageEventColumns(stage.process, stage.stage)) {
    events[column] = writeDate(stage.events[event]);
  }
  const lastPause = stage.freezes.at(-1);
  return {
    ...events,
    Title: `${stage.reference} ${stage.stage}`,
    StageKey: stageKey(stage.reference, stage.stage),
    Reference: stage.reference,
    Process: stage.process,
    Stage: stage.stage,
    Team: writeText(stage.team),
    Service: writeText(stage.service),
    InvestigatingOfficerId: stage.officer?.id ?? null,
    ReceivedDate: writeDate(stage.receivedOn),
    OpenedDate: writeDate(stage.openedOn),
    DueDate: writeDate(dueDate),
    ExtendedToDate: writeDate(stage.extension?.newDue),
    ExtensionRecordedDate: writeDate(stage.extension?.recordedOn ?? stage.events.extension_recorded_on),
    ExtensionReason: writeText(stage.extension?.reason),
    EarlierExtensions: writeEarlier(stage.extension?.earlier ?? []),
    FrozenDate: writeDate(lastPause?.frozenOn),
    FreezeReason: writeText(lastPause?.reason),
    FreezeReviewDate: writeDate(lastPause?.reviewOn),
    ResumedDate: writeDate(lastPause?.resumedOn),
    EarlierPauses: writeEarlier(stage.freezes.slice(0, -1)),
    ClosedDate: writeDate(stage.closedOn),
    ClosureType: writeText(stage.closureType),
    Outcome: writeText(stage.outcome),
    IsOpen: stage.closedOn === undefined,
    Attention: stage.attention,
    ReasonForDelay: writeText(stage.reasonForDelay)
  };
}

/** The value that no two rows of ComplaintStages share, for example `CH-2026-0042|S1`. */
export function stageKey(reference: string, stage: ComplaintStage['stage']): string {
  return `${reference}|${stage}`;
}

function readPerson(id: Wire<number>, nameOf: (userId: number) => string): Person | undefined {
  return id ? { id, name: nameOf(id) } : undefined;
}

function readExtension(row: ComplaintStageRow): ComplaintStage['extension'] {
  const newDue = readDate(row.ExtendedToDate);
  const earlier = readEarlierExtensions(row.EarlierExtensions);
  return newDue === undefined
    ? undefined
    : withoutAbsent({
        newDue,
        recordedOn: readDate(row.ExtensionRecordedDate),
        reason: readOptional(row.ExtensionReason),
        earlier: earlier.length > 0 ? earlier : undefined
      });
}

function readLastPause(row: ComplaintStageRow): ComplaintStage['freezes'] {
  const frozenOn = readDate(row.FrozenDate);
  return frozenOn === undefined
    ? []
    : [
        withoutAbsent({
          frozenOn,
          resumedOn: readDate(row.ResumedDate),
          reason: readOptional(row.FreezeReason),
          reviewOn: readDate(row.FreezeReviewDate)
        })
      ];
}
