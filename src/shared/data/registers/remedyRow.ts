import type { Remedy } from '../../domain/registers/Remedy';
import { withoutAbsent } from '../../domain/withoutAbsent';
import { readDate, readText, type Wire, writeDate, writeText } from '../wire';

const texts = ['RemedyKey', 'Reference', 'RemedyType', 'Service', 'AgreedDate', 'PaidDate'] as const;

/** A row of Remedies as it comes over the wire. */
export type RemedyRow = Record<(typeof texts)[number], Wire<string>> & {
  Id: number;
  Amount: Wire<number>;
  RecommendedByOmbudsman: Wire<boolean>;
};

/** A row as it is written; `null` clears a column. */
export type RemedyUpdate = Readonly<Record<string, Wire<string | number | boolean> | readonly string[]>>;

/** What to `$select`. */
export const remedyColumns: readonly (keyof RemedyRow)[] = ['Id', ...texts, 'Amount', 'RecommendedByOmbudsman'];

/** Reads a row. */
export function toRemedy(row: RemedyRow): Remedy {
  return withoutAbsent<Remedy>({
    key: readText(row.RemedyKey),
    reference: readText(row.Reference),
    type: readText(row.RemedyType),
    service: readText(row.Service),
    amount: row.Amount ?? undefined,
    agreedOn: readDate(row.AgreedDate),
    paidOn: readDate(row.PaidDate),
    recommendedByOmbudsman: row.RecommendedByOmbudsman === true
  });
}

/** The whole row of a remedy, new or changed. */
export function toRemedyUpdate(remedy: Remedy): RemedyUpdate {
  return {
    Title: remedy.key,
    RemedyKey: remedy.key,
    Reference: remedy.reference,
    RemedyType: writeText(remedy.type),
    Service: writeText(remedy.service),
    Amount: remedy.amount ?? null,
    AgreedDate: writeDate(remedy.agreedOn),
    PaidDate: writeDate(remedy.paidOn),
    RecommendedByOmbudsman: remedy.recommendedByOmbudsman
  };
}
