import type { KeptCase } from '../../domain/retention/reviewItems';
import { readDate, readText, type Wire } from '../wire';

/** A row of Complaints as far as its keeping goes. */
export interface KeptCaseRow {
  Reference: Wire<string>;
  Status: Wire<string>;
  ClosedDate: Wire<string>;
  HighestStage: Wire<string>;
  OmbudsmanReference: Wire<string>;
  DestructionHold: Wire<boolean>;
}

/** What to `$select`. */
export const keptCaseColumns: readonly (keyof KeptCaseRow)[] = [
  'Reference',
  'Status',
  'ClosedDate',
  'HighestStage',
  'OmbudsmanReference',
  'DestructionHold'
];

/** Reads a row. A case that is open has no closing day, whatever its column says. */
export function toKeptCase(row: KeptCaseRow): KeptCase {
  const closedOn = row.Status === 'Closed' ? readDate(row.ClosedDate) : undefined;
  return {
    reference: readText(row.Reference),
    record: row.OmbudsmanReference ? 'ombudsman' : /[23]/.test(readText(row.HighestStage)) ? 'laterStage' : 'complaint',
    ...(closedOn !== undefined && { closedOn }),
    hold: row.DestructionHold === true
  };
}
