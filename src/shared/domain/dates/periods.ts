import { addMonths } from './addMonths';
import type { IsoDate } from './IsoDate';
import { fromOrdinal, toOrdinal } from './ordinals';

/** Some days, the first and the last included. */
export interface Period {
  from: IsoDate;
  to: IsoDate;
}

/** The first and last day of a financial year, `2023/24`. */
export function financialYearPeriod(year: string): Period {
  const first = Number(year.slice(0, 4));
  return { from: `${first}-04-01`, to: `${first + 1}-03-31` };
}

/** Whether a period is a financial year, no more and no less. */
export function isFinancialYear({ from, to }: Period): boolean {
  return from.slice(4) === '-04-01' && to === `${Number(from.slice(0, 4)) + 1}-03-31`;
}

/**
 * The same period so many months earlier. One that ends with a month ends with the earlier month, however long that is.
 * @throws HubError `invalid` when a day is none
 * @example periodBefore({ from: '2024-01-01', to: '2024-03-31' }, 3) // October to December 2023
 */
export function periodBefore({ from, to }: Period, months: number): Period {
  const afterEnd = fromOrdinal(toOrdinal(to) + 1);
  return { from: addMonths(from, -months), to: fromOrdinal(toOrdinal(addMonths(afterEnd, -months)) - 1) };
}
