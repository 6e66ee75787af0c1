import { addMonths } from '../dates/addMonths';
import { financialYear, quarter } from '../dates/financialYear';
import type { IsoDate } from '../dates/IsoDate';

/**
 * The only time that learning shows of the case it comes from.
 * @throws HubError `invalid` when the text is not a date
 * @example quarterLabel('2025-11-03') // '2025/26 Q3'
 * @see domain.md 7.9
 */
export function quarterLabel(date: IsoDate): string {
  return `${financialYear(date)} Q${quarter(date)}`;
}

/** The quarters that learning may come from: this one and the eleven before it, the latest first. */
export function lastQuarters(today: IsoDate): readonly string[] {
  return Array.from({ length: 12 }, (_, index) => quarterLabel(addMonths(today, -3 * index)));
}
