import type { IsoDate } from './IsoDate';
import { dateParts } from './ordinals';

/**
 * The council's year of a date, April to March.
 * @throws HubError `invalid` when the text is not a date
 * @example financialYear('2024-03-31') // '2023/24'
 */
export function financialYear(date: IsoDate): string {
  const { year, month } = dateParts(date);
  const first = month >= 4 ? year : year - 1;
  return `${first}/${String((first + 1) % 100).padStart(2, '0')}`;
}

/**
 * The quarter of the council's year: 1 is April to June, 4 is January to March.
 * @throws HubError `invalid` when the text is not a date
 */
export function quarter(date: IsoDate): 1 | 2 | 3 | 4 {
  const { month } = dateParts(date);
  if (month <= 3) return 4;
  if (month <= 6) return 1;
  return month <= 9 ? 2 : 3;
}
