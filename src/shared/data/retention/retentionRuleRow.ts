import type { SPFI } from '@pnp/sp';
import {
  defaultRetentionRules,
  keptRecords,
  retentionEnds,
  type RetentionRule,
  retentionStarts,
  retentionStatuses
} from '../../domain/retention/retentionRules';
import { listNames } from '../../schema/listNames';
import { readOneOf, type Wire } from '../wire';

/** A row of RetentionRules as it comes over the wire. */
export type RetentionRuleRow = Record<'Title' | 'Record' | 'CountedFrom' | 'Standing' | 'AtTheEnd', Wire<string>> & {
  Months: Wire<number>;
};

/** What to `$select`. */
export const retentionRuleColumns: readonly (keyof RetentionRuleRow)[] = [
  'Title',
  'Record',
  'Months',
  'CountedFrom',
  'Standing',
  'AtTheEnd'
];

/** The row of a rule. */
export function toRetentionRuleUpdate({ name, record, months, from, status, then }: RetentionRule): RetentionRuleRow {
  return { Title: name, Record: record, Months: months, CountedFrom: from, Standing: status, AtTheEnd: then };
}

/** The council's schedule; a kind of record without a row that can be read is kept as ordinary practice has it. */
export async function readRetentionRules(sp: SPFI): Promise<readonly RetentionRule[]> {
  const rows: RetentionRuleRow[] = await sp.web.lists
    .getByTitle(listNames.retentionRules)
    .items.select(...retentionRuleColumns)
    .top(100)();
  const own = rows.flatMap((row) => toRetentionRule(row) ?? []);
  return defaultRetentionRules.map((rule) => own.find(({ record }) => record === rule.record) ?? rule);
}

function toRetentionRule(row: RetentionRuleRow): RetentionRule | undefined {
  const record = readOneOf(keptRecords, row.Record);
  const usual = defaultRetentionRules.find((rule) => rule.record === record);
  if (record === undefined || usual === undefined || !row.Months || row.Months < 1) return undefined;
  return {
    record,
    name: row.Title || usual.name,
    months: Math.floor(row.Months),
    from: readOneOf(retentionStarts, row.CountedFrom) ?? usual.from,
    status: readOneOf(retentionStatuses, row.Standing) ?? usual.status,
    then: readOneOf(retentionEnds, row.AtTheEnd) ?? usual.then
  };
}
