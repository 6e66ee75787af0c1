import type { IsoDate } from '../../../src/shared/domain/dates/IsoDate';
import { type ActionItem, actionCategories } from '../../../src/shared/domain/registers/ActionItem';
import type { Enquiry } from '../../../src/shared/domain/registers/Enquiry';
import { type LogReport, rootCauses } from '../../../src/shared/domain/registers/LogReport';
import type { OmbudsmanCase } from '../../../src/shared/domain/registers/OmbudsmanCase';
import { type Remedy, remedyTypes } from '../../../src/shared/domain/registers/Remedy';
import type { HubCase, NewStage } from '../../../cli/writing/hubCase';
import type { RegisterRows } from '../../../cli/writing/registerUnits';
import type { Days } from './days';
import { learnt, ombudsmanEndings, planned } from './lessons';
import type { Random } from './random';

/** Working days of a year. */
const YEAR = 253;
/** Log reports are made for stages that closed so many working days ago or later. */
const LOGGED = 90;
/** Most are accepted within so many working days. */
const ACCEPTED = 10;
const ENQUIRIES = 48;

interface Closed extends HubCase {
  readonly complaint: HubCase['complaint'] & { readonly closedOn: IsoDate };
}

/** Makes them up from the closed cases of a demo register. Nothing in them names or describes anybody. */
export function besideCases(cases: readonly HubCase[], days: Days, random: Random): RegisterRows {
  const closed = cases.filter((one): one is Closed => one.complaint.closedOn !== undefined);
  const right = closed.filter(({ complaint: { outcome } }) => outcome === 'Upheld' || outcome === 'Partly upheld');
  return {
    logs: closed.flatMap(({ stages }) => stages).flatMap((stage) => logOf(stage, days, random)),
    actions: right.filter(() => random.chance(45)).map((one, index) => actionOf(one, index, days, random)),
    remedies: right.filter(() => random.chance(55)).map((one, index) => remedyOf(one, index, random)),
    ombudsman: ombudsmanOf(closed, days, random),
    enquiries: Array.from({ length: ENQUIRIES }, (_, index) => enquiryOf(index, days, random))
  };
}

function logOf(
  { reference, stage, team, service, events, outcome }: NewStage,
  days: Days,
  random: Random
): LogReport[] {
  const { log_submitted_on: submittedOn } = events;
  if (submittedOn === undefined || submittedOn < days.ago(LOGGED)) return [];
  const learning = outcome === 'Not upheld' ? random.chance(20) : random.chance(80);
  return [
    {
      reference,
      stage,
      team,
      service,
      status: random.chance(submittedOn < days.ago(ACCEPTED) ? 95 : 40) ? 'Accepted' : 'Submitted',
      submittedOn,
      rootCauses: [outcome === 'Not upheld' ? 'None found' : random.pick(rootCauses)],
      learningIdentified: learning,
      learningStatement: learning ? random.pick(learnt).learned : ''
    }
  ];
}

function actionOf({ complaint, stages }: Closed, index: number, days: Days, random: Random): ActionItem {
  const { reference, team, service, closedOn } = complaint;
  const dueOn = days.after(closedOn, random.pick([20, 30, 60]));
  const isPast = dueOn <= days.ago(0);
  const doneOn = isPast && random.chance(85) ? days.after(closedOn, random.int(5, 20)) : undefined;
  const category = random.pick(actionCategories);
  return {
    key: `${reference}|A${index + 1}`,
    reference,
    source: sourceOf(stages),
    category,
    action: planned[category],
    team,
    service,
    raisedOn: closedOn,
    dueOn,
    status: doneOn === undefined ? (random.chance(60) ? 'In progress' : 'Not started') : 'Done',
    ...(doneOn !== undefined && { doneOn }),
    ...(doneOn !== undefined && random.chance(75) && { verifiedOn: dueOn })
  };
}

function sourceOf(stages: readonly NewStage[]): string {
  const last = stages[stages.length - 1]?.stage;
  return last === 'S3' ? 'Panel' : last === 'S2' ? 'Stage 2' : 'Stage 1';
}

function remedyOf({ complaint: { reference, service, closedOn } }: Closed, index: number, random: Random): Remedy {
  const type = random.weighted<string>([
    ['Apology', 45],
    ['Explanation', 25],
    [random.pick(remedyTypes), 30]
  ]);
  const amount = /Payment|Reimbursement|belongings|Savings/.test(type) ? 25 * random.int(2, 20) : undefined;
  return {
    key: `${reference}|R${index + 1}`,
    reference,
    type,
    service,
    agreedOn: closedOn,
    recommendedByOmbudsman: random.chance(8),
    ...(amount !== undefined && { amount, paidOn: closedOn })
  };
}

/** Complaints that went on to the Ombudsman: some of those answered at the higher stages, spread over the years. */
function ombudsmanOf(closed: readonly Closed[], days: Days, random: Random): OmbudsmanCase[] {
  const higher = closed.filter(({ complaint: { highestStage } }) => highestStage === 'S2' || highestStage === 'S3');
  const every = Math.max(1, Math.floor(higher.length / ombudsmanEndings.length));
  const gone = higher.filter((_, index) => index % every === 0).slice(0, ombudsmanEndings.length);
  return gone.map(({ complaint: { reference, service, closedOn } }, index) => {
    const since = days.after(closedOn, random.int(15, 40));
    const receivedOn = since <= days.ago(0) ? since : days.ago(0);
    const decision = ombudsmanEndings[index] ?? '';
    const decidedOn = days.after(receivedOn, random.int(20, 80));
    const isDecided = decidedOn <= days.ago(0);
    const upheld = isDecided && decision.startsWith('Upheld: fault and');
    return {
      reference: `${receivedOn.slice(2, 4)} ${String(1100 + index * 37).padStart(6, '0')}`,
      complaints: reference,
      category: "Education and children's services",
      service,
      stage: !isDecided ? 'Investigation' : upheld ? 'Remedy' : 'Closed',
      receivedOn,
      decision: isDecided ? decision : '',
      ...(isDecided && { decidedOn }),
      satisfactoryRemedy: upheld && random.chance(30),
      ...(upheld && { remedyDueOn: days.after(decidedOn, 30) }),
      remedyCompliance: upheld && days.after(decidedOn, 30) <= days.ago(0) ? random.pick(['On time', 'Late']) : ''
    };
  });
}

function enquiryOf(index: number, days: Days, random: Random): Enquiry {
  const kind = random.weighted<Enquiry['kind']>([
    ['MP enquiry', 55],
    ['Councillor enquiry', 25],
    ['Subject access request', 20]
  ]);
  const receivedAgo = random.int(0, 2 * YEAR);
  const allowed = kind === 'Subject access request' ? 21 : 10;
  const took = random.int(3, allowed + 6);
  return {
    reference: `EN-${String(index + 1).padStart(4, '0')}`,
    kind,
    type: kind === 'Subject access request' ? '' : random.pick(['New', 'Already in the system', 'Information']),
    service: 'Assessment and family support',
    receivedOn: days.ago(receivedAgo),
    dueOn: days.ago(receivedAgo - allowed),
    ...(took <= receivedAgo && { repliedOn: days.ago(receivedAgo - took) })
  };
}
