import type { IsoDate } from '../../../domain/dates/IsoDate';
import type { StageMovement } from '../../../domain/snapshots/compareSnapshots';
import type { SnapshotRow } from '../../../domain/snapshots/BoardSnapshot';
import type { pastWeeksTexts } from '../../../loc/pastWeeks';
import type { Texts } from '../../../loc/Texts';
import { formatDay } from '../../dates/formatDates';

/** Gives the name of an officer. */
export type NameOf = (officerId: number | undefined) => string;

/** Team and service of a stage as one text. */
export function placeInWords({ team, service }: Pick<SnapshotRow, 'team' | 'service'>, texts: Texts): string {
  return [team, service].filter((part) => part !== '').join(' / ') || texts.board.noTeam;
}

/** What of a stage changed besides its colour, in words; empty when it is new or closed. */
export function partsInWords(
  { before, after, parts }: StageMovement,
  today: IsoDate,
  nameOf: NameOf,
  texts: Texts,
  words: (typeof pastWeeksTexts)['en-GB']
): string {
  if (before === undefined || after === undefined) return '';
  const { changed } = words;
  const day = (due: IsoDate | undefined): string => (due === undefined ? changed.noDue : formatDay(due, today));
  const said = parts.flatMap((part): string[] => {
    switch (part) {
      case 'milestone':
        return after.milestone === '' ? [] : [changed.milestone(after.milestone)];
      case 'due':
        // A pause says by itself that there is no day.
        return parts.includes('paused') ? [] : [changed.due(day(after.due), day(before.due))];
      case 'paused':
        return [after.paused ? changed.paused : changed.resumed];
      case 'extended':
        return [after.extended ? changed.extended : changed.notExtended];
      case 'team':
        return [changed.team(after.team === '' ? texts.board.noTeam : after.team)];
      case 'service':
        // The team tells the service with it.
        return parts.includes('team')
          ? []
          : [changed.team(after.service === '' ? texts.board.noService : after.service)];
      case 'officerId':
        return [changed.officer(nameOf(after.officerId))];
    }
  });
  return said.join('; ');
}
