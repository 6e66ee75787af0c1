import type { IsoDate } from './IsoDate';
import { dateParts, daysInMonth, isoDate } from './ordinals';

/**
 * The same day of the month so many calendar months later (or earlier), else that month's last day.
 * Does not move off weekends; the clock's rule does that.
 * @throws HubError `invalid` when the text is not a date
 * @see domain.md 5, rule 6
 * @example addMonths('2024-01-31', 1) // '2024-02-29'
 */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const { year, month, day } = dateParts(date);
  const index = year * 12 + (month - 1) + months;
  const laterYear = Math.floor(index / 12);
  const laterMonth = index - laterYear * 12 + 1;
  return isoDate({ year: laterYear, month: laterMonth, day: Math.min(day, daysInMonth(laterYear, laterMonth)) });
}
