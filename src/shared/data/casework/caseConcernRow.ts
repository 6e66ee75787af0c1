import type { CaseConcern } from '../../domain/casework/CaseFile';
import { isConcernOutcome } from '../../domain/casework/outcomes/Outcome';
import { type ComplaintStageCode, complaintStageCodes } from '../../domain/stages/stageEvents';
import { withoutAbsent } from '../../domain/withoutAbsent';
import { concernColumns, type ConcernRow, toConcern, toConcernUpdate } from '../complaints/concernRow';
import { readOptional, readText, type Wire, writeText } from '../wire';
import type { Columns } from './rowChanges';

const outcomeColumns = {
  INFORMAL: 'OutcomeInformal',
  S1: 'OutcomeStage1',
  S2: 'OutcomeStage2',
  S3: 'OutcomeStage3'
} as const satisfies Record<ComplaintStageCode, string>;

const texts = ['ConcernKey', 'SubCategory', 'Wording', 'Team', 'Finding'] as const;

/** A row of Concerns as casework reads it. */
export type CaseConcernRow = ConcernRow &
  Record<(typeof texts)[number] | (typeof outcomeColumns)[ComplaintStageCode], Wire<string>> & {
    StaffNamed: Wire<boolean>;
  };

/** What to `$select`. */
export const caseConcernColumns: readonly (keyof CaseConcernRow)[] = [
  ...concernColumns,
  ...texts,
  ...Object.values(outcomeColumns),
  'StaffNamed'
];

/** Reads a row. */
export function toCaseConcern(row: CaseConcernRow): CaseConcern {
  return withoutAbsent<CaseConcern>({
    ...toConcern(row),
    number: Number(readText(row.ConcernKey).split('|')[1] ?? 0),
    subCategory: readOptional(row.SubCategory),
    wording: readText(row.Wording),
    team: readOptional(row.Team),
    outcomes: Object.fromEntries(
      complaintStageCodes.flatMap((stage) => {
        const outcome = readOptional(row[outcomeColumns[stage]]);
        return isConcernOutcome(outcome) ? [[stage, outcome] as const] : [];
      })
    ),
    finding: readOptional(row.Finding),
    staffNamed: row.StaffNamed === true
  });
}

/** The whole row of a concern, new or changed. */
export function toCaseConcernUpdate(concern: CaseConcern): Columns {
  return {
    ...toConcernUpdate(concern, concern.number),
    SubCategory: writeText(concern.subCategory),
    Wording: writeText(concern.wording),
    Team: writeText(concern.team),
    Finding: writeText(concern.finding),
    ...Object.fromEntries(
      complaintStageCodes.map((stage) => [outcomeColumns[stage], writeText(concern.outcomes[stage])])
    ),
    StaffNamed: concern.staffNamed
  };
}
