import type { WorkingDayCalendar } from '../calendar/workingDayCalendar';
import type { IsoDate } from '../dates/IsoDate';
import { fromOrdinal } from '../dates/ordinals';
import { inForce } from '../processRules/selectRules';
import type { RulebookIndex } from '../processRules/selectRules';
import type { ComplaintStage } from '../stages/ComplaintStage';
import { clockOnDay } from './calculateClock';
import type { Clock } from './Clock';
import { seeStage } from './stageOnDay';

/**
 * Every clock of a stage as it stood on a day, leading kinds of rule first, then in the order of the table.
 * Each rule must be in force on the day its own clock started; for a clock still waiting, on `today`.
 * @throws HubError `invalid` when one of the stage's dates is none or lies outside the calendar
 * @see domain.md 4
 */
export function calculateStageClocks(
  stage: ComplaintStage,
  rulebook: RulebookIndex,
  calendar: WorkingDayCalendar,
  today: IsoDate
): readonly Clock[] {
  const seen = seeStage(stage, today);
  const clocks: Clock[] = [];
  for (const rule of rulebook.rulesOf(stage.process, stage.stage)) {
    const start = seen.happened(rule.clockStart);
    if (inForce(rule, start === undefined ? today : fromOrdinal(start))) clocks.push(clockOnDay(rule, seen, calendar));
  }
  return clocks;
}
