import type { CaseRemedy } from '../../domain/casework/CaseFile';
import { withoutAbsent } from '../../domain/withoutAbsent';
import { remedyColumns, type RemedyRow, toRemedy, toRemedyUpdate } from '../registers/remedyRow';
import { readDate, readOptional, type Wire, writeDate, writeText } from '../wire';
import type { Columns } from './rowChanges';

const texts = ['OfferedDate', 'Reason', 'PeriodCovered', 'Budget'] as const;

/** A row of Remedies as casework reads it. */
export type CaseRemedyRow = RemedyRow &
  Record<(typeof texts)[number], Wire<string>> & {
    AgreedById: Wire<number>;
    InLineWithGuidance: Wire<boolean>;
  };

/** What to `$select`. */
export const caseRemedyColumns: readonly (keyof CaseRemedyRow)[] = [
  ...remedyColumns,
  ...texts,
  'AgreedById',
  'InLineWithGuidance'
];

/** Reads a row. */
export function toCaseRemedy(row: CaseRemedyRow): CaseRemedy {
  const { key, ...remedy } = toRemedy(row);
  return withoutAbsent<CaseRemedy>({
    ...remedy,
    id: row.Id,
    number: Number(/\d+$/.exec(key)?.[0] ?? 0),
    offeredOn: readDate(row.OfferedDate),
    reason: readOptional(row.Reason),
    period: readOptional(row.PeriodCovered),
    budget: readOptional(row.Budget),
    agreedBy: row.AgreedById ?? undefined,
    inLineWithGuidance: row.InLineWithGuidance === true
  });
}

/** The whole row of a remedy, new or changed. */
export function toCaseRemedyUpdate(remedy: CaseRemedy): Columns {
  return {
    ...toRemedyUpdate({ ...remedy, key: remedyKey(remedy) }),
    OfferedDate: writeDate(remedy.offeredOn),
    Reason: writeText(remedy.reason),
    PeriodCovered: writeText(remedy.period),
    Budget: writeText(remedy.budget),
    AgreedById: remedy.agreedBy ?? null,
    InLineWithGuidance: remedy.inLineWithGuidance
  };
}

/** The value that no two rows of Remedies share, for example `CH-2026-0042|R1`. */
export function remedyKey({ reference, number }: Pick<CaseRemedy, 'reference' | 'number'>): string {
  return `${reference}|R${number}`;
}
