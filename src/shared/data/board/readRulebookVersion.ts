import { listNames } from '../../schema/listNames';
import type { HubConnection } from '../sp';
import { withoutMetadata } from '../withoutMetadata';

/** As old as a change must be for its time to stand for the list: times are to the second, and rows are read beside. */
const settledSeconds = 60;

/**
 * A text that changes whenever rules or holidays are added, changed or removed. Empty for a while after a change, so
 * that what happened within the same second, or while rows were read, is not missed: the next look reads them again.
 * @throws whatever PnPjs throws
 */
export async function readRulebookVersion({ sp, clock }: HubConnection): Promise<string> {
  const lists: { LastItemModifiedDate: string; LastItemDeletedDate: string }[] = await sp.web.lists
    .select('LastItemModifiedDate', 'LastItemDeletedDate')
    .filter(`Title eq '${listNames.processRules}' or Title eq '${listNames.holidays}'`)
    .using(withoutMetadata)();
  const times = lists.flatMap((list) => [list.LastItemModifiedDate, list.LastItemDeletedDate]);
  const latest = Math.max(...times.map(Date.parse));
  return Date.parse(clock.now().at) - latest < settledSeconds * 1000 ? '' : times.join();
}
