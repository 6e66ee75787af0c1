import type { Allowance } from '../ProcessRule';

/** An allowance of working days. */
export function workingDays(count: number): Allowance {
  return { count, unit: 'working days' };
}

/** An allowance of days, weekends and holidays included. */
export function calendarDays(count: number): Allowance {
  return { count, unit: 'calendar days' };
}

/** An allowance of calendar months. */
export function months(count: number): Allowance {
  return { count, unit: 'months' };
}

/** A new hub counts local targets as it counts legal limits, until the council's own list says otherwise. @see domain.md 5 */
export const localSwitchesOff = { excludeClosureDays: false, deemedNextWorkingDay: false } as const;
