import { financialYear } from '../../dates/financialYear';
import { type Period, periodBefore } from '../../dates/periods';
import { fromOrdinal, toOrdinal } from '../../dates/ordinals';
import type { ReportKind } from '../Report';

/** A period that a report is compared with. */
export interface EarlierPeriod extends Period {
  label: string;
  /** The financial year it is, `2022/23`; absent when it is none. */
  year?: string;
  /** Near enough for its rows to have been read with the report's. */
  counted: boolean;
}

/**
 * What a report is compared with: a year with the years before it, a quarter with the one before and with the same one
 * last year, a week with the one before.
 * @param years how many earlier years
 */
export function earlierPeriods(kind: ReportKind, period: Period, years: number): readonly EarlierPeriod[] {
  switch (kind) {
    case 'annual':
    case 'data-quality':
      return Array.from({ length: years }, (_, index) => {
        const earlier = periodBefore(period, 12 * (index + 1));
        const year = financialYear(earlier.from);
        return { ...earlier, label: year, year, counted: index === 0 };
      });
    case 'quarterly':
    case 'ombudsman':
      return [
        { ...periodBefore(period, 3), label: 'Previous quarter', counted: true },
        { ...periodBefore(period, 12), label: 'Same quarter last year', counted: true }
      ];
    case 'weekly':
      return [{ ...weekBefore(period), label: 'Previous week', counted: true }];
  }
}

function weekBefore({ from, to }: Period): Period {
  return { from: fromOrdinal(toOrdinal(from) - 7), to: fromOrdinal(toOrdinal(to) - 7) };
}
