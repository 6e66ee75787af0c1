import type { BoardRow } from '../../domain/board/BoardRow';
import type { IsoDate } from '../../domain/dates/IsoDate';
import type { Texts } from '../../loc/Texts';
import { officerOf, rowStatusLabel } from '../board/table/cellText';
import type { Need } from './Need';

/**
 * A row of the board as something that needs somebody; it leads to the case.
 * @param on the day it is needed, where that is another than the day it is due
 */
export function caseNeed(row: BoardRow, texts: Texts, on?: IsoDate): Need {
  const { stage, headline, rating } = row;
  // An informal complaint is its own only stage.
  const names = [texts.names.process[stage.process], texts.names.stage[stage.stage]];
  const what = [...new Set(names)].join(' ');
  return {
    key: String(stage.id),
    title: stage.reference,
    facts: [what, stage.team || stage.service || texts.board.noTeam, officerOf(row, texts)],
    status: { status: rating.status, label: rowStatusLabel(row, texts) },
    dueOn: on ?? headline?.clock.due,
    at: { screen: 'case', query: { case: stage.reference } }
  };
}
