import type { IsoDate } from '../dates/IsoDate';

/** Why a weekday is not worked. */
export type HolidayKind =
  /** Never a working day for any clock. @see domain.md 5: SI 2006/1738 reg 2 */
  | 'Bank holiday'
  /** The council is shut; still a working day for legal clocks, left out only by a local rule that says so. */
  | 'Closure day';

/** A row of the Holidays list. */
export interface Holiday {
  date: IsoDate;
  /** What people call it, e.g. `Good Friday`. */
  title: string;
  kind: HolidayKind;
}
