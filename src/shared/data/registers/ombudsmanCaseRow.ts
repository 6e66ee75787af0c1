import { type OmbudsmanCase, ombudsmanStages } from '../../domain/registers/OmbudsmanCase';
import { withoutAbsent } from '../../domain/withoutAbsent';
import { readDate, readOneOf, readText, type Wire, writeDate, writeText } from '../wire';

const texts = [
  'OmbudsmanReference',
  'Complaints',
  'Category',
  'Service',
  'Stage',
  'ReceivedDate',
  'Decision',
  'DecisionDate',
  'RemedyDueDate',
  'RemedyCompliance'
] as const;

/** A row of OmbudsmanCases as it comes over the wire. */
export type OmbudsmanCaseRow = Record<(typeof texts)[number], Wire<string>> & {
  Id: number;
  SatisfactoryRemedy: Wire<boolean>;
};

/** A row as it is written; `null` clears a column. */
export type OmbudsmanCaseUpdate = Readonly<Record<string, Wire<string | number | boolean> | readonly string[]>>;

/** What to `$select`. */
export const ombudsmanCaseColumns: readonly (keyof OmbudsmanCaseRow)[] = ['Id', ...texts, 'SatisfactoryRemedy'];

/** Reads a row. */
export function toOmbudsmanCase(row: OmbudsmanCaseRow): OmbudsmanCase {
  return withoutAbsent<OmbudsmanCase>({
    reference: readText(row.OmbudsmanReference),
    complaints: readText(row.Complaints),
    category: readText(row.Category),
    service: readText(row.Service),
    stage: readOneOf(ombudsmanStages, row.Stage) ?? 'Enquiry',
    receivedOn: readDate(row.ReceivedDate),
    decision: readText(row.Decision),
    decidedOn: readDate(row.DecisionDate),
    satisfactoryRemedy: row.SatisfactoryRemedy === true,
    remedyDueOn: readDate(row.RemedyDueDate),
    remedyCompliance: readText(row.RemedyCompliance)
  });
}

/** The whole row of a case at the Ombudsman, new or changed. */
export function toOmbudsmanCaseUpdate(one: OmbudsmanCase): OmbudsmanCaseUpdate {
  return {
    Title: one.reference,
    OmbudsmanReference: one.reference,
    Complaints: writeText(one.complaints),
    Category: writeText(one.category),
    Service: writeText(one.service),
    Stage: one.stage,
    ReceivedDate: writeDate(one.receivedOn),
    Decision: writeText(one.decision),
    DecisionDate: writeDate(one.decidedOn),
    SatisfactoryRemedy: one.satisfactoryRemedy,
    RemedyDueDate: writeDate(one.remedyDueOn),
    RemedyCompliance: writeText(one.remedyCompliance)
  };
}
