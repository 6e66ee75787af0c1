import { financialYear, quarter } from '../dates/financialYear';
import type { IsoDate } from '../dates/IsoDate';
import { dayOfWeek, fromOrdinal, isoDate, toOrdinal } from '../dates/ordinals';
import type { ReportKind } from '../report/Report';

/** A period that a report can be about; both days are included. */
export interface ReportPeriod {
  from: IsoDate;
  to: IsoDate;
  /** Financial year in which it begins, `2023/24`. */
  year: string;
  /** For a quarter. */
  quarter?: 1 | 2 | 3 | 4;
}

/** How far back periods are offered: years, quarters and weeks. */
const offered = { years: 10, quarters: 24, weeks: 26 };

/**
 * The periods offered for a kind of report, newest first: the one that runs today and those before it. Years are April
 * to March, quarters theirs, weeks Monday to Sunday.
 * @throws HubError `invalid` when today is not a date
 */
export function periodsFor(kind: ReportKind, today: IsoDate): ReportPeriod[] {
  switch (kind) {
    case 'weekly':
      return weeksBefore(today);
    case 'quarterly':
    case 'ombudsman':
      return quartersBefore(today);
    case 'annual':
    case 'data-quality':
      return yearsBefore(today);
  }
}

function yearsBefore(today: IsoDate): ReportPeriod[] {
  const first = Number(financialYear(today).slice(0, 4));
  return Array.from({ length: offered.years }, (_, back) => {
    const from = isoDate({ year: first - back, month: 4, day: 1 });
    return { from, to: isoDate({ year: first - back + 1, month: 3, day: 31 }), year: financialYear(from) };
  });
}

function quartersBefore(today: IsoDate): ReportPeriod[] {
  const first = Number(financialYear(today).slice(0, 4)) * 4 + quarter(today) - 1;
  return Array.from({ length: offered.quarters }, (_, back) => quarterAt(first - back));
}

/** @param index quarters since the financial year 0 */
function quarterAt(index: number): ReportPeriod {
  const start = (at: number): IsoDate => {
    const [year, part] = [Math.floor(at / 4), at % 4];
    return isoDate({ year: part === 3 ? year + 1 : year, month: part === 3 ? 1 : 4 + part * 3, day: 1 });
  };
  const from = start(index);
  return { from, to: fromOrdinal(toOrdinal(start(index + 1)) - 1), year: financialYear(from), quarter: quarter(from) };
}

function weeksBefore(today: IsoDate): ReportPeriod[] {
  const monday = toOrdinal(today) - ((dayOfWeek(today) + 6) % 7);
  return Array.from({ length: offered.weeks }, (_, back) => {
    const from = fromOrdinal(monday - 7 * back);
    return { from, to: fromOrdinal(monday - 7 * back + 6), year: financialYear(from) };
  });
}
