import type { SPFI } from '@pnp/sp';
import { bankHolidays } from '../../domain/calendar/englandWalesHolidays';
import { defaultGuidance, defaultLetters } from '../../domain/guidance/defaultGuidance';
import { defaultProcessRules } from '../../domain/processRules/defaultProcessRules';
import { defaultRetentionRules } from '../../domain/retention/retentionRules';
import { defaultTriggerLimits } from '../../domain/staffTriggers/staffTriggers';
import { defaultHistory } from '../../domain/history/defaultHistory';
import { defaultTeams } from '../../schema/defaultTeams';
import { type ListName, listNames } from '../../schema/listNames';
import { guidancePageColumns, type GuidancePageRow, toGuidancePageUpdate } from '../guidance/guidancePageRow';
import { historyPointColumns, type HistoryPointRow, toHistoryPointUpdate } from '../history/historyPointRow';
import { toTriggerLimitsUpdate, triggerLimitsColumns, type TriggerLimitsRow } from '../casework/triggerLimits';
import { retentionRuleColumns, type RetentionRuleRow, toRetentionRuleUpdate } from '../retention/retentionRuleRow';
import { type HolidayRow, holidayColumns, toHolidayUpdate } from '../rules/holidayRow';
import { type ProcessRuleRow, processRuleColumns, toProcessRuleUpdate } from '../rules/processRuleRow';
import { type TeamRow, teamColumns, toTeamUpdate } from '../teams/teamRow';
import { readDate } from '../wire';
import type { ChangeLog } from './ChangeLog';
import { inBatch } from '../inBatch';

type Values = Readonly<Record<string, unknown>>;

/** Rows that a list starts with. */
interface StartingRows {
  list: ListName;
  columns: readonly string[];
  rows: readonly Values[];
  /** What makes a row the same row. */
  keyOf: (row: Values) => string;
}

const startingRows: readonly StartingRows[] = [
  {
    list: listNames.processRules,
    columns: processRuleColumns satisfies readonly (keyof ProcessRuleRow)[],
    rows: defaultProcessRules.map((rule) => ({ ...toProcessRuleUpdate(rule) })),
    keyOf: (row) => String(row.Row)
  },
  {
    list: listNames.holidays,
    columns: holidayColumns satisfies readonly (keyof HolidayRow)[],
    rows: bankHolidays.map((holiday) => ({ ...toHolidayUpdate(holiday) })),
    keyOf: (row) => String(comparable(row.HolidayDate))
  },
  {
    list: listNames.teams,
    columns: teamColumns satisfies readonly (keyof TeamRow)[],
    rows: defaultTeams.map((team) => ({ ...toTeamUpdate(team) })),
    keyOf: (row) => String(row.Title).toLowerCase()
  },
  {
    list: listNames.guidancePages,
    columns: guidancePageColumns satisfies readonly (keyof GuidancePageRow)[],
    rows: [...defaultGuidance, ...defaultLetters].map((page) => ({ ...toGuidancePageUpdate(page) })),
    keyOf: (row) => String(row.PageKey).toLowerCase()
  },
  {
    list: listNames.historyPoints,
    columns: ['PointKey', ...(historyPointColumns satisfies readonly (keyof HistoryPointRow)[])],
    rows: defaultHistory.map((point, order) => ({ ...toHistoryPointUpdate(point, order) })),
    keyOf: (row) => String(row.PointKey).toLowerCase()
  },
  {
    list: listNames.retentionRules,
    columns: retentionRuleColumns satisfies readonly (keyof RetentionRuleRow)[],
    rows: defaultRetentionRules.map((rule) => ({ ...toRetentionRuleUpdate(rule) })),
    keyOf: (row) => String(row.Record)
  },
  {
    list: listNames.staffTriggerLimits,
    columns: triggerLimitsColumns satisfies readonly (keyof TriggerLimitsRow)[],
    rows: [{ ...toTriggerLimitsUpdate(defaultTriggerLimits) }],
    keyOf: () => 'limits'
  }
];

/**
 * Adds the rules, bank holidays, teams, pages of guidance, published figures, times of keeping and limits that are missing. A row that is there is never touched, for the council may
 * have changed it; how many differ is told.
 * @param lists lists to fill, if they are among those with starting rows
 */
export async function provisionRows(sp: SPFI, lists: readonly ListName[], log: ChangeLog): Promise<void> {
  for (const start of startingRows.filter(({ list }) => lists.includes(list))) {
    const existing: Values[] = await sp.web.lists
      .getByTitle(start.list)
      .items.select(...start.columns)
      .top(5000)();
    const byKey = new Map(existing.map((row) => [start.keyOf(row), row]));
    const missing = start.rows.filter((row) => !byKey.has(start.keyOf(row)));
    if (missing.length > 0) {
      await inBatch(sp, (web) => missing.map((row) => web.lists.getByTitle(start.list).items.add(row)));
      log.changed(`${start.list}: added ${missing.length} ${missing.length === 1 ? 'row' : 'rows'}`);
    }
    const edited = start.rows.filter((row) => {
      const found = byKey.get(start.keyOf(row));
      return (
        found !== undefined &&
        start.columns.some((column) => column in row && comparable(found[column]) !== comparable(row[column]))
      );
    });
    if (edited.length > 0) {
      log.noticed(
        `${start.list}: ${edited.length} of the hub's rows were changed on this site (${edited.map(start.keyOf).join(', ')}); left as they are`
      );
    }
  }
}

/** A value without what SharePoint does to it: a day comes back as another instant of the same day, empty as `null`. */
function comparable(value: unknown): unknown {
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T/.test(value)) {
    return readDate(value);
  }
  return value ?? '';
}
