import type { SPFI } from '@pnp/sp';
import { defaultTriggerLimits, type TriggerLimits } from '../../domain/staffTriggers/staffTriggers';
import { listNames } from '../../schema/listNames';
import type { Wire } from '../wire';
import { whereAllowed } from '../whereAllowed';

/** A row of StaffTriggerLimits as it comes over the wire. */
export type TriggerLimitsRow = Record<'Months' | 'Complaints' | 'UpheldConcerns', Wire<number>>;

/** What to `$select`. */
export const triggerLimitsColumns: readonly (keyof TriggerLimitsRow)[] = ['Months', 'Complaints', 'UpheldConcerns'];

/** The row of the limits. */
export function toTriggerLimitsUpdate({ months, complaints, upheldConcerns }: TriggerLimits): TriggerLimitsRow {
  return { Months: months, Complaints: complaints, UpheldConcerns: upheldConcerns };
}

/** The limits as the service recovery manager has set them; the hub's own where the row is missing or says nothing. */
export async function readTriggerLimits(sp: SPFI): Promise<TriggerLimits> {
  const rows = await whereAllowed(() =>
    sp.web.lists
      .getByTitle(listNames.staffTriggerLimits)
      .items.select(...triggerLimitsColumns)
      .orderBy('Id')
      .top(1)<TriggerLimitsRow[]>()
  );
  const [row] = rows ?? [];
  const given = (value: Wire<number> | undefined, usual: number): number =>
    value !== null && value !== undefined && value >= 1 ? Math.floor(value) : usual;
  return {
    months: given(row?.Months, defaultTriggerLimits.months),
    complaints: given(row?.Complaints, defaultTriggerLimits.complaints),
    upheldConcerns: given(row?.UpheldConcerns, defaultTriggerLimits.upheldConcerns)
  };
}
