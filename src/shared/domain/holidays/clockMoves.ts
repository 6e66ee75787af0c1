import type { Rulebook } from '../board/BoardRepository';
import type { Holiday } from '../calendar/Holiday';
import { createCalendar } from '../calendar/workingDayCalendar';
import { calculateStageClocks } from '../clocks/calculateStageClocks';
import type { IsoDate } from '../dates/IsoDate';
import { HubError } from '../errors';
import { indexRules } from '../processRules/selectRules';
import type { ProcessRule } from '../processRules/ProcessRule';
import type { ComplaintStage } from '../stages/ComplaintStage';
import { isOpenOn } from '../stages/isOpenOn';

/** A running or paused clock of an open stage that a change of holidays moves. */
export interface ClockMove {
  stage: ComplaintStage;
  rule: ProcessRule;
  /** Due before and after; absent while paused, when nobody can say. */
  from?: IsoDate;
  to?: IsoDate;
  /** Working days left before and after; negative is late. */
  leftBefore: number;
  leftAfter: number;
}

/**
 * Which clocks of open stages move when the holidays become others, and from when to when; soonest due first.
 * A stage whose dates cannot be counted moves nothing.
 * @param rulebook as it is now
 * @param after the holidays as they will be
 * @param today UK date
 */
export function clockMoves(
  stages: readonly ComplaintStage[],
  rulebook: Pick<Rulebook, 'rules' | 'holidays'>,
  after: readonly Holiday[],
  today: IsoDate
): readonly ClockMove[] {
  const index = indexRules(rulebook.rules);
  const [now, then] = [createCalendar(rulebook.holidays), createCalendar(after)];
  const moves = stages
    .filter((stage) => isOpenOn(stage, today))
    .flatMap((stage): ClockMove[] => {
      try {
        const moved = calculateStageClocks(stage, index, then, today);
        return calculateStageClocks(stage, index, now, today).flatMap((clock, at): ClockMove[] => {
          const later = moved[at];
          if (clock.remaining === undefined || later?.remaining === undefined) return [];
          // Days left of a running clock may change with no date moving, when the holiday is already behind.
          const stays = clock.state === 'paused' ? clock.remaining === later.remaining : clock.due === later.due;
          return stays
            ? []
            : [
                {
                  stage,
                  rule: clock.rule,
                  from: clock.due,
                  to: later.due,
                  leftBefore: clock.remaining,
                  leftAfter: later.remaining
                }
              ];
        });
      } catch (error) {
        if (error instanceof HubError && error.code === 'invalid') return [];
        throw error;
      }
    });
  return moves.sort((a, b) => compare(a.to ?? '9999', b.to ?? '9999') || compare(a.stage.reference, b.stage.reference));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
