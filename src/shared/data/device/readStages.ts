import type { IsoDate } from '../../domain/dates/IsoDate';
import { clockEvents, processes, stageCodes } from '../../domain/processRules/ProcessRule';
import {
  type AttentionReason,
  attentionReasons,
  closureTypes,
  type ComplaintStage,
  type Extension,
  type Freeze
} from '../../domain/stages/ComplaintStage';
import { readOneOf, readOptional, withoutAbsent } from '../wire';
import { type Column, dayReader, instantReader, startsOf } from './columns';
import type { StageColumns } from './StageColumns';

/** Stages in columns, each read when it is asked for, by its place from 0. */
export interface StageReader {
  readonly count: number;
  stageAt(place: number): ComplaintStage;
  referenceAt(place: number): string;
  teamAt(place: number): string;
  openedAt(place: number): IsoDate | undefined;
}

/** All stages that were packed, in their order. */
export function unpackStages(columns: StageColumns): ComplaintStage[] {
  const { count, stageAt } = stageReader(columns);
  return Array.from({ length: count }, (_, place) => stageAt(place));
}

/**
 * Opens columns for reading, which costs next to nothing however many stages there are.
 * @throws RangeError when the columns do not belong together
 */
export function stageReader(columns: StageColumns): StageReader {
  const wordAt = (column: Column, place: number): string => columns.words[column[place] ?? 0] ?? '';
  // Codes are looked up once a word rather than once a stage.
  const codeReader = <T extends string>(codes: readonly T[], column: Column): ((place: number) => T | undefined) => {
    const coded = columns.words.map((word) => readOneOf(codes, word));
    return (place) => coded[column[place] ?? 0];
  };
  const referenceStart = startsOf(columns.referenceLength);
  if (referenceStart.at(-1) !== columns.references.length || columns.modified.second.length !== columns.id.length) {
    throw new RangeError('The columns do not belong together.');
  }
  const referenceAt = (place: number): string =>
    columns.references.slice(referenceStart[place], referenceStart[place + 1]);
  const teamAt = (place: number): string => wordAt(columns.teamWord, place);
  const processAt = codeReader(processes, columns.processWord);
  const codeAt = codeReader(stageCodes, columns.stageWord);
  const closureAt = codeReader(closureTypes, columns.closureWord);
  const receivedAt = dayReader(columns.received);
  const openedAt = dayReader(columns.opened);
  const closedAt = dayReader(columns.closed);
  const modifiedAt = instantReader(columns.modified);
  const eventsAt = eventsReader(columns, codeReader(clockEvents, columns.eventWord));
  const extensionAt = extensionReader(columns, wordAt);
  const pausesAt = pausesReader(columns, wordAt);
  const attentionAt = attentionReader();

  // Absent fields stay absent, one by one: taking them out of a whole object costs ten times as much.
  const stageAt = (place: number): ComplaintStage => {
    const stage: ComplaintStage = {
      id: columns.id[place] ?? 0,
      reference: referenceAt(place),
      process: processAt(place) ?? 'OUT_OF_SCOPE',
      stage: codeAt(place) ?? 'ANY',
      team: teamAt(place),
      service: wordAt(columns.serviceWord, place),
      receivedOn: receivedAt(place) ?? '',
      openedOn: openedAt(place) ?? '',
      events: eventsAt(place),
      freezes: pausesAt(place),
      attention: attentionAt(columns.attention[place] ?? 0),
      modifiedAt: modifiedAt(place)
    };
    const officer = columns.officer[place] ?? 0;
    const extension = extensionAt(place);
    const closedOn = closedAt(place);
    const closureType = closureAt(place);
    const reasonForDelay = wordAt(columns.delayWord, place);
    if (officer !== 0) stage.officer = { id: officer, name: '' };
    if (extension !== undefined) stage.extension = extension;
    if (closedOn !== undefined) stage.closedOn = closedOn;
    if (closureType !== undefined) stage.closureType = closureType;
    if (reasonForDelay !== '') stage.reasonForDelay = reasonForDelay;
    return stage;
  };
  return { count: columns.id.length, stageAt, referenceAt, teamAt, openedAt };
}

type WordAt = (column: Column, place: number) => string;

function eventsReader(
  { eventCount, eventDay }: StageColumns,
  eventAt: (place: number) => (typeof clockEvents)[number] | undefined
): (place: number) => ComplaintStage['events'] {
  const start = startsOf(eventCount);
  const dayAt = dayReader(eventDay);
  return (place) => {
    const events: ComplaintStage['events'] = {};
    for (let at = start[place] ?? 0; at < (start[place + 1] ?? 0); at += 1) {
      const [event, day] = [eventAt(at), dayAt(at)];
      if (event !== undefined && day !== undefined) {
        events[event] = day;
      }
    }
    return events;
  };
}

function extensionReader(columns: StageColumns, wordAt: WordAt): (place: number) => Extension | undefined {
  const extendedAt = dayReader(columns.extendedTo);
  const recordedAt = dayReader(columns.extensionRecorded);
  return (place) => {
    const newDue = extendedAt(place);
    return newDue === undefined
      ? undefined
      : withoutAbsent({
          newDue,
          recordedOn: recordedAt(place),
          reason: readOptional(wordAt(columns.extensionWord, place)),
          earlier: columns.earlierExtensions.get(place)
        });
  };
}

const noPauses: readonly Freeze[] = [];

function pausesReader(columns: StageColumns, wordAt: WordAt): (place: number) => readonly Freeze[] {
  const start = startsOf(columns.pauseCount);
  const frozenAt = dayReader(columns.frozen);
  const resumedAt = dayReader(columns.resumed);
  const reviewAt = dayReader(columns.review);
  const pauseAt = (at: number): Freeze =>
    withoutAbsent({
      frozenOn: frozenAt(at) ?? '',
      resumedOn: resumedAt(at),
      reason: readOptional(wordAt(columns.pauseWord, at)),
      reviewOn: reviewAt(at)
    });
  return (place) => {
    const count = columns.pauseCount[place] ?? 0;
    return count === 0 ? noPauses : Array.from({ length: count }, (_, pause) => pauseAt((start[place] ?? 0) + pause));
  };
}

/** Few combinations occur, so each is made once. */
function attentionReader(): (bits: number) => readonly AttentionReason[] {
  const made: (readonly AttentionReason[])[] = [];
  return (bits) => (made[bits] ??= attentionReasons.filter((_, bit) => (bits & (1 << bit)) !== 0));
}
