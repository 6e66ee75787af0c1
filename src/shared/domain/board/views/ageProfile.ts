import type { WorkingDays } from '../../calendar/workingDayCalendar';
import type { IsoDate } from '../../dates/IsoDate';
import { HubError } from '../../errors';
import type { RagStatus } from '../../rag/RagRating';
import type { BoardRow } from '../BoardRow';
import { countByStatus } from '../summariseBoard';

/**
 * First working day of each band; the last has no end. The edges are the limits that people know: 10 and 20 days of Stage 1,
 * 25 and 65 of Stage 2.
 * @see domain.md 4
 */
export const ageBandStarts: readonly number[] = [0, 11, 21, 26, 66];

/** Cases of an age. */
export interface AgeBand {
  /** Working days since receipt, both inclusive; the last band has no end. */
  from: number;
  to?: number;
  count: number;
  counts: Record<RagStatus, number>;
}

/** How old open cases are. */
export interface AgeProfile {
  bands: readonly AgeBand[];
  /** Rows whose day of receipt cannot be counted from, for want of a date the calendar knows. */
  unknown: number;
  /** All rows: the bands and the unknown. */
  total: number;
  /** Middle age in working days, the lower of two; absent without rows. */
  median?: number;
  /** The oldest case; absent without rows. */
  oldest?: { row: BoardRow; days: number };
}

/**
 * Ages of cases by working days since the complaint was received, pauses counted in: how long its person has waited.
 * Weekends and bank holidays are left out, as on the board.
 * @param today the day the rows were rated for
 * @throws HubError `invalid` when `today` is no date of the calendar
 */
export function ageProfile(rows: readonly BoardRow[], days: WorkingDays, today: IsoDate): AgeProfile {
  days.isWorkingDay(today);
  const members = ageBandStarts.map((): BoardRow[] => []);
  const ages: number[] = [];
  let oldest: AgeProfile['oldest'];
  for (const row of rows) {
    const age = ageOf(row, days, today);
    if (age === undefined) continue;
    ages.push(age);
    if (oldest === undefined || age > oldest.days) oldest = { row, days: age };
    members[bandOf(age)]?.push(row);
  }
  ages.sort((a, b) => a - b);
  const median = ages[Math.floor((ages.length - 1) / 2)];
  return {
    bands: ageBandStarts.map((from, place) => {
      const next = ageBandStarts[place + 1];
      const band = members[place] ?? [];
      return {
        from,
        ...(next !== undefined && { to: next - 1 }),
        count: band.length,
        counts: countByStatus(band)
      };
    }),
    unknown: rows.length - ages.length,
    total: rows.length,
    ...(median !== undefined && { median }),
    ...(oldest && { oldest })
  };
}

/** Working days since receipt; receipt after `today` is 0 days ago. */
function ageOf({ stage }: BoardRow, days: WorkingDays, today: IsoDate): number | undefined {
  try {
    return Math.max(0, days.workingDaysBetween(stage.receivedOn, today));
  } catch (error) {
    if (error instanceof HubError && error.code === 'invalid') return undefined;
    throw error;
  }
}

function bandOf(age: number): number {
  return ageBandStarts.filter((from) => from <= age).length - 1;
}
