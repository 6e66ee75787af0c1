import type { WorkingDayCalendar } from '../calendar/workingDayCalendar';
import type { IsoDate } from '../dates/IsoDate';
import type { ProcessRule } from '../processRules/ProcessRule';
import { indexRules } from '../processRules/selectRules';
import type { RagStatus } from '../rag/RagRating';
import type { ComplaintStage } from '../stages/ComplaintStage';
import type { BoardRow } from './BoardRow';
import { rateStage } from './rateStage';

const statusRank: Record<RagStatus, number> = { red: 0, amber: 1, blue: 2, green: 3, grey: 4 };
/** Statuses from the one that calls loudest. */
export const statusOrder: readonly RagStatus[] = ['red', 'amber', 'blue', 'green', 'grey'];

/**
 * Rates every stage and puts the most urgent first. Each stage given has its row: filter open ones with `isOpenOn` before, if need be.
 * @param calendar must reach over every due date; built once for the holidays and kept
 * @see domain.md 6
 */
export function buildBoard(
  stages: readonly ComplaintStage[],
  rules: readonly ProcessRule[],
  calendar: WorkingDayCalendar,
  today: IsoDate
): readonly BoardRow[] {
  const rulebook = indexRules(rules);
  return stages.map((stage) => rateStage(stage, rulebook, calendar, today)).sort(compareUrgency);
}

/**
 * The board's own order, for `Array.sort`: red first by the most overdue, then amber, blue, green and grey, each by the days left;
 * then by reference, then by item id, so that the order never depends on how rows came in.
 * @see domain.md 6
 */
export function compareUrgency(a: BoardRow, b: BoardRow): number {
  return (
    statusRank[a.rating.status] - statusRank[b.rating.status] ||
    // A row without days stands after those with them; two such rows give NaN, which is passed over like 0.
    (a.rating.remaining ?? Infinity) - (b.rating.remaining ?? Infinity) ||
    compareText(a.stage.reference, b.stage.reference) ||
    a.stage.id - b.stage.id
  );
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
