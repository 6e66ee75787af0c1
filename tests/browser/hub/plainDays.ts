/**
 * Working days counted by hand, sharing nothing with the hub: no Saturday, no Sunday, and none of these bank holidays
 * of England and Wales.
 *
 * @see domain.md 5
 */
const bankHolidays = [
  ...['2023-01-02', '2023-04-07', '2023-04-10', '2023-05-01', '2023-05-08', '2023-05-29', '2023-08-28'],
  ...['2023-12-25', '2023-12-26', '2024-01-01', '2024-03-29', '2024-04-01', '2024-05-06', '2024-05-27', '2024-08-26'],
  ...['2024-12-25', '2024-12-26', '2025-01-01', '2025-04-18', '2025-04-21', '2025-05-05', '2025-05-26', '2025-08-25'],
  ...['2025-12-25', '2025-12-26', '2026-01-01', '2026-04-03', '2026-04-06', '2026-05-04', '2026-05-25', '2026-08-31'],
  ...['2026-12-25', '2026-12-28']
];

/** The day after, or so many days after, as `YYYY-MM-DD`. */
function dayAfter(day: string, days: number = 1): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Whether people work on a day. */
function isWorked(day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !bankHolidays.includes(day);
}

/** The n-th working day after a day. */
export function addWorked(day: string, count: number): string {
  let at = day;
  for (let left = count; left > 0;) {
    at = dayAfter(at);
    if (isWorked(at)) left -= 1;
  }
  return at;
}

/** Working days after one day up to and including another; negative when the other is earlier. */
export function workedBetween(from: string, to: string): number {
  if (to < from) return -workedBetween(to, from);
  let count = 0;
  for (let at = dayAfter(from); at <= to; at = dayAfter(at)) if (isWorked(at)) count += 1;
  return count;
}
