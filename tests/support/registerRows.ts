import { join } from 'node:path';
import { loadRegister } from '../../cli/register/loadRegister';
import { readRegister } from '../../cli/register/readRegister';
import type { Register } from '../../cli/register/register';
import { toHubCase } from '../../cli/register/toHubCase';
import type { ReportRows } from '../../src/shared/domain/report/columns/ReportRows';

/** The published year in the repository. */
export const sampleFolder = join(__dirname, '../../samples/register-2023-24');

/** A register as the rows that a report reads after it was imported. */
export async function registerRows(folder: string = sampleFolder): Promise<ReportRows> {
  return toReportRows(readRegister(await loadRegister(folder)));
}

/** The same of a register that was read already. */
export function toReportRows({ cases, compliments }: Register): ReportRows {
  const hubCases = cases.map((record) => toHubCase(record, () => ''));
  return {
    complaints: hubCases.map(({ complaint }, id) => ({
      ...complaint,
      id,
      outcome: complaint.outcome ?? '',
      madeBy: '',
      advocacyOffered: false,
      advocacyResponse: '',
      withdrawalReason: '',
      refusalReason: ''
    })),
    stages: hubCases.flatMap(({ stages }) => stages).map((stage, id) => ({ ...stage, id, modifiedAt: '' })),
    concerns: hubCases.flatMap(({ complaint: { reference }, concerns }) =>
      concerns.map(({ category, outcome = '' }) => ({ reference, category, outcome }))
    ),
    compliments: compliments.map((compliment) => ({ ...compliment, service: '' })),
    comments: [],
    equality: hubCases.flatMap(({ complaint: { reference }, equality }) =>
      equality ? [{ ...equality, reference, subject: 'Child or service user' as const }] : []
    )
  };
}
