import type { BoardRow, RatedClock } from '../../../domain/board/BoardRow';
import type { IsoDate } from '../../../domain/dates/IsoDate';
import { londonDate } from '../../../domain/dates/londonDate';
import type { Freeze } from '../../../domain/stages/ComplaintStage';
import type { Texts } from '../../../loc/Texts';
import { statusLabel } from '../../components/status/statusLabel';
import { formatFullDay } from '../../dates/formatDates';
import type { ColumnKey } from './columns';

// Asked of every row whenever the list changes, to know its height.
const linesOf = new WeakMap<BoardRow, readonly RatedClock[]>();

/** Clocks that get a line of their own under the headline: those that count now, two at most. */
export function secondLines(row: BoardRow): readonly RatedClock[] {
  let lines = linesOf.get(row);
  if (lines === undefined) {
    lines = row.others.filter(({ clock }) => clock.state === 'running' || clock.state === 'paused').slice(0, 2);
    linesOf.set(row, lines);
  }
  return lines;
}

/** The pause that lasts still; absent when the clocks run. */
export function runningFreeze(row: BoardRow): Freeze | undefined {
  const last = row.stage.freezes[row.stage.freezes.length - 1];
  return last?.resumedOn === undefined ? last : undefined;
}

/** Word and number of the row's chip. */
export function rowStatusLabel(row: BoardRow, texts: Texts): string {
  return statusLabel(row.rating, texts, row.stage.closedOn !== undefined);
}

/** Team and service as one text; says so when neither is recorded. */
export function placeOf(row: BoardRow, texts: Texts): string {
  const { service, team } = row.stage;
  return [team, service].filter((part) => part !== '').join(' / ') || texts.board.noTeam;
}

/** The officer's name, their number where the name is not known, or that there is none. */
export function officerOf({ stage: { officer } }: BoardRow, texts: Texts): string {
  return officer === undefined ? texts.board.unassigned : officer.name || texts.board.officer(String(officer.id));
}

/** What has to happen next, in words. */
export function nextText({ nextAction }: BoardRow, { nextActions }: Texts): string {
  switch (nextAction.what) {
    case 'milestone':
      return nextAction.milestone;
    case 'start':
      return nextActions.start(nextAction.milestone);
    case 'dates':
      return nextAction.day === undefined ? nextActions.dates : nextActions.day(formatFullDay(nextAction.day));
    default:
      return nextActions[nextAction.what];
  }
}

/** The day a column shows for a row; absent where there is none, or the column shows no day. */
export function dayOf(row: BoardRow, column: ColumnKey): IsoDate | undefined {
  switch (column) {
    case 'received':
      return row.stage.receivedOn;
    case 'due':
      return row.headline?.clock.due;
    case 'extension':
      return row.headline?.clock.extended === true ? row.headline.clock.originalDue : undefined;
    case 'freeze':
      return runningFreeze(row)?.frozenOn;
    case 'updated':
      return londonDate(row.stage.modifiedAt);
    default:
      return undefined;
  }
}

/** What a column says of a row, days left out; empty where there is nothing to say. */
export function textOf(row: BoardRow, column: ColumnKey, texts: Texts): string {
  switch (column) {
    case 'reference':
      return row.stage.reference;
    case 'process':
      return texts.names.process[row.stage.process];
    case 'stage':
      return texts.names.stage[row.stage.stage];
    case 'milestone':
      return row.headline?.clock.rule.milestone ?? '';
    case 'team':
      return placeOf(row, texts);
    case 'officer':
      return officerOf(row, texts);
    case 'days':
      return rowStatusLabel(row, texts);
    case 'next':
      return nextText(row, texts);
    default:
      return '';
  }
}
