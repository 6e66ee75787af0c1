import type { ComplaintStage } from '../../stages/ComplaintStage';
import { complaintStageCodes } from '../../stages/stageEvents';
import type { TableShape } from './buildTable';
import type { ReportComplaint, ReportConcern, ReportEqualityAnswers } from './ReportRows';

/** How an outcome stands that is not agreed while the complaint is open. */
export const stillOpen = 'Still open';

/** Who made a complaint, as measure M16 parts them. */
export const makers = {
  alone: 'Young person alone',
  withAdvocate: 'Young person with advocate',
  advocate: 'Advocate alone'
} as const;

/**
 * The highest stage each complaint reached: what its record says, else the highest of its stage rows.
 * @returns stage codes by reference
 */
export function highestStages(
  complaints: readonly ReportComplaint[],
  stages: readonly ComplaintStage[]
): ReadonlyMap<string, string> {
  const rank = (code: string): number => complaintStageCodes.findIndex((known) => known === code);
  const reached = new Map<string, string>();
  for (const { reference, stage } of stages) {
    if (rank(stage) > rank(reached.get(reference) ?? '')) reached.set(reference, stage);
  }
  for (const { reference, highestStage } of complaints) if (highestStage !== '') reached.set(reference, highestStage);
  return reached;
}

/** Complaints as columns. Columns from a list that was not read are absent: blank would say that nothing was recorded. */
export function complaintShape(
  highest: ReadonlyMap<string, string>,
  equality: readonly ReportEqualityAnswers[] | undefined,
  concerns: readonly ReportConcern[] | undefined
): TableShape<ReportComplaint> {
  return {
    sortedBy: 'received',
    reference: ({ reference }) => reference,
    days: { received: ({ receivedOn }) => receivedOn, closed: ({ closedOn }) => closedOn },
    codes: {
      process: ({ process }) => process,
      status: ({ status }) => status,
      channel: ({ channel }) => channel,
      team: ({ team }) => team,
      service: ({ service }) => service,
      complainant: ({ complainant }) => complainant,
      highestStage: ({ reference }) => highest.get(reference) ?? '',
      outcome: ({ outcome, status }) => (outcome === '' && status === 'Open' ? stillOpen : outcome),
      madeBy: ({ madeBy, complainant }) => madeBy || madeByOf(complainant),
      advocacyOffered: ({ advocacyOffered }) => (advocacyOffered ? 'Yes' : ''),
      advocacyResponse: ({ advocacyResponse }) => advocacyResponse,
      closure: ({ closureType, outcome }) => closureType ?? closureOf(outcome),
      withdrawalReason: ({ withdrawalReason }) => withdrawalReason,
      refusalReason: ({ refusalReason }) => refusalReason,
      ...(equality && equalityCodes(equality)),
      ...(concerns && { hasConcern: isAmong(concerns) })
    }
  };
}

type Codes = TableShape<ReportComplaint>['codes'];

/** Answers about the child or service user, and whether there are others: the two are never mixed. @see domain.md 7.14 */
function equalityCodes(equality: readonly ReportEqualityAnswers[]): Codes {
  const answers = new Map(
    equality.filter(({ subject }) => subject === 'Child or service user').map((answer) => [answer.reference, answer])
  );
  return {
    sex: ({ reference }) => answers.get(reference)?.gender ?? '',
    age: ({ reference }) => answers.get(reference)?.ageGroup ?? '',
    ethnicity: ({ reference }) => answers.get(reference)?.ethnicity ?? '',
    disability: ({ reference }) => answers.get(reference)?.disability ?? '',
    answersOfComplainant: isAmong(equality.filter(({ subject }) => subject === 'Complainant'))
  };
}

function isAmong(rows: readonly { reference: string }[]): Codes[string] {
  const references = new Set(rows.map(({ reference }) => reference));
  return ({ reference }) => (references.has(reference) ? 'Yes' : '');
}

/** A register says who complained in its own words only: children and their advocates are told apart by them. */
function madeByOf(complainant: string): string {
  if (/advocate/i.test(complainant)) return makers.advocate;
  return /child|young person|young people|care leaver/i.test(complainant) ? makers.alone : '';
}

function closureOf(outcome: string): string {
  return outcome === 'Withdrawn' || outcome === 'Refused' || outcome === 'Resolved informally' ? outcome : '';
}
