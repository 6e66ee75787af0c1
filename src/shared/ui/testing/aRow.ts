import type { BoardRow } from '../../domain/board/BoardRow';
import { rateStage } from '../../domain/board/rateStage';
import { bankHolidays } from '../../domain/calendar/englandWalesHolidays';
import { createCalendar } from '../../domain/calendar/workingDayCalendar';
import type { IsoDate } from '../../domain/dates/IsoDate';
import { defaultProcessRules } from '../../domain/processRules/defaultProcessRules';
import { indexRules } from '../../domain/processRules/selectRules';
import type { ComplaintStage } from '../../domain/stages/ComplaintStage';
import { aStage } from '../../domain/testing/builders';

const calendar = createCalendar(bankHolidays);
const rules = indexRules(defaultProcessRules);

/** For tests: a stage as the board of a day shows it. */
export function aRow(today: IsoDate, stage: Partial<ComplaintStage>): BoardRow {
  return rateStage(aStage(stage), rules, calendar, today);
}
